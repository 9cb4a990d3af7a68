"""Who is told of files, choices and envelopes. Workshops never learn here who the customer is, nor of each other."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.pricing.models import Answer, Bid
from portal.pricing.specifying.events import AnswerChosen, BidFileAdded, EnvelopesOpened


def _notice(heard: Heard[Any], to: list[str | None] | list[str], anchor: str = "", **more: Any) -> Notice:
    bid = session().get_one(Bid, heard.fact.bid_id)
    return Notice(to, seeing.bid(bid.id), "pricing", f"/bids/{bid.id}{anchor}", bid.title, named=False, **more)


@rules.on(EnvelopesOpened)
def opened(heard: Heard[EnvelopesOpened]) -> Notice:
    """The customer's people: from now on there is something to compare."""
    return _notice(heard, list(circles.of_customer(heard.fact.customer_id)), urgent=True)


@rules.on(BidFileAdded)
def new_file(heard: Heard[BidFileAdded]) -> Notice:
    """Workshops that have answered or asked: the new file may change what they say."""
    answering = session().scalars(select(Answer.producer_id).where(Answer.bid_id == heard.fact.bid_id).distinct())
    return _notice(heard, list(circles.of_producers(answering)), "#files")


@rules.on(AnswerChosen)
def chosen(heard: Heard[AnswerChosen]) -> Notice:
    """The workshop whose answer it is."""
    return _notice(heard, list(circles.of_producers([heard.fact.producer_id])))

