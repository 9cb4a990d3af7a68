"""Awarding a bid whole: one acceptance, exactly once, which becomes the order in the same transaction and closes the others."""

from portal.core.orders.models import Order
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.pricing import events
from portal.pricing.actions.binding import Part, award, bind, close_others, sheet, win
from portal.pricing.actions.holding import hold
from portal.pricing.awarding.proof import check_proof
from portal.pricing.limits.checking import check
from portal.pricing.models import Answer
from portal.pricing.pooling.guard import refuse_pooled
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused, bid_refused
from portal.pricing.sealing.queries import read
from portal.pricing.seen import Seen
from portal.pricing.standing import state_of


def accept(actor: Actor, answer_id: str, bid_version: int, answer_version: int, sha256: str | None = None) -> Order:
    """Accepts an answer as it was read, and gives the order it became.

    Raises Conflict with the code taken, expired, superseded, requirements_changed or withdrawn when the bid or the answer
    is no longer what was read, ProofNeeded for a large sum; nothing is changed then. `sha256` may name the deal sheet
    that was read.
    """
    answer, seen = _found(actor, answer_id)
    bid = seen.bid
    hold(actor, seen, answer, bid_version)  # who comes too late is told so, and not asked for a password first
    refuse_pooled(bid)
    if answer.unit_price_minor is None or answer.quantity is None:
        raise answer_refused(actor, seen, answer)
    part = Part(answer, answer_version, answer.quantity)
    check(actor, bid.currency, answer.unit_price_minor * part.quantity)
    check_proof(actor, bid.currency, answer.unit_price_minor * part.quantity, f"/answers/{answer.id}/deal")
    agreed = sheet(seen, part)
    win(actor, seen, part)
    award(actor, seen, [part], part.quantity)
    order = bind(actor, seen, part, agreed, sha256)
    close_others(actor, bid, [answer])
    record(actor, events.AnswerAccepted(**events.of_answer(bid, answer), order_id=order.id))
    record(actor, events.BidAwarded(**(events.of_bid(bid) | events.of_answer(bid, answer)), order_id=order.id))
    return order


def refuse_late(actor: Actor, answer_id: str) -> None:
    """Raises what `accept` would when nobody can accept this answer any more, without holding anything."""
    answer, seen = _found(actor, answer_id)
    if state_of(seen.bid) != "open":
        raise bid_refused(actor, seen, answer)


def _found(actor: Actor, answer_id: str) -> tuple[Answer, Seen]:
    answer, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    if not read(answer).is_offer:
        raise answer_refused(actor, seen, answer)
    return answer, seen
