"""Drafts, submission, revisions, withdrawal: the change, the fact, and the stranger's refusal."""

import io
from datetime import timedelta

import pytest
from PIL import Image

from portal.ideas import actions
from portal.ideas.models import IdeaRevision
from portal.kernel import clock
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from tests import people

SPEC = [{"name": "Height", "value": "80", "unit": "cm", "need": "must"}]


def test_a_draft_is_its_authors_alone_until_submitted(desk, client):
    idea = desk.idea(submit=False)
    for other in (None, people.IGOR, people.OLGA, people.TOM, people.ADA, people.PAUL):
        assert client(other).get(f"/api/v1/ideas/{idea.id}").status_code == 404
        assert client(other).get(f"/ideas/{idea.id}").status_code == 404
        assert client(other).get("/api/v1/ideas?q=chair").json["items"] == []
    assert client(people.CLARA).get(f"/api/v1/ideas/{idea.id}").json["status"] == "draft"
    assert client(people.CLARA).get("/api/v1/ideas").json["items"] == []
    assert [one["id"] for one in client(people.CLARA).get("/api/v1/ideas?mine=true").json["items"]] == [idea.id]
    with pytest.raises(NotFound):
        desk.do(people.TOM, actions.submit, idea.id)
    desk.do(people.CLARA, actions.submit, idea.id)
    assert desk.facts("idea.submitted")[0]["idea_id"] == idea.id
    assert client().get(f"/api/v1/ideas/{idea.id}").json["revision"] == 1


def test_the_api_walks_from_draft_to_withdrawn(desk, client):
    clara = client(people.CLARA)
    made = clara.post("/api/v1/ideas", json={"board": "chairs", "title": "A stool", "text": "One board, no screws.",
                                             "spec": SPEC, "tags": ["Oak", "oak ", "#flat"]})
    assert made.status_code == 201 and made.json["tags"] == ["oak", "flat"] and made.json["status"] == "draft"
    path = f"/api/v1/ideas/{made.json['id']}"
    refused = clara.post(path + "/submission", json={})
    assert refused.status_code == 422 and "rights_accepted" in refused.json["errors"]
    assert clara.post(path + "/submission", json={"rights_accepted": True}).json["status"] == "submitted"
    again = clara.post(path + "/submission", json={"rights_accepted": True})
    assert again.status_code == 409 and again.json["state"] == "submitted" and "withdraw" in again.json["possible"]
    etag = clara.get(path).headers["ETag"]
    changed = clara.patch(path, json={"title": "A low stool", "note": "lower"}, headers={"If-Match": etag})
    assert changed.status_code == 200 and changed.json["revision"] == 2
    assert clara.patch(path, json={"title": "Other"}, headers={"If-Match": etag}).status_code == 412
    assert client(people.IGOR).patch(path, json={"title": "Mine now"}).status_code == 403
    assert client(people.IGOR).post(path + "/withdrawal").status_code == 403
    gone = clara.post(path + "/withdrawal")
    assert gone.status_code == 200 and gone.json["status"] == "withdrawn"
    assert client(people.IGOR).put(path + "/support", json={}).status_code == 409
    assert desk.facts("idea.withdrawn") and desk.facts("idea.revised")[0]["number"] == 2


@pytest.mark.parametrize(("body", "field"), [
    ({}, "title"), ({"title": ""}, "title"), ({"title": "x" * 201}, "title"), ({"title": 5}, "title"),
    ({"title": "Fine", "text": "x" * 10_001}, "text"), ({"title": "Fine", "spec": [{"name": "", "value": "1"}]}, "spec.0.name"),
    ({"title": "Fine", "spec": [{"name": "a", "value": "1", "need": "perhaps"}]}, "spec.0.need"),
    ({"title": "Fine", "tags": ["x" * 41]}, "tags"), ({"title": "Fine", "tags": list("abcdefghijkl")}, "tags"),
    ({"title": "Fine", "pictures": ["no"]}, "pictures.0"), ({"title": "Fine", "pictures": ["0123456789abc"]}, "pictures"),
    ({"title": "Fine", "status": "available"}, "status"), ({"title": "Fine", "board": "elsewhere"}, "board"),
    ({"title": "Fine\u202e"}, "title"),
])
def test_a_wrong_value_gets_a_sentence_beside_its_field(desk, client, body, field):
    answer = client(people.CLARA).post("/api/v1/ideas", json={"board": "chairs", **body})
    assert answer.status_code == 422
    assert field in answer.json["errors"] and answer.json["errors"][field]
    page = client(people.CLARA).post("/ideas", data={"board": "chairs", "title": "", "text": "Kept text"})
    assert page.status_code == 422 and "Kept text" in page.text


def test_200_russian_letters_fit_in_a_title(desk):
    title = "Щ" * 200
    assert desk.fresh(desk.idea(title)).title == title


def test_a_closed_board_keeps_the_draft(desk):
    desk.board("past", closes_at=clock.now() - timedelta(days=1))
    idea = desk.idea(board="past", submit=False)
    with pytest.raises(Conflict) as refused:
        desk.do(people.CLARA, actions.submit, idea.id)
    assert refused.value.code == "board_closed"
    assert desk.fresh(idea).status == "draft"


