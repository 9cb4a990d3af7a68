"""What is read around support: one's votes and their ledger, one's own supports, and what was noted for customers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, or_, select

from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.core.customers.policy import own
from portal.ideas.models import Board, Idea, Support
from portal.ideas.queries import visible_to
from portal.ideas.support.ageing import is_old
from portal.ideas.support.budget import OPEN
from portal.ideas.support.models import BoardAgeing, OnBehalf, VoteAccount, VoteEntry
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, can

_SPENT = select(VoteAccount.board_id, VoteAccount.spent).where(
    VoteAccount.user_id == bindparam("me"), VoteAccount.board_id.in_(bindparam("boards", expanding=True)))


@dataclass(frozen=True)
class Votes:
    """How many votes a person has on a board, and how many are out."""

    board_id: str
    board: str
    budget: int
    spent: int

    @property
    def left(self) -> int:
        return max(self.budget - self.spent, 0)


def votes_on(actor: Actor, boards: Iterable[Any]) -> list[Votes]:
    """The actor's votes on those of these boards that count them; nothing is asked where none does."""
    counting = [one for one in boards if one.vote_budget is not None]
    if not counting or not actor.user_id or not can(actor, "idea.support"):
        return []
    spent = {row.board_id: row.spent for row in run(_SPENT, me=actor.user_id, boards=[one.id for one in counting])}
    return [Votes(one.id, one.name, one.vote_budget, spent.get(one.id, 0)) for one in counting]


def ledger(actor: Actor, board: Board, after: str | None = None, limit: int = 20) -> Page[Any]:
    """The lines of the actor's votes on a board with the ideas' titles, the newest first."""
    chosen = (select(VoteEntry.id, VoteEntry.amount, VoteEntry.why, VoteEntry.created_at, VoteEntry.idea_id, Idea.title)
              .join(Idea, Idea.id == VoteEntry.idea_id)
              .where(VoteEntry.board_id == board.id, VoteEntry.user_id == actor.user_id))
    return page_of(session(), chosen, [Key(VoteEntry.id, descending=True)], after_cursor=after, limit=limit)


@dataclass(frozen=True)
class Mine:
    """One of one's own supports, with the idea as far as a list shows it."""

    idea_id: str
    title: str
    status: str
    board: str
    quantity: int | None
    top_price_minor: int | None
    currency: str | None
    by_date: date | None
    revision_number: int
    newest: int
    stale: bool
    old: bool
    created_at: datetime

    @property
    def amount(self) -> str:
        """The top price as it is typed."""
        return Money(self.top_price_minor, self.currency).text if self.top_price_minor and self.currency else ""

    @property
    def open(self) -> bool:
        return self.status in OPEN

    @property
    def waits(self) -> bool:
        """Whether one's word is asked for."""
        return self.open and (self.stale or self.old)


def mine(actor: Actor, after: str | None = None, limit: int = 20) -> Page[Mine]:
    """The ideas the actor supports: first those that wait for his word, then the latest."""
    stale = Support.revision_number < Idea.material_number
    old = _old(Support)
    waits = case((and_(Idea.status.in_(OPEN), or_(stale, old)), 1), else_=0)
    chosen = (select(Support.id, Support.idea_id, Idea.title, Idea.status, Board.name.label("board"), Support.quantity,
                     Support.top_price_minor, Support.currency, Support.by_date, Support.revision_number,
                     Idea.revision_number.label("newest"), case((stale, 1), else_=0).label("stale"),
                     case((old, 1), else_=0).label("old"), Support.created_at)
              .join(Idea, Idea.id == Support.idea_id).join(Board, Board.id == Idea.board_id)
              .outerjoin(BoardAgeing, BoardAgeing.board_id == Idea.board_id)
              .where(Support.user_id == actor.user_id, visible_to(actor)))
    found = page_of(session(), chosen, [Key(waits, descending=True), Key(Support.id, descending=True)],
                    after_cursor=after, limit=limit)
    return found.map(lambda row: Mine(row.idea_id, row.title, row.status, row.board, row.quantity, row.top_price_minor,
                                      row.currency, row.by_date, row.revision_number, row.newest, bool(row.stale),
                                      bool(row.old), row.created_at))


def _old(table: Any) -> Any:
    """Old, whatever half-life the idea's board has: the few that there are stand in the statement itself."""
    ages = session().scalars(select(BoardAgeing.days).distinct().order_by(BoardAgeing.days))
    return or_(is_old(table, None), *(and_(BoardAgeing.days == days, is_old(table, days)) for days in ages))


def noted_for(actor: Actor) -> Sequence[Any]:
    """What the team noted for the actor or his company, the latest first; not who noted it, nor where it was said."""
    return session().execute(
        select(OnBehalf.idea_id, Idea.title, Idea.status, Idea.top_score, OnBehalf.quantity, OnBehalf.top_price_minor,
               OnBehalf.currency, OnBehalf.by_date, OnBehalf.created_at)
        .join(Idea, Idea.id == OnBehalf.idea_id).join(Customer, Customer.id == OnBehalf.customer_id)
        .where(own(actor), visible_to(actor))
        .order_by(OnBehalf.id.desc()).limit(100)).all()


def noted(idea_id: str) -> Sequence[Any]:
    """What the team noted for customers at an idea: for the team alone."""
    return session().execute(
        select(OnBehalf.customer_id, Customer.name.label("customer"), OnBehalf.by_id, User.name.label("by"), OnBehalf.source,
               OnBehalf.note, OnBehalf.url, OnBehalf.quantity, OnBehalf.top_price_minor, OnBehalf.currency, OnBehalf.by_date,
               OnBehalf.revision_number, OnBehalf.created_at, OnBehalf.idea_id)
        .join(Customer, Customer.id == OnBehalf.customer_id).outerjoin(User, User.id == OnBehalf.by_id)
        .where(OnBehalf.idea_id == idea_id).order_by(OnBehalf.id.desc()).limit(500)).all()


def question(actor: Actor, idea: Idea) -> Mine | None:
    """The actor's support of an idea as the question whether it still holds shows it."""
    row = session().scalar(select(Support).where(Support.idea_id == idea.id, Support.user_id == actor.user_id))
    if row is None:
        return None
    days = session().scalar(select(BoardAgeing.days).where(BoardAgeing.board_id == idea.board_id))
    old = bool(row.by_date and row.by_date < clock.today()) or bool(days and (clock.now() - row.changed_at).days >= days)
    return Mine(idea.id, idea.title, idea.status, idea.board.name, row.quantity, row.top_price_minor, row.currency,
                row.by_date, row.revision_number, idea.revision_number, row.revision_number < idea.material_number, old,
                row.created_at)
