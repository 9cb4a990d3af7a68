"""When estimates are worked out anew: whenever a customer decided about an answer, or a bid came to its end."""

from typing import Any

from portal.kernel.events import Heard, Listeners
from portal.pricing.events import AnswerRefused, BidAwarded, BidClosed, BidExpired, BidWithdrawn
from portal.pricing.knowing.marking import mark

listeners = Listeners("knowing")


@listeners.on(AnswerRefused, BidAwarded, BidClosed, BidExpired, BidWithdrawn, together=True)
def note_what_is_touched(heard: Heard[Any]) -> None:
    """Heard again it marks the same again."""
    mark(heard.fact.bid_id)