def test_a_board_of_the_team_is_not_there_for_others(desk, client):
    board = desk.board("secret", visibility="team")
    idea = desk.idea("Hidden plan", by=people.TOM, board="secret")
    for other in (None, people.CLARA, people.PAUL):
        assert client(other).get(f"/api/v1/boards/{board.id}").status_code == 404
        assert client(other).get(f"/api/v1/ideas/{idea.id}").status_code == 404
        assert client(other).get("/api/v1/ideas?q=hidden").json["items"] == []
        assert client(other).get("/api/v1/ideas/similar?title=Hidden plan").json["items"] == []
    with pytest.raises(Invalid):
        desk.idea("Mine", board="secret")


def test_a_revision_never_changes_and_tags_alone_are_not_material(portal, desk):
    idea = desk.idea(spec=SPEC)
    desk.do(people.CLARA, actions.revise, idea.id, {"tags": ["oak"]})
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "Longer."}, note="why not")
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "Longer."})
    now = desk.fresh(idea)
    assert (now.revision_number, now.material_number) == (3, 3)
    with portal.database.transaction(write=False) as opened:
        kept = {one.number: one for one in opened.query(IdeaRevision)}
    assert [kept[n].material for n in (1, 2, 3)] == [True, False, True]
    assert kept[1].text == "" and kept[3].note == "why not"


def test_colleagues_share_an_idea_and_viewers_only_look(desk):
    idea = desk.idea(by=people.OLGA)
    desk.do(people.MATS, actions.revise, idea.id, {"title": "A chair for the studio"})
    with pytest.raises(Forbidden):
        desk.do(people.VERA, actions.revise, idea.id, {"title": "No"})
    with pytest.raises(Forbidden):
        desk.idea(by=people.VERA)
    with pytest.raises(Forbidden):
        desk.do(people.STRANGER, actions.revise, idea.id, {"title": "No"})


def test_a_row_is_sent_whole_also_in_a_change(desk, client):
    path = f"/api/v1/ideas/{desk.idea(submit=False).id}"
    clara = client(people.CLARA)
    told = clara.patch(path, json={"spec": [{"name": "Height", "value": "80"}]})
    assert told.json["spec"] == [{"name": "Height", "value": "80", "unit": "", "need": "must"}]
    for wrong in ({"name": "Height"}, {"value": "1"}, {}, "x", None):
        assert clara.patch(path, json={"spec": [wrong]}).status_code == 422, wrong


def test_an_old_version_is_told(desk):
    idea = desk.idea()
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "Another chair"}, seen_version=desk.fresh(idea).version)
    with pytest.raises(Stale):
        desk.do(people.CLARA, actions.revise, idea.id, {"title": "A third"}, seen_version=1)


def test_a_draft_is_thrown_away_for_good(desk, client):
    idea = desk.idea(submit=False)
    assert client(people.IGOR).delete(f"/api/v1/ideas/{idea.id}").status_code == 404
    assert client(people.CLARA).delete(f"/api/v1/ideas/{idea.id}").status_code == 204
    assert client(people.CLARA).get(f"/api/v1/ideas/{idea.id}").status_code == 404
    other = desk.idea()
    assert client(people.CLARA).delete(f"/api/v1/ideas/{other.id}").status_code == 409


def _status(client, path: str) -> int:
    with client.get(path) as answer:
        return answer.status_code


def _picture(client) -> str:
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, "PNG")
    stream.seek(0)
    return client.post("/api/v1/files", data={"file": (stream, "chair.png")}).json["id"]


def test_pictures_are_seen_by_whoever_sees_the_idea(desk, client):
    clara, igor = client(people.CLARA), client(people.IGOR)
    file_id = _picture(clara)
    path = f"/files/{file_id}/w320.webp"
    idea = desk.idea(submit=False, pictures=[file_id])
    assert (_status(clara, path), _status(igor, path), _status(client(), path)) == (200, 404, 404)
    desk.do(people.CLARA, actions.submit, idea.id)
    assert (_status(igor, path), _status(client(), path)) == (200, 200)
    assert client().get(f"/api/v1/ideas/{idea.id}").json["pictures"][0]["urls"]["w320.webp"] == path
    with pytest.raises(Invalid):
        desk.do(people.IGOR, actions.propose, "chairs", "Stolen picture", pictures=[file_id])
    desk.do(people.CLARA, actions.revise, idea.id, {"pictures": []})
    assert _status(client(), path) == 200  # the first revision still shows it


def test_pages_without_script_propose_add_a_picture_and_submit(desk, client):
    clara = client(people.CLARA)
    made = clara.post("/ideas", data={"board": "chairs", "title": "A bench", "spec.0.name": "Length", "spec.0.value": "2",
                                      "spec.0.unit": "m", "spec.0.need": "", "spec.1.name": "", "tags": "oak, garden"})
    assert made.status_code == 303
    edit = made.headers["Location"]
    stream = io.BytesIO()
    Image.new("RGB", (40, 30), "blue").save(stream, "PNG")
    stream.seek(0)
    added = clara.post(edit.removesuffix("/edit") + "/pictures", data={"file": (stream, "bench.png")})
    assert added.status_code == 303, added.text
    shown = clara.get(edit)
    assert shown.status_code == 200 and 'name="pictures"' in shown.text
    idea_id = edit.split("/")[2]
    pictures = clara.get(f"/api/v1/ideas/{idea_id}").json["pictures"]
    sent = clara.post(f"/ideas/{idea_id}", data={"board": "chairs", "title": "A bench", "text": "", "tags": "oak",
                                                 "pictures": pictures[0]["id"], "rights_accepted": "true", "submit": "true"})
    assert sent.status_code == 303, sent.text
    told = client().get(f"/api/v1/ideas/{idea_id}").json
    assert told["status"] == "submitted" and told["tags"] == ["oak"] and len(told["pictures"]) == 1
