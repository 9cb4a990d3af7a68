"""Talking: threads, replies, labels, resolving, prices; what the state allows and what it refuses."""

import pytest

from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.money import Money
from portal.prototypes import actions, queries
from portal.prototypes.models import Asset, PriceWish
from portal.prototypes.states import COMMENT, THREAD
from tests import people
from tests.prototypes.conftest import SPOT


def test_a_thread_is_pinned_and_counted(hands, stage, facts):
    made = hands.do(people.CLARA, actions.open_thread, stage.version, "Here?", stage.asset, selector=SPOT, label="question")
    assert (made.shape, made.x, made.y, made.w, made.h, made.number) == ("rect", 0.1, 0.2, 0.3, 0.4, 1)
    assert made.selector == SPOT
    hands.do(people.TOM, actions.reply, made.id, "Yes, there.")
    shown = hands.see(people.IGOR, queries.whole_thread, made.id)
    assert [one.text for one in shown.comments] == ["Here?", "Yes, there."] and shown.comment_count == 2
    found = hands.see(people.CLARA, queries.find, stage.prototype)
    assert (found.thread_count, found.open_count) == (1, 1)
    assert facts()[-2:] == ["prototypes/comment.posted"] * 2
    for person, refusal in ((people.VERA, Forbidden), (people.PAUL, NotFound), (None, NotFound)):
        with pytest.raises(refusal):
            hands.thread(person, stage)
        with pytest.raises(refusal):
            hands.do(person, actions.reply, made.id, "x")


def test_a_spot_needs_a_picture_of_this_version(hands, stage):
    other = hands.prototype()
    for asset in (other.asset, "0" * 13, None):
        with pytest.raises(Invalid):
            hands.do(people.CLARA, actions.open_thread, stage.version, "Here?", asset, selector=SPOT)
    whole = hands.do(people.CLARA, actions.open_thread, stage.version, "All of it")
    assert (whole.shape, whole.asset_id, whole.selector) == ("whole", None, None)


def test_an_old_version_is_read_only(hands, stage):
    thread = hands.thread(people.CLARA, stage)
    comment = hands.see(people.CLARA, queries.whole_thread, thread.id).comments[0]
    hands.version(stage.prototype, width=80)
    for action, args in ((actions.open_thread, (stage.version, "x")), (actions.reply, (thread.id, "x")),
                         (actions.edit_comment, (thread.id, comment.id, "x"))):
        with pytest.raises(Conflict) as refused:
            hands.do(people.CLARA, action, *args)
        assert refused.value.code == "version_read_only"
    assert hands.do(people.TOM, actions.resolve, thread.id, "done").status == "resolved"
    with pytest.raises(Conflict):
        hands.do(people.TOM, actions.reopen, thread.id)


def test_an_archived_prototype_takes_no_words(hands):
    stage = hands.prototype(status="archived")
    with pytest.raises(Conflict):
        hands.thread(people.CLARA, stage)


@pytest.mark.parametrize("status", THREAD.states)
@pytest.mark.parametrize("verb", ["resolve", "reopen"])
def test_every_state_of_a_thread(hands, stage, status, verb):
    thread = hands.thread(people.CLARA, stage)
    if status == "resolved":
        hands.do(people.TOM, actions.resolve, thread.id, "answered")

    def go():
        if verb == "resolve":
            return hands.do(people.CLARA, actions.resolve, thread.id, "done")
        return hands.do(people.CLARA, actions.reopen, thread.id)

    if status in THREAD.verbs[verb].from_:
        assert go().status == THREAD.verbs[verb].to
        opened = hands.see(people.CLARA, queries.find, stage.prototype).open_count
        assert opened == (1 if verb == "reopen" else 0)
    else:
        with pytest.raises(Conflict) as refused:
            go()
        assert refused.value.code == f"thread_{status}" and refused.value.possible == THREAD.possible(status)


