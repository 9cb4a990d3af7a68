"""Steering an order through its states: draft, offer, confirm, hold, resume, cancel, close, and the end of an offer."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from portal.core.customers.actions import count_order
from portal.core.customers.models import Customer
from portal.core.orders import queries
from portal.core.orders.actions.placing import Line, announce, check_lines, rows_of, write
from portal.core.orders.events import AboutOrder, OrderConfirmed, OrderDrafted, OrderOffered, OrderStateChanged
from portal.core.orders.models import CANCEL, CLOSE, CONFIRM, EXPIRE, HOLD, OFFER, RESUME, REVISE, Order, OrderLine
from portal.core.producers import queries as producers
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import Verb, move, refuse
from portal.kernel.text import _


def about(order: Order) -> dict[str, Any]:
    """The ids every fact about an order names."""
    return {"order_id": order.id, "customer_id": order.customer_id, "producer_id": order.producer_id}


def draft(actor: Actor, *, customer_id: str, lines: Sequence[Line | Mapping[str, Any]], currency: str,
          producer_id: str | None = None, **values: Any) -> Order:
    """An order that is being prepared by the team or a producer; the customer does not see it yet."""
    if not actor.is_team:
        producer = producers.producer_of(actor)
        producer_id = producer.id if producer else None
    authorize(actor, "order.draft", producer_id)
    customer = session().get(Customer, customer_id) if actor.is_team else _customer_of_mine(producer_id, customer_id)
    if customer is None:
        raise Invalid({"customer_id": [_("Choose a customer.")]})
    if producer_id:
        producers.find(actor, producer_id)
    order_id = write(actor, lines, currency=currency, customer_id=customer_id, producer_id=producer_id, status="draft",
                     **values)
    order = queries.whole(order_id)
    record(actor, OrderDrafted(**about(order)))
    return order


def _customer_of_mine(producer_id: str | None, customer_id: str) -> Customer | None:
    """A producer may prepare orders for those he has worked for."""
    known = select(Order.id).where(Order.customer_id == Customer.id, Order.producer_id == producer_id,
                                   Order.status != "draft")
    return session().scalar(select(Customer).where(Customer.id == customer_id, known.exists()))


def check_currency(order: Order, currency: str | None) -> None:
    """Refuses amounts in another currency than the order's."""
    if currency is not None and currency != order.currency:
        raise Invalid({"currency": [_("This order is in %(currency)s.", currency=order.currency)]})


def revise(actor: Actor, order_id: str, expected: int | None = None, *, currency: str | None = None,
           lines: Sequence[Line | Mapping[str, Any]] | None = None, **values: Any) -> Order:
    """Edits a draft. Raises Conflict once it was offered: from then on a change has to be agreed."""
    order = _find(actor, order_id, "order.offer", expected)
    check_currency(order, currency)
    if order.status != "draft":
        raise refuse(order, REVISE, _("This was offered already; ask for a change instead."))
    if lines is not None or "freight_minor" in values:
        kept = lines if lines is not None else [as_line(one) for one in order.lines]
        freight = values.setdefault("freight_minor", order.freight_minor)
        read = check_lines(kept, order.currency, freight)
        values["net_minor"] = sum(one.net for one in read)
        values |= {"total_minor": values["net_minor"] + freight, "units": sum(one.quantity for one in read)}
        session().execute(delete(OrderLine).where(OrderLine.order_id == order.id)
                          .execution_options(synchronize_session=False))
        session().execute(insert(OrderLine), rows_of(order.id, read))
    move(order, REVISE, **values)
    return queries.whole(order_id)


def as_line(line: OrderLine) -> Line:
    """A stored line as one that may be ordered again, with the amount it has."""
    return Line(line.title, line.ordered, line.unit_price_minor, line.discount_bp, line.about_kind, line.about_id,
                line.spec, line.external_ref, line.net_minor)


