"""Reactions: one of each kind for a person, counts that equal the rows, seen by whom the comment is seen."""

from sqlalchemy import func, select

from portal.ideas import actions
from portal.ideas.discussion.models import REACTIONS, CommentBeside, CommentReaction
from portal.ideas.discussion.reacting import react, take_back
from tests import people

CROWD = (people.CLARA, people.IGOR, people.OLGA, people.PAUL, people.TOM)


def test_counts_equal_rows_whatever_people_press(desk, dice):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "In oak, please.")
    for _press in range(40):
        desk.do(dice.choice(CROWD), dice.choice([react, react, take_back]), said.id, dice.choice([*REACTIONS]))
    with desk.portal.database.transaction(write=False) as opened:
        kept = opened.get_one(CommentBeside, said.id)
        rows = dict(opened.execute(select(CommentReaction.kind, func.count()).group_by(CommentReaction.kind)).all())
    assert {kind: getattr(kept, kind) for kind in REACTIONS} == {kind: rows.get(kind, 0) for kind in REACTIONS}
    assert kept.reactions == sum(rows.values()) > 0


def test_a_reaction_is_given_once_told_in_the_room_and_taken_back(desk, client):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "In oak, please.")
    path = f"/api/v1/comments/{said.id}/reactions"
    clara = client(people.CLARA)
    for _twice in range(2):
        told = clara.put(f"{path}/agree")
        assert told.status_code == 200 and told.json["counts"]["agree"] == 1 and told.json["mine"] == ["agree"]
    assert client(people.OLGA).get(path).json["mine"] == []
    [fact] = [one for one in clara.get(f"/api/v1/ideas/{idea.id}/events?after=0").json["events"]
              if one["type"] == "comment.reacted"]
    assert fact["data"]["reactions"]["agree"] == 1 and fact["actor"] is None
    assert clara.delete(f"{path}/agree").json["counts"]["agree"] == 0
    assert clara.put(f"{path}/shrug").status_code == 404
    desk.do(people.IGOR, actions.remove, said.id)
    assert clara.put(f"{path}/agree").status_code == 409


def test_reactions_to_notes_stay_with_the_team(desk, client):
    idea = desk.idea()
    note = desk.do(people.TOM, actions.post, idea.id, "Too dear", internal=True)
    desk.do(people.ADA, react, note.id, "doubt")
    assert client(people.CLARA).put(f"/api/v1/comments/{note.id}/reactions/agree").status_code == 404
    told = client(people.CLARA).get(f"/api/v1/ideas/{idea.id}/events?after=0").json["events"]
    assert "note.reacted" not in [one["type"] for one in told]
