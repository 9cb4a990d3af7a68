"""Answering a bid: accept its price, counter it, decline it; confirm after a change, take back, turn down."""

from datetime import date, datetime
from typing import Any

from portal.core.producers.actions import count, producer_for
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import events, haggling
from portal.pricing.actions.haggle import refusal
from portal.pricing.actions.holding import hold, live_answers, recount
from portal.pricing.models import Answer, Bid, Move, Reach
from portal.pricing.queries.finding import Seen, find, find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.states import CONFIRM, REFUSE, SUPERSEDE, TAKE_BACK


def answer(actor: Actor, bid_id: str, kind: str, *, unit_price: Money | None = None, quantity: int | None = None,
           date: date | None = None, requirements: list[dict[str, Any]] | None = None,
           valid_until: datetime | None = None, text: str = "", reason: str | None = None, final: bool = False,
           bid_version: int | None = None) -> Answer:
    """Accepts at the named price, counters or declines; a newer answer takes the place of the one that stood.

    Raises Conflict when the bid is over or has changed since `bid_version`, Invalid for numbers that cannot be.
    """
    seen = find(actor, bid_id)
    authorize(actor, "bid.answer", seen.producer)
    producer = join(actor, seen)
    bid = seen.bid
    hold(bid, bid_version)
    if bid.answers_until is not None and bid.answers_until <= clock.now():
        raise Conflict("answers_closed", _("The sealed answers have been opened; no new ones are taken."), bid.status)
    before = _standing(bid, producer)
    made = Answer(bid_id=bid.id, producer_id=producer.id, author_id=actor.user_id, kind=kind, bid_version=bid.version,
                  currency=bid.currency, text=text, requirements=_said(bid, requirements or []), version=1,
                  status="declined" if kind == "decline" else "standing", reason=reason if kind == "decline" else None)
    if kind != "decline":
        _offer(bid, made, before, unit_price, final)
        made.quantity, made.promised_on = quantity or bid.quantity, date or bid.wanted_by
        made.expires_at = _validity(bid, valid_until)
        _check_day(made.promised_on)
    if before is not None:
        move(before, SUPERSEDE)
    session().add(made)
    session().flush()
    if made.is_offer:
        _first_moves(bid, made, before)
        count(producer.id, answers=1 if before is None else 0)
    recount(bid)
    record(actor, events.AnswerGiven(**events.of_answer(bid, made), kind=kind))
    return made


def join(actor: Actor, seen: Seen) -> Producer:
    """The actor's producer, tied to the bid: his profile and his place at the bid are made when he first answers."""
    producer = seen.producer or producer_for(actor)
    if seen.reach is None:
        session().add(Reach(bid_id=seen.bid.id, producer_id=producer.id))
        session().flush()
    return producer


def confirm(actor: Actor, answer_id: str, bid_version: int | None = None) -> Answer:
    """The producer says that his answer holds for the bid as it reads now."""
    mine, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    bid = seen.bid
    hold(bid, bid_version)
    risen = min(max(mine.bid_minor or 0, bid.unit_price_minor), mine.unit_price_minor or 0)
    try:
        move(mine, CONFIRM, where=[Answer.expires_at > clock.now()], bid_version=bid.version, bid_minor=risen)
    except Conflict as lost:
        raise answer_refused(mine) from lost
    recount(bid)
    record(actor, events.AnswerConfirmed(**events.of_answer(bid, mine)))
    return mine


def take_back(actor: Actor, answer_id: str) -> Answer:
    """The producer withdraws his answer or question, as long as nobody accepted it."""
    mine, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    hold(seen.bid)
    try:
        move(mine, TAKE_BACK)
    except Conflict as lost:
        raise answer_refused(mine) from lost
    recount(seen.bid)
    record(actor, events.AnswerWithdrawn(**events.of_answer(seen.bid, mine)))
    return mine


def refuse(actor: Actor, answer_id: str) -> Answer:
    """The customer turns an answer down; the producer may give another."""
    one, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    hold(seen.bid)
    try:
        move(one, REFUSE)
    except Conflict as lost:
        raise answer_refused(one) from lost
    recount(seen.bid)
    record(actor, events.AnswerRefused(**events.of_answer(seen.bid, one)))
    return one


