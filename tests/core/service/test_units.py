"""Units follow the counts of their line, once each, with a warranty from the day they arrive."""

import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from portal.core.orders import actions as orders
from portal.core.service import actions, queries
from portal.core.service.clockwork import due, warranty_until
from portal.core.service.models import Unit
from portal.kernel import clock
from portal.kernel.db import session
from tests.core.orders.making import placed
from tests.core.service.making import delivered


def test_a_unit_is_born_with_each_piece_and_its_warranty_begins_when_it_arrives(portal, cast):
    order = placed(portal, cast)
    with portal.database.transaction():
        orders.progress(order.lines[0].id, produced=5, shipped=3, delivered=2)
    portal.worker.settle()
    with portal.database.transaction(write=False):
        units = queries.units_of(order.id)
    assert [one.serial for one in units] == [f"{order.number}-1-{at:03d}" for at in range(1, 6)]
    assert [one.warranty for one in units] == ["covered"] * 2 + ["not_delivered"] * 3
    assert units[0].warranty_until == warranty_until(clock.today())
    with clock.at(clock.now() + timedelta(days=740)):
        assert units[0].warranty == "not_covered"


def test_heard_often_and_at_once_each_unit_is_there_once(portal, cast):
    order, units = delivered(portal, cast)
    assert len(units) == 10

    def hear() -> None:
        with portal.database.transaction():
            actions.keep_units(order.lines[0].id)

    threads = [threading.Thread(target=hear) for _ in range(6)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    with portal.database.transaction(write=False):
        assert session().scalar(select(func.count()).select_from(Unit)) == 10


def test_a_lot_of_many_pieces_is_one_unit(portal, cast):
    _order, units = delivered(portal, cast, lines=[{"title": "Screw", "quantity": 5000, "unit_price_minor": 3}])
    assert [(one.pieces, one.warranty) for one in units] == [(5000, "covered")]


@pytest.mark.parametrize(("day", "until"), [
    (date(2026, 11, 23), date(2028, 11, 23)), (date(2024, 2, 29), date(2026, 2, 28)), (date(2026, 12, 31), date(2028, 12, 31))])
def test_a_warranty_runs_24_months(day, until):
    assert warranty_until(day) == until


def test_the_service_clock_rests_on_saturdays_and_sundays():
    friday = datetime(2026, 11, 20, 15, tzinfo=UTC)
    assert due("defect", friday) == datetime(2026, 11, 23, 15, tzinfo=UTC)
    assert due("question", friday) == datetime(2026, 11, 24, 15, tzinfo=UTC)
    assert due("defect", friday + timedelta(days=1)) == datetime(2026, 11, 24, tzinfo=UTC)
    assert due("defect", friday - timedelta(days=2)) == friday - timedelta(days=1)
