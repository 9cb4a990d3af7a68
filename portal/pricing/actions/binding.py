"""What makes an award binding: the award's own row, its parts, the winners' rows, the orders with their deal sheets."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from portal.core.once import insert_once
from portal.core.orders.actions import place
from portal.core.orders.models import Order
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import events
from portal.pricing.actions.holding import live_answers, recount
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.awarding.rules import rule_for
from portal.pricing.deal import digest, sheet_of
from portal.pricing.models import Answer, Bid, Deal
from portal.pricing.refusals import answer_refused, bid_refused
from portal.pricing.rules.room import reserve
from portal.pricing.seen import Seen
from portal.pricing.states import ACCEPT, AWARD, CLOSE_ANSWER, LOSE


@dataclass(frozen=True)
class Part:
    """What one answer is to get: `quantity` pieces of the answer in the version that was read."""

    answer: Answer
    version: int
    quantity: int


def win(actor: Actor, seen: Seen, part: Part, share: int = 0) -> None:
    """The guarded update of one answer at a held bid. Who comes second finds no row and is told what happened."""
    try:
        move(part.answer, ACCEPT, share=share, where=[
            Answer.version == part.version, Answer.bid_version == seen.bid.version, Answer.expires_at > clock.now()])
    except Conflict as lost:
        raise answer_refused(actor, seen, part.answer, part.version) from lost


def award(actor: Actor, seen: Seen, parts: list[Part], pieces: int) -> None:
    """The bid is awarded, once: its own guarded update, and behind it the award's key and the rules between its parts."""
    bid, now, rule = seen.bid, clock.now(), rule_for(seen.bid.currency)
    move(bid, AWARD, where=[Bid.expires_at > now], ended_at=now)
    cooling = now + timedelta(days=rule.cooling_days) if rule.cooling_days else None
    if not insert_once(Award, bid_id=bid.id, pieces=pieces, made_by=actor.user_id, made_at=now, cooling_until=cooling):
        raise bid_refused(actor, seen)
    begins = 0
    for part in parts:
        session().add(AwardPart(bid_id=bid.id, share=part.answer.share, answer_id=part.answer.id, begins=begins,
                                ends=begins + part.quantity, follows=begins or None, pieces=pieces))
        session().flush()  # the next one refers to it
        begins += part.quantity


def sheet(seen: Seen, part: Part) -> dict[str, Any]:
    """The deal sheet of what one answer gets; of a part it says so, and of how many pieces."""
    assert seen.customer is not None
    made = sheet_of(seen.bid, part.answer, seen.customer, session().get_one(Producer, part.answer.producer_id), part.quantity)
    whole = part.quantity == part.answer.quantity
    return made if whole else {**made, "part": {"offered": part.answer.quantity, "wanted": seen.bid.quantity}}


def bind(actor: Actor, seen: Seen, part: Part, agreed: dict[str, Any], sha256: str | None = None) -> Order:
    """The order of one part with its deal. Raises Conflict when `sha256` names another sheet than the one
    agreed to, or the workshop has no room left.
    """
    if sha256 is not None and sha256 != digest(agreed):
        raise Conflict("superseded", _("This is not the deal sheet you have read. Please read it again."), "open")
    order, answer = _order(actor, seen.bid, part, agreed), part.answer
    reserve(seen.bid, answer, order.id, part.quantity)
    session().add(Deal(bid_id=answer.bid_id, share=answer.share, answer_id=answer.id, order_id=order.id,
                       customer_id=seen.bid.customer_id, producer_id=answer.producer_id, sha256=digest(agreed),
                       made_by=actor.user_id))
    return order


def _order(actor: Actor, bid: Bid, part: Part, agreed: dict[str, Any]) -> Order:
    answer = part.answer
    assert answer.unit_price_minor is not None
    line = {"title": bid.title, "quantity": part.quantity, "unit_price_minor": answer.unit_price_minor,
            "about_kind": bid.about_kind, "about_id": bid.about_id, "spec": agreed["requirements"]}
    # An origin becomes one order: a bid that is awarded whole, or an answer that got a part of it.
    origin = ("answer", answer.id) if answer.share else ("bid", bid.id)
    return place(actor, customer_id=bid.customer_id, producer_id=answer.producer_id, currency=bid.currency, lines=[line],
                 requested_on=bid.wanted_by, promised_on=answer.promised_on, origin=origin, deal_sheet=agreed,
                 title=bid.title, deliver_to=bid.place[:400] or None)


def close_others(actor: Actor, bid: Bid, winners: list[Answer]) -> None:
    """Siblings lose, with their rank by price and the gap to the dearest price that won; open questions close."""
    won = [one.unit_price_minor or 0 for one in winners]
    left = [one for one in live_answers(bid, CLOSE_ANSWER) if one.id not in {winner.id for winner in winners}]
    losers = [one for one in left if one.status in LOSE.from_]
    prices = sorted([*won, *(one.unit_price_minor or 0 for one in losers)])
    for one in losers:
        price = one.unit_price_minor or 0
        move(one, LOSE, rank=prices.index(price) + 1, gap_minor=price - max(won))
        record(actor, events.AnswerLost(**events.of_answer(bid, one)))
    for one in left:
        if one.status in CLOSE_ANSWER.from_:
            move(one, CLOSE_ANSWER)
    recount(bid)
