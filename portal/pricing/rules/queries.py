"""What is read of rules and room: the producer's own, by his own people."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from portal.accounts.models import User
from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize, can
from portal.pricing.models import Bid
from portal.pricing.rules.models import Rule, RuleVersion, Turn, Week
from portal.pricing.rules.room import monday_of
from portal.pricing.sealing.enclosing import sealed_turns

SHOWN_TURNS = 50


@dataclass(frozen=True)
class Said:
    """A turn a rule took: to which bid and price, what it said or why it left it to a person, and when."""

    bid_id: str
    title: str
    alias: str
    quantity: int
    price: Money
    status: str
    kind: str | None
    why: str | None
    ask: Money | None
    due_at: Any
    done_at: Any


@dataclass(frozen=True)
class Kept:
    """A version of a rule, as it stood."""

    number: int
    made_at: Any
    made_by: str
    status: str
    currency: str
    terms: dict[str, Any]

    def band(self, name: str) -> tuple[Money, Money] | None:
        """A band of it as money: no, yes or ask."""
        low, high = self.terms[f"{name}_from"], self.terms[f"{name}_to"]
        return None if low is None else (Money(low, self.currency), Money(high, self.currency))


def producer_here(actor: Actor) -> Producer | None:
    """The actor's workshop. Raises Forbidden for somebody who has none to look into."""
    producer = producer_of(actor)
    authorize(actor, "rule.read", producer)
    return producer


def find(actor: Actor, rule_id: str, wish: str = "rule.read") -> Rule:
    """A rule of the actor's own workshop. Raises NotFound for another's, Forbidden for what he may not."""
    authorize(actor, "rule.read", None)
    rule = session().get(Rule, rule_id)
    producer = session().get(Producer, rule.producer_id) if rule is not None else None
    if rule is None or not can(actor, "rule.read", producer):
        raise NotFound()
    authorize(actor, wish, producer)
    return rule


def mine(actor: Actor) -> list[Rule]:
    """The rules of the actor's workshop, by name."""
    producer = producer_here(actor)
    if producer is None:
        return []
    return list(session().scalars(select(Rule).where(Rule.producer_id == producer.id).order_by(Rule.name, Rule.id)))


def counts(actor: Actor) -> dict[str, tuple[int, int]]:
    """For each of his rules how often it answered, and how often it left a bid to a person."""
    producer = producer_here(actor)
    rows = session().execute(
        select(Turn.rule_id, func.count().filter(Turn.status == "said"), func.count().filter(Turn.status == "left"))
        .where(Turn.producer_id == (producer.id if producer else None)).group_by(Turn.rule_id))
    return {row[0]: (row[1], row[2]) for row in rows}


def turns(actor: Actor, rule_id: str) -> list[Said]:
    """The last turns of a rule, the newest first."""
    rule = find(actor, rule_id)
    rows = session().execute(
        select(Turn, Bid).join(Bid, Bid.id == Turn.bid_id).where(Turn.rule_id == rule.id, Turn.producer_id == rule.producer_id)
        .order_by(Turn.id.desc()).limit(SHOWN_TURNS))
    return [_said(turn, bid) for turn, bid in rows]


def _said(turn: Turn, bid: Bid) -> Said:
    kept = sealed_turns(bid, [turn]).get(turn.id) or {"kind": turn.kind, "ask_minor": turn.ask_minor}
    ask = Money(kept["ask_minor"], bid.currency) if kept["kind"] == "counter" and kept["ask_minor"] is not None else None
    return Said(bid.id, bid.title, bid.alias, bid.quantity, bid.unit_price, turn.status, kept["kind"], turn.why, ask,
                turn.due_at, turn.done_at)


def versions(actor: Actor, rule_id: str) -> list[Kept]:
    """The history of a rule, the newest first."""
    rule = find(actor, rule_id)
    rows = session().execute(select(RuleVersion, User.name).join(User, User.id == RuleVersion.made_by)
                             .where(RuleVersion.rule_id == rule.id).order_by(RuleVersion.number.desc()))
    return [Kept(one.number, one.made_at, name, one.terms["status"], one.terms["currency"], one.terms) for one, name in rows]


def weeks(actor: Actor) -> list[Week]:
    """The weeks something is said of, from this one on."""
    producer = producer_here(actor)
    return list(session().scalars(
        select(Week).where(Week.producer_id == (producer.id if producer else None), Week.week >= monday_of(clock.today()))
        .order_by(Week.week)))
