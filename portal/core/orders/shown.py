"""How orders are shown to either side by the API."""

from marshmallow import fields

from portal.core.orders import late
from portal.core.orders.models import CHANGE, ORDER
from portal.core.orders.schemas import Percent
from portal.kernel.money import Money
from portal.web.schemas import Choice, Day, Flag, Function, ListOf, Moment, Nested, Number, Plain, Raw, Schema


def amount(name: str) -> fields.Function:
    """An amount of the order: the column `name` in the order's currency."""
    return Function(lambda row: None if getattr(row, name) is None else
                    {"amount": Money(getattr(row, name), row.currency).text, "currency": row.currency})


class LineOut(Schema):
    """A line with its eight quantities."""

    id = Plain()
    title = Plain()
    about_kind = Plain(allow_none=True)
    about_id = Plain(allow_none=True)
    spec = Raw(allow_none=True)
    unit_price = amount("unit_price_minor")
    discount = Percent(attribute="discount_bp")
    net = amount("net_minor")
    ordered = Number()
    fulfilled = Number()
    shipped = Number()
    delivered = Number()
    return_requested = Number()
    return_received = Number()
    return_dismissed = Number()
    written_off = Number()
    external_ref = Plain(allow_none=True)


class OrderRow(Schema):
    """An order in a list."""

    id = Plain()
    number = Plain()
    title = Plain()
    state = Plain(attribute="status")
    late = Function(late.is_late)
    net = amount("net_minor")
    freight = amount("freight_minor")
    total = amount("total_minor")
    units = Number()
    made = Number()
    shipped = Number()
    delivered = Number()
    requested_on = Day(allow_none=True)
    promised_on = Day(allow_none=True)
    shipped_on = Day(allow_none=True)
    delivered_on = Day(allow_none=True)
    placed_at = Moment()
    customer_id = Plain()
    customer_name = Plain()
    producer_id = Plain(allow_none=True)
    producer_name = Plain(allow_none=True)
    external_system = Plain(allow_none=True)
    external_ref = Plain(allow_none=True)
    version = Number()


class OrderOut(OrderRow):
    """A whole order."""

    lines = ListOf(Nested(LineOut))
    customer_name = Plain(attribute="customer.name")
    producer_name = Plain(attribute="producer.name", allow_none=True)
    deliver_to = Plain(allow_none=True)
    note = Plain(allow_none=True)
    reason = Plain(allow_none=True)
    offered_until = Moment(allow_none=True)
    confirmed_at = Moment(allow_none=True)
    closed_at = Moment(allow_none=True)
    origin_kind = Plain(allow_none=True)
    origin_id = Plain(allow_none=True)
    agreed_version = Number()
    production = Function(lambda order: order.production)
    delivery = Function(lambda order: order.delivery)
    returning = Function(lambda order: order.returning)
    possible = Function(lambda order: ORDER.possible(order.status))


class PromiseOut(Schema):
    """A line of the ledger."""

    id = Plain()
    promised_on = Day()
    reason = Plain(attribute="words")
    created_at = Moment()
    replaces_id = Plain(allow_none=True)


class ChangeOut(Schema):
    """A change with what stood and what is wanted."""

    id = Plain()
    state = Choice(*CHANGE.states, attribute="status")
    side = Plain()
    reason = Plain()
    from_version = Number()
    to_version = Number(allow_none=True)
    before = Raw()
    after = Raw()
    created_at = Moment()
    answered_at = Moment(allow_none=True)
    answer = Plain(allow_none=True)
    version = Number()


class SheetOut(Schema):
    """The deal sheet: the words, their hash, and whether they still fit each other."""

    body = Plain()
    sha256 = Plain()
    holds = Flag()
    created_at = Moment()
