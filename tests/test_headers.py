"""What every answer carries, and what no request gets by: headers, cookies, hosts, foreign origins, redirects, enumeration."""

import os
from datetime import date
from urllib.parse import urljoin, urlsplit

import pytest

from portal.web.manners import HEADERS
from tests import people
from tests.support.inside import API
from tests.support.permissions import path_of, read

EVERYWHERE = (
    "/",
    "/ideas",
    "/nothing",
    "/static/css/tokens.css",
    "/static/none.css",
    "/livez",
    f"{API}/ideas",
    f"{API}/me",
    f"{API}/nothing",
    "/account",
    "/people",
    f"{API}/openapi.json",
    "/ideas?limit=x",
    f"{API}/ideas?limit=x",
)


def some(backend):
    """An eighth of the lines of the table, another one on the other database and on the next day; with EVERY=1 all of them."""
    turn = (backend == "sqlite") + 2 * (date.today().toordinal() % 4)
    return read() if os.environ.get("EVERY") else read()[turn::8]


def safe(answer, path):
    for name in HEADERS:
        assert answer.headers.get(name), f"{path} has no {name}"
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy and "default-src 'none'" in policy and "*" not in policy, path
    assert answer.headers.get("Server", "") in ("", "Werkzeug") or "gunicorn" not in answer.headers["Server"]


@pytest.mark.parametrize("person", [None, people.OLGA])
def test_every_answer_has_the_headers(world_inside, backend, person):
    client = world_inside.browser(person)
    lines = [line for line in some(backend) if line.method == "GET"]
    paths = [*EVERYWHERE, *{path_of(line.rule, line.thing, world_inside.world) for line in lines}]
    for path in paths:
        answer = client.get(path, buffered=True)
        safe(answer, path)
        if person and "/static/" not in path and answer.status_code == 200 and answer.mimetype == "text/html":
            assert "no-store" in answer.headers["Cache-Control"] or path.startswith("/widget/"), path  # that is for everybody
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        safe(client.open("/ideas", method=method, buffered=True), method)


def test_pages_have_no_inline_script_or_style(world_inside, backend):
    client = world_inside.browser(people.OLGA)
    for line in some(backend):
        if line.method == "GET":
            answer = client.get(path_of(line.rule, line.thing, world_inside.world), buffered=True)
            text = answer.get_data(as_text=True) if answer.mimetype == "text/html" else ""
            for forbidden in (' style="', " onclick=", " onload=", "<style", "javascript:"):
                assert forbidden not in text, f"{line} has {forbidden}"


def test_a_host_we_do_not_serve_is_refused(world_inside):
    client = world_inside.browser(None)
    for host in (
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:80",
        "[::2]",
        "localhost@evil",
    ):
        assert client.get("/sign-in", headers={"Host": host}).status_code == 400, host
    forged = client.get("/sign-in", headers={"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"})
    assert forged.status_code == 200 and "evil.example" not in forged.get_data(as_text=True)


def test_no_other_site_can_write_with_our_cookie(world_inside, backend):
    wrong = []
    for line in some(backend):
        if line.method == "GET" or line.rule.startswith("/socket.io"):
            continue
        path = path_of(line.rule, line.thing, world_inside.world)
        for headers in (
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "http://localhost:1"},
            {"Origin": "http://localhost.evil.example"},
        ):
            for start in ("", API):
                answer = world_inside.browser(people.OLGA).open(
                    start + path, method=line.method, headers=headers, data={"x": "y"}
                )
                if answer.status_code not in (403, 404, 405):
                    wrong.append(f"{line.method} {start + path} {headers}: {answer.status_code}")
    assert not wrong, "\n".join(wrong[:20])


AWAY = (
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "/%09/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example/%2f..",
    "///evil.example",
    "////evil.example",
    "/\\/evil.example",
    "http:///evil.example",
    "evil.example",
    "@evil.example",
    " //evil.example",
    "/ /evil.example",
    "//\u2025evil.example",
    "/\u200b/evil.example",
    "?next=//evil.example",
    ".evil.example",
    "",
)


@pytest.mark.parametrize("place", AWAY)
def test_a_redirect_stays_here(world_inside, place):
    answer = world_inside.browser(None).post("/preferences", data={"theme": "dark", "next": place}, buffered=True)
    gone = answer.headers.get("Location", "/")
    assert gone.startswith("/") and not gone.startswith(("//", "/\\")) and gone.isprintable(), gone
    assert urlsplit(urljoin("http://localhost/here", gone)).netloc == "localhost", gone


def test_cookies_are_bound_and_out_of_reach(portal, client):
    answer = client(people.CLARA).post("/preferences", data={"theme": "dark"})
    assert all("SameSite=Lax" in one and "Path=/" in one for one in answer.headers.getlist("Set-Cookie"))


def test_nobody_learns_who_has_an_account(world_inside):
    world_inside.cast.id(people.CLARA)
    for path, more in (("/password/reset", {}), ("/session", {"password": "wrong but long enough"})):
        told = []
        for mail in (people.CLARA.email, "nobody-here@example.com"):
            answer = world_inside.browser(None).post(API + path, json={"mail": mail, **more})
            told.append((answer.status_code, answer.get_data(), dict(answer.headers) | {"Content-Length": ""}))
        assert told[0] == told[1], path


HOSTILE = (
    "\x00",
    "\ud800",
    "a\u202eb",
    "A" * 100_000,
    "%00",
    "'; DROP TABLE idea; --",
    "%_\\",
    "{{7*7}}",
    "1e999",
    "\u0660",
    "-1",
    "NaN",
    "9" * 400,
    "[]",
    "{}",
    "null",
    "true",
    "\ufeff",
    "../../etc/passwd",
)


def test_hostile_values_meet_a_refusal_and_never_a_failure(world_inside):
    client, bearer, wrong = world_inside.browser(None), world_inside.bearer(people.OLGA), []
    world = world_inside.world
    for path in ("/ideas", "/bids", "/orders", "/prototypes", "/notifications", "/ideas/similar"):
        for word in ("q", "title", "after", "limit", "sort", "status", "state", "board", "tag", "idea", "made_up"):
            for value in HOSTILE:
                answer = client.get(API + path, query_string={word: value.encode("utf-8", "surrogatepass")}, headers=bearer)
                if answer.status_code >= 500:
                    wrong.append(f"GET {path}?{word}={value[:20]!r}: {answer.status_code}")
    bodies = [
        b"\xff\xfe",
        b'{"text": "\xff"}',
        b'{"text": "\\ud800"}',
        b'{"text": "\\u0000"}',
        b"[" * 100_000,
        b'{"text":' * 5000,
        b'{"text": 1' + b"0" * 5000 + b"}",
        b'{"text": NaN}',
        b'{"text": 1e999}',
        b'{"text": {"text": []}}',
        b"null",
        b'""',
        b"0",
    ]
    for path in (
        f"/ideas/{world['idea']}/comments",
        "/ideas",
        "/bids",
        f"/answers/{world['answer']}/counter",
        "/tokens",
        f"/versions/{world['version']}/threads",
        f"/orders/{world['order']}/changes",
    ):
        for body in bodies:
            answer = client.post(API + path, data=body, headers={**bearer, "Content-Type": "application/json"})
            if answer.status_code >= 500 or answer.status_code < 400:
                wrong.append(f"POST {path} {body[:20]!r}: {answer.status_code}")
    assert not wrong, "\n".join(wrong[:30])
