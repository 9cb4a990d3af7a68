"""What is read of imports: the runs, and the figures of imported books as the database holds them."""

from dataclasses import dataclass

from sqlalchemy import func, select

from portal.core.orders import queries as orders
from portal.core.orders.models import Order, OrderLine
from portal.exchange.models import ImportRun
from portal.ideas.models import Comment, Idea
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize


def page(actor: Actor, after: str | None = None, limit: int = 20) -> Page[ImportRun]:
    """All runs, the newest first."""
    authorize(actor, "import.see")
    return page_of(session(), select(ImportRun), [Key(ImportRun.id, descending=True)], after_cursor=after, limit=limit,
                   scalars=True)


def find(actor: Actor, run_id: str) -> ImportRun:
    """One run. Raises NotFound."""
    authorize(actor, "import.see")
    found = session().get(ImportRun, run_id)
    if found is None:
        raise NotFound()
    return found


@dataclass(frozen=True)
class BookFigures:
    """What the orders of another system come to, counted in the database."""

    customers: int
    orders: int
    lines: int
    turnover: Money
    late: int
    unshipped: int


def book_figures(system: str, currency: str) -> BookFigures:
    """Orders, lines, net turnover, orders shipped after their day, and orders not shipped."""
    opened, theirs = session(), Order.external_system == system
    row = opened.execute(select(func.count(), func.coalesce(func.sum(Order.net_minor), 0),
                                func.count(Order.customer_id.distinct())).where(theirs)).one()
    lines = opened.scalar(select(func.count()).select_from(OrderLine).join(Order, Order.id == OrderLine.order_id)
                          .where(theirs)) or 0
    late = opened.scalar(select(func.count()).select_from(Order).where(theirs, orders.LATE["done"]())) or 0
    waiting = opened.scalar(select(func.count()).select_from(Order).where(theirs, Order.shipped_on.is_(None))) or 0
    return BookFigures(row[2], row[0], lines, Money(int(row[1]), currency), late, waiting)


@dataclass(frozen=True)
class TalkFigures:
    """What the ideas of another system come to, counted in the database."""

    ideas: int
    comments: int
    replies: int
    supports: int


def talk_figures(system: str) -> TalkFigures:
    """Ideas, comments, comments that answer another one, and carried supports."""
    opened = session()
    ideas = opened.execute(select(func.count(), func.coalesce(func.sum(Idea.imported_support_count), 0))
                           .where(Idea.external_system == system)).one()
    comments = opened.execute(select(func.count(), func.count(Comment.parent_id))
                              .where(Comment.external_system == system)).one()
    return TalkFigures(ideas[0], comments[0], comments[1], int(ideas[1]))
