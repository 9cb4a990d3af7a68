"""Comments and notes: threads, edits with history, removal with a trace, and notes that reach nobody but the team."""

import pytest

from portal.ideas import actions
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from tests import people

SECRET = "floorprice-41"


def test_a_thread_is_read_as_a_tree(desk, client):
    idea = desk.idea()
    top = desk.do(people.IGOR, actions.post, idea.id, "First")
    reply = desk.do(people.CLARA, actions.post, idea.id, "Second", top.id)
    desk.do(people.TOM, actions.post, idea.id, "Third", reply.id)
    told = client().get(f"/api/v1/ideas/{idea.id}/comments").json["items"]
    assert [one["text"] for one in told] == ["First"]
    assert told[0]["replies"][0]["text"] == "Second"
    assert told[0]["replies"][0]["replies"][0]["author"]["role"] == "team"
    assert client().get(f"/api/v1/ideas/{idea.id}").json["comment_count"] == 3
    assert [one["parent_id"] for one in desk.facts("comment.posted")] == [None, top.id, reply.id]


def test_long_discussions_and_threads_come_in_pages(desk, client, count_queries):
    idea = desk.idea()
    top = desk.do(people.IGOR, actions.post, idea.id, "Top")
    for n in range(65):
        desk.do(people.CLARA, actions.post, idea.id, f"Reply {n}", top.id)
    for n in range(25):
        desk.do(people.CLARA, actions.post, idea.id, f"Comment {n}")
    page = client().get(f"/api/v1/ideas/{idea.id}/comments?limit=20").json
    assert len(page["items"]) == 20 and len(page["items"][0]["replies"]) == 60
    more = client().get(f"/api/v1/ideas/{idea.id}/comments?root={top.id}&after={page['items'][0]['more_replies_after']}").json
    assert [one["text"] for one in more["items"]] == [f"Reply {n}" for n in range(60, 65)]
    rest = client().get(f"/api/v1/ideas/{idea.id}/comments?limit=20&after={page['next']}").json
    assert len(rest["items"]) == 6 and rest["next"] is None
    with count_queries() as few:
        client(people.CLARA).get(f"/ideas/{desk.idea('Quiet').id}")
    with count_queries() as many:
        client(people.CLARA).get(f"/ideas/{idea.id}")
    assert len(many) <= len(few) + 2, many
    assert client().get(f"/ideas/{idea.id}/threads/{top.id}?after={page['items'][0]['more_replies_after']}").status_code == 200


def test_who_may_comment(desk, client):
    idea = desk.idea()
    path = f"/api/v1/ideas/{idea.id}/comments"
    assert client().post(path, json={"text": "Hello"}).status_code == 401
    assert client(people.VERA).post(path, json={"text": "Hello"}).status_code == 403
    assert client(people.PAUL).post(path, json={"text": "Hello"}).status_code == 201
    for wrong in ({}, {"text": ""}, {"text": "   "}, {"text": "x" * 5001}, {"text": "a", "parent_id": "0123456789abc"}):
        assert client(people.IGOR).post(path, json=wrong).status_code == 422
    hidden = desk.idea("Mine alone", submit=False)
    assert client(people.IGOR).post(f"/api/v1/ideas/{hidden.id}/comments", json={"text": "?"}).status_code == 404


def test_sent_twice_is_said_once(desk, client):
    idea = desk.idea()
    igor = client(people.IGOR)
    first, again = (igor.post(f"/api/v1/ideas/{idea.id}/comments", json={"text": "Once"}, headers={"Idempotency-Key": "k1"})
                    for _n in range(2))
    assert first.json["id"] == again.json["id"] and again.headers["Idempotent-Replay"] == "true"
    part = igor.post(f"/ideas/{idea.id}/comments", data={"text": "Twice", "_key": "k2"}, headers={"X-Part": "1"})
    assert 'id="thread-' in part.text and part.status_code == 200
    igor.post(f"/ideas/{idea.id}/comments", data={"text": "Twice", "_key": "k2"}, headers={"X-Part": "1"})
    assert desk.fresh(idea).comment_count == 2


def test_an_edit_keeps_what_was_said_before(desk, client):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "Frist")
    path = f"/api/v1/comments/{said.id}"
    etag = client(people.IGOR).get(path).headers["ETag"]
    assert client(people.CLARA).patch(path, json={"text": "No"}).status_code == 403
    assert client(people.TOM).patch(path, json={"text": "No"}).status_code == 403
    told = client(people.IGOR).patch(path, json={"text": "First"}, headers={"If-Match": etag})
    assert told.json["text"] == "First" and told.json["edited_at"]
    assert client(people.IGOR).patch(path, json={"text": "1st"}, headers={"If-Match": etag}).status_code == 412
    assert "Frist" in client(people.IGOR).get(f"/comments/{said.id}").text
    assert "Frist" in client(people.TOM).get(f"/comments/{said.id}").text
    assert "Frist" not in client(people.CLARA).get(f"/comments/{said.id}").text
    assert desk.facts("comment.edited")


