"""What the giver of a carried support says to it: by the secret of his letter, signed in or not."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from portal.accounts import doors
from portal.ideas.merging.models import CarriedSupport, IdeaMerge
from portal.ideas.models import Idea, Support
from portal.ideas.supporting import confirm, withdraw_support
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor

_TITLES = select(Idea.id, Idea.title, Idea.status)


@dataclass(frozen=True)
class Carried:
    """A support that was carried over: from which idea to which, and whether it still waits for a word."""

    secret: str
    user_id: str
    source: Any
    target: Any
    quantity: int | None
    top_price_minor: int | None
    currency: str | None
    waits: bool
    stands: bool


def find(secret: str) -> Carried:
    """The support of a letter. Raises NotFound for a secret nobody was given."""
    row = session().execute(
        select(CarriedSupport.user_id, CarriedSupport.idea_id, IdeaMerge.source_id, Support.version, Support.quantity,
               Support.top_price_minor, Support.currency)
        .join(IdeaMerge, IdeaMerge.id == CarriedSupport.merge_id)
        .outerjoin(Support, Support.id == CarriedSupport.support_id).where(CarriedSupport.secret == secret)).first()
    if row is None:
        raise NotFound()
    ideas = {one.id: one for one in session().execute(_TITLES.where(Idea.id.in_([row.source_id, row.idea_id])))}
    return Carried(secret, row.user_id, ideas[row.source_id], ideas[row.idea_id], row.quantity, row.top_price_minor,
                   row.currency, row.version == 1, row.version is not None)


def say_yes(secret: str) -> Carried:
    """It holds for the idea that goes on as well; said twice, it holds."""
    found = find(secret)
    if found.waits:
        confirm(_giver(found), found.target.id)
    return find(secret)


def say_no(secret: str) -> Carried:
    """Takes the carried support back, unless its giver has made it his own meanwhile; said twice, it is gone."""
    found = find(secret)
    if found.waits:
        withdraw_support(_giver(found), found.target.id)
    return find(secret)


def _giver(found: Carried) -> Actor:
    giver = doors.by_user(found.user_id)
    if giver is None:
        raise NotFound()
    return giver
