"""What rules hear: bids that come in, change or are raised, and orders that move or are cancelled."""

from portal.core.orders.events import OrderPromised, OrderStateChanged
from portal.kernel.events import Heard, Listeners
from portal.pricing.events import AnswerCountered, BidOpened, BidRevised
from portal.pricing.rules.following import follow_promise
from portal.pricing.rules.room import give_back
from portal.pricing.rules.waiting import expect, expect_again

listeners = Listeners("rules")


@listeners.on(BidOpened)
def bid_came_in(heard: Heard[BidOpened]) -> None:
    """Rules of those it is open to get their turn."""
    expect(heard.fact.bid_id)


@listeners.on(BidRevised)
def bid_changed(heard: Heard[BidRevised]) -> None:
    """They get another one, with the numbers of the first."""
    expect(heard.fact.bid_id)


@listeners.on(AnswerCountered)
def bid_was_raised(heard: Heard[AnswerCountered]) -> None:
    """A negotiation a rule has begun goes on by it."""
    if heard.fact.side == "bid":
        expect_again(heard.fact.answer_id)


@listeners.on(OrderStateChanged)
def order_ended(heard: Heard[OrderStateChanged]) -> None:
    """A cancelled order gives its room back."""
    if heard.fact.status in ("cancelled", "expired"):
        give_back(heard.fact.order_id)


@listeners.on(OrderPromised)
def order_moved(heard: Heard[OrderPromised]) -> None:
    """An order that is promised for another week takes its room there."""
    follow_promise(heard.fact.order_id)
