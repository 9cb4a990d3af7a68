"""What is known of a subject, read out of bids and answers that are decided: plain numbers for the estimators.

Open bids are left out: nobody shall see a sealed answer through a curve, nor move a curve while he haggles. What a case
says: accepted at p, he would pay at least p; turned down at p, or everything let pass with p the lowest, less than p.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.pricing.knowing.models import ALL, PriceEstimate
from portal.pricing.knowing.randomised import drawn_for
from portal.pricing.models import Answer, Bid, Move

MOST = 5000  # the latest bids; older ones say little of today
LET_PASS = ("expired", "closed")
ENDED = ("awarded", "withdrawn", "expired")


@dataclass
class Negotiated:
    """An offer with its numbers in the order they were named."""

    answer: Any
    asks: list[int] = field(default_factory=list)
    bids: list[int] = field(default_factory=list)


@dataclass
class Decided:
    """A bid that came to its end, with what was offered."""

    bid: Any
    offers: list[Negotiated] = field(default_factory=list)
    declines: int = 0

    @property
    def lowest(self) -> int | None:
        return min((one.answer.unit_price_minor for one in self.offers), default=None)

    @property
    def agreed(self) -> bool:
        """Whether some producer would have made it at the price that was named."""
        return self.lowest is not None and self.lowest <= self.bid.unit_price_minor

    @property
    def won(self) -> Negotiated | None:
        return next((one for one in self.offers if one.answer.status == "accepted"), None)


def decided(subject: str, currency: str, scope: str = ALL) -> list[Decided]:
    """The latest bids about a subject that have ended, the oldest first; of one producer those he made an offer for."""
    kind, _colon, about = subject.partition(":")
    column = Bid.idea_id if kind == "idea" else Bid.prototype_id
    asked: Any = select(Bid.id, Bid.status, Bid.customer_id, Bid.unit_price_minor, Bid.sealed, Bid.ended_at).where(
        column == about, Bid.currency == currency, Bid.status.in_(ENDED))
    if kind == "prototype":
        asked = asked.where(Bid.idea_id.is_(None))
    if scope != ALL:
        asked = asked.where(Bid.id.in_(select(Answer.bid_id).where(Answer.producer_id == scope)))
    rows = session().execute(asked.order_by(Bid.id.desc()).limit(MOST)).all()
    found = {row.id: Decided(row) for row in reversed(rows)}
    answers = _answers(list(found), scope)
    for one in answers.values():
        home = found[one.answer.bid_id]
        if one.answer.unit_price_minor is None:
            home.declines += one.answer.kind == "decline"
        else:
            home.offers.append(one)
    return [one for one in found.values() if scope == ALL or one.offers]


def _answers(bid_ids: Sequence[str], scope: str) -> dict[str, Negotiated]:
    """The answers of these bids with their numbers, each negotiation's last word for one producer alone."""
    found: dict[str, Negotiated] = {}
    for some in (bid_ids[at:at + 500] for at in range(0, len(bid_ids), 500)):
        asked = select(Answer.id, Answer.bid_id, Answer.producer_id, Answer.kind, Answer.status, Answer.unit_price_minor,
                       Answer.bid_minor).where(Answer.bid_id.in_(some), Answer.kind != "question",
                                               Answer.status.not_in(("superseded", "withdrawn")))
        if scope != ALL:
            asked = asked.where(Answer.producer_id == scope)
        found |= {row.id: Negotiated(row) for row in session().execute(asked.order_by(Answer.id))}
        moves = select(Move.answer_id, Move.side, Move.unit_price_minor).join(Answer, Answer.id == Move.answer_id)
        for row in session().execute(moves.where(Answer.bid_id.in_(some)).order_by(Move.id)):
            if row.answer_id in found:
                (found[row.answer_id].asks if row.side == "ask" else found[row.answer_id].bids).append(row.unit_price_minor)
    return found


def known_of(estimate: PriceEstimate) -> tuple[dict[str, Any], datetime | None]:
    """The plain numbers behind an estimate, and the moment of the latest."""
    cases = decided(estimate.subject, estimate.currency, estimate.scope)
    until = max((one.bid.ended_at for one in cases), default=None)
    known = {"people": people(cases), "randomised": _randomised(cases), "named": [one.bid.unit_price_minor for one in cases],
             "tries": _tries(cases), "rising": _rising(cases),
             "highest": max((ask for one in cases for offer in one.offers for ask in offer.asks), default=0)}
    if estimate.scope == ALL:
        known |= {"sealed": _sealed(cases), "chance": chance_cases(cases)}
    return known, until


