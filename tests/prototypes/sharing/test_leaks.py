"""Every address that a prototype has, as the routes tell it, asked by everybody who should get nothing of it there."""

import pytest

from portal.prototypes import actions
from portal.prototypes.live import who
from portal.prototypes.sharing import guests
from portal.web.routes import API as PREFIX
from portal.web.routes import all_routes
from tests import people

API, CANARY = "/api/v1", "canary-6f0c"
# They lead to the terms or say that there are some; whether the name stands there is tried in test_terms.
OPEN_TO_TERMS = ("/terms",)


@pytest.fixture
def hidden(hands, cast):
    """A prototype for invited people whose every word is a canary, its thread and comment, and the words of its addresses."""
    made = hands.do(people.TOM, actions.create, f"{CANARY} lamp", f"{CANARY} text", "invited")
    hands.version(made.id, width=2200)
    hands.do(people.TOM, actions.set_status, made.id, "in_review")
    stage = hands.stage(made.id)
    thread = hands.thread(people.TOM, stage, f"{CANARY} thread")
    said = hands.do(people.TOM, actions.reply, thread.id, f"{CANARY} reply")
    hands.do(people.TOM, actions.invite, made.id, user_id=cast.id(people.CLARA))
    return stage, {"prototype_id": made.id, "version_id": stage.version, "asset_id": stage.asset, "thread_id": thread.id,
                   "comment_id": said.id, "file_id": stage.file, "name": "w800.webp", "level": "12", "col": "0", "row": "0",
                   "ending": "jpg"}


def addresses(words):
    """Every GET whose address is made of these words, as page and as program."""
    found = set()
    for endpoint, route in all_routes().items():
        rule = PREFIX + route.rule if ".api_" in endpoint else route.rule
        named = [part.split(">")[0].split(":")[-1] for part in rule.split("<")[1:]]
        if route.method == "GET" and named and set(named) <= set(words) and named != ["name"]:
            for part in rule.split("<")[1:]:
                whole = part.split(">")[0]
                rule = rule.replace(f"<{whole}>", words[whole.split(":")[-1]])
            found.add(rule)
    return sorted(found)


def gets_nothing(browser, words, allowed=()):
    """Asks everything; gives what was answered with more than a refusal."""
    leaks = []
    for path in addresses(words):
        answer = browser.get(path, buffered=True)
        shown = answer.status_code == 200 or CANARY.encode() in answer.data
        if shown and not path.endswith(allowed or ("//",)):
            leaks.append(f"{answer.status_code} {path}")
        if answer.status_code == 303:
            leaks += [] if answer.location.endswith("/terms") or answer.location.startswith("/sign-in") else [path]
    for path in ("/prototypes", f"{API}/prototypes", f"/prototypes?q={CANARY}", f"{API}/prototypes?q={CANARY}",
                 f"{API}/search?q={CANARY}",
                 "/", f"{API}/prototypes/{words['prototype_id']}/events?after=0"):
        answer = browser.get(path, buffered=True)
        if f"{CANARY} ".encode() in answer.data:
            leaks.append(path)
    return leaks


def test_nobody_without_a_way_in_gets_anything(hidden, hands, client, doorway, portal, cast):
    stage, words = hidden
    assert len(addresses(words)) >= 30, "the routes are found"
    assert any("/tiles/" in one for one in addresses(words))
    other = hands.prototype("invited")
    elsewhere = doorway.guest(other.prototype)
    secret, link = doorway.link(stage.prototype, may_comment=True)
    revoked, _answer = doorway.come(secret, name="Otto")
    inside = [path for path in addresses(words) if revoked.get(path, buffered=True).status_code == 200]
    assert len(inside) >= 15 and CANARY in revoked.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    client(people.TOM).post(f"{API}/prototypes/{stage.prototype}/links/{link}/revocation")
    for name, browser in (("a stranger", client(people.STRANGER)), ("nobody", client()),
                          ("a guest of another link", elsewhere), ("a guest whose link is revoked", revoked)):
        assert gets_nothing(browser, words) == [], name


def test_who_has_not_accepted_the_terms_gets_nothing(hidden, client, doorway, portal, cast):
    stage, words = hidden
    nora = doorway.guest(stage.prototype, "Nora", may_comment=True)
    at = f"{API}/prototypes/{stage.prototype}"
    client(people.TOM).put(f"{at}/terms", json={"text": "Not a word.", "shows_name": False})
    for name, browser in (("Clara", client(people.CLARA)), ("a guest", nora)):
        assert gets_nothing(browser, words, OPEN_TO_TERMS) == [], name
        assert browser.post(f"{API}/versions/{stage.version}/threads", json={"text": "x"}).json["code"] == "nda_required"
        assert browser.post(f"{API}/threads/{words['thread_id']}/comments", json={"text": "x"}).json["code"] == "nda_required"
    clara, sam = cast.actor(people.CLARA), cast.actor(people.STRANGER)
    with portal.database.transaction(write=False):
        guest = guests.by_secret(nora.get_cookie("guest").value)
        assert who(stage.prototype, "", [clara, sam, guest]) == set()
    nora.post(f"{at}/terms/acceptance", json={"sha256": nora.get(f"{at}/terms").json["sha256"]})
    assert nora.get(at).status_code == 200
    with portal.database.transaction(write=False):
        assert who(stage.prototype, "", [clara, sam, guest]) == {guest.key}
        assert who(stage.prototype, "internal", [clara, sam, guest]) == set()
