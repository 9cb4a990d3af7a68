"""What is read of supply: through the orders an actor may see, and of those only what is for his side."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.core.orders import queries as orders
from portal.core.orders.models import Order
from portal.core.supply.models import CostEntry, PurchaseNeed
from portal.core.supply.policy import visible_costs
from portal.core.supply.words import CHAIN
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, authorize, can


def find_order(actor: Actor, order_id: str) -> Order:
    """An order whose costs this actor may see. Raises NotFound, and Forbidden for its customer."""
    order = orders.find(actor, order_id)
    authorize(actor, "cost.see", order)
    return order


def costs(actor: Actor, order: Order) -> list[CostEntry]:
    """The costs of an order that this actor may see, along the chain."""
    found = session().scalars(select(CostEntry).where(CostEntry.order_id == order.id, visible_costs(actor, order))
                              .order_by(CostEntry.id))
    return sorted(found, key=lambda one: list(CHAIN).index(one.stage))


def find_cost(actor: Actor, cost_id: str) -> CostEntry:
    """A cost this actor may see. Raises NotFound."""
    found = session().scalar(select(CostEntry).where(CostEntry.id == cost_id).options(joinedload(CostEntry.order)))
    if found is None or not can(actor, "cost.see", found.order):
        raise NotFound()
    if session().scalar(select(CostEntry.id).where(CostEntry.id == cost_id, visible_costs(actor, found.order))) is None:
        raise NotFound()
    return found


def needs(order_id: str) -> list[PurchaseNeed]:
    """The materials an order waits for; for those who may see them."""
    return list(session().scalars(select(PurchaseNeed).where(PurchaseNeed.order_id == order_id)
                                  .order_by(PurchaseNeed.need_by, PurchaseNeed.id)))


def find_need(actor: Actor, need_id: str) -> PurchaseNeed:
    """A material need this actor may see. Raises NotFound."""
    found = session().scalar(select(PurchaseNeed).where(PurchaseNeed.id == need_id).options(joinedload(PurchaseNeed.order)))
    if found is None or not can(actor, "cost.see", found.order):
        raise NotFound()
    return found


def affected(order: Order, waiting: list[PurchaseNeed]) -> tuple[int, date | None]:
    """The longest delay of a supplier in days, and the day delivery moves to because of it."""
    days = max((one.days_late for one in waiting), default=0)
    return days, order.promised_on + timedelta(days=days) if days and order.promised_on else None


def chain(entries: list[CostEntry]) -> list[dict[str, Any]]:
    """Costs summed up by stage: what it did cost, else what it shall; and the plan where there is one."""
    lines = []
    for stage, label in CHAIN.items():
        here = [one for one in entries if one.stage == stage]
        if here:
            planned = [one.planned_minor for one in here if one.planned_minor is not None]
            spent = sum(one.planned_minor or 0 if one.actual_minor is None else one.actual_minor for one in here)
            lines.append({"stage": stage, "label": str(label), "minor": spent, "planned": sum(planned) if planned else None,
                          "actual": all(one.actual_minor is not None for one in here)})
    return lines
