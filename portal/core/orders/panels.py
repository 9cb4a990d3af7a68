"""What other folders show on an order's page: panels, links of its thread, and stops of its journey. app.py fills these lists.

A panel is a function (actor, order) -> (template, context), or None where it has nothing to show to this actor. Its
template is included with `panel` = context. The order comes with its lines and both sides; what a folder reads of it for
more than one of these, a question with `read_once` reads once. A thread function (actor, order) gives (label, url) pairs:
the idea, the prototype, the bid this order came from, the shipments and requests that followed. A journey function gives
stops for the line at the top: dicts of label, state (done, now, wait, late, stopped, next), said, at, url, gate, and
`place`, which orders them (10 idea, 20 prototype, 30 price, 40 agreed, 50 made, 60 shipped, 70 delivered, 80 service). A
stop with `instead_of` = "made", "shipped" or "delivered" takes the place of the plain one. The line is drawn live for both
sides at once, and then the actor is nobody: tell only what both sides may know.
"""

from collections.abc import Callable
from typing import Any

from portal.core.orders.late import is_late
from portal.core.orders.models import Order
from portal.kernel.policy import Actor
from portal.kernel.text import _, ngettext

Panel = Callable[[Actor, Order], tuple[str, dict[str, Any]] | None]
Stop = dict[str, Any]

PANELS: list[Panel] = []
THREAD: list[Callable[[Actor, Order], list[tuple[str, str]]]] = []
JOURNEY: list[Callable[[Actor, Order], list[Stop]]] = []


def panels(actor: Actor, order: Order) -> list[tuple[str, dict[str, Any]]]:
    """What the others show to this actor."""
    return [shown for panel in PANELS if (shown := panel(actor, order)) is not None]


def thread(actor: Actor, order: Order) -> list[tuple[str, str]]:
    """Where this order came from and what followed, as links."""
    return [link for links in THREAD for link in links(actor, order)]


def journey(actor: Actor, order: Order) -> list[Stop]:
    """The stops of an order's way: our own, and what the others know better."""
    told = [stop for stops in JOURNEY for stop in stops(actor, order)]
    replaced = {stop.get("instead_of") for stop in told}
    own = [stop for stop in own_stops(order) if stop["key"] not in replaced]
    return sorted([*told, *own], key=lambda stop: stop.get("place", 90))


def own_stops(order: Order) -> list[Stop]:
    """Agreed, made, shipped, delivered: what the quantities tell."""
    agreed = {"draft": "now", "offered": "wait", "cancelled": "stopped", "expired": "stopped"}.get(order.status, "done")
    stops = [{"key": "agreed", "place": 40, "label": _("Agreed"), "state": agreed, "gate": order.status == "offered",
              "said": _("waits for the customer's yes") if order.status == "offered" else ""}]
    before = agreed == "done"
    for place, key, label, count in ((50, "made", _("Made"), order.made), (60, "shipped", _("Shipped"), order.shipped),
                                     (70, "delivered", _("Delivered"), order.delivered)):
        whole = order.delivered_on or (key == "shipped" and order.shipped_on) or count >= order.units > 0
        state = "done" if whole else _under_way(order, before)
        said = ngettext("%(done)s of %(num)s piece", "%(done)s of %(num)s pieces", order.units, done=count)
        stops.append({"key": key, "place": place, "label": label, "state": state, "said": said if before else ""})
        before = before and state == "done"
    return stops


def _under_way(order: Order, reached: bool) -> str:
    if order.status in ("cancelled", "expired") or not reached:
        return "next"
    if order.status == "on_hold":
        return "stopped"
    return "late" if is_late(order) else "now"
