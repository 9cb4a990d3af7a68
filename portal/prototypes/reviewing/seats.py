"""Who sits in a group and with which voice: a person with his own, a company and a customer of a segment with one each."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from portal.accounts.models import Membership, User
from portal.core.customers import queries as customers
from portal.core.customers.models import Customer, CustomerTag
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.models import Decision
from portal.prototypes.reviewing.models import Seat, Vote


def seats_of(group_ids: Iterable[str]) -> dict[str, list[Seat]]:
    """The seats of some groups, in the order they were given."""
    found: dict[str, list[Seat]] = {one: [] for one in group_ids}
    for seat in session().scalars(select(Seat).where(Seat.group_id.in_(found)).order_by(Seat.id)):
        found[seat.group_id].append(seat)
    return found


def voices_of(actor: Actor, seats: dict[str, list[Seat]]) -> dict[str, str]:
    """The groups in which this actor has a voice, and which; asked with one more question only where segments sit."""
    wanted = {one.tag for all_of_them in seats.values() for one in all_of_them if one.tag}
    customer_id = customers.customer_id_of(actor) if wanted and actor.is_customer else None
    tags = set(session().scalars(select(CustomerTag.tag).where(
        CustomerTag.customer_id == customer_id, CustomerTag.tag.in_(wanted)))) if customer_id else set()
    found = {group_id: _voice(actor, mine, tags, customer_id) for group_id, mine in seats.items()}
    return {group_id: voice for group_id, voice in found.items() if voice}


def _voice(actor: Actor, seats: Sequence[Seat], tags: set[str], customer_id: str | None) -> str | None:
    if actor.user_id is None:
        return None
    if any(one.user_id == actor.user_id for one in seats):
        return f"user:{actor.user_id}"
    if actor.company_id and any(one.company_id == actor.company_id for one in seats):
        return f"company:{actor.company_id}"
    if customer_id and any(one.tag in tags for one in seats if one.tag):
        return f"customer:{customer_id}"
    return f"user:{actor.user_id}" if actor.is_team and any(one.team for one in seats) else None


def are_counted(seats: Sequence[Seat]) -> bool:
    """Whether it is known how many voices a group has: not where a whole segment or the team sits in it."""
    return not any(one.tag or one.team for one in seats)


def needed(given: int | None, seats: Sequence[Seat]) -> int:
    """How many yeses a group needs: those named, else one of each seat."""
    return given or max(1, len(seats))


def people_of(group_id: str) -> list[str]:
    """Everybody who may speak in a group and has not done so yet, by person and by his company or customer."""
    seats = seats_of([group_id])[group_id]
    heard = set(session().scalars(select(Vote.voice).join(Decision, Decision.id == Vote.decision_id)
                                  .where(Vote.group_id == group_id, Decision.standing)))
    found = {one.user_id for one in seats if one.user_id and f"user:{one.user_id}" not in heard}
    companies = {one.company_id for one in seats if one.company_id and f"company:{one.company_id}" not in heard}
    tags = {one.tag for one in seats if one.tag}
    if tags:
        for row in session().execute(select(Customer.id, Customer.user_id, Customer.company_id).where(Customer.id.in_(
                select(CustomerTag.customer_id).where(CustomerTag.tag.in_(tags)))).limit(500)):
            if f"customer:{row.id}" not in heard:
                found |= {row.user_id} if row.user_id else set()
                companies |= {row.company_id} if row.company_id else set()
    if companies:
        found |= set(session().scalars(select(Membership.user_id).where(
            Membership.company_id.in_(companies), Membership.role != "viewer")))
    if any(one.team for one in seats):
        team = session().scalars(select(User.id).where(User.role == "team", User.status == "active").limit(200))
        found |= {one for one in team if f"user:{one}" not in heard}
    return sorted(one for one in found if one)
