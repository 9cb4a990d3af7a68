"""Awarding: one acceptance, exactly once, which becomes the order in the same transaction and closes the others."""

from portal.core.orders.actions import place
from portal.core.orders.models import Order
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import events
from portal.pricing.actions.holding import hold, live_answers, recount
from portal.pricing.deal import digest, sheet_of
from portal.pricing.models import Answer, Bid, Deal
from portal.pricing.pooling.guard import refuse_pooled
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.rules.room import reserve
from portal.pricing.seen import Seen
from portal.pricing.states import ACCEPT, AWARD, CLOSE_ANSWER, LOSE


def accept(actor: Actor, answer_id: str, bid_version: int, answer_version: int, sha256: str | None = None) -> Order:
    """Accepts an answer as it was read, and gives the order it became.

    Raises Conflict with the code taken, expired, superseded, requirements_changed or withdrawn when the bid or the answer
    is no longer what was read; nothing is changed then. `sha256` may name the deal sheet that was read.
    """
    answer, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    assert seen.customer is not None
    bid = seen.bid
    if not answer.is_offer:
        raise answer_refused(actor, seen, answer)
    hold(actor, seen, answer, bid_version)
    refuse_pooled(bid)
    producer = session().get_one(Producer, answer.producer_id)
    sheet = sheet_of(bid, answer, seen.customer, producer)
    _win(actor, seen, answer, answer_version)
    if sha256 is not None and sha256 != digest(sheet):
        raise Conflict("superseded", _("This is not the deal sheet you have read. Please read it again."), "open")
    order = _order(actor, seen, answer, sheet)
    reserve(bid, answer, order.id)
    session().add(Deal(bid_id=bid.id, answer_id=answer.id, order_id=order.id, customer_id=bid.customer_id,
                       producer_id=answer.producer_id, sha256=digest(sheet), made_by=actor.user_id))
    _close_others(actor, bid, answer)
    record(actor, events.AnswerAccepted(**events.of_answer(bid, answer), order_id=order.id))
    record(actor, events.BidAwarded(**(events.of_bid(bid) | events.of_answer(bid, answer)), order_id=order.id))
    return order


def _win(actor: Actor, seen: Seen, answer: Answer, answer_version: int) -> None:
    """The two guarded updates at a held bid. Who comes second finds no row and is told what happened."""
    bid, now = seen.bid, clock.now()
    try:
        move(answer, ACCEPT, where=[Answer.version == answer_version, Answer.bid_version == bid.version,
                                    Answer.expires_at > now])
    except Conflict as lost:
        raise answer_refused(actor, seen, answer, answer_version) from lost
    move(bid, AWARD, where=[Bid.expires_at > now], ended_at=now)


def _order(actor: Actor, seen: Seen, answer: Answer, sheet: dict[str, object]) -> Order:
    bid = seen.bid
    assert answer.unit_price_minor is not None and answer.quantity is not None
    line = {"title": bid.title, "quantity": answer.quantity, "unit_price_minor": answer.unit_price_minor,
            "about_kind": bid.about_kind, "about_id": bid.about_id, "spec": sheet["requirements"]}
    return place(actor, customer_id=bid.customer_id, producer_id=answer.producer_id, currency=bid.currency, lines=[line],
                 requested_on=bid.wanted_by, promised_on=answer.promised_on, origin=("bid", bid.id), deal_sheet=sheet,
                 title=bid.title, deliver_to=bid.place[:400] or None)


def _close_others(actor: Actor, bid: Bid, winner: Answer) -> None:
    """Siblings lose, with their rank by price and the gap to the price that won; open questions close."""
    won = winner.unit_price_minor or 0
    losers = live_answers(bid, LOSE, but=winner.id)
    prices = sorted([won, *(one.unit_price_minor or 0 for one in losers)])
    for one in losers:
        price = one.unit_price_minor or 0
        move(one, LOSE, rank=prices.index(price) + 1, gap_minor=price - won)
        record(actor, events.AnswerLost(**events.of_answer(bid, one)))
    for one in live_answers(bid, CLOSE_ANSWER):
        move(one, CLOSE_ANSWER)
    recount(bid)
