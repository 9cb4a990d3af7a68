"""Bringing in books of orders: customers and orders of another system, all of them or nothing."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import select

from portal.core.customers.events import CustomerAdded
from portal.core.customers.models import Customer
from portal.core.orders import actions as orders
from portal.core.orders.models import Order
from portal.exchange import books
from portal.exchange.books import Books, ForeignCustomer, ForeignOrder
from portal.exchange.runs import Progress, Report, Run, silent
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.text import _


def read(actor: Actor, folder: Path, currency: str) -> tuple[Report, Books]:
    """Checks the files without looking at the database; needs no transaction."""
    authorize(actor, "import.run")
    report = Report("orders")
    found = books.read(folder, currency, report.problems)
    report.counts = {"customers": len(found.customers), "orders": len(found.orders),
                     "lines": sum(len(one.lines) for one in found.orders.values()), "left_out": report.problems.count}
    return report, found


def write(actor: Actor, report: Report, found: Books, *, system: str, dry: bool = False,
          progress: Progress = silent) -> Report:
    """Writes what was read, in the running transaction; with `dry` it only says what it would write."""
    customers, here = _known(Customer, system), _known(Order, system)
    report.counts |= {
        "customers_here": sum(1 for ref in found.customers if ref in customers),
        "orders_here": sum(1 for ref in found.orders if ref in here),
        "customers_made": sum(1 for ref in found.customers if ref not in customers),
        "orders_made": sum(1 for ref in found.orders if ref not in here)}
    report.dry = dry
    if dry:
        return report
    run = Run(actor, "orders", system)
    fresh = {ref: _add_customer(actor, system, one) for ref, one in found.customers.items() if ref not in customers}
    run.made("customer", fresh.values())
    made = _add_orders(actor, system, found, customers | fresh, set(here), progress)
    run.made("order", made)
    run.finish(report)
    return report


def _known(table: type[Any], system: str) -> dict[str, str]:
    rows = session().execute(select(table.external_ref, table.id).where(table.external_system == system))
    return {row[0]: row[1] for row in rows}


def _add_customer(actor: Actor, system: str, one: ForeignCustomer) -> str:
    about = _("Contact: %(name)s", name=one.contact) if one.contact else None
    made = Customer(id=ids.new_id(), kind="company", name=one.name, phone=one.phone or None, place=one.place or None,
                    about=about, external_system=system, external_ref=one.ref)
    session().add(made)
    session().flush()
    record(actor, CustomerAdded(customer_id=made.id))
    index("customer", made.id, made.name, f"{one.contact} {one.place}")
    return made.id


def _add_orders(actor: Actor, system: str, found: Books, customers: dict[str, str], here: set[str],
                progress: Progress) -> list[str]:
    """The lines of all orders are rounded in one run, so that the books' own total comes out to the cent."""
    carried, made = orders.Carried(), []
    for done, one in enumerate(sorted(found.orders.values(), key=lambda order: (order.placed, order.ref)), 1):
        lines = [orders.Line(
            title=found.products[line.product].name, quantity=line.quantity, unit_price_minor=line.unit_price_minor,
            discount_bp=line.discount_bp, external_ref=line.product, spec=_spec(found, line.product),
            net_minor=carried.net(line.quantity, line.unit_price_minor, line.discount_bp)) for line in one.lines]
        if one.ref not in here:
            made.append(_add_order(actor, system, found.currency, one, customers[one.customer], lines))
        progress("orders", done, len(found.orders))
    return made


def _add_order(actor: Actor, system: str, currency: str, one: ForeignOrder, customer_id: str, lines: list[orders.Line]) -> str:
    placed_at = datetime.combine(one.placed, time(), UTC)
    with clock.at(placed_at):
        return orders.take_over(
            actor, external_system=system, external_ref=one.ref, customer_id=customer_id, placed_at=placed_at, lines=lines,
            currency=currency, freight_minor=one.freight_minor, requested_on=one.required, shipped_on=one.shipped,
            deliver_to=one.deliver_to or None,
            note=_("Shipped by %(name)s", name=one.shipper) if one.shipper else None).id


def _spec(found: Books, product: str) -> list[dict[str, str]]:
    """How a product is packed and who supplies it, as rows of a specification."""
    one = found.products[product]
    rows = ((_("Packaging"), one.unit), (_("Supplier"), one.supplier))
    return [{"name": name, "value": value, "unit": ""} for name, value in rows if value]
