"""Changing what was agreed: one side asks with the new lines, price and day, the other says yes or no."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select, update

from portal.core.days import faults_of
from portal.core.once import insert_once
from portal.core.orders import queries, reasons
from portal.core.orders.actions.placing import Line, check_lines, rows_of
from portal.core.orders.actions.promising import promised
from portal.core.orders.actions.steering import about, check_currency
from portal.core.orders.events import ChangeAnswered, ChangeAsked, OrderChanged
from portal.core.orders.following import go_along
from portal.core.orders.models import ACCEPT, AMEND, DECLINE, WITHDRAW, Order, OrderChange, OrderLine
from portal.core.orders.policy import side_of
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _

COLUMNS = ("title", "unit_price_minor", "discount_bp", "net_minor")


def ask_change(actor: Actor, order_id: str, *, lines: Sequence[Mapping[str, Any]] | None = None, reason: str,
               currency: str | None = None, freight_minor: int | None = None, requested_on: date | None = None,
               promised_on: date | None = None, expected: int | None = None) -> OrderChange:
    """Asks the other side for other lines, freight or days. What is not named stays as it is.

    A line with an `id` is one of the order's; lines left out are taken away. Raises Conflict("change_open") while another
    change waits for its answer.
    """
    order = queries.find(actor, order_id)
    authorize(actor, "order.change", order)
    if expected is not None and order.version != expected:
        raise Stale()
    if order.status not in AMEND.from_:
        raise refuse(order, AMEND)
    check_currency(order, currency)
    _check_days(order, requested_on, promised_on)
    before = standing(order)
    after = _after(order, before, lines, freight_minor, requested_on, promised_on)
    if after == before:
        raise Invalid({"": [_("Nothing would change.")]})
    made_id = ids.new_id()
    made = insert_once(OrderChange, id=made_id, order_id=order.id, from_version=order.agreed_version, reason=reason,
                       status="requested", side=side_of(actor, order), asked_by=actor.user_id, before=before,
                       after=after, created_at=clock.now(), version=1)
    if not made:
        raise Conflict("change_open", _("Another change waits for its answer."), state=order.status)
    record(actor, ChangeAsked(change_id=made_id, **about(order)))
    return session().get_one(OrderChange, made_id)


def _check_days(order: Order, requested: date | None, promised_day: date | None) -> None:
    faults = {"requested_on": faults_of(requested, order.requested_on),
              "promised_on": faults_of(promised_day, order.promised_on)}
    found = {name: says for name, says in faults.items() if says}
    if found:
        raise Invalid(found)


def standing(order: Order) -> dict[str, Any]:
    """What is agreed now, as it stands in a change's `before`."""
    return _state([{"id": one.id, "title": one.title, "quantity": one.ordered, "unit_price_minor": one.unit_price_minor,
                    "discount_bp": one.discount_bp, "net_minor": one.net_minor} for one in order.lines],
                  order.freight_minor, order.requested_on, order.promised_on)


def _state(lines: list[dict[str, Any]], freight: int, requested: date | None, promised_day: date | None) -> dict[str, Any]:
    net = sum(one["net_minor"] for one in lines)
    return {"lines": lines, "freight_minor": freight, "net_minor": net, "total_minor": net + freight,
            "requested_on": requested.isoformat() if requested else None,
            "promised_on": promised_day.isoformat() if promised_day else None}


def _after(order: Order, before: dict[str, Any], lines: Sequence[Mapping[str, Any]] | None, freight: int | None,
           requested: date | None, promised_day: date | None) -> dict[str, Any]:
    freight = order.freight_minor if freight is None else freight
    wanted = before["lines"] if lines is None else _wanted(order, lines, freight)
    return _state(wanted, freight, requested or order.requested_on, promised_day or order.promised_on)


def _wanted(order: Order, lines: Sequence[Mapping[str, Any]], freight: int) -> list[dict[str, Any]]:
    """The lines asked for. One that keeps its numbers keeps its amount, however that was rounded."""
    known = {one.id: one for one in order.lines}
    read = check_lines([Line(one["title"], one["quantity"], one["unit_price_minor"], one.get("discount_bp", 0))
                        for one in lines], order.currency, freight)
    errors, wanted = {}, []
    for at, (asked, line) in enumerate(zip(lines, read, strict=True)):
        old = known.pop(asked["id"], None) if asked.get("id") else None
        if asked.get("id") and old is None:
            errors[f"lines.{at}.id"] = [_("This line does not belong to the order, or stands here twice.")]
        if old is not None and line.quantity < _least(old):
            errors[f"lines.{at}.quantity"] = [_("%(made)s are made already.", made=_least(old))]
        same = old is not None and (line.quantity, line.unit_price_minor, line.discount_bp) == (
            old.ordered, old.unit_price_minor, old.discount_bp)
        wanted.append({"id": old.id if old else None, "title": line.title, "quantity": line.quantity,
                       "unit_price_minor": line.unit_price_minor, "discount_bp": line.discount_bp,
                       "net_minor": old.net_minor if old is not None and same else line.net})
    if any(_least(one) for one in known.values()):
        errors["lines"] = [_("A line of which something is made cannot be taken away.")]
    if errors:
        raise Invalid(errors)
    return wanted


