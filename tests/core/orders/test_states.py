"""Every state with every verb: what is allowed happens and is heard, what is not is a Conflict that says what is possible."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from portal.core.orders import actions, queries
from portal.core.orders.models import ORDER, Order, OrderLine
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, NotFound, Stale
from portal.kernel.facts import FactRow
from tests import people
from tests.core.orders.making import LINES, in_state, placed

VERBS = {
    "offer": (people.TOM, lambda who, one: actions.offer(who, one.id)),
    "revise": (people.TOM, lambda who, one: actions.revise(who, one.id, title="Another title")),
    "confirm": (people.CLARA, lambda who, one: actions.confirm(who, one.id)),
    "hold": (people.TOM, lambda who, one: actions.hold(who, one.id, "The colour is not decided")),
    "resume": (people.TOM, lambda who, one: actions.resume(who, one.id)),
    "cancel": (people.TOM, lambda who, one: actions.cancel(who, one.id, "Not needed any more")),
    "promise": (people.TOM, lambda who, one: actions.promise(who, one.id, clock.today(), "As agreed")),
    "amend": (people.TOM, lambda who, one: actions.ask_change(who, one.id, reason="Dearer freight", freight_minor=900)),
}


def test_the_table_of_verbs_is_whole():
    assert set(ORDER.verbs) == {*VERBS, "expire", "close"}


@pytest.mark.parametrize("status", ORDER.states)
@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_from_each_state(portal, cast, status, verb):
    order = in_state(portal, cast, status)
    person, do = VERBS[verb]
    actor, declared = cast.actor(person), ORDER.verbs[verb]
    if person is people.CLARA and status == "draft":
        with pytest.raises(NotFound), portal.database.transaction():
            do(actor, order)
        return
    if status in declared.from_:
        with portal.database.transaction():
            do(actor, order)
        with portal.database.transaction(write=False):
            assert queries.whole(order.id).status == (declared.to or status)
            if verb != "revise":
                assert session().scalar(select(FactRow.id).where(FactRow.actor_id == actor.user_id,
                                                                 FactRow.type.startswith("order.")).limit(1))
        return
    with pytest.raises(Conflict) as refused, portal.database.transaction():
        do(actor, order)
    assert refused.value.state == status
    assert verb not in refused.value.possible
    with portal.database.transaction(write=False):
        assert queries.whole(order.id).status == status


def test_an_offer_expires_and_cannot_be_confirmed_then(portal, cast):
    order, clara = in_state(portal, cast, "draft"), cast.actor(people.CLARA)
    tom = cast.actor(people.TOM)
    with portal.database.transaction():
        actions.offer(tom, order.id, clock.now() + timedelta(hours=1))
    with clock.at(clock.now() + timedelta(hours=2)):
        with pytest.raises(Conflict) as late, portal.database.transaction():
            actions.confirm(clara, order.id)
        assert late.value.code == "offer_expired"
        with portal.database.transaction():
            assert actions.expire_offers() == 1
            assert actions.expire_offers() == 0
    with portal.database.transaction(write=False):
        assert queries.whole(order.id).status == "expired"


def test_a_confirmed_offer_is_placed_once(portal, cast):
    order, clara = in_state(portal, cast, "offered"), cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.confirm(clara, order.id)
    with pytest.raises(Conflict), portal.database.transaction():
        actions.confirm(clara, order.id)
    with portal.database.transaction(write=False):
        assert list(session().scalars(select(FactRow.type).where(FactRow.type.in_(("order.placed", "order.confirmed")))
                                      .order_by(FactRow.id))) == ["order.confirmed", "order.placed"]


def test_an_order_is_closed_when_nothing_is_owed(portal, cast):
    order, tom = placed(portal, cast), cast.actor(people.TOM)
    with pytest.raises(Conflict) as early, portal.database.transaction():
        actions.close(tom, order.id)
    assert early.value.code == "order_open"
    with portal.database.transaction():
        actions.progress(order.lines[0].id, produced=8, shipped=8, delivered=8)
        actions.progress(order.lines[1].id, written_off=2)
        assert actions.close(tom, order.id).status == "closed"


def test_what_was_shipped_is_not_cancelled(portal, cast):
    order, clara = placed(portal, cast), cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.progress(order.lines[0].id, produced=1, shipped=1)
    with pytest.raises(Conflict) as refused, portal.database.transaction():
        actions.cancel(clara, order.id, "Changed my mind")
    assert refused.value.code == "order_shipped"


def test_strangers_find_nothing_and_viewers_change_nothing(portal, cast):
    order = placed(portal, cast, customer=people.OLGA)
    for who, error in ((people.STRANGER, NotFound), (people.PIA, NotFound), (people.VERA, Forbidden)):
        actor = cast.actor(who)
        for do, words in ((actions.hold, {"reason": "x"}), (actions.cancel, {"reason": "x"}),
                          (actions.ask_change, {"reason": "x", "freight_minor": 1})):
            with pytest.raises(error), portal.database.transaction():
                do(actor, order.id, **words)
    paul = cast.actor(people.PAUL)
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.cancel(paul, order.id, "Too much to do")


def test_an_old_version_is_told_apart(portal, cast):
    order, tom = placed(portal, cast), cast.actor(people.TOM)
    with portal.database.transaction():
        actions.hold(tom, order.id, "Wait", expected=order.version)
    with pytest.raises(Stale), portal.database.transaction():
        actions.resume(tom, order.id, expected=order.version)


def test_the_database_believes_the_same(portal, cast):
    order = placed(portal, cast)
    for table, values in ((Order, {"status": "lost"}), (Order, {"total_minor": 1}), (Order, {"delivered": 1}),
                          (OrderLine, {"shipped": 1}), (OrderLine, {"fulfilled": 99}), (OrderLine, {"ordered": 0})):
        where = table.id == (order.id if table is Order else order.lines[0].id)
        with pytest.raises(Exception, match=r"(?i)check"), portal.database.transaction():
            session().execute(update(table).where(where).values(values))


def test_a_draft_is_revised_until_it_is_offered(portal, cast):
    order, tom = in_state(portal, cast, "draft"), cast.actor(people.TOM)
    with portal.database.transaction():
        revised = actions.revise(tom, order.id, lines=[*LINES, {"title": "Cable", "quantity": 3, "unit_price_minor": 99}],
                                 freight_minor=100)
        assert (len(revised.lines), revised.net_minor, revised.total_minor, revised.units) == (3, 119197, 119297, 13)


def test_a_draft_is_not_counted_among_the_customers_orders(portal, cast, client):
    order = in_state(portal, cast, "draft")
    clara, tom = client(people.CLARA), cast.actor(people.TOM)
    path = f"/api/v1/customers/{order.customer_id}"
    assert clara.get(path).json["orders"] == 0
    assert "order.drafted" not in {one["type"] for one in clara.get(f"{path}/timeline").json["items"]}
    with portal.database.transaction():
        actions.offer(tom, order.id)
    assert clara.get(path).json["orders"] == 1
