"""All bids that have ended, as the screens look at them."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.pricing.awarding.lowprice import BELOW_MEAN, BELOW_NEXT, lowest
from portal.pricing.estimating.screens import Flag, Tender, screens
from portal.pricing.knowing.reading import ENDED, MOST
from portal.pricing.models import Answer, Bid

MOST_FLAGS = 200


def tenders() -> tuple[list[Tender], dict[str, list[int]], datetime | None]:
    """The latest bids that ended with answers, what producers asked last in each, and the moment of the latest."""
    rows = session().execute(
        select(Bid.id, Bid.customer_id, Bid.ended_at, Answer.producer_id, Answer.status, Answer.unit_price_minor)
        .join(Answer, Answer.bid_id == Bid.id)
        .where(Bid.status.in_(ENDED), Answer.unit_price_minor.is_not(None), Answer.status.not_in(("superseded", "withdrawn")))
        .order_by(Bid.id.desc(), Answer.id).limit(MOST)).all()
    by_bid: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_bid[row.id].append(row)
    found = [Tender(bid_id, {row.producer_id: row.unit_price_minor for row in some},
                    next((row.producer_id for row in some if row.status == "accepted"), None),
                    frozenset(row.producer_id for row in some if row.status == "refused"), some[0].customer_id)
             for bid_id, some in by_bid.items()]
    asked = {one.id: list(one.prices.values()) for one in found}
    return found, asked, max((row.ended_at for row in rows), default=None)


def flags(found: list[Tender], asked: dict[str, list[int]]) -> list[Flag]:
    """Every screen that struck, and the abnormally low prices (ALP)."""
    low = [(one, mark) for one in asked if (mark := lowest(asked[one])) is not None and mark.flagged]
    struck = [Flag("ALP", one, mark.below_mean, BELOW_MEAN) if mark.by_mean else Flag("ALP", one, mark.below_next, BELOW_NEXT)
              for one, mark in low]
    return (struck + screens(found))[:MOST_FLAGS]
