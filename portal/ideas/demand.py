"""The demand for an idea: how many units people would buy at each price, from what supporters named."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select

from portal.ideas.models import Idea, Support
from portal.kernel.db import session
from portal.kernel.errors import Forbidden
from portal.kernel.policy import Actor, can
from portal.kernel.text import _

MOST_STEPS = 400


@dataclass(frozen=True)
class Demand:
    """Units wanted at each price or less, falling; who named a price, who did not, and how many mean an earlier revision."""

    currency: str
    points: list[tuple[int, int]]
    people: int
    units: int
    value_minor: int
    without_price: int
    stale: int
    first_date: date | None


def demand(actor: Actor, idea: Idea) -> Demand:
    """The demand curve of an idea. Raises Forbidden for whoever may only know the plain count."""
    if not can(actor, "idea.demand"):
        raise Forbidden(_("The demand curve is for the team and for producers."))
    steps = session().execute(
        select(Support.top_price_minor, func.sum(Support.quantity), func.count())
        .where(Support.idea_id == idea.id, Support.top_price_minor.is_not(None))
        .group_by(Support.top_price_minor).order_by(Support.top_price_minor.desc()).limit(MOST_STEPS)).all()
    points, units, people, value = [], 0, 0, 0
    for price, quantity, count in steps:
        price, quantity = int(price or 0), int(quantity or 0)
        units, people, value = units + quantity, people + count, value + price * quantity
        points.append((price, units))
    stale = func.sum(case((Support.revision_number < idea.material_number, 1), else_=0))
    row = session().execute(select(func.count(), stale, func.min(Support.by_date)).where(Support.idea_id == idea.id)).one()
    return Demand(idea.board.currency, points[::-1], people, units, value, int(row[0]) - people, int(row[1] or 0), row[2])
