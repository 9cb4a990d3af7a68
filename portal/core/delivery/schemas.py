"""What delivery takes and gives."""

import re

from marshmallow import ValidationError, validate, validates

from portal.core.delivery.models import SHIPMENT
from portal.core.delivery.words import CODES
from portal.kernel.text import _
from portal.web.schemas import (
    Choice,
    Day,
    Function,
    IdField,
    ListOf,
    ListQuery,
    Moment,
    Nested,
    Number,
    Plain,
    Schema,
    Text,
)

TOLD = tuple(one for one in CODES if one not in ("packed", "handed_over"))


class ShipmentQuery(ListQuery):
    """Filters of the list."""

    state = Choice(*SHIPMENT.states, load_default=None, allow_none=True)
    order = IdField(load_default=None, allow_none=True)


class NewQuery(Schema):
    """For which order."""

    order = IdField(required=True)


class AddressIn(Schema):
    """Where an order goes: name, street, postcode and town, country, each in a line."""

    address = Text(required=True, least=8, most=400, lines=True)


class AddressOut(AddressIn):
    """The address as it stands."""

    order_id = Plain()
    given_at = Moment()
    version = Number()


class Carrier(Schema):
    """Who carries it, and how it is found on the way."""

    carrier = Text(load_default=None, allow_none=True, most=80)
    tracking_number = Text(load_default=None, allow_none=True, most=80)
    tracking_url = Text(load_default=None, allow_none=True, most=300)
    expected_on = Day(load_default=None, allow_none=True)

    @validates("tracking_url")
    def is_web_address(self, value: str | None, **_kwargs: object) -> None:
        """Only addresses of the web are linked."""
        if value and not re.match(r"https?://[\w.-]+", value):
            raise ValidationError(_("Write a web address that begins with https://."))


class ShipmentLineIn(Schema):
    """Pieces of one line."""

    order_line_id = IdField(required=True)
    quantity = Number(required=True, least=0, most=1_000_000)


class ShipmentIn(Carrier):
    """A new shipment."""

    order_id = IdField(required=True)
    lines = ListOf(Nested(ShipmentLineIn), required=True, validate=validate.Length(max=500))


class EventIn(Schema):
    """What happened on the way."""

    code = Choice(*TOLD, required=True)
    at = Moment(load_default=None, allow_none=True)
    place = Text(load_default=None, allow_none=True, most=80)
    text = Text(load_default=None, allow_none=True, most=300)
    ref = Text(load_default=None, allow_none=True, most=80)
    proof = Text(load_default=None, allow_none=True, most=200)


class EventOut(Schema):
    """A line of the way."""

    id = Plain()
    at = Moment()
    place = Plain(allow_none=True)
    code = Plain()
    text = Plain(allow_none=True)
    ref = Plain(allow_none=True)


class ShipmentLineOut(Schema):
    """Pieces of one line."""

    order_line_id = Plain()
    title = Plain(attribute="line.title")
    quantity = Number()


class ShipmentRow(Schema):
    """A shipment in a list."""

    id = Plain()
    order_id = Plain()
    order_number = Plain()
    number = Number()
    state = Choice(*SHIPMENT.states, attribute="status")
    units = Number()
    carrier = Plain(allow_none=True)
    tracking_number = Plain(allow_none=True)
    expected_on = Day(allow_none=True)
    handed_over_at = Moment(allow_none=True)
    delivered_at = Moment(allow_none=True)
    confirmed_at = Moment(allow_none=True)
    version = Number()


class ShipmentOut(ShipmentRow):
    """A whole shipment."""

    order_number = Plain(attribute="order.number")
    tracking_url = Plain(allow_none=True)
    address = Plain(allow_none=True)
    proof = Plain(allow_none=True)
    packed_at = Moment(allow_none=True)
    lines = ListOf(Nested(ShipmentLineOut))
    events = ListOf(Nested(EventOut))
    possible = Function(lambda shipment: SHIPMENT.possible(shipment.status))


class ShipmentShown(ShipmentOut):
    """A shipment in its order's room: without the address, which is not everybody's in a log."""

    class Meta:
        exclude = ("address",)