def test_a_removed_comment_leaves_its_place(desk, client):
    idea = desk.idea()
    top = desk.do(people.IGOR, actions.post, idea.id, "Rude words")
    desk.do(people.CLARA, actions.post, idea.id, "An answer", top.id)
    with pytest.raises(Forbidden):
        desk.do(people.CLARA, actions.remove, top.id)
    assert client(people.TOM).delete(f"/api/v1/comments/{top.id}").json["state"] == "removed"
    told = client().get(f"/api/v1/ideas/{idea.id}/comments").json["items"][0]
    assert told["text"] == "" and told["replies"][0]["text"] == "An answer"
    assert "removed by the team" in client(people.CLARA).get(f"/ideas/{idea.id}").text
    assert "Rude words" not in client(people.CLARA).get(f"/comments/{top.id}").text
    assert "Rude words" in client(people.TOM).get(f"/comments/{top.id}").text
    with pytest.raises(Conflict):
        desk.do(people.IGOR, actions.edit, top.id, "Again")
    with pytest.raises(Invalid):
        desk.do(people.CLARA, actions.post, idea.id, "Too late", top.id)
    assert desk.fresh(idea).comment_count == 1


def test_notes_reach_nobody_but_the_team(desk, client):
    idea = desk.idea()
    public = desk.do(people.IGOR, actions.post, idea.id, "Public")
    note = desk.do(people.TOM, actions.post, idea.id, f"The {SECRET} is 41", internal=True)
    desk.do(people.ADA, actions.post, idea.id, f"Agreed, {SECRET}", note.id, internal=True)
    for other in (None, people.CLARA, people.IGOR, people.PAUL, people.STRANGER):
        caller = client(other)
        for path in (f"/ideas/{idea.id}", "/ideas", f"/ideas?q={SECRET}", f"/ideas/{idea.id}/revisions",
                     f"/ideas/{idea.id}/threads/{public.id}", f"/ideas/similar?title={SECRET}"):
            answer = caller.get(path)
            assert answer.status_code == 200
            assert f"The {SECRET}" not in answer.text and "Agreed" not in answer.text and note.id not in answer.text
        for path in (f"/ideas/{idea.id}", f"/ideas/{idea.id}/comments", "/ideas", f"/ideas?q={SECRET}",
                     *([f"/ideas/{idea.id}/events?after=0"] if other else [])):
            answer = caller.get("/api/v1" + path)
            assert answer.status_code == 200, path
            assert f"The {SECRET}" not in answer.text and note.id not in answer.text and "note" not in str(answer.json).replace(
                "note_count': None", "")
        refused = {404, 401} if other is None else {404}
        for path in (f"/api/v1/ideas/{idea.id}/comments?internal=true", f"/api/v1/comments/{note.id}", f"/comments/{note.id}",
                     f"/ideas/{idea.id}/threads/{note.id}", f"/ideas/{idea.id}?reply={note.id}",
                     f"/api/v1/ideas/{idea.id}/comments?root={note.id}", f"/api/v1/ideas/{idea.id}/events?internal=true"):
            assert caller.get(path).status_code in refused, path
        if other:
            sent = caller.post(f"/api/v1/ideas/{idea.id}/comments", json={"text": "x", "parent_id": note.id})
            assert sent.status_code == 422
            assert caller.patch(f"/api/v1/comments/{note.id}", json={"text": "x"}).status_code == 404
            assert caller.post(f"/api/v1/ideas/{idea.id}/comments", json={"text": "x", "internal": True}).status_code == 403
    told = client(people.TOM).get(f"/api/v1/ideas/{idea.id}/comments?internal=true").json["items"]
    assert told[0]["replies"][0]["text"] == f"Agreed, {SECRET}"
    assert SECRET in client(people.ADA).get(f"/ideas/{idea.id}").text
    assert client(people.TOM).get(f"/api/v1/ideas/{idea.id}").json["note_count"] == 2
    assert client(people.CLARA).get(f"/api/v1/ideas/{idea.id}").json["comment_count"] == 1


def test_notes_and_comments_do_not_mix(desk):
    idea = desk.idea()
    public = desk.do(people.IGOR, actions.post, idea.id, "Public")
    note = desk.do(people.TOM, actions.post, idea.id, "Note", internal=True)
    for parent, internal in ((public.id, True), (note.id, False)):
        with pytest.raises(Invalid):
            desk.do(people.TOM, actions.post, idea.id, "Mixed", parent, internal)


def test_following_begins_by_taking_part(desk, client):
    idea = desk.idea()
    desk.do(people.IGOR, actions.post, idea.id, "I am in")
    assert client(people.IGOR).get(f"/api/v1/ideas/{idea.id}").json["following"]
    assert client(people.IGOR).delete(f"/api/v1/ideas/{idea.id}/follow").json == {"following": False}
    assert not client(people.IGOR).get(f"/api/v1/ideas/{idea.id}").json["following"]
    assert client(people.STRANGER).put(f"/api/v1/ideas/{idea.id}/follow").json == {"following": True, "level": "all"}
    assert client().put(f"/api/v1/ideas/{idea.id}/follow").status_code == 401
    with pytest.raises(NotFound):
        desk.do(people.IGOR, actions.follow, desk.idea(submit=False).id)
