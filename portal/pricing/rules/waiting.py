"""When a rule's turn comes: a bid comes in, is changed, or is raised in a negotiation. Only the time is drawn here.

It is drawn from the bid's id and before anybody looks at a price, so that neither how soon an answer comes nor which of two
comes first has anything to do with what it says.
"""

from datetime import datetime, timedelta
from fractions import Fraction

from sqlalchemy import select

from portal.core.once import insert_once
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.pricing.models import Answer, Bid, Reach
from portal.pricing.rules.fitting import ready_for
from portal.pricing.rules.models import Rule, Turn
from portal.pricing.rules.sealing import share_of


def expect(bid_id: str) -> None:
    """A turn at this bid for each producer it is open to who has a rule for it."""
    bid = session().get(Bid, bid_id)
    if bid is None or bid.status != "open":
        return
    reached = session().scalars(select(Reach.producer_id).where(Reach.bid_id == bid.id))
    for rule in ready_for(bid, reached).values():
        _come_up(rule, bid, 0)


def expect_again(answer_id: str) -> None:
    """A turn in the negotiation of an answer that a rule has given, now that the customer named a higher price."""
    answer = session().get(Answer, answer_id)
    bid = session().get(Bid, answer.bid_id) if answer is not None else None
    if answer is None or bid is None or answer.status != "countered" or bid.status != "open":
        return
    said = session().scalar(select(Turn.rule_id).where(Turn.answer_id == answer.id).limit(1))
    rule = session().get(Rule, said) if said is not None else None
    if rule is not None and rule.status == "on":
        _come_up(rule, bid, answer.bids)


def _come_up(rule: Rule, bid: Bid, negotiated: int) -> None:
    insert_once(Turn, id=ids.new_id(), rule_id=rule.id, producer_id=rule.producer_id, customer_id=bid.customer_id,
                bid_id=bid.id, bid_version=bid.version, round=negotiated, status="waiting", version=1,
                created_at=clock.now(), due_at=due(rule, bid, negotiated))


def due(rule: Rule, bid: Bid, negotiated: int) -> datetime:
    """When this bid's turn is."""
    now = clock.now()
    ends = min(bid.expires_at, bid.answers_until or bid.expires_at)
    share = share_of("delay", rule.producer_id, bid.id, bid.version, negotiated)
    return now + wait(rule.delay_from, rule.delay_to, ends - now, share)


def wait(earliest: int, latest: int, left: timedelta, share: Fraction) -> timedelta:
    """Uniform between two delays in minutes, both drawn in where less than twice the later one is left."""
    squeezed = min(1.0, max(left / 2, timedelta(0)) / timedelta(minutes=latest))
    return timedelta(minutes=(earliest + float(share) * (latest - earliest)) * squeezed)
