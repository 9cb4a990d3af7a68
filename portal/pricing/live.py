"""Rooms of bids: `bid:ID` for everybody entitled, neutral; `bid:ID/PRODUCER` for one negotiation; `bid:ID/customer`.

No fact here names who did it, and none carries words or numbers: a page asks for its own view of what changed, so each
side gets exactly what it may see.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.pricing import events
from portal.pricing.models import Bid, Reach
from portal.pricing.queries.finding import suits
from portal.pricing.standing import is_sealed_now
from portal.realtime.live import Live, Push

live = Live()
STATES = {"bid.opened": "open", "bid.revised": "open", "bid.withdrawn": "withdrawn", "bid.expired": "expired",
          "bid.closed": "closed", "bid.awarded": "awarded"}


@live.door("bid")
def who(bid_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """The team and the customer's people everywhere; producers in the neutral room, and each in his own."""
    row = session().execute(select(Bid, Customer.user_id, Customer.company_id).join(
        Customer, Customer.id == Bid.customer_id).where(Bid.id == bid_id)).first()
    if row is None:
        return set()
    inside = {one.key for one in actors if one.is_team or _is_customer(one, row)}
    makers = [one for one in actors if one.is_producer]
    if makers and audience != "customer":
        inside |= _producers(row[0], audience, makers)
    return inside


def _is_customer(actor: Actor, row: Any) -> bool:
    return actor.is_signed_in and not actor.is_producer and (
        actor.user_id == row.user_id or (row.company_id is not None and row.company_id == actor.company_id))


def _producers(bid: Bid, audience: str, actors: Sequence[Actor]) -> set[str]:
    companies, users = {one.company_id for one in actors} - {None}, {one.user_id for one in actors}
    rows = session().execute(
        select(Producer, Reach.bid_id).outerjoin(Reach, (Reach.producer_id == Producer.id) & (Reach.bid_id == bid.id))
        .where(Producer.company_id.in_(companies) | Producer.user_id.in_(users))).all()
    inside = set()
    for actor in actors:
        mine = [row for row in rows if actor.company_id and row[0].company_id == actor.company_id] or [
            row for row in rows if row[0].user_id == actor.user_id]
        producer = mine[0][0] if mine else None
        allowed = bool(mine and mine[0][1]) or suits(bid, producer)
        if allowed and (not audience or (producer is not None and producer.id == audience)):
            inside.add(actor.key)
    return inside


@live.push(events.BidOpened, events.BidRevised, events.BidWithdrawn, events.BidExpired, events.BidClosed,
           events.BidAwarded)
def bid_changed(heard: Heard[Any]) -> Push:
    """What everybody at the bid may know: that it changed, and how it stands."""
    fact = heard.fact
    data = {"bid_id": fact.bid_id, "state": STATES[fact.type]}
    if isinstance(fact, events.BidRevised):
        data["version"] = fact.number
    return Push(data=data, named=False)


@live.push(events.AnswerGiven, events.AnswerCountered, events.AnswerAgreed, events.AnswerConfirmed,
           events.AnswerWithdrawn, events.AnswerRefused, events.AnswerExpired, events.AnswerAccepted, events.AnswerLost,
           events.QuestionAsked)
def answer_changed(heard: Heard[Any]) -> Push:
    """Between the customer and one producer: which answer moved."""
    fact = heard.fact
    data = {"bid_id": fact.bid_id, "answer_id": fact.answer_id}
    bid = session().get(Bid, fact.bid_id)
    if bid is not None and not is_sealed_now(bid):
        data |= {name: getattr(fact, name) for name in ("kind", "side") if hasattr(fact, name)}
    return Push(data=data, named=False)


@live.push(events.QuestionReplied)
def question_replied(heard: Heard[events.QuestionReplied]) -> Push:
    """A reply; a public one is heard by all, without telling who had asked."""
    return Push(data={"bid_id": heard.fact.bid_id, "answer_id": heard.fact.answer_id, "public": heard.fact.public},
                named=False)
