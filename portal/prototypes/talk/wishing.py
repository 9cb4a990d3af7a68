"""What changes are worth to people: all prices named on a thread put together, each currency for itself."""

from collections import defaultdict
from dataclasses import dataclass
from statistics import median_low
from typing import Any

from sqlalchemy import exists, or_, select

from portal.accounts.models import Membership
from portal.core.customers.models import Customer
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.prototypes.models import Comment, PriceWish, Thread
from portal.prototypes.queries import find


@dataclass(frozen=True)
class Worth:
    """A change with what it is worth in one currency: how many named a price, how many of them buy, the middle and the sum
    of what they would pay more (or less) per piece.
    """

    thread_id: str
    number: int
    text: str
    state: str
    people: int
    buyers: int
    would_pay: Money
    more: Money
    sum: Money

    @property
    def visitors(self) -> int:
        """Those who have not bought anything yet."""
        return self.people - self.buyers


def ranked(actor: Actor, prototype_id: str) -> list[Worth]:
    """The changes of a prototype, the greatest sum first, for the team; lines of one currency stand together."""
    found = find(actor, prototype_id)
    authorize(actor, "thread.overview")
    company = exists(select(Membership.user_id).where(
        Membership.user_id == PriceWish.user_id, Membership.company_id == Customer.company_id))
    buys = exists(select(Customer.id).where(Customer.orders > 0, or_(Customer.user_id == PriceWish.user_id, company)))
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    rows = session().execute(
        select(Thread.id, Thread.number, Thread.status, first.label("text"), PriceWish.would_pay_minor,
               PriceWish.instead_of_minor, PriceWish.currency, buys.label("buys"))
        .join(PriceWish, PriceWish.thread_id == Thread.id)
        .where(Thread.prototype_id == found.id, Thread.internal.is_(False)).order_by(Thread.id, PriceWish.id))
    groups: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in rows:
        groups[row.currency, row.id].append(row)
    return sorted((_together(currency, same) for (currency, _thread), same in groups.items()),
                  key=lambda one: (one.sum.currency, -one.sum.minor, one.number))


def _together(currency: str, rows: list[Any]) -> Worth:
    more = [row.would_pay_minor - row.instead_of_minor for row in rows]
    one = rows[0]
    return Worth(one.id, one.number, one.text or "", one.status, len(rows), sum(bool(row.buys) for row in rows),
                 Money(median_low(row.would_pay_minor for row in rows), currency), Money(median_low(more), currency),
                 Money(sum(more), currency))
