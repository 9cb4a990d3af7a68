"""Who is told what happens to prototypes; what is internal reaches the team alone."""

from tests import people


def test_what_a_customer_says_reaches_the_maker_and_his_answer_comes_back(shown, bell, cast):
    cast.id(people.STRANGER)
    thread = shown.say(people.CLARA, "The joint looks weak here.")
    assert bell.who("prototypes/comment.posted") == {"Tom"}
    assert bell.of(people.TOM)[-1].url == f"/threads/{thread['id']}"
    shown.reply(people.TOM, thread, "We doubled it.")
    assert bell.kinds(people.CLARA)[-1] == "prototypes/comment.posted"
    assert "prototypes/comment.posted" not in bell.kinds(people.STRANGER)


def test_an_internal_thread_reaches_no_customer_even_when_called(shown, bell, cast):
    cast.id(people.ADA)
    shown.say(people.CLARA, "The joint looks weak here.")
    shown.say(people.TOM, "This will cost us, @Clara Brandt and @Ada Novak", internal=True)
    assert bell.who("prototypes-internal/comment.posted") == {"Ada"}
    assert all("internal" not in kind for kind in bell.kinds(people.CLARA))


def test_a_solved_thread_is_told_to_who_asked(shown, bell):
    thread = shown.say(people.CLARA, "The joint looks weak here.")
    shown.post(people.TOM, f"/threads/{thread['id']}/resolution", {"reason": "done"})
    assert bell.kinds(people.CLARA)[-1] == "thread.resolved"


def test_a_decision_reaches_the_maker(shown, bell):
    shown.decide(people.CLARA)
    assert bell.kinds(people.TOM)[-1] == "prototype.decided"


def test_who_lost_the_right_to_see_it_is_not_told(shown, bell, portal):
    thread = shown.say(people.CLARA, "The joint looks weak here.")
    bell.of(people.CLARA)
    shown.post(people.TOM, f"/prototypes/{shown.id}", {"visibility": "invited"}, method="patch")
    shown.reply(people.TOM, thread, "We doubled it.")
    assert "prototypes/comment.posted" not in bell.kinds(people.CLARA)
