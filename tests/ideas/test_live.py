"""Rooms of ideas: who may be in them, what facts look like there, and that nothing of the team's leaves its room."""

from portal.ideas import actions
from portal.ideas.live import who
from portal.realtime.live import read_room
from tests import people

EVERYBODY = (people.CLARA, people.IGOR, people.VERA, people.PAUL, people.TOM, people.ADA)


def inside(desk, idea, audience=""):
    actors = {person: desk.cast.actor(person) for person in EVERYBODY}
    with desk.portal.database.transaction(write=False):
        keys = who(idea.id, audience, list(actors.values()))
    return {person for person, actor in actors.items() if actor.key in keys}


def test_the_doors_of_an_idea(desk):
    idea, draft = desk.idea(), desk.idea(submit=False)
    assert inside(desk, idea) == set(EVERYBODY)
    assert inside(desk, idea, "internal") == {people.TOM, people.ADA}
    assert inside(desk, idea, "elsewhere") == set()
    assert inside(desk, draft) == {people.CLARA} and inside(desk, draft, "internal") == set()
    desk.board("secret", visibility="team")
    assert inside(desk, desk.idea("Plan", by=people.TOM, board="secret")) == {people.TOM, people.ADA}


def events(client, idea, who, words=""):
    return client(who).get(f"/api/v1/ideas/{idea.id}/events?after=0{words}").json


def test_facts_are_numbered_and_catch_up_over_http(desk, client):
    idea = desk.idea()
    first = desk.do(people.IGOR, actions.post, idea.id, "**Hello**")
    desk.do(people.TOM, actions.post, idea.id, "floorprice-41", internal=True)
    desk.do(people.IGOR, actions.support, idea.id, 3)
    desk.do(people.IGOR, actions.edit, first.id, "Hello")
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "New."})
    desk.do(people.TOM, actions.decide, idea.id, "planned", "Yes.")
    desk.do(people.TOM, actions.remove, first.id)
    told = events(client, idea, people.CLARA)
    assert [one["type"] for one in told["events"]] == [
        "idea.submitted", "comment.posted", "support.changed", "comment.edited", "idea.revised", "idea.status_changed",
        "comment.removed"]
    assert [one["seq"] for one in told["events"]] == list(range(1, 8)) and told["seq"] == 7
    assert told["events"][2]["data"] == {"support_count": 1} and told["events"][2]["actor"] is None
    assert "floorprice" not in str(told)
    assert client(people.CLARA).get(f"/api/v1/ideas/{idea.id}/events?after=5").json["events"][0]["seq"] == 6
    assert [one["type"] for one in events(client, idea, people.TOM, "&internal=true")["events"]] == ["note.posted"]
    assert client().get(f"/api/v1/ideas/{idea.id}/events").status_code == 401


def test_pushed_parts_fit_the_page(desk, portal, client):
    idea = desk.idea()
    top = desk.do(people.IGOR, actions.post, idea.id, "**Hello** <script>alert(1)</script>")
    reply = desk.do(people.CLARA, actions.post, idea.id, "Reply", top.id)
    desk.do(people.OLGA, actions.support, idea.id)
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "New."})
    desk.do(people.TOM, actions.decide, idea.id, "declined", "No.", reason="other", would_change="Much")
    desk.do(people.TOM, actions.post, idea.id, "Note", internal=True)
    book = portal.extensions["hub"].book
    with portal.database.transaction(write=False):
        room = f"idea:{idea.id}"
        ready = {one["type"]: one for one in book.events(room, book.rows_after(room, 0), "ru")}
        posted = [one for one in book.events(room, book.rows_after(room, 0), "en") if one["type"] == "comment.posted"]
        notes = book.events(room + "/internal", book.rows_after(room + "/internal", 0), "en")
    assert f'id="thread-{top.id}"' in posted[0]["html"] and posted[0]["data"]["list"] == "comments"
    assert "<script" not in posted[0]["html"] and "<strong>Hello</strong>" in posted[0]["html"]
    assert posted[1]["data"]["list"] == f"replies-{top.id}" and posted[1]["data"]["comment"]["id"] == reply.id
    assert f'id="support-count-{idea.id}"' in ready["support.changed"]["html"] and "человек" in ready["support.changed"]["html"]
    assert f'id="standing-{idea.id}"' in ready["idea.status_changed"]["html"]
    assert f'id="revised-{idea.id}"' in ready["idea.revised"]["html"]
    for name in ("title", "crumbs", "revision", "pictures", "words", "number"):
        assert f'id="idea-{name}-{idea.id}"' in ready["idea.revised"]["html"], name
        assert f'id="idea-{name}-{idea.id}"' in client(people.CLARA).get(f"/ideas/{idea.id}").text, name
    assert "<p>New.</p>" in ready["idea.revised"]["html"]
    assert "&lt;" not in ready["idea.revised"]["html"]
    assert notes[0]["data"]["list"] == "notes" and "internal" in notes[0]["html"]
    assert read_room(room + "/internal").audience == "internal"
