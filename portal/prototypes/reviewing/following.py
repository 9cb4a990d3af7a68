"""A round follows its prototype: it begins with the review, begins anew with each version, and closes with the end."""

from datetime import date, timedelta

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.prototypes.models import Prototype, Version
from portal.prototypes.reviewing import approvals
from portal.prototypes.reviewing.counting import close, groups_of, round_of, settle
from portal.prototypes.reviewing.events import ReviewArranged
from portal.prototypes.reviewing.models import Group, Round, Seat
from portal.prototypes.reviewing.seats import seats_of
from portal.prototypes.reviewing.states import BEGIN, RESUME


def moved(actor: Actor, prototype: Prototype) -> None:
    """The team has moved the prototype: to in_review, approved or archived."""
    shown = current(prototype.id)
    if shown is None:
        return
    if prototype.status == "in_review":
        approvals.end(actor, shown)
        begin(actor, prototype)
        return
    found = round_of(shown.id)
    if found is not None and found.status != "closed":
        close(actor, found, "by_team" if prototype.status == "approved" else "archived")
    if prototype.status == "approved":
        approvals.give(actor, shown, found.id if found else None)


def begin(actor: Actor, prototype: Prototype) -> None:
    """Lets the round of the shown version run; one that has none gets the groups of the version before it."""
    shown = current(prototype.id)
    if shown is None or prototype.status != "in_review":
        return
    found = round_of(shown.id) or _copied(prototype, shown)
    if found is None or found.status == "open":
        return
    if found.status == "prepared":
        move(found, BEGIN, opened_at=clock.now())
        settle(actor, found)
    else:  # nothing is counted: where all approve, that was the end, and only another word may end it again
        move(found, RESUME, outcome=None, closed_at=None)
    record(actor, ReviewArranged(prototype_id=prototype.id, version_id=shown.id))


def superseded(actor: Actor, version: Version) -> None:
    """A newer version is shown: the round of this one is closed, and its decisions stay to be read."""
    found = round_of(version.id)
    if found is not None and found.status != "closed":
        close(actor, found, "superseded")


def current(prototype_id: str) -> Version | None:
    """The version that is shown."""
    return session().scalar(select(Version).where(Version.prototype_id == prototype_id, Version.status == "current"))


def _copied(prototype: Prototype, shown: Version) -> Round | None:
    before = session().scalars(select(Round).join(Version, Version.id == Round.version_id).where(
        Round.prototype_id == prototype.id, Version.number < shown.number).order_by(Version.number.desc()).limit(1)).first()
    if before is None:
        return None
    made = Round(prototype_id=prototype.id, version_id=shown.id, in_turn=before.in_turn)
    session().add(made)
    session().flush()
    groups = groups_of(before.id)
    seats = seats_of([one.id for one in groups])
    for one in groups:
        copy = Group(round_id=made.id, position=one.position, name=one.name, needed=one.needed, due_on=_later(before, one))
        session().add(copy)
        session().flush()
        session().add_all(Seat(group_id=copy.id, user_id=seat.user_id, company_id=seat.company_id, tag=seat.tag, team=seat.team)
                          for seat in seats[one.id])
    session().flush()
    return made


def _later(before: Round, group: Group) -> date | None:
    """As many days after the new beginning as it had before."""
    if group.due_on is None or before.opened_at is None:
        return group.due_on
    return clock.today() + max(timedelta(0), group.due_on - before.opened_at.date())
