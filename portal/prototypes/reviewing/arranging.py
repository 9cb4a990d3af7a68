"""Arranging who decides: groups of people, companies, segments or the team, their order, their days, how many it takes."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select, update

from portal.accounts import actions as accounts
from portal.accounts.models import Company, User
from portal.core.days import faults_of
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.actions import invite
from portal.prototypes.models import Prototype, Version
from portal.prototypes.reviewing.counting import groups_of, round_of, settle
from portal.prototypes.reviewing.events import ReviewArranged
from portal.prototypes.reviewing.models import Group, Reminder, Round, Seat, Vote
from portal.prototypes.reviewing.seats import are_counted, seats_of

MOST_GROUPS, MOST_SEATS = 12, 100


def add_group(actor: Actor, version_id: str, name: str, needed: int | None = None, due_on: date | None = None,
              **seated: Any) -> Group:
    """A group at the end of the order. Raises Conflict when the round of this version is over."""
    version = take_turn(actor, version_id)
    found = round_of(version.id) or _made(version)
    groups = _still_open(found)
    if len(groups) >= MOST_GROUPS:
        raise Invalid({"": [_("%(most)s groups are enough.", most=MOST_GROUPS)]})
    seats = _seats(actor, version.prototype_id, **seated)
    _check(needed, seats, due_on)
    made = Group(round_id=found.id, position=groups[-1].position + 1 if groups else 1, name=name, needed=needed, due_on=due_on)
    session().add(made)
    session().flush()
    _sit(made, seats)
    _arranged(actor, found)
    return made


def change_group(actor: Actor, group_id: str, expected: int | None = None, **values: Any) -> Group:
    """Another name, number, day or other seats; who is told of the day is told again of another one."""
    group, found = _find(actor, group_id)
    if expected is not None and group.version != expected:
        raise Stale()
    _still_open(found)
    named = {name: values.pop(name) for name in ("people", "companies", "segments", "team") if name in values}
    seats = _seats(actor, found.prototype_id, **named) if named else seats_of([group.id])[group.id]
    day, number = values.get("due_on", group.due_on), values.get("needed", group.needed)
    _check(number, seats, day, group.due_on)
    if day != group.due_on:
        session().execute(delete(Reminder).where(Reminder.group_id == group.id))
    group.name, group.needed, group.due_on = values.get("name", group.name), number, day
    group.version += 1
    if named:
        _sit(group, seats)
    session().flush()
    _arranged(actor, found)
    return group


def remove_group(actor: Actor, group_id: str) -> Round:
    """Takes a group out of the round; what its people decided stays, and has no weight in it any more."""
    group, found = _find(actor, group_id)
    _still_open(found)
    for table in (Vote, Reminder, Seat):
        session().execute(delete(table).where(table.group_id == group.id))
    session().delete(group)
    session().flush()
    _arranged(actor, found)
    return found


def order_groups(actor: Actor, version_id: str, in_turn: bool, order: Sequence[str] = ()) -> Round:
    """One after the other in this order, or all at once; groups that are not named keep their places behind the named."""
    version = take_turn(actor, version_id)
    found = round_of(version.id)
    if found is None:
        raise NotFound()
    groups = {one.id: one for one in _still_open(found)}
    unknown = [one for one in order if one not in groups]
    if unknown or len(set(order)) != len(order):
        raise Invalid({"order": [_("Name each group of this round once.")]})
    for place, one in enumerate([*order, *(one for one in groups if one not in order)], 1):
        groups[one].position = place
    found.in_turn, found.version = in_turn, found.version + 1
    session().flush()
    _arranged(actor, found)
    return found


def take_turn(actor: Actor, version_id: str) -> Version:
    """Arrangers and deciders come one after the other: the prototype's row is written before anything is read."""
    version = queries.find_version(actor, version_id)
    authorize(actor, "prototype.manage")
    session().execute(update(Prototype).where(Prototype.id == version.prototype_id).values(
        version_count=Prototype.version_count).execution_options(synchronize_session=False))
    session().refresh(version, ["status"])
    session().refresh(version.prototype)
    return version


def _find(actor: Actor, group_id: str) -> tuple[Group, Round]:
    group = session().get(Group, group_id)
    if group is None:
        raise NotFound()
    found = session().get_one(Round, group.round_id)
    take_turn(actor, found.version_id)
    session().refresh(group)
    session().refresh(found)
    return group, found


