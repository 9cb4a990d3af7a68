"""How awarding is heard in a bid's rooms: which thing moved, nothing of what it says."""

from typing import Any

from portal.kernel.events import Heard
from portal.pricing.awarding import events
from portal.pricing.live import live
from portal.realtime.live import Push


@live.push(events.BidShared, events.AwardTakenBack)
def award_changed(heard: Heard[Any]) -> Push:
    """What everybody at the bid may know: that it is awarded, or that no order stands any more."""
    return Push(data={"bid_id": heard.fact.bid_id, "state": "awarded"}, named=False)


@live.push(events.SharingChanged)
def sharing_changed(heard: Heard[events.SharingChanged]) -> Push:
    """That it may go to several producers, or no longer."""
    return Push(data={"bid_id": heard.fact.bid_id}, named=False)


@live.push(events.CriteriaSet)
def criteria_set(heard: Heard[events.CriteriaSet]) -> Push:
    """For the customer's colleagues who compare at the same time."""
    return Push(data={"bid_id": heard.fact.bid_id}, named=False)


@live.push(events.LeastSet, events.PriceAskedAbout, events.PriceExplained)
def answer_told(heard: Heard[Any]) -> Push:
    """Between the customer and one producer."""
    return Push(data={"bid_id": heard.fact.bid_id, "answer_id": heard.fact.answer_id}, named=False)
