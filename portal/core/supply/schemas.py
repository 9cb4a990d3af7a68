"""What supply takes and gives."""

from typing import Any

from portal.core.supply.models import NEED
from portal.core.supply.words import CHAIN
from portal.kernel.money import Money
from portal.web.schemas import Choice, Day, Function, MoneyField, Number, Plain, Schema, Text


class CostIn(Schema):
    """A cost at a stage of the chain: planned, actual or both."""

    stage = Choice(*CHAIN, required=True)
    label = Text(load_default="", most=160)
    planned = MoneyField(load_default=None, allow_none=True, least=0)
    actual = MoneyField(load_default=None, allow_none=True, least=0)


def _amount(name: str) -> Any:
    return Function(lambda row: None if getattr(row, name) is None else
                    {"amount": Money(getattr(row, name), row.currency).text, "currency": row.currency})


class CostOut(Schema):
    """A cost as it stands."""

    id = Plain()
    order_id = Plain()
    side = Plain()
    stage = Plain()
    label = Plain()
    planned = _amount("planned_minor")
    actual = _amount("actual_minor")
    version = Number()


class NeedIn(Schema):
    """A material an order waits for."""

    material = Text(required=True, most=160)
    quantity = Number(required=True, least=1, most=100_000_000)
    unit = Text(load_default="", most=20)
    need_by = Day(required=True)
    supplier = Text(load_default=None, allow_none=True, most=160)


class NeedOut(NeedIn):
    """A material need as it stands."""

    id = Plain()
    order_id = Plain()
    state = Choice(*NEED.states, attribute="status")
    promised_on = Day(allow_none=True)
    days_late = Number()
    version = Number()


class SupplierIn(Schema):
    """From whom it was ordered."""

    supplier = Text(load_default=None, allow_none=True, most=160)


class SupplierDay(Schema):
    """The supplier's day."""

    promised_on = Day(required=True)