def stamp_of(known: Any) -> str:
    """The hash of the data."""
    return hashlib.sha256(json.dumps(known, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def people(cases: Sequence[Decided]) -> list[tuple[int, int | None]]:
    """For each customer between which two prices his willingness to pay lies, in minor units; None for no upper end."""
    paid: dict[str, int] = defaultdict(int)
    refused: dict[str, list[int]] = defaultdict(list)
    for one in cases:
        who = one.bid.customer_id
        if one.won is not None:
            paid[who] = max(paid[who], one.won.answer.unit_price_minor)
        for offer in one.offers:
            if offer.answer.status == "refused" or (one.bid.status != "awarded" and offer.answer.status in LET_PASS):
                refused[who].append(offer.answer.unit_price_minor)
    found = []
    for who in sorted({*paid, *refused}):
        least = paid.get(who, 0)
        most = min((price for price in refused[who] if price > least), default=None) if who in refused else None
        if least or most is not None:
            found.append((least, most))
    return sorted(found, key=lambda one: (one[0], one[1] or 0))


def _randomised(cases: Sequence[Decided]) -> list[tuple[int, bool]]:
    """Prices that were drawn without looking at the bid, and whether the customer would pay them."""
    drawn = drawn_for([offer.answer.id for one in cases for offer in one.offers])
    found = []
    for one in cases:
        for offer in one.offers:
            price = drawn.get(offer.answer.id)
            took = offer.answer.status == "accepted" or (offer.answer.bid_minor or 0) >= (price or 0)
            if price is not None and (took or offer.answer.status == "refused" or one.bid.status != "awarded"):
                found.append((price, took))
    return sorted(found)


def _tries(cases: Sequence[Decided]) -> list[tuple[int, bool]]:
    """How each customer's bidding ended: what he paid, or the last he named before he gave up."""
    ended: dict[str, tuple[int, bool]] = {}
    for one in cases:
        if one.won is not None:
            ended[one.bid.customer_id] = (one.won.answer.unit_price_minor, True)
        elif one.offers and not ended.get(one.bid.customer_id, (0, False))[1]:
            last = max([one.bid.unit_price_minor, *(offer.answer.bid_minor or 0 for offer in one.offers)])
            ended[one.bid.customer_id] = (last, False)
    return sorted(ended.values())


def _rising(cases: Sequence[Decided]) -> list[list[int]]:
    """The numbers of negotiations in which a customer named at least two."""
    every = (sorted(set(offer.bids)) for one in cases for offer in one.offers)
    return sorted(one for one in every if len(one) > 1)


def _sealed(cases: Sequence[Decided]) -> dict[str, list[int]]:
    """First prices of sealed answers, by how many answered."""
    found: dict[str, list[int]] = defaultdict(list)
    for one in cases:
        first = [offer.asks[0] for offer in one.offers if offer.asks]
        if one.bid.sealed and len(first) > 1:
            found[str(len(first))] += first
    return {rivals: sorted(prices) for rivals, prices in sorted(found.items())}


def chance_cases(cases: Sequence[Decided]) -> list[tuple[int, bool]]:
    """Named prices and whether somebody agreed: nothing unless they come from many, so that no one's rule shows through.

    Needed are five customers with at most a third of the bids each, and three producers with at most half of the yes each.
    """
    told = [one for one in cases if one.offers or one.declines or one.bid.status == "expired"]
    buyers: dict[str, int] = defaultdict(int)
    makers: dict[str, int] = defaultdict(int)
    agreed = 0
    for one in told:
        buyers[one.bid.customer_id] += 1
        agreed += one.agreed
        for who in {offer.answer.producer_id for offer in one.offers}:
            makers[who] += any(offer.answer.producer_id == who and offer.answer.unit_price_minor <= one.bid.unit_price_minor
                               for offer in one.offers)
    many = len(buyers) >= 5 and len(makers) >= 3
    if not many or max(buyers.values()) * 3 > len(told) or max(makers.values()) * 2 > sum(makers.values()):
        return []
    return sorted((one.bid.unit_price_minor, one.agreed) for one in told)
