"""Orders live: who may be in the room of an order, and how its facts look there."""

from collections.abc import Sequence
from typing import Any

from portal.core.orders import actions, events, panels, queries
from portal.core.orders.late import due_on, is_late
from portal.core.orders.policy import side_of
from portal.core.orders.promises import ledger
from portal.kernel.errors import NotFound
from portal.kernel.events import Heard, Listeners
from portal.kernel.policy import Actor
from portal.realtime.live import Live, Push

live = Live()
listeners = Listeners("orders")
SHOWN = (events.OrderDrafted, events.OrderOffered, events.OrderConfirmed, events.OrderPlaced, events.OrderStateChanged,
         events.OrderPromised, events.ChangeAsked, events.ChangeAnswered, events.OrderChanged, events.OrderProgressed,
         events.OrderShipped, events.OrderDelivered)


@live.door("order", presence=True)
def may_enter(order_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """The team, the customer's people and the producer's; in "internal" the team alone."""
    try:
        order = queries.whole(order_id)
    except NotFound:
        return set()
    if audience:
        return {one.key for one in actors if one.is_team and audience == "internal"}
    return {one.key for one in actors if side_of(one, order) is not None}


@live.push(*SHOWN)
def order_moved(heard: Heard[Any]) -> Push | None:
    """How the order stands now: its head, its lines and its promises are drawn anew."""
    order = queries.whole(heard.fact.order_id)
    data = {"order_id": order.id, "state": order.status, "version": order.version, "made": order.made,
            "shipped": order.shipped, "delivered": order.delivered, "agreed_version": order.agreed_version,
            "promised_on": order.promised_on.isoformat() if order.promised_on else None}
    more = {name: getattr(heard.fact, name) for name in ("change_id", "promise_id", "line_id") if hasattr(heard.fact, name)}
    return Push(data=data | more, part="orders/_live.html", context={
        "it": order, "late": is_late(order), "due": due_on(order), "promises": ledger(order.id),
        "stops": lambda: panels.journey(Actor.anonymous(), order)})


@listeners.every(seconds=60)
def expire_offers() -> None:
    """Ends offers whose time is over."""
    actions.expire_offers()
