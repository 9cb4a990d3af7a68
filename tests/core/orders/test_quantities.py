"""The eight quantities: whatever is counted in whatever order, they fit each other, or nothing changes."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from portal.core.orders import actions, queries
from portal.core.orders.models import OrderLine
from portal.core.producers import queries as producers
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.facts import FactRow
from portal.kernel.ids import new_id
from tests.core.orders.making import in_state, placed

STEPS = st.lists(st.dictionaries(st.sampled_from(sorted(
    ("produced", "shipped", "delivered", "return_requested", "return_received", "return_dismissed", "written_off"))),
    st.integers(-3, 6), min_size=1, max_size=3), min_size=1, max_size=12)


def fits(line: OrderLine) -> bool:
    return (0 <= line.return_received + line.return_dismissed <= line.return_requested <= line.delivered <= line.shipped
            <= line.fulfilled <= line.ordered and line.delivered + line.written_off <= line.ordered
            and min(line.return_received, line.return_dismissed, line.written_off) >= 0)


@settings(max_examples=25)
@given(steps=STEPS)
def test_quantities_always_fit_each_other(portal, cast, steps):
    order = placed(portal, cast)
    for step in steps:
        before = counts(portal, order.id)
        if refusal(portal, order.lines[0].id, step):
            assert counts(portal, order.id) == before
        with portal.database.transaction(write=False):
            now = queries.whole(order.id)
            assert fits(now.lines[0])
            assert (now.made, now.shipped, now.delivered) == tuple(
                sum(getattr(line, name) for line in now.lines) for name in ("fulfilled", "shipped", "delivered"))


def refusal(portal, line_id, step):
    try:
        with portal.database.transaction():
            actions.progress(line_id, **step)
    except Conflict as refused:
        return refused.code
    return None


def counts(portal, order_id):
    with portal.database.transaction(write=False):
        order = queries.whole(order_id)
        return [(one.fulfilled, one.shipped, one.delivered, one.return_requested, one.written_off) for one in order.lines]


def test_the_last_piece_sets_the_days_and_the_record(portal, cast):
    order = placed(portal, cast, promised_on=clock.today())
    lamp, shade = (one.id for one in order.lines)
    with portal.database.transaction():
        assert actions.progress(lamp, produced=8, shipped=8, delivered=8).delivery == "part"
        actions.progress(shade, produced=2, shipped=2)
        done = actions.progress(shade, delivered=2)
        assert (done.shipped_on, done.delivered_on, done.delivery) == (clock.today(), clock.today(), "done")
        types = list(session().scalars(select(FactRow.type).order_by(FactRow.id)))
        assert types[-1] == "order.delivered" and types.count("order.shipped") == 1
        record = producers.record_of([order.producer_id])[order.producer_id]
        assert (record.orders, record.delivered, record.on_time) == (1, 1, 1.0)


def test_two_who_count_at_once_lose_nothing(portal, cast):
    order = placed(portal, cast)

    def make() -> None:
        with portal.database.transaction():
            actions.progress(order.lines[0].id, produced=1)

    threads = [threading.Thread(target=make) for _ in range(8)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    assert counts(portal, order.id)[0][0] == 8
    with pytest.raises(Conflict), portal.database.transaction():
        actions.progress(order.lines[0].id, produced=1)


@pytest.mark.parametrize(("status", "allowed"), [("draft", False), ("offered", False), ("confirmed", True),
                                                 ("on_hold", True), ("cancelled", False), ("expired", False)])
def test_work_is_counted_on_running_orders_only(portal, cast, status, allowed):
    order = in_state(portal, cast, status)
    if allowed:
        with portal.database.transaction():
            actions.progress(order.lines[0].id, produced=1)
        return
    with pytest.raises(Conflict) as refused, portal.database.transaction():
        actions.progress(order.lines[0].id, produced=1)
    assert refused.value.code == f"order_{status}"


def test_an_unknown_line_is_not_there(portal):
    with pytest.raises(NotFound), portal.database.transaction():
        actions.progress(new_id(), produced=1)