def version_of(actor: Actor, group_id: str) -> str:
    """The version whose round a group belongs to. Raises NotFound where this actor may not see it."""
    found = session().scalar(select(Round.version_id).join(Group, Group.round_id == Round.id).where(Group.id == group_id))
    if found is None:
        raise NotFound()
    return queries.find_version(actor, found).id


def _made(version: Version) -> Round:
    if version.status == "superseded" or version.prototype.status in ("approved", "archived"):
        raise _over("closed")
    runs = version.status == "current" and version.prototype.status == "in_review"
    made = Round(prototype_id=version.prototype_id, version_id=version.id, status="open" if runs else "prepared",
                 opened_at=clock.now() if runs else None)
    session().add(made)
    session().flush()
    return made


def _still_open(found: Round) -> list[Group]:
    if found.status == "closed":
        raise _over(found.status)
    return groups_of(found.id)


def _over(state: str) -> Conflict:
    return Conflict("round_closed", _("The round of this version is over. Open the review again, or show a new version."),
                    state=state, possible=[])


def _arranged(actor: Actor, found: Round) -> None:
    record(actor, ReviewArranged(prototype_id=found.prototype_id, version_id=found.version_id))
    settle(actor, found)


def _sit(group: Group, seats: Sequence[Seat]) -> None:
    """Seats them in place of those before; who sits there no more has no voice in it either."""
    session().execute(delete(Seat).where(Seat.group_id == group.id))
    for one in seats:
        one.group_id = group.id
    session().add_all(seats)
    session().flush()
    known = [f"user:{one.user_id}" for one in seats if one.user_id]
    known += [f"company:{one.company_id}" for one in seats if one.company_id]
    gone: ColumnElement[bool] = Vote.voice.not_in(known)
    if any(one.team for one in seats):
        gone &= ~Vote.voice.startswith("user:")
    if any(one.tag for one in seats):
        gone &= ~Vote.voice.startswith("customer:")
    session().execute(delete(Vote).where(Vote.group_id == group.id, gone))


def _check(needed: int | None, seats: Sequence[Seat], day: date | None, before: date | None = None) -> None:
    faults: dict[str, list[str]] = {}
    if not seats:
        faults["people"] = [_("Name somebody: people, a company, a segment or the team.")]
    elif needed is None and not are_counted(seats):
        faults["needed"] = [_("Say how many it takes: nobody can wait for all of a segment or a team.")]
    elif needed is not None and are_counted(seats) and needed > len(seats):
        faults["needed"] = [_("There are not as many voices in this group.")]
    said = faults_of(day, before)
    if said:
        faults["due_on"] = said
    if faults:
        raise Invalid(faults)


def _seats(actor: Actor, prototype_id: str, people: Sequence[str] = (), companies: Sequence[str] = (),
           segments: Sequence[str] = (), team: bool = False) -> list[Seat]:
    """The seats these words name: people by mail address or id, companies by name or id. They are invited with it."""
    if len(people) + len(companies) + len(segments) > MOST_SEATS:
        raise Invalid({"people": [_("%(most)s seats are enough.", most=MOST_SEATS)]})
    users = [_user(one) for one in dict.fromkeys(people)]
    firms = [_company(one) for one in dict.fromkeys(companies)]
    for user in users:
        if user.role == "customer":
            invite(actor, prototype_id, user_id=user.id)
    for firm in firms:
        invite(actor, prototype_id, company_id=firm.id)
    seats = [Seat(user_id=one.id) for one in {one.id: one for one in users}.values()]
    seats += [Seat(company_id=one.id) for one in {one.id: one for one in firms}.values()]
    seats += [Seat(tag=one) for one in dict.fromkeys(segments)]
    return [*seats, Seat(team=True)] if team else seats


def _user(said: str) -> User:
    found = session().get(User, said) if ids.is_id(said) else accounts.find_by_mail(said)
    if found is None:
        raise Invalid({"people": [_("Nobody with the address %(mail)s has an account here yet.", mail=said)]})
    if found.role == "producer":
        raise Invalid({"people": [_("%(name)s makes what is shown and cannot approve it.", name=found.name)]})
    return found


def _company(said: str) -> Company:
    asked = Company.id == said if ids.is_id(said) else func.lower(Company.name) == said.lower()
    found = session().scalars(select(Company).where(asked, Company.kind == "customer").order_by(Company.id).limit(1)).first()
    if found is None:
        raise Invalid({"companies": [_("There is no customer company called %(name)s.", name=said)]})
    return found
