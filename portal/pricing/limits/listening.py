"""What waits hears: the end of the bid, the answer or the pool it is about. Nothing leads back from there: it waits no more."""

from typing import Any

from portal.kernel.events import Heard, Listeners
from portal.pricing import events
from portal.pricing.limits.keeping import lapse
from portal.pricing.pooling import events as pool_events

listeners = Listeners("pricing.limits")


@listeners.on(events.BidWithdrawn, events.BidExpired, events.BidClosed, events.BidAwarded)
def bid_ended(heard: Heard[Any]) -> None:
    """No answer can be given or accepted any more; nor can it become a pool."""
    lapse(bid_id=heard.fact.bid_id)


@listeners.on(events.AnswerWithdrawn, events.AnswerRefused, events.AnswerExpired, events.AnswerLost)
def answer_ended(heard: Heard[Any]) -> None:
    """It can be neither accepted nor haggled about."""
    lapse(on_id=heard.fact.answer_id)


@listeners.on(pool_events.PoolAwarded, pool_events.PoolLapsed, pool_events.PoolDissolved)
def pool_ended(heard: Heard[Any]) -> None:
    """No place in it can be taken or changed, and no price offered."""
    lapse(on_id=heard.fact.pool_id)
