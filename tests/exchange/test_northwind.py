"""The Northwind books: their figures to the cent, a broken copy, taking them back."""

import pytest
from sqlalchemy import func, select

from portal.core.customers import keeping
from portal.core.customers.models import Customer
from portal.core.orders import queries as orders
from portal.core.orders.models import Order, OrderLine
from portal.exchange import actions, queries
from portal.exchange.commands import book_lines
from portal.exchange.models import ImportRun
from portal.kernel.errors import Conflict, Forbidden
from portal.kernel.facts import FactSubject
from portal.kernel.policy import Actor
from tests import people


def rows(dock) -> list[int]:
    with dock.database.transaction(write=False) as opened:
        return [opened.scalar(select(func.count()).select_from(one)) or 0 for one in (Customer, Order, OrderLine, ImportRun)]


def test_the_books_come_out_to_the_cent(dock, client):
    report = dock.orders()
    assert not report.problems and report.counts["orders_made"] == 830 and report.counts["customers_made"] == 93
    with dock.database.transaction(write=False) as opened:
        found = queries.book_figures("northwind", "USD")
        assert (found.orders, found.lines, found.turnover.text, found.late, found.unshipped) == (
            830, 2155, "1265793.04", 37, 21)
        assert found.customers == 89
        one = opened.scalars(select(Order).where(Order.external_ref == "10248")).one()
        assert (one.placed_at.date().isoformat(), one.status, one.freight_minor) == ("1996-07-04", "closed", 3238)
        assert opened.scalar(select(func.sum(Customer.orders))) == 830
        customer = opened.get_one(Customer, one.customer_id)
        assert (customer.external_system, customer.external_ref) == ("northwind", "VINET")
        told = opened.scalars(select(FactSubject.kind).where(FactSubject.subject_id == one.id)).all()
        assert "order" in told
        late = orders.page(Actor.system(), late="done")
        assert late.total == 37
    assert book_lines(dock.database, "northwind", "USD").endswith(
        "830 orders of 89 customers, 2,155 lines, net turnover 1,265,793.04 USD, 37 late, 21 not shipped")
    listed = client(people.TOM).get("/api/v1/orders?late=done&limit=100").get_json()
    assert len(listed["items"]) == 37
    assert client(people.STRANGER).get("/api/v1/orders").get_json()["items"] == []
    assert dock.orders().counts["orders_here"] == 830
    assert rows(dock)[:3] == [93, 830, 2155]


def test_a_broken_copy_names_each_wrong_row_and_changes_nothing(dock):
    def break_orders(table):
        table[4][3] = "1996-13-08 00:00:00.000"  # OrderDate
        table[5][1] = "NOBODY"
        table[6][7] = "12,50"

    def break_lines(table):
        table[20][3] = "-4"
        table[21][4] = "1.5"
        table[22][1] = "999"
        table[23][0] = "1"

    report = dock.orders(dock.copy("northwind", orders=break_orders, order_details=break_lines))
    assert report.refused and rows(dock) == [0, 0, 0, 0]
    told = {(one.file, one.line, one.field) for one in report.problems.kept}
    assert {("orders.csv", 5, "OrderDate"), ("orders.csv", 6, "CustomerID"), ("orders.csv", 7, "Freight"),
            ("order_details.csv", 21, "Quantity"), ("order_details.csv", 22, "Discount"),
            ("order_details.csv", 23, "ProductID"), ("order_details.csv", 24, "OrderID")} <= told


def test_a_missing_table_is_told_and_changes_nothing(dock):
    folder = dock.copy("northwind")
    (folder / "products.csv").unlink()
    report = dock.orders(folder, skip_bad=True)
    assert report.refused and report.problems.kept[0].file == "products.csv" and rows(dock) == [0, 0, 0, 0]


def test_a_dry_run_changes_nothing(dock):
    report = dock.orders(dry=True)
    assert report.counts["orders_made"] == 830 and rows(dock) == [0, 0, 0, 0]


def small_books(dock):
    """The first two orders of the books."""
    return dock.copy("northwind", orders=lambda table: table[:3],
                     order_details=lambda table: [one for one in table if one[0] in ("OrderID", "10248", "10249")])


def test_undo_takes_orders_and_customers_out(dock):
    report = dock.orders(small_books(dock))
    assert rows(dock) == [93, 2, 5, 1]
    with dock.database.transaction():
        actions.undo(Actor.system(), report.run_id)
    assert rows(dock) == [0, 0, 0, 1]


def test_undo_leaves_books_somebody_works_with(dock, cast):
    report, tom = dock.orders(small_books(dock)), cast.actor(people.TOM)
    with dock.database.transaction() as opened:
        customer_id = opened.scalars(select(Customer.id).where(Customer.external_ref == "VINET")).one()
        keeping.add_note(tom, customer_id, "Called on Monday.")
    with pytest.raises(Conflict) as refused, dock.database.transaction():
        actions.undo(Actor.system(), report.run_id)
    assert refused.value.code == "import_in_use" and rows(dock) == [93, 2, 5, 1]


def test_only_the_team_brings_books_in(dock, cast):
    with pytest.raises(Forbidden):
        dock.orders(actor=cast.actor(people.OLGA))
