"""What happens to pools. Ids only; in the rooms nobody is named and no number is said: each page asks for its own view."""

from collections.abc import Iterable
from typing import Any

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


def of_pool(pool: Any) -> dict[str, Any]:
    """The words of a fact about this pool."""
    return {"pool_id": pool.id, "bid_id": pool.bid_id}


class AboutPool(Fact):
    """A fact everybody at the pool may hear."""

    pool_id: str
    bid_id: str

    def rooms(self) -> Iterable[str]:
        return [f"pool:{self.pool_id}", f"bid:{self.bid_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("pool", self.pool_id), ("bid", self.bid_id)]


class AmongCustomers(AboutPool):
    """A fact for the customers alone: to a workshop it would tell what others ask, or what customers would pay."""

    def rooms(self) -> Iterable[str]:
        return [f"pool:{self.pool_id}/customers", f"bid:{self.bid_id}/customer"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("pool", self.pool_id)]


class AboutPlace(AboutPool):
    """A fact about one customer's place in it; in his own timeline too, in nobody else's."""

    customer_id: str
    place_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("pool", self.pool_id), ("customer", self.customer_id)]


@fact("pool.opened", says=lazy("A pool was opened"))
class PoolOpened(AboutPlace):
    """A customer opened his bid to others; he has the first place."""


@fact("pool.joined", says=lazy("A customer joined the pool"))
class PoolJoined(AboutPlace):
    """One more is in."""


@fact("pool.place_changed", says=lazy("A place in the pool was changed"))
class PlaceChanged(AboutPlace):
    """Another quantity, top price or place of delivery."""


@fact("pool.left", says=lazy("A customer left the pool"))
class PoolLeft(AboutPlace):
    """One fewer is in."""


@fact("pool.offered", says=lazy("A workshop offered prices by quantity"))
class PoolOffered(AmongCustomers):
    """Tiers from a workshop, new or lowered."""

    offer_id: str
    producer_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("pool", self.pool_id), ("producer", self.producer_id)]


@fact("pool.offer_withdrawn", says=lazy("A workshop took its prices back"))
class OfferWithdrawn(PoolOffered):
    """The tiers stand no longer."""


@fact("pool.priced", says=lazy("The price of the pool has changed"))
class PoolPriced(AmongCustomers):
    """Another price would clear now, or none any more."""


@fact("pool.awarded", says=lazy("The pool found its price"))
class PoolAwarded(AboutPool):
    """One offer cleared; the orders are made."""

    offer_id: str
    producer_id: str


@fact("pool.lapsed", says=lazy("The pool found no price"))
class PoolLapsed(AboutPool):
    """The closing date passed and no tier was reached."""


@fact("pool.dissolved", says=lazy("The pool was dissolved"))
class PoolDissolved(AboutPool):
    """The customer who had opened it ended it before its date, or his bid is over."""


@fact("pool.nears", says=lazy("The date of the pool is near: until then you can still change your mind"))
class PoolNears(AboutPool):
    """Its last days or hours have begun; nothing in it has changed."""

    def rooms(self) -> Iterable[str]:
        return ()

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("pool", self.pool_id)]


@fact("pool.served", says=lazy("Your place in the pool became an order"))
class PlaceServed(AboutPlace):
    """The place became an order."""

    order_id: str

    def rooms(self) -> Iterable[str]:
        return ()

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), ("order", self.order_id)]


@fact("pool.passed_over", says=lazy("The pool came out above your top price, or had no piece left"))
class PlacePassedOver(AboutPlace):
    """No order came of the place."""

    def rooms(self) -> Iterable[str]:
        return ()


@fact("pool.offer_lost", says=lazy("Other prices were taken for the pool"))
class OfferLost(AboutPool):
    """Another workshop makes it."""

    offer_id: str
    producer_id: str

    def rooms(self) -> Iterable[str]:
        return ()

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("producer", self.producer_id)]
