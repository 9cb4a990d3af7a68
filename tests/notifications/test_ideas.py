"""Who is told what happens to ideas."""

from sqlalchemy import update

from portal.ideas import actions
from portal.kernel.facts import Outbox
from portal.notifications.queries import sentence
from portal.notifications.told import ideas as told
from tests import people


def test_a_new_idea_is_told_to_the_team_alone(desk, bell, cast):
    cast.id(people.STRANGER), cast.id(people.ADA)
    idea = desk.idea()
    assert bell.who("idea.submitted") == {"Tom"}
    said = bell.of(people.TOM)[0]
    assert (said.url, said.what, said.actor_name) == (f"/ideas/{idea.id}", idea.title, people.CLARA.name)


def test_a_draft_is_told_to_nobody(desk, bell):
    desk.idea(submit=False)
    assert bell.of(people.TOM) == []


def test_a_comment_reaches_those_who_take_part_and_not_its_writer(desk, bell, cast):
    cast.id(people.STRANGER)
    idea = desk.idea()
    first = desk.do(people.OLGA, actions.post, idea.id, "In oak, please.")
    desk.do(people.IGOR, actions.post, idea.id, "Или из ясеня.", first.id)
    assert bell.kinds(people.CLARA) == ["comment.posted", "comment.posted"]
    assert bell.kinds(people.OLGA) == ["comment.posted"]
    assert "comment.posted" not in bell.kinds(people.IGOR)
    assert bell.who("comment.posted") == {"Clara", "Olga"}


def test_who_has_stopped_following_is_told_only_when_he_is_answered(desk, bell):
    idea = desk.idea()
    first = desk.do(people.OLGA, actions.post, idea.id, "In oak, please.")
    desk.do(people.OLGA, actions.unfollow, idea.id)
    desk.do(people.IGOR, actions.post, idea.id, "Or in ash.")
    assert "comment.posted" not in bell.kinds(people.OLGA)
    desk.do(people.IGOR, actions.post, idea.id, "In oak it is.", first.id)
    assert bell.kinds(people.OLGA) == ["comment.posted"]


def test_who_is_called_is_told_if_he_may_see_it(desk, bell, cast):
    desk.board("workshop", name="Our own", visibility="team")
    cast.id(people.STRANGER), cast.id(people.ADA)
    hidden = desk.idea("A hidden thing", by=people.TOM, board="workshop")
    desk.do(people.TOM, actions.post, hidden.id, "@Sam Stranger and @Ada Novak, have a look")
    assert bell.kinds(people.STRANGER) == []
    assert bell.kinds(people.ADA) == ["comment.posted"]
    shown = desk.idea()
    desk.do(people.CLARA, actions.post, shown.id, "What do you say, @Sam Stranger?")
    assert bell.kinds(people.STRANGER) == ["comment.posted"]


def test_the_team_s_notes_reach_the_team_alone(desk, bell, cast):
    cast.id(people.ADA)
    idea = desk.idea()
    desk.do(people.OLGA, actions.follow, idea.id)
    desk.do(people.TOM, actions.post, idea.id, "Too dear for us, @Ada Novak and @Clara Brandt?", None, True)
    assert bell.kinds(people.ADA) == ["note.posted"]
    assert "note.posted" not in bell.kinds(people.CLARA) + bell.kinds(people.OLGA)


def test_a_decision_reaches_author_supporters_and_followers(desk, bell, cast):
    cast.id(people.STRANGER)
    idea = desk.idea()
    desk.do(people.IGOR, actions.support, idea.id)
    desk.do(people.OLGA, actions.follow, idea.id)
    desk.do(people.TOM, actions.decide, idea.id, "planned", "We begin in spring.")
    assert bell.who("idea.status_changed") == {"Clara", "Igor", "Olga"}


def test_supporters_hear_of_a_material_change(desk, bell):
    idea = desk.idea()
    desk.do(people.IGOR, actions.support, idea.id)
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "A chair that folds flat and rolls"})
    assert bell.kinds(people.IGOR) == ["idea.revised"]


def test_heard_twice_it_is_told_once(desk, bell, portal, cast):
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "In oak, please.")
    assert bell.kinds(people.CLARA) == ["comment.posted"]
    with portal.database.transaction() as opened:
        opened.execute(update(Outbox).values(state="waiting"))
    assert bell.kinds(people.CLARA) == ["comment.posted"]
    assert len(bell.mails(people.CLARA)) <= 1


def test_the_sentence_names_who_did_it():
    assert sentence("comment.posted", "Olga") == "Olga commented on an idea"
    assert told.rules.by_type["comment.posted"] is told.commented
