"""Answering a bid: accept its price, counter it, decline it; confirm after a change, take back, turn down."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from portal.core.producers.actions import count, producer_for
from portal.core.producers.models import Producer
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds, events, haggling
from portal.pricing.actions.haggle import refusal
from portal.pricing.actions.holding import hold, recount
from portal.pricing.limits.checking import check
from portal.pricing.limits.totals import most_of
from portal.pricing.models import Answer, Bid, Move, Reach
from portal.pricing.pooling.guard import refuse_pooled
from portal.pricing.possible import answer_verbs, bid_verbs
from portal.pricing.queries.finding import find, find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.replaying.keeping import keep_numbers
from portal.pricing.sealing.content import SEALED, shell_of, steps_of
from portal.pricing.sealing.queries import read, read_all
from portal.pricing.seen import Seen
from portal.pricing.specifying.carrying import carry_on
from portal.pricing.specifying.confirming import said_again
from portal.pricing.specifying.options import base_numbers
from portal.pricing.specifying.rows import kept_tiers
from portal.pricing.specifying.saying import said
from portal.pricing.specifying.sealing import seal, seal_again
from portal.pricing.standing import answer_state, is_sealed_now
from portal.pricing.states import CONFIRM, LIVE, REFUSE, SUPERSEDE, TAKE_BACK
from portal.pricing.taxing.agreeing import rate_of
from portal.pricing.taxing.rates import SAME


def answer(actor: Actor, bid_id: str, kind: str, *, unit_price: Money | None = None, quantity: int | None = None,
           date: date | None = None, requirements: list[dict[str, Any]] | None = None,
           valid_until: datetime | None = None, text: str = "", reason: str | None = None, final: bool = False,
           bid_version: int | None = None, tiers: list[dict[str, Any]] | None = None,
           tax_rate: int | None = SAME) -> Answer:
    """Accepts at the named price, counters or declines; a newer answer takes the place of the one that stood.

    Raises Conflict when the bid is over or has changed since `bid_version`, Invalid for numbers that cannot be.
    """
    seen = find(actor, bid_id)
    authorize(actor, "bid.answer", seen.producer)
    producer = join(actor, seen)
    bid = seen.bid
    hold(actor, seen, version=bid_version)
    refuse_pooled(bid)
    if bid.answers_until is not None and bid.answers_until <= clock.now():
        raise Conflict("answers_closed", _("The sealed answers have been opened; no new ones are taken."), bid.status)
    before, last = _before(bid, producer)
    made = Answer(id=ids.new_id(), created_at=clock.now(),
                  bid_id=bid.id, producer_id=producer.id, author_id=actor.user_id, kind=kind, bid_version=bid.version,
                  currency=bid.currency, tax_milli=rate_of(bid, kind, tax_rate), text=text, version=1,
                  requirements=said(bid, requirements or []), asks=0 if kind == "decline" else 1,
                  final_ask=final and kind != "decline", bids=0, final_bid=False,
                  status="declined" if kind == "decline" else "standing", reason=reason if kind == "decline" else None)
    if kind != "decline":
        _offer(bid, made, last, unit_price)
        if last is not None and last.bid_version == bid.version:
            _go_on(made, last, final, answer_verbs(actor, seen, last) or bid_verbs(actor, seen))
        made.quantity, made.promised_on = quantity or bid.quantity, date or bid.wanted_by
        made.expires_at = _validity(bid, valid_until)
        priced = [one for one in tiers or () if one["unit_price"] is not None]
        made.tiers = kept_tiers(priced, made.quantity, made.currency)
        _bounded(actor, made)
    _keep(actor, bid, made, before, going_on=last is not None and answer_state(last) in LIVE)
    return made


def _bounded(actor: Actor, made: Answer) -> None:
    """Raises Invalid for what no order could hold, AboveLimit for more than the actor may bind his company for."""
    price, quantity = made.unit_price_minor or 0, made.quantity or 0
    too_much = bounds.faults_of_total(price, quantity, made.currency)
    bounds.refuse({"date": bounds.faults_of_day(made.promised_on) if made.promised_on else [],
                   "quantity" if made.kind == "accept" else "unit_price": too_much})
    check(actor, made.currency, most_of(price, quantity, made.tiers, made.requirements))


def _keep(actor: Actor, bid: Bid, made: Answer, before: Answer | None, going_on: bool) -> None:
    """Puts an answer in the place of the one that stood, readable or in its envelope."""
    if before is not None:
        move(before, SUPERSEDE)
    sealed = is_sealed_now(bid)
    session().add(shell_of(made) if sealed else made)
    session().flush()
    if before is not None and made.is_offer:
        carry_on(before, made)
    recount(bid)
    record(actor, events.AnswerGiven(**events.of_answer(bid, made), kind=SEALED if sealed else made.kind))
    moves = _first_moves(bid, made, going_on) if made.is_offer else []
    if sealed:
        seal(actor, bid, made, steps_of(moves))
    elif made.is_offer:
        _say(moves)
        count(made.producer_id, answers=1 if before is None else 0)


def join(actor: Actor, seen: Seen) -> Producer:
    """The actor's producer, tied to the bid: his profile and his place at the bid are made when he first answers."""
    producer = seen.producer or producer_for(actor)
    if seen.reach is None:
        session().add(Reach(bid_id=seen.bid.id, producer_id=producer.id, ends_at=seen.bid.expires_at))
        session().flush()
    return producer