def _least(line: OrderLine) -> int:
    return max(line.fulfilled, line.delivered + line.written_off)


def accept_change(actor: Actor, order_id: str, change_id: str) -> OrderChange:
    """Says yes: the order has a new version with these lines, price and day. Raises Conflict when it cannot hold."""
    order, change = _answering(actor, order_id, change_id)
    move(change, ACCEPT, answered_by=actor.user_id, answered_at=clock.now(), to_version=change.from_version + 1)
    after = change.after
    units = sum(one["quantity"] for one in after["lines"])
    move(order, AMEND, where=[Order.agreed_version == change.from_version, Order.made <= units], units=units,
         agreed_version=change.from_version + 1, net_minor=after["net_minor"], freight_minor=after["freight_minor"],
         total_minor=after["total_minor"], requested_on=_day(after["requested_on"]), **_days(order, units))
    _write_lines(order, after["lines"])
    go_along(actor, order, change)
    if after["promised_on"] and after["promised_on"] != change.before["promised_on"]:
        day = date.fromisoformat(after["promised_on"])
        if day < clock.today():
            raise Conflict("change_overtaken", _("The day this change promises has passed. Ask for another change."),
                           state=order.status, possible=["decline"])
        promised(actor, order, day, reasons.stored(reasons.CHANGE, why=change.reason))
    record(actor, OrderChanged(change_id=change.id, **about(order)))
    return change


def _days(order: Order, units: int) -> dict[str, date | None]:
    """More pieces make an order unfinished again."""
    return {} if units <= order.units else {"shipped_on": None, "delivered_on": None}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _write_lines(order: Order, lines: list[dict[str, Any]]) -> None:
    """Puts the agreed lines in place of the old ones; what was made meanwhile stays made, or nothing changes at all."""
    opened, kept = session(), [one["id"] for one in lines if one["id"]]
    gone = delete(OrderLine).where(OrderLine.order_id == order.id, OrderLine.id.not_in(kept), OrderLine.fulfilled == 0)
    opened.execute(gone.execution_options(synchronize_session=False))
    # Positions are moved out of the way first: UNIQUE is asked row by row.
    opened.execute(update(OrderLine).where(OrderLine.order_id == order.id).values(position=-OrderLine.position)
                   .execution_options(synchronize_session=False))
    for at, one in enumerate(lines, 1):
        if one["id"] is None:
            fresh = rows_of(order.id, [Line(one["title"], one["quantity"], one["unit_price_minor"], one["discount_bp"])])
            opened.execute(insert(OrderLine), [{**fresh[0], "position": at, "net_minor": one["net_minor"]}])
            continue
        values = {name: one[name] for name in COLUMNS} | {"ordered": one["quantity"], "position": at}
        done: Any = opened.execute(update(OrderLine).where(
            OrderLine.id == one["id"], OrderLine.fulfilled <= one["quantity"],
            OrderLine.delivered + OrderLine.written_off <= one["quantity"]).values(values)
            .execution_options(synchronize_session=False))
        if done.rowcount != 1:
            raise _overtaken(order)
    if opened.scalar(select(OrderLine.id).where(OrderLine.order_id == order.id, OrderLine.position < 0).limit(1)):
        raise _overtaken(order)


def _overtaken(order: Order) -> Conflict:
    return Conflict("change_overtaken", _("More was made meanwhile than this change leaves. Ask for another change."),
                    state=order.status, possible=["decline"])


def decline_change(actor: Actor, order_id: str, change_id: str, answer: str) -> OrderChange:
    """Says no, with a reason; everything stays as it was."""
    order, change = _answering(actor, order_id, change_id)
    return _end(actor, order, change, DECLINE, answer)


def withdraw_change(actor: Actor, order_id: str, change_id: str) -> OrderChange:
    """Takes one's own question back."""
    order, change = _find(actor, order_id, change_id)
    authorize(actor, "order.withdraw_change", order, change)
    return _end(actor, order, change, WITHDRAW, None)


def _end(actor: Actor, order: Order, change: OrderChange, verb: Any, answer: str | None) -> OrderChange:
    move(change, verb, answered_by=actor.user_id, answered_at=clock.now(), answer=answer)
    record(actor, ChangeAnswered(change_id=change.id, **about(order)))
    return change


def _answering(actor: Actor, order_id: str, change_id: str) -> tuple[Order, OrderChange]:
    order, change = _find(actor, order_id, change_id)
    authorize(actor, "order.answer_change", order, change)
    return order, change


def _find(actor: Actor, order_id: str, change_id: str) -> tuple[Order, OrderChange]:
    order = queries.find(actor, order_id)
    change = session().get(OrderChange, change_id)
    if change is None or change.order_id != order.id:
        raise NotFound()
    return order, change