def _standing(bid: Bid, producer: Producer) -> Answer | None:
    found = [one for one in live_answers(bid, SUPERSEDE) if one.producer_id == producer.id]
    return found[0] if found else None


def _offer(bid: Bid, made: Answer, before: Answer | None, price: Money | None, final: bool) -> None:
    """The numbers of a new offer; one that takes the place of another goes on with its negotiation."""
    on = before if before is not None and before.bid_version == bid.version else None
    named = max(bid.unit_price_minor, (before.bid_minor or 0) if before is not None else 0)
    if made.kind == "accept" and price is not None and price != Money(named, bid.currency):
        raise Invalid({"unit_price": [_("Accepting means the named price, %(price)s. Counter to name another.",
                                        price=Money(named, bid.currency).text)]})
    if made.kind == "counter" and price is None:
        raise Invalid({"unit_price": [_("Please name an amount.")]})
    ask = price.minor if price is not None and made.kind == "counter" else named
    made.unit_price_minor, made.bid_minor = ask, min(named, ask) if on is None else on.bid_minor
    made.asks, made.final_ask = 1, final
    if price is not None and price.currency != bid.currency:
        raise Invalid({"unit_price": [_("The customer asks in %(currency)s.", currency=bid.currency)]})
    if on is not None:
        made.bids, made.final_bid = on.bids, on.final_bid
        _go_on(made, on, final)


def _go_on(made: Answer, on: Answer, final: bool) -> None:
    if made.unit_price_minor in (on.unit_price_minor, on.bid_minor):
        made.asks, made.final_ask = on.asks, on.final_ask or final
        return
    numbers = haggling.Numbers(on.bid_minor or 0, on.unit_price_minor or 0, on.bids, on.asks, on.final_bid, on.final_ask)
    try:
        moved = haggling.counter(numbers, "ask", made.unit_price_minor or 0, final)
    except haggling.Refused as wrong:
        raise refusal(wrong, numbers, made) from wrong
    made.asks, made.final_ask = moved.asks, moved.final_ask


def _first_moves(bid: Bid, made: Answer, before: Answer | None) -> None:
    """The numbers both sides begin with, as the first steps of the ladder."""
    assert made.unit_price_minor is not None and made.bid_minor is not None
    assert made.quantity is not None and made.promised_on is not None
    opening = Move(answer_id=made.id, side="bid", round=made.bids, unit_price_minor=made.bid_minor,
                   quantity=bid.quantity, promised_on=bid.wanted_by, final=made.final_bid,
                   at=bid.created_at if before is None else clock.now())
    session().add(opening)
    session().flush()
    session().add(Move(answer_id=made.id, side="ask", round=made.asks, unit_price_minor=made.unit_price_minor,
                       quantity=made.quantity, promised_on=made.promised_on, final=made.final_ask, text=made.text))
    session().flush()


def _said(bid: Bid, said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the producer says per requirement, in the bid's order. Raises Invalid for a line the bid does not have."""
    by_name = {row["name"].casefold(): row for row in said}
    known = {row["name"].casefold(): row["name"] for row in bid.requirements}
    unknown = {f"requirements.{at}.name": [_("The bid has no such line.")]
               for at, row in enumerate(said) if row["name"].casefold() not in known}
    if unknown:
        raise Invalid(unknown)
    for row in said:
        extra = row.pop("extra", None)
        if extra is not None and extra.currency != bid.currency:
            raise Invalid({"requirements": [_("The customer asks in %(currency)s.", currency=bid.currency)]})
        row["extra_minor"] = extra.minor if extra is not None else row.get("extra_minor")
    return [{**by_name[key], "name": name} for key, name in known.items() if key in by_name]


def _validity(bid: Bid, wished: datetime | None) -> datetime:
    if wished is not None and wished <= clock.now():
        raise Invalid({"valid_until": [_("This is in the past.")]})
    return wished or bid.expires_at


def _check_day(day: date | None) -> None:
    if day is not None and day < clock.today():
        raise Invalid({"date": [_("This day is in the past.")]})
