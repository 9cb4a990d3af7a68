"""Reactions: one of each kind for a person, counts that equal the rows, seen by whom the comment is seen."""

from sqlalchemy import func, select

from portal.ideas import actions
from portal.ideas.discussion.models import CommentBeside, CommentReaction, IdeaSeen
from portal.ideas.discussion.reacting import react, take_back
from portal.ideas.discussion.reading import mark
from portal.web.reactions import REACTIONS
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


def test_a_press_without_scripts_is_marked_for_its_giver_alone(desk, client):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "In oak, please.")
    clara, press = client(people.CLARA), f"/comments/{said.id}/reactions"
    back = clara.post(press, data={"give": "agree"})
    assert back.status_code == 303 and back.headers["Location"].endswith(f"#comment-{said.id}")
    mine = f'name="take" aria-pressed="true" data-reaction="{said.id}:agree"'
    assert mine in clara.get(f"/ideas/{idea.id}").text and mine in clara.get(f"/comments/{said.id}").text
    for other in (client(people.OLGA), client()):
        page = other.get(f"/ideas/{idea.id}").text
        assert 'name="take"' not in page and '<span class="reaction-count">1</span>' in page
    assert "disabled" in client().get(f"/ideas/{idea.id}").text.split('class="reactions"')[1].split("</form>")[0]
    part = clara.post(press, data={"give": "agree"}, headers={"X-Part": "1"})
    assert part.text.count("data-reaction=") == len(REACTIONS) and mine in part.text
    assert "mine" not in str(clara.get(f"/api/v1/ideas/{idea.id}/events?after=0").json["events"])
    clara.post(press, data={"take": "agree"})
    assert clara.get(f"/api/v1/comments/{said.id}").json["reactions"] == dict.fromkeys(REACTIONS, 0)
    for wrong in ({}, {"give": "agree", "take": "love"}, {"give": "shrug"}):
        assert clara.post(press, data=wrong).status_code == 422


def test_a_page_asks_once_for_all_reactions_it_shows(desk, client, count_queries):
    idea, clara = desk.idea(), client(people.CLARA)
    asked = []
    for number in range(6):
        said = desk.do(people.IGOR, actions.post, idea.id, f"Comment {number}")
        desk.do(people.CLARA, react, said.id, "love")
        clara.get(f"/ideas/{idea.id}")
        with count_queries() as queries:
            clara.get(f"/ideas/{idea.id}")
        asked.append(len(queries))
    assert asked[0] == asked[-1], asked
    assert sum("comment_reaction" in one for one in queries) == 1


def test_what_stands_beside_an_imported_comment_goes_with_it(desk):
    idea = desk.idea()
    said, _new = desk.do(people.TOM, lambda actor: actions.take_over_comment(
        actor, "other", "c1", idea=idea, text="Of old", at=idea.created_at, author_name="Ann"))
    desk.do(people.CLARA, react, said.id, "agree")
    desk.do(people.CLARA, mark, idea.id, said.id)
    desk.do(people.TOM, actions.give_back, [idea.id], [said.id])
    with desk.portal.database.transaction(write=False) as opened:
        assert [opened.scalar(select(func.count()).select_from(table))
                for table in (CommentBeside, CommentReaction, IdeaSeen)] == [0, 0, 0]