def confirm(actor: Actor, answer_id: str, bid_version: int | None = None,
            lines: list[dict[str, Any]] | None = None) -> Answer:
    """The producer says that his answer holds for the bid as it reads now, but for `lines` that do not or cost more."""
    mine, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    bid = seen.bid
    hold(actor, seen, mine, bid_version)
    said = read(mine, mine.producer_id)
    if said.status not in CONFIRM.from_ or answer_state(said) == "expired":
        raise answer_refused(actor, seen, mine)
    values = said_again(bid, said, lines or [])
    sealed = mine.kind == SEALED
    check(actor, bid.currency, _confirmed_most(said, values))
    try:
        move(mine, CONFIRM, where=[] if sealed else [Answer.expires_at > clock.now()], bid_version=bid.version,
             **({} if sealed else values))
    except Conflict as lost:
        raise answer_refused(actor, seen, mine) from lost
    recount(bid)
    fact = record(actor, events.AnswerConfirmed(**events.of_answer(bid, mine)))
    if sealed:
        seal_again(actor, bid, mine, **values)
    else:
        keep_numbers(fact, mine)
    return mine


def _confirmed_most(mine: Answer, values: dict[str, Any]) -> int:
    """The most an answer comes to with its new columns."""
    price, quantity, tiers, lines = (values.get(name, getattr(mine, name)) for name in
                                     ("unit_price_minor", "quantity", "tiers", "requirements"))
    return most_of(price, quantity, tiers, lines)


def take_back(actor: Actor, answer_id: str) -> Answer:
    """The producer withdraws his answer or question, as long as nobody accepted it."""
    mine, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    hold(actor, seen, mine)
    said = read(mine, mine.producer_id)
    if said.status not in TAKE_BACK.from_ or answer_state(said) == "expired":
        raise answer_refused(actor, seen, mine)
    try:
        move(mine, TAKE_BACK)
    except Conflict as lost:
        raise answer_refused(actor, seen, mine) from lost
    recount(seen.bid)
    record(actor, events.AnswerWithdrawn(**events.of_answer(seen.bid, mine)))
    return mine


def refuse(actor: Actor, answer_id: str) -> Answer:
    """The customer turns an answer down; the producer may give another."""
    one, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    hold(actor, seen, one)
    try:
        move(one, REFUSE)
    except Conflict as lost:
        raise answer_refused(actor, seen, one) from lost
    recount(seen.bid)
    record(actor, events.AnswerRefused(**events.of_answer(seen.bid, one)))
    return one


def _before(bid: Bid, producer: Producer) -> tuple[Answer | None, Answer | None]:
    """The row of the producer's answer that stands, and his offer that stands, else the last he gave, as it reads: its end
    does not end the negotiation.
    """
    asked = select(Answer).where(Answer.bid_id == bid.id, Answer.producer_id == producer.id,
                                 Answer.unit_price_minor.is_not(None) | (Answer.kind == SEALED))
    rows = session().scalars(asked.order_by(Answer.status.in_(LIVE).desc(), Answer.id.desc())
                             .execution_options(populate_existing=True)).all()
    before = rows[0] if rows and rows[0].status in LIVE else None
    return before, next((one for one in read_all(rows, producer.id) if one.is_offer), None)


def _offer(bid: Bid, made: Answer, last: Answer | None, price: Money | None) -> None:
    """The numbers of a new offer: what the customer named stays as he named it, also above a lower ask."""
    heard = last is not None and (answer_state(last) in LIVE or last.bid_version == bid.version)
    # What was only chosen among the last offer is no price named for this one.
    named = max(bid.unit_price_minor, base_numbers(last).bid if last is not None and heard else 0)
    if made.kind == "accept" and price is not None and price != Money(named, bid.currency):
        raise Invalid({"unit_price": [_("Accepting means the named price, %(price)s. Counter to name another.",
                                        price=Money(named, bid.currency).text)]})
    if made.kind == "counter" and price is None:
        raise Invalid({"unit_price": [_("Please name an amount.")]})
    if price is not None and price.currency != bid.currency:
        raise Invalid({"unit_price": [_("The customer asks in %(currency)s.", currency=bid.currency)]})
    made.unit_price_minor = price.minor if price is not None and made.kind == "counter" else named
    made.bid_minor = named


def _go_on(made: Answer, last: Answer, final: bool, possible: list[str]) -> None:
    """A newer offer for the same version of the bid goes on with its negotiation, in the rounds that are left."""
    numbers = base_numbers(last)
    try:
        moved = haggling.again(numbers, made.unit_price_minor or 0, final)
    except haggling.Refused as wrong:
        raise refusal(wrong, numbers, made, possible) from wrong
    made.bid_minor, made.bids, made.final_bid = moved.bid, moved.bids, moved.final_bid
    made.asks, made.final_ask = moved.asks, moved.final_ask


def _first_moves(bid: Bid, made: Answer, going_on: bool) -> list[Move]:
    """The numbers both sides begin with, as the first steps of the ladder."""
    assert made.unit_price_minor is not None and made.bid_minor is not None
    assert made.quantity is not None and made.promised_on is not None
    opening = Move(answer_id=made.id, bid_version=bid.version, side="bid", round=made.bids, unit_price_minor=made.bid_minor,
                   quantity=bid.quantity, promised_on=bid.wanted_by, final=made.final_bid,
                   at=clock.now() if going_on else bid.created_at, text="")
    return [opening, Move(answer_id=made.id, bid_version=bid.version, side="ask", round=made.asks,
                          unit_price_minor=made.unit_price_minor, quantity=made.quantity, promised_on=made.promised_on,
                          final=made.final_ask, text=made.text, at=clock.now())]


def _say(moves: list[Move]) -> None:
    """Writes steps down in their order."""
    for one in moves:
        session().add(one)
        session().flush()


def _validity(bid: Bid, wished: datetime | None) -> datetime:
    if wished is not None and wished <= clock.now():
        raise Invalid({"valid_until": [_("This is in the past.")]})
    return wished or bid.expires_at
