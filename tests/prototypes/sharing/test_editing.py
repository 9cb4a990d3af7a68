"""A guest edits his own words and nobody else's, while his link lets him comment; what they said before is kept."""

import pytest
from sqlalchemy import select

from portal.kernel.errors import Forbidden, NotFound
from portal.prototypes import actions
from portal.prototypes.models import Comment
from portal.prototypes.sharing import guests
from portal.prototypes.sharing.models import ReviewLink
from portal.web.limits import RULES
from tests import people

API = "/api/v1"


def said_by(browser, stage, text):
    """A comment's address for programs, opened as a thread."""
    made = browser.post(f"{API}/versions/{stage.version}/threads", json={"text": text, "asset": stage.asset})
    assert made.status_code == 201, made.json
    return f"/threads/{made.json['id']}/comments/{made.json['comments'][0]['id']}"


def test_a_guest_edits_his_own_words_with_history(doorway, hands, client, facts):
    stage = hands.prototype("invited")
    nora = doorway.guest(stage.prototype, may_comment=True)
    at = said_by(nora, stage, "A longer arm?")
    changed = nora.patch(f"{API}{at}", json={"text": "A longer arm, by 8 cm."})
    assert (changed.status_code, changed.json["text"]) == (200, "A longer arm, by 8 cm."), changed.json
    assert changed.json["edited_at"] and facts()[-1] == "prototypes/comment.edited"
    page = nora.get(at).get_data(as_text=True)
    assert 'id="edit-comment"' in page and "A longer arm?" in page and "removal" not in page and 'name="file"' not in page
    form = nora.post(f"{at}/edit", data={"text": "A longer arm, by 9 cm."})
    assert form.status_code == 303 and "by 9 cm" in nora.get(at.rsplit("/comments", 1)[0]).get_data(as_text=True)
    assert nora.post(f"{at}/edit", data={"text": ""}).status_code == 422
    for browser in (nora, client(people.TOM)):
        old = browser.get(f"{API}{at}/history").json["items"]
        assert [one["text"] for one in old] == ["A longer arm?", "A longer arm, by 8 cm."]
    room = nora.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    own = room.split('data-guest="')[1].split('"')[0]
    assert room.count(f'data-guest="{own}"') == 2, "the room knows who looks, and what he said"
    assert nora.delete(f"{API}{at}").status_code == 401 and nora.post(f"{at}/removal").status_code in (303, 401)
    assert "by 9 cm" in client(people.TOM).get(at).get_data(as_text=True), "the trace is not his to leave"


def test_never_anybody_elses(doorway, hands, client, portal):
    stage = hands.prototype("invited")
    secret, _link = doorway.link(stage.prototype, may_comment=True)
    nora, otto = (doorway.come(secret, name=name)[0] for name in ("Nora", "Nora"))
    his, team = said_by(otto, stage, "Otto's"), hands.thread(people.TOM, stage, "Tom's")
    with portal.database.transaction(write=False) as opened:
        toms = opened.scalar(select(Comment.id).where(Comment.thread_id == team.id))
    inner = hands.thread(people.TOM, stage, "Our margin", internal=True)
    sam = client(people.STRANGER)
    doorway.come(secret, sam)
    for browser in (nora, sam):
        for at in (his, f"/threads/{team.id}/comments/{toms}"):
            assert browser.patch(f"{API}{at}", json={"text": "x"}).status_code == 403
            assert browser.get(at).status_code == 403 and browser.get(f"{API}{at}/history").status_code == 403
            assert browser.post(f"{at}/edit", data={"text": "x"}).status_code == 403
    assert nora.get(f"{API}/threads/{inner.id}/comments/{toms}").status_code == 404
    assert client(people.TOM).patch(f"{API}{his}", json={"text": "x"}).status_code == 403, "nor the team a guest's"
    assert client().patch(f"{API}{his}", json={"text": "x"}).status_code == 401
    assert client(people.CLARA).patch(f"{API}{his}", json={"text": "x"}).status_code == 404
    assert otto.get(f"{API}{his}").json["text"] == "Otto's"


@pytest.mark.parametrize("end", ["look", "revoked", "left", "superseded"])
def test_never_after_the_link_or_its_right_has_ended(doorway, hands, client, portal, end):
    stage = hands.prototype("invited")
    secret, link = doorway.link(stage.prototype, may_comment=True)
    nora, _answer = doorway.come(secret, name="Nora")
    at = said_by(nora, stage, "A longer arm?")
    thread, comment = at.split("/")[2], at.split("/")[4]
    with portal.database.transaction(write=False):
        before = guests.by_secret(nora.get_cookie("guest").value)
    if end == "look":
        with portal.database.transaction() as opened:
            opened.get_one(ReviewLink, link).may_comment = False
    elif end == "revoked":
        client(people.TOM).post(f"{API}/prototypes/{stage.prototype}/links/{link}/revocation")
    elif end == "left":
        nora.post("/guest/leaving")
    else:
        hands.version(stage.prototype, width=82)
    expected = {"look": 403, "revoked": 401, "left": 401, "superseded": 409}[end]
    assert nora.patch(f"{API}{at}", json={"text": "x"}).status_code == expected
    if end != "superseded":  # the same asked by whoever was let in a moment ago
        with pytest.raises(Forbidden if end == "look" else NotFound), portal.database.transaction():
            actions.edit_comment(before, thread, comment, "x")
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Comment, comment).text == "A longer arm?"


def test_a_guest_edits_at_a_guests_pace(doorway, hands, portal):
    stage = hands.prototype("invited")
    nora = doorway.guest(stage.prototype, may_comment=True)
    at = said_by(nora, stage, "One")
    most = int(RULES["guest_comment"].split()[0])
    portal.limits.enabled = True
    try:
        answers = [nora.patch(f"{API}{at}", json={"text": f"Words {n}"}).status_code for n in range(most + 1)]
    finally:
        portal.limits.enabled = False
    assert answers == [200] * most + [429]
