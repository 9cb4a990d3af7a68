"""What the clock does: bids and answers whose time ran out. Reading and writing already treat them as over before."""

from contextlib import suppress

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.pricing import events
from portal.pricing.actions.holding import close_answers, hold, live_answers
from portal.pricing.models import Answer, Bid
from portal.pricing.pooling.guard import POOLED
from portal.pricing.seen import Seen
from portal.pricing.states import EXPIRE, LIVE, RUN_OUT

AT_ONCE = 200


def run_out() -> int:
    """Marks what ran out of time; returns how many bids and answers."""
    return _bids() + _answers()


def _bids() -> int:
    now, actor = clock.now(), Actor.system()
    over = session().scalars(select(Bid).where(Bid.status == "open", Bid.expires_at <= now, Bid.id.not_in(POOLED))
                             .order_by(Bid.expires_at, Bid.id).limit(AT_ONCE)).all()
    done = 0
    for bid in over:
        try:
            move(bid, EXPIRE, where=[Bid.expires_at <= now], ended_at=bid.expires_at)
        except Conflict:
            continue  # awarded or prolonged in this very moment
        for answer in live_answers(bid, RUN_OUT):
            move(answer, RUN_OUT)
        close_answers(bid)
        record(actor, events.BidExpired(**events.of_bid(bid)))
        done += 1
    return done


def _answers() -> int:
    over = select(Answer.bid_id).where(Answer.status.in_(LIVE), Answer.expires_at <= clock.now())
    bids = session().scalars(select(Bid).where(Bid.status == "open", Bid.id.in_(over)).order_by(Bid.id).limit(AT_ONCE)).all()
    done = 0
    for bid in bids:
        with suppress(Conflict):  # it ended in this very moment
            done += hold(Actor.system(), Seen(bid, "team"))
    return done
