"""Placing an order: the whole order or nothing, once per origin, whoever races."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import insert

from portal.core.customers.actions import count_order
from portal.core.customers.models import Customer
from portal.core.once import insert_once
from portal.core.orders import amounts, queries, reasons, sheets
from portal.core.orders.events import OrderPlaced
from portal.core.orders.models import Order, OrderLine
from portal.core.orders.numbers import next_number
from portal.core.orders.promises import first_promise
from portal.core.producers.actions import count
from portal.core.producers.models import Producer
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.money import LARGEST_MINOR, exponent
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.text import _

MOST_LINES, MOST_PIECES = 500, 1_000_000


@dataclass(frozen=True)
class Line:
    """A line as it is ordered. `net_minor` is only given by books that were rounded elsewhere."""

    title: str
    quantity: int
    unit_price_minor: int
    discount_bp: int = 0
    about_kind: str | None = None
    about_id: str | None = None
    spec: Any = None
    external_ref: str | None = None
    net_minor: int | None = None
    progress: Mapping[str, int] = field(default_factory=dict)

    @property
    def net(self) -> int:
        if self.net_minor is not None:
            return self.net_minor
        return amounts.line_net(self.quantity, self.unit_price_minor, self.discount_bp)


def place(actor: Actor, *, customer_id: str, producer_id: str | None, currency: str,
          lines: Sequence[Line | Mapping[str, Any]], requested_on: date | None = None, promised_on: date | None = None,
          origin: tuple[str, str] | None = None, deal_sheet: Any = None, title: str = "", freight_minor: int = 0,
          deliver_to: str | None = None, note: str | None = None) -> Order:
    """A confirmed order, from a deal both sides have agreed to.

    Raises Conflict("order_exists") when an order of this origin was placed already, Forbidden for a third party, NotFound
    for an unknown side and Invalid for impossible lines.
    """
    _check_sides(actor, customer_id, producer_id)
    order_id = write(actor, lines, currency=currency, customer_id=customer_id, producer_id=producer_id, title=title,
                     requested_on=requested_on, promised_on=promised_on, freight_minor=freight_minor, origin=origin,
                     deliver_to=deliver_to, note=note, status="confirmed", confirmed_at=clock.now())
    if deal_sheet is not None:
        session().add(sheets.make(order_id, deal_sheet))
    if promised_on is not None:
        first_promise(actor, order_id, promised_on, reasons.stored(reasons.DEAL))
    announce(actor, order_id, customer_id, producer_id, origin)
    return queries.whole(order_id)


def announce(actor: Actor, order_id: str, customer_id: str, producer_id: str | None,
             origin: tuple[str, str] | None = None) -> None:
    """Says that an order binds from now on, and counts it."""
    kind, about = origin or (None, None)
    record(actor, OrderPlaced(order_id=order_id, customer_id=customer_id, producer_id=producer_id, origin_kind=kind,
                              origin_id=about))
    if producer_id:
        count(producer_id, orders=1)


def _check_sides(actor: Actor, customer_id: str, producer_id: str | None) -> None:
    customer = session().get(Customer, customer_id)
    producer = session().get(Producer, producer_id) if producer_id else None
    if customer is None or (producer_id and producer is None):
        raise NotFound()
    authorize(actor, "order.place", customer, producer)


def write(actor: Actor, lines: Sequence[Line | Mapping[str, Any]], *, currency: str, customer_id: str, title: str = "",
          freight_minor: int = 0, origin: tuple[str, str] | None = None, year: int | None = None, **values: Any) -> str:
    """Writes an order and its lines, and returns its id. Raises Conflict("order_exists") when it is there already."""
    read = check_lines(lines, currency, freight_minor)
    order_id, net = ids.new_id(), sum(one.net for one in read)
    kind, about = origin or (None, None)
    number = next_number(year or clock.now().year)
    row = {"id": order_id, "number": number, "customer_id": customer_id, "currency": currency,
           "placed_by": actor.user_id, "title": title or read[0].title, "net_minor": net, "freight_minor": freight_minor,
           "total_minor": net + freight_minor, "units": sum(one.quantity for one in read), "origin_kind": kind,
           "origin_id": about, "agreed_version": 1, "version": 1, "placed_at": clock.now(),
           **{total: sum(one.progress.get(name, 0) for one in read) for total, name in SUMS.items()}, **values}
    if not insert_once(Order, **row):
        raise Conflict("order_exists", _("This has become an order already."))
    session().execute(insert(OrderLine), rows_of(order_id, read))
    if values.get("status") != "draft":
        count_order(customer_id)  # a draft is not the customer's yet, not even as a number
    index("order", order_id, f"{number} {row['title']} {values.get('external_ref') or ''}",
          " ".join(one.title for one in read))
    return order_id


SUMS = {"made": "fulfilled", "shipped": "shipped", "delivered": "delivered"}


def rows_of(order_id: str, lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Lines as rows of the table."""
    return [{"id": ids.new_id(), "order_id": order_id, "position": at, "title": one.title[:400],
             "about_kind": one.about_kind, "about_id": one.about_id, "spec": one.spec, "ordered": one.quantity,
             "unit_price_minor": one.unit_price_minor, "discount_bp": one.discount_bp, "net_minor": one.net,
             "external_ref": one.external_ref, "fulfilled": one.progress.get("fulfilled", 0),
             "shipped": one.progress.get("shipped", 0), "delivered": one.progress.get("delivered", 0)}
            for at, one in enumerate(lines, 1)]


def check_lines(lines: Sequence[Line | Mapping[str, Any]], currency: str, freight_minor: int = 0) -> list[Line]:
    """Lines as they may be ordered. Raises Invalid with a sentence for each that is impossible."""
    read = [one if isinstance(one, Line) else Line(**one) for one in lines]
    errors: dict[str, list[str]] = {}
    if not 1 <= len(read) <= MOST_LINES:
        errors["lines"] = [_("An order has 1 to %(most)s lines.", most=MOST_LINES)]
    for at, one in enumerate(read):
        errors.update({f"lines.{at}.{name}": [says] for name, says in _faults(one)})
    if sum(one.net for one in read) + freight_minor > LARGEST_MINOR or freight_minor < 0:
        errors["freight"] = [_("The total is out of range.")]
    try:
        exponent(currency or "")
    except ValueError:
        errors["currency"] = [_("This is not a currency code such as EUR.")]
    if errors:
        raise Invalid(errors)
    return read


def _faults(one: Line) -> list[tuple[str, str]]:
    faults = []
    if not one.title.strip():
        faults.append(("title", _("Please fill this in.")))
    if not 1 <= one.quantity <= MOST_PIECES:
        faults.append(("quantity", _("A quantity is from 1 to %(most)s.", most=MOST_PIECES)))
    if not 0 <= one.unit_price_minor <= LARGEST_MINOR:
        faults.append(("unit_price", _("The price is out of range.")))
    if not 0 <= one.discount_bp <= amounts.PARTS:
        faults.append(("discount_bp", _("A discount is from 0 to 100 percent.")))
    if one.net_minor is not None and not amounts.is_near(one.net_minor, one.quantity, one.unit_price_minor, one.discount_bp):
        faults.append(("net", _("The amount does not fit quantity, price and discount.")))
    return faults
