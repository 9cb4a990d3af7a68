"""A dry run: what a rule would have said to the bids of the past, beside what was really said. Nothing is answered."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.models import Answer, Bid, Reach
from portal.pricing.rules.bands import decide
from portal.pricing.rules.fitting import is_for
from portal.pricing.rules.models import Rule
from portal.pricing.rules.queries import find
from portal.pricing.rules.sealing import share_of
from portal.pricing.sealing.queries import read_all

LOOKED_AT = 500


@dataclass(frozen=True)
class Tried:
    """One bid of the past: what the rule says to it, and what the workshop said."""

    bid_id: str
    title: str
    alias: str
    quantity: int
    price: Money
    kind: str
    ask: Money | None
    really: str | None
    real_price: Money | None


@dataclass(frozen=True)
class Trial:
    """A dry run over the newest bids a workshop was shown."""

    looked_at: int
    found: list[Tried]

    @property
    def counts(self) -> dict[str, int]:
        return dict(Counter(one.kind for one in self.found))


def trial(actor: Actor, rule_id: str) -> Trial:
    """The newest 500 bids that were open to the workshop. Room in the weeks and the limit of a day are not looked at."""
    rule = find(actor, rule_id)
    bids = list(session().scalars(select(Bid).join(Reach, Reach.bid_id == Bid.id).where(Reach.producer_id == rule.producer_id)
                                  .order_by(Bid.id.desc()).limit(LOOKED_AT)))
    fitting = [one for one in bids if is_for(rule, one) and (rule.lines or not one.requirements)]
    real = _really(rule, [one.id for one in fitting])
    return Trial(len(bids), [_tried(rule, one, real.get(one.id)) for one in fitting])


def _tried(rule: Rule, bid: Bid, real: Answer | None) -> Tried:
    drawn = rule.bands.draw(lambda name: share_of(name, rule.id, rule.edition, bid.id))
    kind, asked = decide(drawn, bid.unit_price_minor)
    price = Money(real.unit_price_minor, real.currency) if real is not None and real.unit_price_minor is not None else None
    return Tried(bid.id, bid.title, bid.alias, bid.quantity, bid.unit_price, kind,
                 Money(asked, bid.currency) if asked is not None else None, real.kind if real is not None else None, price)


def _really(rule: Rule, bid_ids: list[str]) -> dict[str, Answer]:
    """The workshop's last answer to each of the bids."""
    rows = session().scalars(select(Answer).where(Answer.producer_id == rule.producer_id, Answer.bid_id.in_(bid_ids),
                                                  Answer.kind != "question").order_by(Answer.id))
    return {one.bid_id: one for one in read_all(rows.all(), rule.producer_id)}
