"""Haggling: a counter lies strictly between the two standing numbers; the producer may agree to the customer's."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, PortalError
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds, events, haggling
from portal.pricing.actions.holding import hold, recount
from portal.pricing.limits.checking import check
from portal.pricing.models import Answer, Bid, BidVersion, Move
from portal.pricing.possible import answer_verbs, numbers_of
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.seen import Seen
from portal.pricing.states import AGREE, CONCEDE, COUNTER


def counter(actor: Actor, answer_id: str, unit_price: Money, *, quantity: int | None = None, date: date | None = None,
            final: bool = False, text: str = "", answer_version: int | None = None) -> Answer:
    """Names a new number: the customer a higher bid, the producer a lower ask.

    Raises Invalid when it is not strictly between the two that stand, Conflict when no number may be named any more.
    """
    one, seen = find_answer(actor, answer_id)
    side = _side(actor, seen)
    hold(actor, seen, one)
    verb = COUNTER if side == "bid" else CONCEDE
    _check(actor, seen, one, verb.from_, answer_version)
    numbers = numbers_of(one)
    if unit_price.currency != one.currency:
        raise Invalid({"unit_price": [_("This is negotiated in %(currency)s.", currency=one.currency)]})
    try:
        moved = haggling.counter(numbers, side, unit_price.minor, final)
    except haggling.Refused as wrong:
        raise refusal(wrong, numbers, one, answer_verbs(actor, seen, one)) from wrong
    usual = _wanted(seen.bid, one) if side == "bid" else _offered(one)
    pieces, day = quantity or usual[0], date or usual[1]
    too_much = bounds.faults_of_total(unit_price.minor, pieces, one.currency)
    bounds.refuse({"unit_price": too_much, "date": bounds.faults_of_day(date) if date is not None else []})
    if side == "ask":  # a customer's number binds nobody before he accepts
        check(actor, one.currency, unit_price.minor * pieces)
    step = Move(answer_id=one.id, bid_version=seen.bid.version, side=side, unit_price_minor=unit_price.minor, text=text,
                quantity=pieces, promised_on=day,
                round=moved.bids if side == "bid" else moved.asks,
                final=moved.final_bid if side == "bid" else moved.final_ask)
    values: dict[str, Any] = {"bid_minor": moved.bid, "bids": moved.bids, "final_bid": moved.final_bid}
    if side == "ask":
        values = {"unit_price_minor": moved.ask, "asks": moved.asks, "final_ask": moved.final_ask,
                  "quantity": step.quantity, "promised_on": step.promised_on}
    _step(actor, seen, one, verb, step, values)
    record(actor, events.AnswerCountered(**events.of_answer(seen.bid, one), side=side))
    return one


def agree(actor: Actor, answer_id: str, answer_version: int | None = None) -> Answer:
    """The producer takes the customer's number; it is the customer's to accept then, and that binds."""
    one, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    hold(actor, seen, one)
    _check(actor, seen, one, AGREE.from_, answer_version)
    wished = last_move(one.id, "bid")
    check(actor, one.currency, wished.unit_price_minor * wished.quantity)
    step = Move(answer_id=one.id, bid_version=seen.bid.version, side="ask", round=one.asks,
                unit_price_minor=wished.unit_price_minor, quantity=wished.quantity, promised_on=wished.promised_on, final=True)
    _step(actor, seen, one, AGREE, step, {"unit_price_minor": wished.unit_price_minor, "quantity": wished.quantity,
                                          "promised_on": wished.promised_on, "final_ask": True})
    record(actor, events.AnswerAgreed(**events.of_answer(seen.bid, one)))
    return one


def _offered(one: Answer) -> tuple[int, date]:
    """What the producer offers stands in the answer itself: also what was chosen among it, or followed a changed bid."""
    assert one.quantity is not None and one.promised_on is not None
    return one.quantity, one.promised_on


def _wanted(bid: Bid, one: Answer) -> tuple[int, date]:
    """The pieces and the day a customer's number is about if he does not say: those of his bid, or what he chose among the
    offer; once he has haggled, what he named last, but a day only as long as his bid asks for the one it asked for then.
    """
    if not one.bids:
        return (_offered(one)[0] if one.choice else bid.quantity), bid.wanted_by
    last = last_move(one.id, "bid")
    then = session().get_one(BidVersion, (bid.id, last.bid_version))
    same = then.terms["wanted_by"] == bid.wanted_by.isoformat()
    return last.quantity, last.promised_on if same else bid.wanted_by


def last_move(answer_id: str, side: str) -> Move:
    """The last number a side has named."""
    return session().scalars(select(Move).where(Move.answer_id == answer_id, Move.side == side)
                             .order_by(Move.id.desc()).limit(1)).one()


def refusal(wrong: haggling.Refused, numbers: haggling.Numbers, one: Answer, possible: Sequence[str]) -> PortalError:
    """A move against the rules as an answer for a person, with what he may do instead."""
    bid, ask = Money(numbers.bid, one.currency).text, Money(numbers.ask, one.currency).text
    if wrong.code == "not_between":
        return Invalid({"unit_price": [_("Name a price above %(bid)s and below %(ask)s.", bid=bid, ask=ask)]},
                       code="not_between")
    if wrong.code == "risen":
        return Invalid({"kind" if one.kind == "accept" else "unit_price": [
            _("You have asked %(ask)s, less than the customer named: your price can only fall.", ask=ask)]}, code="risen")
    told = {"final": _("The last number was named already."),
            "rounds_over": _("Each side may name three numbers; all three were named."),
            "nothing_between": _("There is no price left between %(bid)s and %(ask)s.", bid=bid, ask=ask)}
    return Conflict(wrong.code, told[wrong.code], state=one.status, possible=possible)


def _side(actor: Actor, seen: Seen) -> haggling.Side:
    if seen.side == "producer":
        authorize(actor, "bid.answer", seen.producer)
        return "ask"
    authorize(actor, "bid.manage", seen.customer)
    return "bid"


def _check(actor: Actor, seen: Seen, one: Answer, states: tuple[str, ...], version: int | None) -> None:
    """Raises Conflict for what is no offer, not in one of the states, out of time, or newer than what the client saw."""
    over = one.expires_at is not None and one.expires_at <= clock.now()
    if one.status not in states or over or (version is not None and version != one.version):
        raise answer_refused(actor, seen, one, version)


def _step(actor: Actor, seen: Seen, one: Answer, verb: Any, step: Move, values: dict[str, Any]) -> None:
    try:
        move(one, verb, where=[Answer.expires_at > clock.now()], **values)
    except Conflict as lost:
        raise answer_refused(actor, seen, one) from lost
    session().add(step)
    recount(seen.bid)
