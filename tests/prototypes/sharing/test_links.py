"""Guest links: what each asks, how often it lets in, and that a guest is nobody anywhere else."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from portal.prototypes.sharing import entering
from portal.prototypes.sharing.models import Pass, ReviewLink
from tests import people

API = "/api/v1"


def status(browser, path):
    """What a fetch is answered; the file itself is read and closed."""
    return browser.get(path, buffered=True).status_code


def test_a_guest_looks_comments_and_decides_nothing(doorway, hands, client):
    stage, other = hands.prototype("invited"), hands.prototype("customers")
    nora = doorway.guest(stage.prototype, may_comment=True)
    seen = nora.get(f"/prototypes/{stage.prototype}")
    assert seen.status_code == 200 and "You look as a guest" in seen.get_data(as_text=True)
    assert status(nora, f"/files/{stage.file}/w800.webp") == 200
    hidden = hands.thread(people.TOM, stage, "Our margin", internal=True)
    said = nora.post(f"{API}/versions/{stage.version}/threads", json={"text": "A longer arm?", "asset": stage.asset})
    assert said.status_code == 201, said.json
    assert said.json["comments"][0]["author"] == {"id": None, "name": "Nora Nilsen", "role": "guest"}
    assert "Nora Nilsen" in client(people.TOM).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert nora.get(f"{API}/threads/{hidden.id}").status_code == 404
    thread = said.json["id"]
    money = {"amount": "1.00", "currency": "EUR"}
    for path, body in ((f"prototypes/{stage.prototype}/decisions", {"verdict": "approve", "content_hash": stage.hash}),
                       (f"threads/{thread}/price_wish", {"would_pay": money, "instead_of": money}),
                       (f"threads/{thread}/resolution", {"reason": "done"}),
                       (f"prototypes/{stage.prototype}/links", {"name": "x"}),
                       ("prototypes", {"title": "Mine"}), ("ideas", {"title": "x"}), ("files", {})):
        assert nora.post(f"{API}/{path}", json=body).status_code in (401, 403), path
    for path in ("me", "orders", "bids", f"prototypes/{stage.prototype}/invitations", "notifications"):
        assert nora.get(f"{API}/{path}").status_code == 401, path
    assert nora.get(f"{API}/prototypes/{other.prototype}").status_code == 404
    assert [one["id"] for one in nora.get(f"{API}/prototypes").json["items"]] == [stage.prototype]


def test_who_may_only_look_says_nothing(doorway, hands, client):
    stage = hands.prototype("invited")
    secret, _id = doorway.link(stage.prototype)
    nora, _answer = doorway.come(secret)
    sam, entered = doorway.come(secret, client(people.STRANGER))
    assert entered.json["step"] == "in" and sam.get(f"{API}/prototypes/{stage.prototype}").status_code == 200
    for browser in (nora, sam):  # also one with an account, when he came by the link alone
        said = browser.post(f"{API}/versions/{stage.version}/threads", json={"text": "x"})
        assert said.status_code == 403
    decided = sam.post(f"{API}/prototypes/{stage.prototype}/decisions", json={"verdict": "approve", "content_hash": stage.hash})
    assert decided.status_code == 403


def test_a_password_is_asked_and_guesses_are_limited(doorway, hands):
    secret, _id = doorway.link(hands.prototype("invited").prototype, password="oak foot")
    nora, wrong = doorway.come(secret, password="pine foot")
    assert wrong.status_code == 422 and "password" in wrong.json["errors"]
    assert doorway.come(secret, nora, password="oak foot")[1].json["step"] == "in"
    answers = [doorway.come(secret, password=f"guess {n}")[1].status_code for n in range(10)]
    assert answers == [422] * 9 + [429]
    assert doorway.come(secret, password="oak foot")[1].status_code == 429


def test_a_mail_address_is_checked_by_a_code(doorway, hands, portal):
    stage = hands.prototype("invited")
    secret, link_id = doorway.link(stage.prototype, check_mail=True)
    assert doorway.come(secret)[1].json["errors"].keys() == {"mail"}
    nora, asked = doorway.come(secret, mail="nora@example.org")
    assert asked.json["step"] == "code" and nora.get(f"{API}/prototypes/{stage.prototype}").status_code == 404
    code = doorway.code()
    wrong = [f"{(int(code) + n) % 10**6:06d}" for n in range(1, 6)]
    for one in wrong:
        assert nora.post(f"{API}/guest/{secret}/code", json={"code": one}).status_code == 422
    assert nora.post(f"{API}/guest/{secret}/code", json={"code": code}).status_code == 422, "five tries are all"
    assert nora.post(f"{API}/guest/{secret}/another_code").status_code == 204
    again = doorway.code()
    with portal.database.transaction() as opened:
        opened.scalars(select(Pass)).one().code_expires_at = clock.now() - timedelta(seconds=1)
    assert nora.post(f"{API}/guest/{secret}/code", json={"code": again}).status_code == 422, "ten minutes are all"
    nora.post(f"{API}/guest/{secret}/another_code")
    done = nora.post(f"{API}/guest/{secret}/code", json={"code": doorway.code()})
    assert done.json["step"] == "in" and nora.get(f"{API}/prototypes/{stage.prototype}").status_code == 200
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(ReviewLink, link_id).views == 1


def test_a_link_ends(doorway, hands, client, portal):
    stage = hands.prototype("invited")
    tom = client(people.TOM)
    secret, link_id = doorway.link(stage.prototype)
    nora, _answer = doorway.come(secret)
    sam, _answer = doorway.come(secret, client(people.STRANGER))
    late = (clock.now() + timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    timed, timed_id = doorway.link(stage.prototype, expires_at=late)
    otto, _answer = doorway.come(timed)
    assert [status(one, f"/files/{stage.file}/master") for one in (nora, sam, otto)] == [200] * 3
    at = f"{API}/prototypes/{stage.prototype}/links/{link_id}/revocation"
    assert (tom.post(at).status_code, tom.post(at).status_code) == (204, 409)
    with portal.database.transaction() as opened:
        opened.get_one(ReviewLink, timed_id).expires_at = clock.now()
    for one in (nora, sam, otto):
        assert one.get(f"/files/{stage.file}/master").status_code == 404
        assert one.get(f"{API}/prototypes/{stage.prototype}").status_code == 404
    for gone in (secret, timed):
        page = client().get(f"/guest/{gone}")
        assert page.status_code == 410 and "ask Tom Fischer" in page.get_data(as_text=True)
        assert doorway.come(gone)[1].json["code"] == "link_ended"
    assert client().get("/guest/never-was").status_code == 404
    shown = {one["id"]: one["state"] for one in tom.get(f"{API}/prototypes/{stage.prototype}/links").json["items"]}
    assert shown == {link_id: "revoked", timed_id: "expired"}


def test_views_are_counted_by_guest_and_never_exceeded(doorway, hands, portal):
    """Fifty come at once by a link for seven: seven are in, each counted once however often he opens it."""
    stage = hands.prototype("invited")
    secret, link_id = doorway.link(stage.prototype, most_views=7)
    came, refusals, begin = [], [], threading.Barrier(50)

    def come():
        begin.wait()
        try:
            with portal.database.transaction():
                came.append(entering.begin(Actor(), entering.find(Actor(), secret))[0])
        except Conflict as refused:
            refusals.append(refused.code)

    crowd = [threading.Thread(target=come) for _each in range(50)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert refusals == ["link_full"] * 43
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(ReviewLink, link_id).views == len(came) == 7
        assert len(opened.scalars(select(Pass.id)).all()) == 7, "who is refused leaves nothing"
    with portal.database.transaction():
        again = entering.find(Actor(), secret, came[0])
        assert again.step == "in"
        entering.enter(Actor(), again.own)
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(ReviewLink, link_id).views == 7


def test_pages_lead_in_step_by_step(doorway, hands, client):
    stage = hands.prototype("invited")
    secret, _id = doorway.link(stage.prototype, check_mail=True, may_comment=True, password="oak foot")
    nora = client()
    page = nora.get(f"/guest/{secret}").get_data(as_text=True)
    assert "Tom Fischer shows you a prototype" in page and "Halden reading lamp" in page and stage.file not in page
    again = nora.post(f"/guest/{secret}", data={"name": "Nora", "mail": "nora@example.org", "password": "no"})
    assert again.status_code == 422 and 'value="nora@example.org"' in again.get_data(as_text=True)
    sent = nora.post(f"/guest/{secret}", data={"name": "Nora", "mail": "nora@example.org", "password": "oak foot"})
    assert sent.location == f"/guest/{secret}"
    assert "nora@example.org" in nora.get(f"/guest/{secret}").get_data(as_text=True)
    done = nora.post(f"/guest/{secret}/code", data={"code": doorway.code()})
    assert done.location == f"/prototypes/{stage.prototype}"
    room = nora.get(done.location).get_data(as_text=True)
    assert 'data-model="reply"' in room and 'id="decide"' not in room and f'data-room="prototype:{stage.prototype}"' in room
    nora.post("/guest/leaving")
    assert nora.get(done.location).status_code == 404


@pytest.mark.parametrize("person", [people.CLARA, people.PAUL, None])
def test_links_are_the_teams(hands, client, person):
    stage = hands.prototype("public")
    refused = 401 if person is None else 403
    for method, part in (("post", "links"), ("get", "links"), ("put", "terms"), ("put", "segments"), ("put", "sharing"),
                         ("post", "letters"), ("get", "acceptances"), ("get", "sharing")):
        body = {"name": "x", "tags": [], "mail": "a@example.org"} if method != "get" else None
        body = {"links": {"name": "x"}, "segments": {"tags": []}, "letters": {"mail": "a@b.se"}}.get(part, {}) if body else None
        answer = getattr(client(person), method)(f"{API}/prototypes/{stage.prototype}/{part}", json=body)
        assert answer.status_code == refused, part
