"""Who is told what happens to bids and answers. Workshops never learn here who the customer is, nor of each other."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.pricing import events
from portal.pricing.models import Answer, Bid, Reach


def _bid(heard: Heard[Any]) -> Bid:
    return session().get_one(Bid, heard.fact.bid_id)


def _notice(bid: Bid, to: Iterable[str | None], **more: Any) -> Notice:
    return Notice(to, seeing.bid(bid.id), "pricing", f"/bids/{bid.id}", bid.title, **more)


def _for_workshops(bid: Bid, producer_ids: Iterable[str], **more: Any) -> Notice:
    return _notice(bid, circles.of_producers(producer_ids), named=False, **more)


def _for_customer(bid: Bid, producer_id: str) -> Notice:
    """Named by the workshop, unless the answers are still closed envelopes."""
    sealed = bid.sealed and bid.answers_until is not None and bid.answers_until > clock.now()
    return _notice(bid, circles.of_customer(bid.customer_id), named=False,
                   by="" if sealed else circles.workshop(producer_id))


def _reached(bid: Bid) -> list[str]:
    return list(session().scalars(select(Reach.producer_id).where(Reach.bid_id == bid.id)))


def _answering(bid: Bid) -> list[str]:
    return list(session().scalars(select(Answer.producer_id).where(Answer.bid_id == bid.id).distinct()))


@rules.on(events.BidOpened)
def opened(heard: Heard[events.BidOpened]) -> Notice:
    """The workshops it is open to."""
    bid = _bid(heard)
    return _for_workshops(bid, _reached(bid))


@rules.on(events.BidRevised)
def revised(heard: Heard[events.BidRevised]) -> Notice:
    """Workshops that have answered or asked: their answer waits for a yes to the change."""
    bid = _bid(heard)
    return _for_workshops(bid, _answering(bid), urgent=True)


@rules.on(events.BidWithdrawn)
def withdrawn(heard: Heard[events.BidWithdrawn]) -> list[Notice]:
    """Workshops that have answered, and the customer's colleagues."""
    bid = _bid(heard)
    return [_for_workshops(bid, _answering(bid)), _notice(bid, circles.of_customer(bid.customer_id))]


@rules.on(events.BidClosed, events.BidExpired)
def ended(heard: Heard[Any]) -> list[Notice]:
    """Both sides."""
    bid = _bid(heard)
    return [_for_workshops(bid, _answering(bid)), _notice(bid, circles.of_customer(bid.customer_id))]


@rules.on(events.BidAwarded)
def awarded(heard: Heard[events.BidAwarded]) -> Notice:
    """The customer's colleagues and the team; each workshop hears of its own answer."""
    bid = _bid(heard)
    return _notice(bid, [*circles.of_customer(bid.customer_id), *circles.team()])


@rules.on(events.AnswerGiven, events.AnswerAgreed, events.AnswerConfirmed, events.AnswerWithdrawn, events.QuestionAsked)
def said_by_workshop(heard: Heard[Any]) -> Notice:
    """The customer's people."""
    return _for_customer(_bid(heard), heard.fact.producer_id)


@rules.on(events.AnswerCountered)
def countered(heard: Heard[events.AnswerCountered]) -> Notice:
    """The other side of the negotiation."""
    bid = _bid(heard)
    return _for_customer(bid, heard.fact.producer_id) if heard.fact.side == "ask" else _for_workshops(
        bid, [heard.fact.producer_id])


@rules.on(events.AnswerRefused, events.AnswerLost)
def lost(heard: Heard[Any]) -> Notice:
    """The workshop it belongs to."""
    return _for_workshops(_bid(heard), [heard.fact.producer_id])


@rules.on(events.AnswerExpired)
def ran_out(heard: Heard[events.AnswerExpired]) -> list[Notice]:
    """Both sides: neither can accept it any more."""
    bid = _bid(heard)
    return [_for_workshops(bid, [heard.fact.producer_id]), _for_customer(bid, heard.fact.producer_id)]


@rules.on(events.AnswerAccepted)
def won(heard: Heard[events.AnswerAccepted]) -> Notice:
    """The workshop that won: from now on both know each other, and there is an order."""
    bid = _bid(heard)
    return Notice(circles.of_producers([heard.fact.producer_id]), seeing.order(heard.fact.order_id), "pricing",
                  f"/orders/{heard.fact.order_id}", bid.title, urgent=True)


@rules.on(events.QuestionReplied)
def replied(heard: Heard[events.QuestionReplied]) -> Notice:
    """The workshop that asked; a public reply is for every workshop at the bid."""
    bid = _bid(heard)
    to = [heard.fact.producer_id, *(_reached(bid) if heard.fact.public else [])]
    return _for_workshops(bid, to)
