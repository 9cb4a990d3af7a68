"""What is read for comparing and awarding; producers' own sides are in panels."""

from collections.abc import Callable
from datetime import date
from typing import Any

from portal.core.producers.queries import Record
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.pricing.awarding.kept import award_of, criteria_of, leasts, orders_of, reasons_of
from portal.pricing.awarding.lowprice import low_price
from portal.pricing.awarding.records import speeds
from portal.pricing.awarding.scoring import Facts, score_all
from portal.pricing.awarding.views import AwardView, Compared, Comparison
from portal.pricing.queries.finding import find
from portal.pricing.queries.whole import whole
from portal.pricing.seen import Seen
from portal.pricing.views import AnswerView, BidView

ON_TABLE = ("standing", "countered")


def _price(one: Compared) -> int:
    return one.answer.unit_price.minor if one.answer.unit_price else 0


SORTS: dict[str, Callable[[Compared], Any]] = {
    "score": lambda one: (one.score.rank if one.score else 0, _price(one)),
    "price": _price,
    "date": lambda one: one.answer.date or date.max,
    "requirements": lambda one: (-(one.score.shares["requirements"] if one.score else 0)),
    "record": lambda one: (-(one.score.shares["record"] if one.score else 0)),
    "name": lambda one: one.answer.producer.name.casefold() if one.answer.producer else "",
}


def comparison(actor: Actor, bid_id: str, sort: str = "score") -> Comparison:
    """The offers of a bid side by side, for the customer's people and the team. Raises NotFound for producers."""
    seen = find(actor, bid_id)
    if seen.side == "producer":
        raise NotFound()
    bid = whole(actor, seen)
    made = Comparison(bid, criteria_of(seen.bid), sort, may_set="revise" in bid.possible)
    made.offers = _compared(seen, bid, made)
    # What can be decided on stands first; within it the wished order.
    made.offers.sort(key=lambda one: (one.score is None, SORTS[sort](one), one.id))
    award = award_of(bid_id) if bid.state == "awarded" else None
    if award is not None:
        made.award = AwardView(award, orders_of(seen.bid), "step_back" in bid.possible)
    return made


def _compared(seen: Seen, bid: BidView, made: Comparison) -> list[Compared]:
    shown = [one for one in bid.offered if one.producer is not None]
    quick, least = speeds(one.producer.id for one in shown if one.producer), leasts(seen.bid)
    reasons = reasons_of([one.id for one in shown])
    found = [_one(one, bid, quick, least, reasons) for one in shown]
    live = [one for one in found if one.answer.state in ON_TABLE]
    prices = [one.answer.unit_price.minor for one in live if one.answer.unit_price]
    for at, (one, score) in enumerate(zip(live, score_all([_facts(one) for one in live], made.criteria.weights), strict=True)):
        one.score, one.low = score, low_price(prices, at)
    return found


def _one(answer: AnswerView, bid: BidView, quick: Any, least: dict[str, int], reasons: Any) -> Compared:
    assert answer.producer is not None and answer.date is not None and answer.quantity is not None
    return Compared(answer, answer.record or Record(), quick.get(answer.producer.id), (answer.date - bid.wanted_by).days,
                    min(least.get(answer.producer.id, answer.quantity), answer.quantity), reason=reasons.get(answer.id))


def _facts(one: Compared) -> Facts:
    assert one.answer.unit_price is not None
    return Facts(one.answer.unit_price.minor, one.days_late, [(row["must"], row["met"]) for row in one.answer.requirements],
                 one.record.delivered, one.record.kept, one.record.defects)
