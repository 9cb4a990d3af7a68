"""What is kept about awarding a bid, read: the customer's criteria, least quantities, reasons of prices, the award."""

from dataclasses import dataclass

from sqlalchemy import select

from portal.core.orders.models import Order
from portal.kernel.db import session
from portal.pricing.awarding.models import Award, AwardCriteria, PartOffer, PriceReason
from portal.pricing.awarding.scoring import CRITERIA
from portal.pricing.models import Answer, Bid, Deal


@dataclass(frozen=True)
class Criteria:
    """Weights as whole numbers, and whether parts are allowed. `bid_version` is the one they were set for; 0: never."""

    price: int = 60
    date: int = 15
    requirements: int = 15
    record: int = 10
    parts: bool = False
    bid_version: int = 0

    @property
    def weights(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in CRITERIA}


def criteria_of(bid: Bid) -> Criteria:
    """What holds for the bid as it reads now: what was set for this version, else for the last one before it."""
    row = session().scalars(select(AwardCriteria).where(
        AwardCriteria.bid_id == bid.id, AwardCriteria.bid_version <= bid.version)
        .order_by(AwardCriteria.bid_version.desc()).limit(1).execution_options(populate_existing=True)).first()
    return Criteria() if row is None else Criteria(row.price, row.date, row.requirements, row.record, row.parts,
                                                   row.bid_version)


def leasts(bid: Bid) -> dict[str, int]:
    """The least quantities by producer; who has named none makes all of his offer or nothing."""
    rows = session().execute(select(PartOffer.producer_id, PartOffer.least).where(PartOffer.bid_id == bid.id))
    return {row.producer_id: row.least for row in rows}


def least_of(answer: Answer, known: dict[str, int]) -> int:
    """The fewest pieces this answer can get."""
    return min(known.get(answer.producer_id, answer.quantity or 0), answer.quantity or 0)


def reasons_of(answer_ids: list[str]) -> dict[str, PriceReason]:
    """What was asked about prices and said to it, by answer."""
    return {one.answer_id: one for one in session().scalars(
        select(PriceReason).where(PriceReason.answer_id.in_(answer_ids)))} if answer_ids else {}


def award_of(bid_id: str) -> Award | None:
    """The award of a bid, freshly read."""
    return session().scalar(select(Award).where(Award.bid_id == bid_id).execution_options(populate_existing=True))


def orders_of(bid: Bid) -> list[tuple[str, str, str]]:
    """The orders an award became: (id, number, state), in the order of its parts."""
    rows = session().execute(select(Order.id, Order.number, Order.status).join(Deal, Deal.order_id == Order.id)
                             .where(Deal.bid_id == bid.id).order_by(Deal.share))
    return [(row.id, row.number, row.status) for row in rows]
