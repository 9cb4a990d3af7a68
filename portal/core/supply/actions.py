"""What is done in supply: costs are entered, corrected, taken away; materials are asked for and followed."""

from datetime import date
from typing import Any

from sqlalchemy import delete, update

from portal.core.orders import queries as orders
from portal.core.orders.models import Order
from portal.core.orders.policy import side_of
from portal.core.supply import queries
from portal.core.supply.events import CostEntered, NeedChanged
from portal.core.supply.models import CANCEL_IT, ORDER_IT, PROMISE_IT, RECEIVE_IT, CostEntry, PurchaseNeed
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import Verb, move
from portal.kernel.text import _


def enter_cost(actor: Actor, order_id: str, *, stage: str, label: str = "", planned: Money | None = None,
               actual: Money | None = None) -> CostEntry:
    """A cost at a stage of the chain; it belongs to the side that enters it."""
    order = orders.find(actor, order_id)
    authorize(actor, "cost.enter", order)
    _check_amounts(order, planned, actual)
    made = CostEntry(id=ids.new_id(), order_id=order.id, side="team" if side_of(actor, order) == "team" else "producer",
                     stage=stage, label=label, planned_minor=planned.minor if planned else None,
                     actual_minor=actual.minor if actual else None, currency=order.currency, created_by=actor.user_id)
    session().add(made)
    session().flush()
    _tell_cost(actor, order, made.id)
    return made


def _check_amounts(order: Order, planned: Money | None, actual: Money | None) -> None:
    if planned is None and actual is None:
        raise Invalid({"planned": [_("Give what is planned, what it did cost, or both.")]})
    for name, amount in (("planned", planned), ("actual", actual)):
        if amount is not None and amount.currency != order.currency:
            raise Invalid({name: [_("All amounts of an order are in one currency.")]})


def correct_cost(actor: Actor, cost_id: str, expected: int | None = None, **values: Any) -> CostEntry:
    """Changes a cost; what is not named stays. Raises Stale for an old version."""
    found = queries.find_cost(actor, cost_id)
    authorize(actor, "cost.enter", found.order)
    planned, actual = values.pop("planned", None), values.pop("actual", None)
    if planned or actual:
        _check_amounts(found.order, planned, actual)
    amounts = {"planned_minor": planned, "actual_minor": actual}
    changes = values | {name: amount.minor for name, amount in amounts.items() if amount is not None}
    done: Any = session().execute(update(CostEntry).where(CostEntry.id == cost_id,
                                                          CostEntry.version == (expected or found.version))
                                  .values(version=CostEntry.version + 1, **changes)
                                  .execution_options(synchronize_session=False))
    if done.rowcount != 1:
        raise Stale()
    _tell_cost(actor, found.order, cost_id)
    session().refresh(found)
    return found


def remove_cost(actor: Actor, cost_id: str, expected: int | None = None) -> str:
    """Takes a cost away. Returns the order's id."""
    found = queries.find_cost(actor, cost_id)
    authorize(actor, "cost.enter", found.order)
    done: Any = session().execute(delete(CostEntry).where(CostEntry.id == cost_id,
                                                          CostEntry.version == (expected or found.version))
                                  .execution_options(synchronize_session=False))
    if done.rowcount != 1:
        raise Stale()
    _tell_cost(actor, found.order, cost_id)
    return found.order_id


def _tell_cost(actor: Actor, order: Order, cost_id: str) -> None:
    record(actor, CostEntered(order_id=order.id, producer_id=order.producer_id, cost_id=cost_id))


def ask_for(actor: Actor, order_id: str, *, material: str, quantity: int, need_by: date, unit: str = "",
            supplier: str | None = None) -> PurchaseNeed:
    """A material the order waits for."""
    order = orders.find(actor, order_id)
    authorize(actor, "need.keep", order)
    made = PurchaseNeed(id=ids.new_id(), order_id=order.id, material=material, quantity=quantity, unit=unit,
                        need_by=need_by, supplier=supplier, status="needed")
    session().add(made)
    session().flush()
    _tell_need(actor, order, made)
    return made


def order_need(actor: Actor, need_id: str, supplier: str | None = None, expected: int | None = None) -> PurchaseNeed:
    """It is ordered from a supplier."""
    return _move(actor, need_id, ORDER_IT, expected, **({"supplier": supplier} if supplier else {}))


def promise_need(actor: Actor, need_id: str, promised_on: date, expected: int | None = None) -> PurchaseNeed:
    """The supplier promised a day, perhaps a later one than before: the promise to the customer may be affected."""
    return _move(actor, need_id, PROMISE_IT, expected, promised_on=promised_on)


def receive_need(actor: Actor, need_id: str, expected: int | None = None) -> PurchaseNeed:
    """It is here."""
    return _move(actor, need_id, RECEIVE_IT, expected)


def cancel_need(actor: Actor, need_id: str, expected: int | None = None) -> PurchaseNeed:
    """It is not needed after all."""
    return _move(actor, need_id, CANCEL_IT, expected)


def _move(actor: Actor, need_id: str, verb: Verb, expected: int | None, **values: Any) -> PurchaseNeed:
    need = queries.find_need(actor, need_id)
    order = need.order
    authorize(actor, "need.keep", order)
    if expected is not None and need.version != expected:
        raise Stale()
    move(need, verb, **values)
    _tell_need(actor, order, need)
    return need


def _tell_need(actor: Actor, order: Order, need: PurchaseNeed) -> None:
    record(actor, NeedChanged(order_id=order.id, producer_id=order.producer_id, need_id=need.id, status=need.status,
                              days_late=need.days_late))
