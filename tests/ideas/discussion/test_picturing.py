"""Pictures on comments: seen by whom the comment is seen, gone with it, and of one's own files alone."""

from io import BytesIO

import pytest
from PIL import Image

from portal.ideas import actions
from portal.storage.actions import take_in
from portal.storage.models import StoredFile
from tests import people


def png():
    made = BytesIO()
    Image.new("RGB", (640, 480), "red").save(made, "PNG")
    made.seek(0)
    return made


def brought(desk, who):
    return desk.do(who, lambda actor: take_in(actor, png(), "sketch.png").id)


def holders(desk, file_id):
    with desk.portal.database.transaction(write=False) as opened:
        return opened.get_one(StoredFile, file_id).holders


def sees(client, who, file_id):
    with client(who).get(f"/files/{file_id}/w320.webp") as given:
        return given.status_code


def test_a_picture_is_seen_with_its_comment_and_gone_with_it(desk, client, count_queries):
    idea, file_id = desk.idea(), brought(desk, people.IGOR)
    igor, path = client(people.IGOR), f"/ideas/{idea.id}"
    assert sees(client, people.CLARA, file_id) == 404
    with count_queries() as before:
        client(people.CLARA).get(path)
    said = igor.post(f"/api/v1{path}/comments", json={"text": "So", "pictures": [file_id]}).json
    assert said["pictures"][0]["id"] == file_id
    assert [sees(client, who, file_id) for who in (people.CLARA, people.PAUL, None)] == [200, 200, 200]
    client(people.CLARA).get(path)
    with count_queries() as after:
        page = client(people.CLARA).get(path).text
    assert f"/files/{file_id}/w320.webp" in page and len(after) <= len(before) + 1  # the replies' statement
    desk.do(people.IGOR, actions.remove, said["id"])
    assert sees(client, people.CLARA, file_id) == 404 and holders(desk, file_id) == 0
    assert file_id not in client(people.CLARA).get(path).text
    assert client(people.CLARA).get(f"/api/v1/comments/{said['id']}").json["pictures"] == []


def test_pictures_of_notes_and_of_hidden_ideas_stay_there(desk, client):
    desk.board("ours", visibility="team")
    idea, hidden = desk.idea(), desk.idea("A plan", by=people.TOM, board="ours")
    one, two = brought(desk, people.TOM), brought(desk, people.TOM)
    desk.do(people.TOM, actions.post, idea.id, "Note", internal=True, pictures=[one])
    desk.do(people.TOM, actions.post, hidden.id, "Comment", pictures=[two])
    for file_id in (one, two):
        assert [sees(client, who, file_id) for who in (people.CLARA, people.PAUL, None, people.ADA)] == [404, 404, 404, 200]
    assert one not in client(people.CLARA).get(f"/ideas/{idea.id}").text


@pytest.mark.parametrize("wrong", ["another's", "twice", "five"])
def test_what_cannot_hang_on_a_comment_is_refused_and_holds_nothing(desk, client, wrong):
    idea = desk.idea()
    mine = [brought(desk, people.IGOR) for _n in range(5 if wrong == "five" else 1)]
    sent = {"another's": [*mine, brought(desk, people.CLARA)], "twice": mine * 2, "five": mine}[wrong]
    told = client(people.IGOR).post(f"/api/v1/ideas/{idea.id}/comments", json={"text": "So", "pictures": sent})
    assert told.status_code == 422 and "pictures" in told.json["errors"]
    assert {holders(desk, one) for one in mine} == {0} and desk.fresh(idea).comment_count == 0


def test_a_picture_is_added_and_taken_down_with_plain_forms(desk, client):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "So")
    igor, path = client(people.IGOR), f"/comments/{said.id}/pictures"
    assert client(people.CLARA).post(path, data={"file": (png(), "a.png")}).status_code == 403
    assert igor.post(path, data={"file": (BytesIO(b"MZ not a picture"), "a.png")}).status_code in (415, 422)
    assert igor.post(path, data={"file": (png(), "a.png")}).status_code == 303
    [hung] = igor.get(f"/api/v1/comments/{said.id}").json["pictures"]
    assert sees(client, people.CLARA, hung["id"]) == 200 and hung["id"] in igor.get(f"/comments/{said.id}").text
    assert client(people.CLARA).delete(f"/api/v1{path}/{hung['id']}").status_code == 403
    assert igor.post(f"{path}/{hung['id']}/removal").status_code == 303
    assert igor.delete(f"/api/v1{path}/{hung['id']}").status_code == 404
    assert holders(desk, hung["id"]) == 0 and sees(client, people.CLARA, hung["id"]) == 404


def test_what_waits_for_the_team_waits_without_pictures(desk, client):
    desk.board("strict", name="Strict", hold_new=True)
    idea, file_id = desk.idea(by=people.TOM, board="strict"), brought(desk, people.IGOR)
    path = f"/api/v1/ideas/{idea.id}/comments"
    told = client(people.IGOR).post(path, json={"text": "So", "pictures": [file_id]})
    assert told.status_code == 422 and "pictures" in told.json["errors"]
    assert client(people.IGOR).post(path, json={"text": "So"}).status_code == 202
