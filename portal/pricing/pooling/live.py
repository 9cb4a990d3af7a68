"""The rooms of a pool: `pool:ID` for whoever may see it, `pool:ID/customers` for what workshops may not hear.

No fact names who did it or says a number: each page asks for its own view.
"""

from collections.abc import Sequence
from typing import Any

from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.pricing.live import live
from portal.pricing.pooling import events
from portal.pricing.pooling.queries import who_sees
from portal.realtime.live import Push


@live.door("pool")
def who(pool_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """Whoever may see it; among customers also the team, but no workshop."""
    if audience not in ("", "customers"):
        return set()
    return {one.key for one in who_sees(pool_id, [one for one in actors if not (audience and one.is_producer)])}


@live.push(events.PoolOpened, events.PoolJoined, events.PlaceChanged, events.PoolLeft, events.PoolOffered,
           events.OfferWithdrawn, events.PoolPriced, events.PoolAwarded, events.PoolLapsed, events.PoolDissolved)
def changed(heard: Heard[Any]) -> Push:
    """That something changed; what, each is told as far as he may know it."""
    return Push(data={"pool_id": heard.fact.pool_id}, named=False)
