"""A turn that is due: the rule answers in the name of who saved it, by the very verbs a person uses, or leaves it to a person.

Whether it answers at all is settled before the price is looked at; the one silence that has to do with prices is the one in a
negotiation, where the rule agrees or a person goes on, and that tells of this bid's own number alone.
"""

import logging
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from portal.accounts import doors
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.errors import Busy, PortalError
from portal.kernel.jobs import look_for_work
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.pricing import actions
from portal.pricing.limits.checking import limit_of
from portal.pricing.models import Answer, Bid
from portal.pricing.rules.bands import Drawn, decide
from portal.pricing.rules.fitting import is_for
from portal.pricing.rules.models import Rule, Turn
from portal.pricing.rules.room import is_full, raised, week_of
from portal.pricing.rules.sealing import share_of
from portal.pricing.rules.states import LEAVE, SAY
from portal.pricing.sealing.content import SEALED
from portal.pricing.sealing.enclosing import put_turn, sealed_turns
from portal.pricing.standing import is_sealed_now

log = logging.getLogger(__name__)
DAY = timedelta(days=1)


def answer_next(database: Database) -> bool:
    """Takes the turn that is due longest, in a transaction of its own; False when none is due."""
    with database.transaction(write=False) as opened:
        due = opened.scalar(select(Turn.id).where(Turn.status == "waiting", Turn.due_at <= clock.now())
                            .order_by(Turn.due_at, Turn.id).limit(1))
    if due is None:
        return False
    try:
        with database.transaction() as opened:
            _take(opened.get_one(Turn, due))
    except Busy:
        return False  # its time comes again
    except PortalError:
        _leave(database, due, "overtaken")
    except Exception:
        log.exception("a turn failed")
        _leave(database, due, "failed")
    return True


def _leave(database: Database, turn_id: str, why: str) -> None:
    with database.transaction() as opened:
        turn = opened.get_one(Turn, turn_id)
        if turn.status == "waiting":
            move(turn, LEAVE, why=why, done_at=clock.now())


def _take(turn: Turn) -> None:
    bid, rule = session().get_one(Bid, turn.bid_id), session().get_one(Rule, turn.rule_id)
    actor = doors.by_user(rule.author_id)
    why = _why_not(turn, bid, rule, actor)
    if why is not None or actor is None:
        move(turn, LEAVE, why=why, done_at=clock.now())
        return
    drawn = drawn_for(turn, bid, rule)
    numbers: dict[str, Any] = {"rule_version": rule.version, "no_minor": drawn.no, "yes_minor": drawn.yes,
                               "ask_minor": drawn.ask}
    given = _haggle(turn, actor, drawn) if turn.round else _answer(turn, bid, rule, actor, drawn)
    if given is None:
        move(turn, LEAVE, why="haggling", done_at=clock.now(), **numbers)
        return
    kind, answer = given
    told = {"kind": kind, **numbers}
    if is_sealed_now(bid):  # what it drew and said lies with the answer until the envelopes are opened
        put_turn(bid, turn.id, told)
        told = {"kind": SEALED}
    move(turn, SAY, answer_id=answer.id, done_at=clock.now(), **told)


def _why_not(turn: Turn, bid: Bid, rule: Rule, actor: Actor | None) -> str | None:
    """Why a person has to answer; None when the rule may. Nothing here knows the price."""
    if bid.status != "open" or bid.version != turn.bid_version:
        return "changed"
    if rule.status != "on" or not is_for(rule, bid):
        return "no_rule"
    if actor is None or not actor.may_write:
        return "nobody"
    return _why_not_now(turn, bid, rule) or ("above" if _is_above(bid, rule, actor) else None)


def _why_not_now(turn: Turn, bid: Bid, rule: Rule) -> str | None:
    """What is special about this bid, this week and this customer."""
    if not turn.round and _is_a_persons(turn):
        return "person"
    if bid.requirements and not rule.lines:
        return "lines"
    if bid.wanted_by < clock.today() + timedelta(days=rule.lead_days):
        return "soon"
    if is_full(week_of(rule.producer_id, bid.wanted_by), bid.quantity, rule):
        return "full"
    return "limit" if _asked_enough(turn, rule) else None


def _is_above(bid: Bid, rule: Rule, actor: Actor) -> bool:
    """Whether the rule might bind for more than its author may: by the highest price it could ask, whatever it draws."""
    limit = limit_of(actor, bid.currency)
    more = raised(week_of(rule.producer_id, bid.wanted_by), bid.quantity, rule)
    return limit is not None and max(rule.bands.highest(more), bid.unit_price_minor) * bid.quantity > limit


def _is_a_persons(turn: Turn) -> bool:
    """Whether a person of the producer has spoken at this bid, or the rule's last word stands or was taken back or refused."""
    by_rule = select(Turn.answer_id).where(Turn.bid_id == turn.bid_id, Turn.answer_id.is_not(None))
    mine = select(Answer.id).where(Answer.bid_id == turn.bid_id, Answer.producer_id == turn.producer_id)
    by_hand = mine.where(Answer.id.not_in(by_rule))
    ended = mine.where(Answer.status.in_(("standing", "countered", "withdrawn", "refused")))
    return session().scalar(by_hand.union_all(ended).limit(1)) is not None


def _asked_enough(turn: Turn, rule: Rule) -> bool:
    """Whether this customer had his answers of the rule for a day, whatever they said."""
    said = session().scalar(select(func.count()).select_from(Turn).where(
        Turn.rule_id == rule.id, Turn.customer_id == turn.customer_id, Turn.status == "said", Turn.done_at > clock.now() - DAY))
    return (said or 0) >= rule.daily


def drawn_for(turn: Turn, bid: Bid, rule: Rule) -> Drawn:
    """The numbers of this bid: those drawn at an earlier turn, else new ones, raised where room is scarce."""
    before = session().scalars(
        select(Turn).where(Turn.bid_id == bid.id, Turn.producer_id == turn.producer_id,
                           Turn.yes_minor.is_not(None) | (Turn.kind == SEALED)).order_by(Turn.id).limit(1)).first()
    if before is not None:
        kept = sealed_turns(bid, [before]).get(before.id) or vars(before)
        return Drawn(kept["no_minor"], kept["yes_minor"], kept["ask_minor"])
    more = raised(week_of(rule.producer_id, bid.wanted_by), bid.quantity, rule)
    return rule.bands.draw(lambda name: share_of(name, rule.id, rule.edition, bid.id), more)


def _answer(turn: Turn, bid: Bid, rule: Rule, actor: Actor, drawn: Drawn) -> tuple[str, Answer]:
    kind, asked = decide(drawn, bid.unit_price_minor)
    said: dict[str, Any] = {"text": rule.text, "bid_version": turn.bid_version}
    if kind == "counter":
        said["unit_price"] = Money(asked or 0, bid.currency)
    if kind == "decline":
        said["reason"] = "price"
    return kind, actions.answer(actor, bid.id, kind, **said)


def _haggle(turn: Turn, actor: Actor, drawn: Drawn) -> tuple[str, Answer] | None:
    """Agrees to what the customer names now, if it reaches the number of this bid."""
    one = session().scalars(select(Answer).where(Answer.bid_id == turn.bid_id, Answer.producer_id == turn.producer_id,
                                                 Answer.status == "countered")).first()
    if one is None or one.bids != turn.round or (one.bid_minor or 0) < drawn.yes:
        return None
    return "agree", actions.agree(actor, one.id, one.version)


def begin(app: Any) -> None:
    """Starts looking for turns that are due, for as long as the process lives."""
    look_for_work("turns", lambda: answer_next(app.database), every=5.0)
