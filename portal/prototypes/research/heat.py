"""The heat map of a picture: its pins as a density, with the nine fields of the picture as the table behind it."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, case, exists, or_, select

from portal.accounts.models import Membership, User
from portal.core.customers.models import Customer
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes.models import Asset, Thread, Version
from portal.prototypes.policy import heard_by
from portal.prototypes.queries import find_version
from portal.prototypes.research.density import COLUMNS, density, strips
from portal.storage import queries as storage

MOST_POINTS = 1000
WHOSE = ("all", "buyer", "visitor", "team")


@dataclass
class Heat:
    """A picture with the density of its pins; `zones` counts them in its nine fields, from the upper left."""

    version: Version
    asset: Asset
    file: Any
    pictures: list[Asset]
    whose: str
    points: int
    zones: list[int]
    grid: list[list[float]]
    strips: list[tuple[int, int, int, int]]

    @property
    def columns(self) -> int:
        return COLUMNS

    @property
    def rows(self) -> int:
        return len(self.grid)


def heat(actor: Actor, version_id: str, asset_id: str | None = None, whose: str = "all") -> Heat:
    """The heat map of a picture (the first by default). Raises NotFound; Forbidden when a segment is asked by a customer."""
    found = find_version(actor, version_id)
    if whose != "all":
        authorize(actor, "study.run")
    pictures = list(session().scalars(select(Asset).where(Asset.version_id == found.id, Asset.kind == "image")
                                      .order_by(Asset.position, Asset.id)))
    chosen = next((one for one in pictures if asset_id in (None, one.id)), None)
    if chosen is None:
        raise Invalid({"asset": [_("There is no picture here to draw on.")]}) if asset_id is None else NotFound()
    spots = _spots(actor, chosen, whose)
    zones = Counter((min(2, int(y * 3)), min(2, int(x * 3))) for x, y in spots)
    grid = density(spots, (chosen.height or 1) / (chosen.width or 1))
    return Heat(found, chosen, storage.by_id([chosen.file_id])[chosen.file_id], pictures, whose, len(spots),
                [zones[row, column] for row in range(3) for column in range(3)], grid, strips(grid))


def _spots(actor: Actor, asset: Asset, whose: str) -> list[tuple[float, float]]:
    """The middles of the pins this actor may read; what the team says among itself is no part of it."""
    bought = exists().where(Customer.orders > 0, or_(Customer.user_id == User.id, and_(
        Customer.company_id.is_not(None), Customer.company_id == Membership.company_id)))
    kind = case((User.role.in_(("team", "admin")), "team"), (bought, "buyer"), else_="visitor")
    asked = (select(Thread.x + Thread.w / 2, Thread.y + Thread.h / 2).outerjoin(User, User.id == Thread.author_id)
             .outerjoin(Membership, Membership.user_id == User.id)
             .where(Thread.asset_id == asset.id, Thread.x.is_not(None), Thread.internal.is_(False), heard_by(actor))
             .order_by(Thread.id.desc()).limit(MOST_POINTS))
    rows = session().execute(asked if whose == "all" else asked.where(kind == whose))
    return [(float(row[0] or 0), float(row[1] or 0)) for row in rows]
