"""Who is told of awards in parts, of awards taken back, of questions about prices. Losers never learn here who won."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.pricing.awarding.events import (
    AwardRuleSet,
    AwardTakenBack,
    BidShared,
    CriteriaSet,
    LeastSet,
    PriceAskedAbout,
    PriceExplained,
    SharingChanged,
)
from portal.pricing.models import Answer, Bid


def _bid(heard: Heard[Any]) -> Bid:
    return session().get_one(Bid, heard.fact.bid_id)


def _notice(bid: Bid, to: Any, **more: Any) -> Notice:
    return Notice(to, seeing.bid(bid.id), "pricing", f"/bids/{bid.id}", bid.title, **more)


@rules.on(BidShared)
def shared(heard: Heard[BidShared]) -> Notice:
    """The customer's colleagues and the team; each workshop hears of its own answer."""
    bid = _bid(heard)
    return _notice(bid, [*circles.of_customer(bid.customer_id), *circles.team()])


@rules.on(AwardTakenBack)
def taken_back(heard: Heard[AwardTakenBack]) -> list[Notice]:
    """Everybody who had given an answer hears the same truth, without a name; the customer's colleagues and the team too."""
    bid = _bid(heard)
    answered = session().scalars(select(Answer.producer_id).where(Answer.bid_id == bid.id).distinct())
    return [_notice(bid, circles.of_producers(answered), named=False, urgent=True),
            _notice(bid, [*circles.of_customer(bid.customer_id), *circles.team()])]


@rules.on(PriceAskedAbout)
def asked(heard: Heard[PriceAskedAbout]) -> Notice:
    """The workshop whose price it is."""
    return _notice(_bid(heard), circles.of_producers([heard.fact.producer_id]), named=False, urgent=True)


@rules.on(PriceExplained)
def explained(heard: Heard[PriceExplained]) -> Notice:
    """The customer's people, by the workshop's name."""
    bid = _bid(heard)
    return _notice(bid, circles.of_customer(bid.customer_id), named=False, by=circles.workshop(heard.fact.producer_id))


@rules.on(SharingChanged, LeastSet, CriteriaSet, AwardRuleSet)
def on_the_page(heard: Heard[Any]) -> None:
    """Nobody: it is seen on the page, and nothing has to be done."""
    del heard
