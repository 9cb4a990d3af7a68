"""Taking an import back: all it made goes, unless somebody has built on it since."""

from typing import Any

from sqlalchemy import Select, delete, func, select, update

from portal.core.customers.models import Customer
from portal.core.orders.models import Order, OrderLine, Promise
from portal.exchange.events import ImportUndone
from portal.exchange.models import UNDO, ImportMade, ImportRun
from portal.ideas import actions as ideas
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.events import record
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import SearchDoc
from portal.kernel.states import move
from portal.kernel.text import ngettext

# What the import itself has said about what it made.
OWN_FACTS = ("customer.added", "order.taken_over")


def undo(actor: Actor, run_id: str) -> ImportRun:
    """Takes out what a run made. Raises NotFound, and Conflict when it was undone already or was built upon."""
    authorize(actor, "import.run")
    run = session().get(ImportRun, run_id)
    if run is None:
        raise NotFound()
    move(run, UNDO, undone_at=clock.now())
    touched = _touched(run)
    if touched:
        raise Conflict("import_in_use", ngettext(
            "Since then something was added to what this import made, in %(num)s place. It stays.",
            "Since then something was added to what this import made, in %(num)s places. It stays.", touched),
            state="done", possible=[])
    if run.kind == "ideas":
        ideas.give_back(actor, made(run, "idea"), made(run, "comment"))
        for board_id in session().scalars(made(run, "board")).all():
            ideas.close_empty_board(actor, board_id)
    else:
        _remove_orders(run)
    record(actor, ImportUndone(run_id=run.id, kind=run.kind))
    return run


def made(run: ImportRun, kind: str) -> Select[Any]:
    """The ids of what a run made of one kind."""
    return select(ImportMade.row_id).where(ImportMade.run_id == run.id, ImportMade.kind == kind)


def _touched(run: ImportRun) -> int:
    """In how many places something was added since."""
    opened = session()
    told = sum(opened.scalar(
        select(func.count()).select_from(FactSubject).join(FactRow, FactRow.id == FactSubject.fact_id)
        .where(FactSubject.kind == kind, FactSubject.subject_id.in_(made(run, kind)), FactRow.type.not_in(OWN_FACTS))) or 0
        for kind in ("idea", "order", "customer"))
    if run.kind == "ideas":
        return told + ideas.touched_since(made(run, "idea"), made(run, "comment"))
    others = opened.scalar(select(func.count()).select_from(Order).where(
        Order.customer_id.in_(made(run, "customer")), Order.id.not_in(made(run, "order")))) or 0
    return told + others


def _remove_orders(run: ImportRun) -> None:
    opened, orders, customers = session(), made(run, "order"), made(run, "customer")
    left = (select(func.count()).select_from(Order).where(Order.customer_id == Customer.id, Order.id.not_in(orders))
            .scalar_subquery())
    theirs = select(Order.customer_id).where(Order.id.in_(orders))
    opened.execute(update(Customer).where(Customer.id.in_(theirs)).values(orders=left)
                   .execution_options(synchronize_session=False))
    for kind, which in (("order", orders), ("customer", customers)):
        for statement in (delete(SearchDoc).where(SearchDoc.kind == kind, SearchDoc.ref.in_(which)),
                          delete(FactSubject).where(FactSubject.kind == kind, FactSubject.subject_id.in_(which))):
            opened.execute(statement.execution_options(synchronize_session=False))
    for statement in (delete(OrderLine).where(OrderLine.order_id.in_(orders)),
                      delete(Promise).where(Promise.order_id.in_(orders)), delete(Order).where(Order.id.in_(orders)),
                      delete(Customer).where(Customer.id.in_(customers))):
        opened.execute(statement.execution_options(synchronize_session=False))
