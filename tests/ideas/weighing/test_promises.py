"""Promised answers: the board's day, moves with their reasons, what is overdue, and ready explanations."""

from datetime import timedelta

from portal.kernel import clock
from tests import people


def test_a_board_promises_and_a_move_says_why(desk, client):
    tom, board = client(people.TOM), desk.do(people.TOM, find, "chairs")
    assert tom.put(f"/api/v1/boards/{board}/rules", json={"answer_days": 14}).json["answer_days"] == 14
    idea, first = desk.idea(), clock.today() + timedelta(days=14)
    path = f"/api/v1/ideas/{idea.id}"
    assert client().get(path).json["answer_by"] == first.isoformat()
    later = (first + timedelta(days=3)).isoformat()
    refused = tom.put(f"{path}/assignment", json={"answer_by": later})
    assert refused.status_code == 422 and "why" in refused.json["errors"]
    assert tom.put(f"{path}/assignment", json={"answer_by": later, "why": "The oak comes late."}).status_code == 200
    moves = client().get(f"{path}/promises").json["items"]
    assert [(one["from_day"], one["to_day"], one["why"]) for one in moves] == [
        (first.isoformat(), later, "The oak comes late."), (None, first.isoformat(), "")]
    assert moves[0]["author"]["name"] == people.TOM.name and moves[1]["author"] is None
    assert [one["promise_id"] for one in desk.facts("idea.promised")] == [moves[0]["id"]]
    assert "The oak comes late." in client().get(f"/ideas/{idea.id}").text
    assert client(people.CLARA).put(f"{path}/assignment", json={}).status_code == 403


def test_what_is_late_is_seen_by_everybody_and_listed_for_the_team(desk, client):
    ideas = [desk.idea(f"Chair number {n}") for n in range(3)]
    tom, today = client(people.TOM), clock.today()
    for at, idea in enumerate(ideas):
        tom.put(f"/api/v1/ideas/{idea.id}/assignment", json={
            "answer_by": (today + timedelta(days=at + 1)).isoformat(), "owner_id": desk.cast.id(people.TOM) if at else None})
    with clock.at(clock.now() + timedelta(days=3)):
        tom, nobody = client(people.TOM), client()
        listed = tom.get("/api/v1/promises?limit=1").json
        rest = tom.get(f"/api/v1/promises?after={listed['next']}").json
        assert [(one["title"], one["days_late"]) for one in listed["items"] + rest["items"]] == [
            ("Chair number 0", 2), ("Chair number 1", 1)]
        mine = tom.get(f"/api/v1/promises?all=true&owner={desk.cast.id(people.TOM)}").json["items"]
        assert [one["days_late"] for one in mine] == [1, 0]
        assert "Chair number 0" in tom.get("/promises?owner=nobody").text
        assert nobody.get(f"/api/v1/ideas/{ideas[0].id}").json["days_late"] == 2
        assert "overdue" in nobody.get(f"/ideas/{ideas[0].id}").text and "overdue" in nobody.get("/ideas").text
        assert client(people.CLARA).get("/api/v1/promises").status_code == 403


def test_a_ready_explanation_is_written_once_and_lies_beside_the_decision(desk, client):
    tom, idea = client(people.TOM), desk.idea()
    said = {"reason": "too_costly", "title": "Solid oak", "text": "Oak costs **more** than people would pay."}
    made = tom.post("/api/v1/ready_answers", json=said)
    assert made.status_code == 201 and tom.post("/api/v1/ready_answers", json=said).status_code == 422
    changed = tom.put(f"/api/v1/ready_answers/{made.json['id']}", json={**said, "title": "Oak"}, headers={"If-Match": '"1"'})
    assert changed.json["title"] == "Oak"
    stale = tom.put(f"/api/v1/ready_answers/{made.json['id']}", json=said, headers={"If-Match": '"1"'})
    assert stale.status_code in (409, 412)
    assert "than people would pay" in tom.get("/ready_answers").text
    assert "Insert into the answer" in tom.get(f"/ideas/{idea.id}").text
    assert "Oak costs" not in client(people.CLARA).get(f"/ideas/{idea.id}").text
    assert tom.delete(f"/api/v1/ready_answers/{made.json['id']}").status_code == 204


def find(actor, slug):
    from portal.ideas.queries import find_board
    return find_board(actor, slug).id
