"""Asking before anything binds: may this member bind his company for so much? Owners and who stands alone always may."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.accounts.models import Membership, User
from portal.kernel.db import session
from portal.kernel.errors import Forbidden
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.limits.models import MemberLimit

MOST_NAMED = 20


class AboveLimit(Forbidden):
    """More than this member may bind his company for (403): tells his limit, and who may."""

    code = "above_limit"

    def __init__(self, limit: Money, total: Money | None, who: Sequence[tuple[str, str]]) -> None:
        self.limit, self.total, self.who = limit, total, list(who)
        super().__init__(" ".join([self._sum(), self._names()]))
        self.more: dict[str, Any] = {
            "limit": _out(limit), "total": None if total is None else _out(total),
            "who_may": [{"id": user_id, "name": name} for user_id, name in self.who]}

    def _sum(self) -> str:
        if self.total is None:
            return _("Without a largest number of pieces this binds for any sum; you may bind your company up to %(limit)s.",
                     limit=_told(self.limit))
        return _("This binds your company for up to %(total)s; you may bind it up to %(limit)s.", total=_told(self.total),
                 limit=_told(self.limit))

    def _names(self) -> str:
        if not self.who:
            return _("Nobody else of your company may; its owner sets the limits.")
        return _("Who may: %(names)s.", names=", ".join(name for _id, name in self.who))


def check(actor: Actor, currency: str, total_minor: int | None) -> None:
    """Raises AboveLimit when the sum, in minor units, is above the actor's limit; None is a sum without bounds."""
    limit = limit_of(actor, currency)
    if limit is not None and (total_minor is None or total_minor > limit):
        total = None if total_minor is None else Money(total_minor, currency)
        raise AboveLimit(Money(limit, currency), total, who_may(actor.company_id or "", currency, total_minor))


def limit_of(actor: Actor, currency: str) -> int | None:
    """The actor's limit in minor units of a currency: 0 where he has one in other currencies only, None for any sum."""
    if actor.company_id is None or actor.company_role == "owner":
        return None
    known = limits_of(actor.company_id, [actor.user_id or ""]).get(actor.user_id or "")
    return None if known is None else known.get(currency, 0)


def limits_of(company_id: str, users: Sequence[str]) -> dict[str, dict[str, int]]:
    """The limits of some members by currency; who has none is not in it."""
    found: dict[str, dict[str, int]] = {}
    for row in session().scalars(select(MemberLimit).where(MemberLimit.company_id == company_id, MemberLimit.user_id.in_(users))
                                 .order_by(MemberLimit.currency)):
        found.setdefault(row.user_id, {})[row.currency] = row.limit_minor
    return found


def who_may(company_id: str, currency: str, total_minor: int | None) -> list[tuple[str, str]]:
    """The members, as (id, name), who may bind the company for so much: owners first, then by name."""
    members = session().execute(
        select(User.id, User.name, Membership.role).join(Membership, Membership.user_id == User.id)
        .where(Membership.company_id == company_id, Membership.role != "viewer", User.status == "active")
        .order_by(Membership.role != "owner", User.name, User.id).limit(200)).all()
    limits = limits_of(company_id, [one.id for one in members])

    def reaches(user_id: str) -> bool:
        return user_id not in limits or (total_minor is not None and limits[user_id].get(currency, 0) >= total_minor)

    return [(one.id, one.name) for one in members if one.role == "owner" or reaches(one.id)][:MOST_NAMED]


def _out(one: Money) -> dict[str, str]:
    return {"amount": one.text, "currency": one.currency}


def _told(one: Money) -> str:
    return f"{one.text} {one.currency}"
