"""Holding a bid still while something happens at it: every verb takes the bid's row first, then the answers'."""

from sqlalchemy import func, select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.rows import reread
from portal.kernel.states import Verb, move
from portal.pricing import events
from portal.pricing.models import Answer, Bid
from portal.pricing.refusals import bid_refused
from portal.pricing.sealing.opening import open_if_due
from portal.pricing.seen import Seen
from portal.pricing.states import CLOSE_ANSWER, LIVE, ON_TABLE, RUN_OUT


def hold(actor: Actor, seen: Seen, answer: Answer | None = None, version: int | None = None) -> int:
    """Locks an open bid for this transaction by a guarded UPDATE, on the way to it or to an `answer`.

    The guard is: open, not out of time, and the `version` read by the client if it says one, else the one just read.
    Raises Conflict with what happened instead. Envelopes whose moment has come are opened on the way. The `answer` is read
    again: what somebody else did to it before we got the lock is seen. Gives how many answers had run out of time; they are
    over before anything else happens at the bid.
    """
    bid, now = seen.bid, clock.now()
    if bid.status != "open":  # nothing leads back from there, so there is nothing to hold
        if answer is not None:
            reread(answer)
        raise bid_refused(actor, seen, answer, version)
    done = session().execute(
        update(Bid).where(Bid.id == bid.id, Bid.status == "open", Bid.expires_at > now,
                          Bid.version == (bid.version if version is None else version))
        .values(touched_at=now).execution_options(synchronize_session=False))
    reread(bid)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        if answer is not None:
            reread(answer)
        raise bid_refused(actor, seen, answer, version)
    if open_if_due(bid):
        recount(bid)
    ended = let_run_out(bid)
    if answer is not None:
        reread(answer)
    return ended


def let_run_out(bid: Bid) -> int:
    """Ends the answers of a held bid whose time is over, as the sweep would; gives how many."""
    if not bid.offers:
        return 0
    now = clock.now()
    late = [one for one in live_answers(bid, RUN_OUT) if one.expires_at is not None and one.expires_at <= now]
    for one in late:
        move(one, RUN_OUT)
        record(Actor.system(), events.AnswerExpired(**events.of_answer(bid, one)))
    if late:
        recount(bid)
    return len(late)


def live_answers(bid: Bid, verb: Verb, but: str | None = None) -> list[Answer]:
    """The answers of a held bid that a verb may start from."""
    return list(session().scalars(
        select(Answer).where(Answer.bid_id == bid.id, Answer.status.in_(verb.from_), Answer.id != (but or bid.id))
        .order_by(Answer.unit_price_minor, Answer.id).execution_options(populate_existing=True)))


def close_answers(bid: Bid) -> None:
    """The bid is over: what still stood or waited for a reply closes with it; a moment that came before the end counts."""
    open_if_due(bid)
    for answer in live_answers(bid, CLOSE_ANSWER):
        move(answer, CLOSE_ANSWER)
    recount(bid)


def recount(bid: Bid) -> None:
    """Brings the counters of a held bid up to date, in one statement."""
    mine = Answer.bid_id == bid.id
    session().flush()
    session().execute(update(Bid).where(Bid.id == bid.id).values(
        offers=select(func.count()).select_from(Answer).where(mine, Answer.status.in_(LIVE)).scalar_subquery(),
        questions=select(func.count()).select_from(Answer).where(mine, Answer.status == "asked").scalar_subquery(),
        best_minor=select(func.min(Answer.unit_price_minor)).where(mine, Answer.status.in_(ON_TABLE)).scalar_subquery(),
    ).execution_options(synchronize_session=False))
    reread(bid)