def test_a_thread_is_settled_by_the_team_and_who_opened_it(hands, stage, facts):
    thread = hands.thread(people.CLARA, stage)
    for action, args in ((actions.resolve, ("done",)), (actions.reopen, ()), (actions.label_thread, ("urgent",))):
        with pytest.raises(Forbidden):
            hands.do(people.IGOR, action, thread.id, *args)
    hands.do(people.CLARA, actions.label_thread, thread.id, "urgent")
    hands.do(people.TOM, actions.resolve, thread.id, "later")
    hands.do(people.CLARA, actions.reopen, thread.id)
    assert facts()[-3:] == ["thread.labelled", "thread.resolved", "thread.reopened"]


def test_words_are_edited_and_the_old_ones_kept(hands, stage, facts):
    thread = hands.thread(people.CLARA, stage, "More reach")
    first = hands.see(people.CLARA, queries.whole_thread, thread.id).comments[0]
    for person in (people.TOM, people.IGOR):
        with pytest.raises(Forbidden):
            hands.do(person, actions.edit_comment, thread.id, first.id, "mine now")
    said = hands.do(people.CLARA, actions.edit_comment, thread.id, first.id, "Less reach")
    assert (said.text, said.version) == ("Less reach", 2) and said.edited_at
    assert [one.text for one in hands.see(people.TOM, lambda _actor: queries.history(said))] == ["More reach"]
    assert facts()[-1] == "prototypes/comment.edited"


def test_a_removed_comment_leaves_its_trace(hands, stage, facts):
    thread = hands.thread(people.CLARA, stage, "Rude words")
    first = hands.see(people.CLARA, queries.whole_thread, thread.id).comments[0]
    with pytest.raises(Forbidden):
        hands.do(people.IGOR, actions.remove_comment, thread.id, first.id)
    hands.do(people.TOM, actions.remove_comment, thread.id, first.id)
    shown = hands.see(people.CLARA, queries.whole_thread, thread.id).comments[0]
    assert (shown.status, shown.text, shown.removed_by_team) == ("removed", "", True)
    assert facts()[-1] == "prototypes/comment.removed"
    for action, args in ((actions.remove_comment, ()), (actions.edit_comment, ("again",))):
        with pytest.raises(Conflict) as refused:
            hands.do(people.CLARA, action, thread.id, first.id, *args)
        assert refused.value.possible == COMMENT.possible("removed") == []


def test_a_price_stands_on_a_pin(hands, stage, facts, portal):
    thread = hands.thread(people.CLARA, stage)
    euro = lambda minor: Money(minor, "EUR")  # noqa: E731
    hands.do(people.CLARA, actions.wish, thread.id, euro(17200), euro(16500))
    hands.do(people.CLARA, actions.wish, thread.id, euro(17400), euro(16500))
    hands.do(people.IGOR, actions.wish, thread.id, euro(18000), euro(17000))
    shown = hands.see(people.TOM, queries.whole_thread, thread.id).wishes
    assert [(one.name, one.would_pay.text, one.instead_of.text) for one in shown] == [
        ("Clara Brandt", "174.00", "165.00"), ("Igor Sokolov", "180.00", "170.00")]
    for person in (people.TOM, people.VERA):
        with pytest.raises(Forbidden):
            hands.do(person, actions.wish, thread.id, euro(1), euro(2))
    with pytest.raises(Invalid):
        hands.do(people.CLARA, actions.wish, thread.id, euro(1), Money(2, "USD"))
    hands.do(people.CLARA, actions.unwish, thread.id)
    with pytest.raises(NotFound):
        hands.do(people.CLARA, actions.unwish, thread.id)
    assert facts()[-4:] == ["thread.price_wished"] * 3 + ["thread.price_wish_withdrawn"]
    with portal.database.transaction(write=False) as opened:
        assert opened.query(PriceWish).count() == 1 and opened.query(Asset).count() == 1
