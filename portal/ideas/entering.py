"""An idea as whoever says something about it or raises a hand meets it: what the rules ask, without its texts, in one query."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select

from portal.core.customers.models import Customer
from portal.ideas.models import Board, Idea
from portal.ideas.support.models import OnBehalf
from portal.kernel.columns import Id
from portal.kernel.db import run
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can

_ME, _COMPANY = bindparam("me", type_=Id()), bindparam("company", type_=Id())
_OWN = select(Customer.id).where(Customer.user_id == _ME).scalar_subquery()
_COMPANYS = select(Customer.id).where(Customer.company_id == _COMPANY).scalar_subquery()
_NOTED = (select(OnBehalf.id).where(OnBehalf.idea_id == bindparam("idea"), OnBehalf.customer_id.in_(
    select(Customer.id).where(or_(Customer.user_id == _ME, Customer.company_id == _COMPANY)))).limit(1).scalar_subquery())
_MET = (select(Idea.id, Idea.status, Idea.author_id, Idea.coauthor_ids, Idea.company_id, Idea.revision_number,
               Idea.material_number, Idea.hot, Idea.submitted_at, Idea.board_id, Board.visibility, Board.currency,
               Board.hold_new, Board.vote_budget, _NOTED.label("noted"), _OWN.label("own_customer"),
               _COMPANYS.label("company_customer"))
        .join(Board, Board.id == Idea.board_id).where(Idea.id == bindparam("idea")))


@dataclass(frozen=True)
class OfBoard:
    """What the rules ask of its board."""

    id: str
    visibility: str
    currency: str
    hold_new: bool
    vote_budget: int | None


@dataclass(frozen=True)
class Met:
    """An idea this actor may see, and the customer's records he stands behind."""

    id: str
    status: str
    author_id: str | None
    coauthor_ids: list[str]
    company_id: str | None
    revision_number: int
    material_number: int
    hot: float
    submitted_at: datetime
    board: OfBoard
    own_customer: str | None
    company_customer: str | None
    noted: str | None  # a support that the team noted for him or his company


def meet(actor: Actor, idea_id: str) -> Met:
    """The idea as it stands now. Raises NotFound where the actor may not see it."""
    row: Any = run(_MET, idea=idea_id, me=actor.user_id, company=actor.company_id).first()
    if row is None:
        raise NotFound()
    met = Met(row.id, row.status, row.author_id, row.coauthor_ids, row.company_id, row.revision_number, row.material_number,
              row.hot, row.submitted_at,
              OfBoard(row.board_id, row.visibility, row.currency, row.hold_new, row.vote_budget),
              row.own_customer, row.company_customer, row.noted)
    if not can(actor, "idea.see", met):
        raise NotFound()
    return met
