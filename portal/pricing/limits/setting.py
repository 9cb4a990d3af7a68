"""Setting a member's limits: the company's owners, all currencies at once."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from portal.accounts.models import Membership
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing.limits.events import LimitSet
from portal.pricing.limits.models import MemberLimit


def set_limits(actor: Actor, user_id: str, limits: Sequence[Money]) -> None:
    """The member's limits from now on; none: he may bind the company for any sum.

    Raises NotFound for who is not of the company, Conflict for its owners, Invalid for a currency named twice.
    """
    authorize(actor, "limit.set")
    # On PostgreSQL two owners at once wait for each other here; on SQLite there is one writer anyway.
    role = session().scalar(select(Membership.role).where(
        Membership.company_id == actor.company_id, Membership.user_id == user_id).with_for_update())
    if role is None:
        raise NotFound()
    if role == "owner":
        raise Conflict("owner_unlimited", _("Owners have no limit. Give this person another place first."))
    if len({one.currency for one in limits}) != len(limits):
        raise Invalid({"limits": [_("One currency stands here twice.")]})
    session().execute(delete(MemberLimit).where(
        MemberLimit.company_id == actor.company_id, MemberLimit.user_id == user_id))
    session().add_all(MemberLimit(company_id=actor.company_id, user_id=user_id, currency=one.currency, limit_minor=one.minor,
                                  set_by=actor.user_id) for one in limits)
    session().flush()
    record(actor, LimitSet(company_id=actor.company_id or "", user_id=user_id))
