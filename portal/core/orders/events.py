"""What happens to orders. Each stands in the timeline of the order, its customer and its producer, and is shown in its room."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import _, lazy


class AboutOrder(Fact):
    """A fact about one order."""

    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("order", self.order_id), ("customer", self.customer_id), ("producer", self.producer_id)]


@fact("order.drafted", says=lazy("%(actor)s prepared an order"), internal=True)
class OrderDrafted(AboutOrder):
    """An order is being prepared."""


@fact("order.offered", says=lazy("%(actor)s offered the order"))
class OrderOffered(AboutOrder):
    """It waits for the customer's yes."""


@fact("order.confirmed", says=lazy("%(actor)s confirmed the order"))
class OrderConfirmed(AboutOrder):
    """The customer said yes to an offer. OrderPlaced follows in the same transaction."""


@fact("order.placed", says=lazy("The order is placed"))
class OrderPlaced(AboutOrder):
    """An order binds both sides from now on, however it came to be: production may begin. Once per order."""

    origin_kind: str | None = None
    origin_id: str | None = None

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        came_from = [(self.origin_kind, self.origin_id)] if self.origin_kind else []
        return [*super().subjects(), *came_from]


@fact("order.taken_over", says=lazy("The order was taken over from another system"))
class OrderTakenOver(AboutOrder):
    """An order of the past came in by import; nothing starts because of it."""


@fact("order.state_changed", says=lazy("%(actor)s changed the state of the order"))
class OrderStateChanged(AboutOrder):
    """Held, resumed, cancelled, closed or expired: `status` is what it is since."""

    status: str = ""

    def tells(self, actor: str) -> str:
        """What happened, in words."""
        return {"on_hold": _("%(actor)s put the order on hold", actor=actor),
                "confirmed": _("%(actor)s resumed the order", actor=actor),
                "cancelled": _("%(actor)s cancelled the order", actor=actor),
                "closed": _("%(actor)s closed the order", actor=actor),
                "expired": _("The offer expired")}.get(self.status, str(self.says))


@fact("order.promised", says=lazy("%(actor)s promised a day"))
class OrderPromised(AboutOrder):
    """A delivery day was promised, perhaps instead of another."""

    promise_id: str = ""


@fact("order.change_asked", says=lazy("%(actor)s asked for a change of the order"))
class ChangeAsked(AboutOrder):
    """One side proposes other lines, prices or days."""

    change_id: str = ""


@fact("order.change_answered", says=lazy("%(actor)s answered the change"))
class ChangeAnswered(AboutOrder):
    """A change was declined or withdrawn."""

    change_id: str = ""


@fact("order.changed", says=lazy("%(actor)s accepted the change"))
class OrderChanged(AboutOrder):
    """Both sides agreed: the order has a new version. Production plans again."""

    change_id: str = ""


@fact("order.progressed", says=lazy("The order moved on"))
class OrderProgressed(AboutOrder):
    """Pieces were made, shipped, delivered, returned or written off; `counts` tells how many of each."""

    line_id: str = ""
    counts: dict[str, int] | None = None

    def tells(self, _actor: str) -> str:
        """What was counted, in words: "5 made, 2 shipped"."""
        words = {"produced": _("made"), "shipped": _("shipped"), "delivered": _("delivered"),
                 "return_requested": _("return asked"), "return_received": _("came back"),
                 "return_dismissed": _("return refused"), "written_off": _("written off")}
        return _("Pieces: %(counts)s", counts=", ".join(
            f"{number} {words[name]}" for name, number in (self.counts or {}).items() if name in words))


@fact("order.shipped", says=lazy("Everything is shipped"))
class OrderShipped(AboutOrder):
    """The last piece owed has left."""


@fact("order.delivered", says=lazy("Everything is delivered"))
class OrderDelivered(AboutOrder):
    """The last piece owed has arrived."""

