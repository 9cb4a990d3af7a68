"""The deeds that bind a company, by name: what is done when a colleague sends what waits, in his name, by the very verbs.

Each finds what its sender may see, asks his permission and his own limit, and refuses what is over or was changed meanwhile.
"""

from collections.abc import Callable
from typing import Any

from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import Lazy, lazy
from portal.pricing.actions import accept, agree, answer, confirm, counter
from portal.pricing.awarding.sharing import Wanted, share
from portal.pricing.models import Answer, Bid
from portal.pricing.pooling import joining, offering, opening
from portal.pricing.pooling.models import Pool

Deed = Callable[..., Any]


def _share(actor: Actor, bid_id: str, parts: list[Any], **more: Any) -> Any:
    return share(actor, bid_id, parts=[one if isinstance(one, Wanted) else Wanted(**one) for one in parts], **more)


def _offer(actor: Actor, pool_id: str, tiers: list[Any], **more: Any) -> Any:
    return offering.offer(actor, pool_id, [(least, price) for least, price in tiers], **more)


DEEDS: dict[str, Deed] = {
    "answer": answer, "counter": counter, "agree": agree, "confirm": confirm, "accept": accept, "share": _share,
    "offer_tiers": _offer, "open_pool": opening.open_pool, "join_pool": joining.join, "change_place": joining.change}
WORDS: dict[str, Lazy] = {
    "answer": lazy("An answer to a bid"), "counter": lazy("A new number"), "agree": lazy("A yes to the other side's number"),
    "confirm": lazy("A confirmed answer"), "accept": lazy("The acceptance of an answer"),
    "share": lazy("The acceptance of several answers"), "offer_tiers": lazy("Prices offered to a pool"),
    "open_pool": lazy("A bid opened as a pool"), "join_pool": lazy("A place in a pool"),
    "change_place": lazy("A changed place in a pool")}


def bid_of(verb: str, on_id: str) -> Bid:
    """The bid that a deed is about."""
    if verb in ("answer", "share", "open_pool"):
        return session().get_one(Bid, on_id)
    if verb in ("offer_tiers", "join_pool", "change_place"):
        return session().get_one(Bid, session().get_one(Pool, on_id).bid_id)
    return session().get_one(Bid, session().get_one(Answer, on_id).bid_id)