def offer(actor: Actor, order_id: str, valid_until: datetime | None = None, expected: int | None = None) -> Order:
    """Shows a draft to the customer, who may say yes until `valid_until`."""
    if valid_until is not None and valid_until <= clock.now():
        raise Invalid({"valid_until": [_("This time has passed already.")]})
    order = _steer(actor, order_id, "order.offer", OFFER, OrderOffered, expected, offered_until=valid_until)
    count_order(order.customer_id)
    return order


def confirm(actor: Actor, order_id: str, expected: int | None = None) -> Order:
    """The customer's yes to an offer: from now on it binds both sides."""
    order = _find(actor, order_id, "order.confirm", expected)
    open_still = (Order.offered_until.is_(None)) | (Order.offered_until > clock.now())
    if order.status == "offered" and order.offered_until and order.offered_until <= clock.now():
        raise Conflict("offer_expired", _("This offer has expired."), state="expired", possible=[])
    move(order, CONFIRM, where=[open_still], confirmed_at=clock.now())
    record(actor, OrderConfirmed(**about(order)))
    announce(actor, order.id, order.customer_id, order.producer_id)
    return queries.whole(order_id)


def hold(actor: Actor, order_id: str, reason: str, expected: int | None = None) -> Order:
    """Stops work until somebody resumes it."""
    return _steer(actor, order_id, "order.hold", HOLD, OrderStateChanged, expected, reason=reason)


def resume(actor: Actor, order_id: str, expected: int | None = None) -> Order:
    """Work goes on."""
    return _steer(actor, order_id, "order.hold", RESUME, OrderStateChanged, expected, reason=None)


def cancel(actor: Actor, order_id: str, reason: str, expected: int | None = None) -> Order:
    """Ends an order of which nothing was shipped. Raises Conflict("order_shipped") when something was."""
    order = _find(actor, order_id, "order.cancel", expected)
    if order.shipped and order.status in CANCEL.from_:
        raise Conflict("order_shipped", _("Something was shipped already; ask for a return instead."),
                       state=order.status, possible=["hold"])
    move(order, CANCEL, where=[Order.shipped == 0], reason=reason)
    record(actor, OrderStateChanged(status=order.status, **about(order)))
    return queries.whole(order_id)


def close(actor: Actor, order_id: str, expected: int | None = None) -> Order:
    """Everything is done. Raises Conflict("order_open") while pieces are owed."""
    order = _find(actor, order_id, "order.close", expected)
    owed = select(OrderLine.id).where(OrderLine.order_id == order.id,
                                      OrderLine.delivered < OrderLine.ordered - OrderLine.written_off)
    if order.status in CLOSE.from_ and session().scalar(owed.limit(1)):
        raise Conflict("order_open", _("Some pieces are still on their way; deliver them or write them off first."),
                       state=order.status, possible=["hold"])
    move(order, CLOSE, where=[~owed.exists()], closed_at=clock.now())
    record(actor, OrderStateChanged(status="closed", **about(order)))
    return queries.whole(order_id)


def expire_offers() -> int:
    """Ends offers whose time is over; timed work. Returns how many."""
    over = session().scalars(select(Order).where(Order.status == "offered", Order.offered_until <= clock.now())
                             .order_by(Order.id).limit(200)).all()
    for order in over:
        move(order, EXPIRE)
        record(Actor.system(), OrderStateChanged(status="expired", **about(order)))
    return len(over)


def _steer(actor: Actor, order_id: str, rule: str, verb: Verb, fact: type[AboutOrder], expected: int | None,
           **values: Any) -> Order:
    order = _find(actor, order_id, rule, expected)
    move(order, verb, **values)
    more = {"status": order.status} if fact is OrderStateChanged else {}
    record(actor, fact(**about(order), **more))
    return queries.whole(order_id)


def _find(actor: Actor, order_id: str, rule: str, expected: int | None) -> Order:
    order = queries.find(actor, order_id)
    authorize(actor, rule, order)
    if expected is not None and order.version != expected:
        raise Stale()
    return order
