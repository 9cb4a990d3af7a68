"""Secrets of the small world: pages, lists, exports, catch-ups and mails are read as everybody, and none is found."""

import io
import os
import zipfile
from datetime import date

import pypdfium2
from sqlalchemy import select

from portal.notifications.models import Mail
from tests import people
from tests.support.inside import API
from tests.support.permissions import path_of, routes

INSIDERS = (people.OLGA, people.PAUL, people.TOM)  # who knows some of it anyway: one of them each day, all with EVERY=1
IN_TURN = INSIDERS if os.environ.get("EVERY") else INSIDERS[date.today().toordinal() % 3:][:1]
READERS = (people.GUEST, people.STRANGER, people.PIA, *IN_TURN)
BY_PROGRAM = (people.STRANGER, people.PIA)  # on PostgreSQL; the stranger reads pages alone on SQLite
WORDS = {"/ideas": ("?limit=100", "?mine=true", "?status=draft", "?sort=value"), "/bids": ("?limit=100", "?sort=fit"),
         "/comments": ("?internal=true",), "/events": ("?internal=true", "?audience=internal"), "/orders": ("?limit=100",),
         "/moderation": ("?state=removed",),
         "/prototypes": ("?limit=100", "?status=draft"), "/notifications": ("?limit=100",)}
SEARCHED = {"/ideas": "q", "/ideas/similar": "title", "/prototypes": "q", "/orders": "q", "/search": "q"}
KINDS = tuple(f"kind={one}" for one in ("ideas", "orders"))


def addresses(inside):
    """Every GET by page and by program, on every thing it could be asked of."""
    found = set()
    for (method, rule), twins in routes(inside.app).items():
        if method != "GET" or rule.startswith("/static"):
            continue
        for thing in ("", *inside.world.things, *KINDS):
            try:
                path = path_of(rule, thing, inside.world)
            except KeyError:
                continue
            found |= {(API if twin.rule.startswith(API) else "") + path for twin in twins}
    return sorted(found)


def asked(inside, path):
    """A path with the words that may show more of it, and by program with searches for each secret."""
    bare = path.removeprefix(API)
    yield path
    for ending, words in WORDS.items():
        yield from (path + word for word in words if bare.endswith(ending))
    if bare in SEARCHED and path.startswith(API):
        yield from (f"{path}?{SEARCHED[bare]}={secret.split()[0]}" for secret in inside.world.secrets)


def words_of(answer) -> str:
    """The text of an answer, of a paper's pages, or of all files in a packed one."""
    if answer.mimetype == "application/pdf":
        paper = pypdfium2.PdfDocument(answer.get_data())
        return "".join(page.get_textpage().get_text_bounded() for page in paper)
    if answer.mimetype != "application/zip":
        return answer.get_data(as_text=True)
    with zipfile.ZipFile(io.BytesIO(answer.get_data())) as packed:
        return "".join(packed.read(name).decode() for name in packed.namelist())


def shown(inside, person, ways=("page", "program")):
    """Everything somebody gets to read by page, by program: address and text."""
    page, program, bearer = inside.browser(person), inside.browser(None), inside.bearer(person)
    for path in addresses(inside):
        by_program = path.startswith(API)
        for address in asked(inside, path) if ("program" if by_program else "page") in ways else ():
            answer = (program if by_program else page).get(address, headers=bearer if by_program else {}, buffered=True)
            if answer.status_code == 200 and answer.mimetype.startswith(("text/", "application/")):
                yield address, words_of(answer)


def test_nobody_reads_what_is_not_for_him(world_inside, backend):
    """And whoever may read a secret does find it: else nobody reading it would prove nothing."""
    found, missed = [], []
    for person in READERS if backend == "sqlite" else BY_PROGRAM:
        ways = ("program",) if backend == "postgres" else ("page",) if person == people.STRANGER else ("page", "program")
        read = list(shown(world_inside, person, ways))
        whole = "".join(text for _path, text in read)
        for secret, known in world_inside.world.secrets.items():
            if person not in known:
                found += [f"{person or 'nobody'} reads {secret!r} at {path}" for path, text in read
                          if secret in text and not path.endswith(f"={secret}")]  # what one seeks is repeated to one
            elif secret not in whole and "@" not in secret and secret not in world_inside.world.quiet:
                missed.append(f"{person} does not find {secret!r}")
    assert not found, f"{len(found)} leaks:\n" + "\n".join(sorted(set(found))[:40])
    assert not missed, "\n".join(missed)


def test_no_mail_tells_a_secret(world_inside):
    with world_inside.app.database.transaction(write=False) as opened:
        mails = [(mail.user_id, f"{vars(mail)}") for mail in opened.scalars(select(Mail))]
    assert mails
    for person in people.CAST:
        mine = "".join(text for user_id, text in mails if user_id == world_inside.cast.id(person))
        for secret, known in world_inside.world.secrets.items():
            assert person in known or secret not in mine, f"a mail to {person} holds {secret!r}"


def test_counts_do_not_count_what_is_hidden(world_inside):
    """Numbers too tell: what a stranger is told of ideas, bids and orders counts only what he may see."""
    client, bearer = world_inside.browser(None), world_inside.bearer(people.STRANGER)
    for path in ("/bids", "/orders", "/notifications"):
        assert client.get(API + path, headers=bearer).get_json()["items"] == []
    ideas = client.get(f"{API}/ideas?limit=100", headers=bearer).get_json()
    assert "draft" not in {one["state"] if "state" in one else one["status"] for one in ideas["items"]}
    assert len(ideas["items"]) == ideas.get("total", len(ideas["items"]))
    idea = client.get(f"{API}/ideas/{world_inside.world['idea']}", headers=bearer).get_json()
    said = client.get(f"{API}/ideas/{idea['id']}/comments", headers=bearer).get_json()["items"]
    assert idea["comment_count"] == sum(one["state"] == "posted" for one in said)
    assert "61.37" not in str(idea), "what somebody would pay is his own business"
