"""How a round stands, as everybody who sees the version may read it: names of groups and decisions, never who is asked."""

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select

from portal.accounts.models import Company, Membership, User
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.prototypes.blind.standing import keeps_still_for
from portal.prototypes.models import Thread, Version
from portal.prototypes.queries import find_version
from portal.prototypes.reviewing.counting import SETTLED, groups_of, round_of, verdicts_of
from portal.prototypes.reviewing.models import Group, Round, Seat
from portal.prototypes.reviewing.outcome import YES
from portal.prototypes.reviewing.recording import Certificate, certificate_of
from portal.prototypes.reviewing.seats import are_counted, needed, people_of, seats_of, voices_of

__all__ = ["certificate", "first_open_thread", "mine", "people_of", "review", "seats_shown", "view_of"]


@dataclass
class VoiceView:
    """A decision that counts in a group."""

    name: str
    company: str
    verdict: str
    note: str
    at: datetime


@dataclass
class GroupView:
    """A group as it stands. `of` is the number of its voices where that is known."""

    id: str
    name: str
    position: int
    status: str
    due_on: date | None
    needed: int
    all_of_them: bool
    of: int | None
    version: int
    voices: list[VoiceView] = field(default_factory=list)

    @property
    def approvals(self) -> int:
        return sum(one.verdict in YES for one in self.voices)

    @property
    def days_left(self) -> int | None:
        """Days to the day; negative when it is over."""
        return None if self.due_on is None else (self.due_on - clock.today()).days

    @property
    def overdue(self) -> bool:
        return self.status == "open" and self.days_left is not None and self.days_left < 0


@dataclass
class ReviewView:
    """A round with its groups in their order."""

    id: str
    prototype_id: str
    version_id: str
    status: str
    outcome: str | None
    in_turn: bool
    version: int
    groups: list[GroupView] = field(default_factory=list)


def review(actor: Actor, version_id: str) -> ReviewView:
    """The round of a version this actor may see. Raises NotFound where there is none."""
    found = view_of(find_version(actor, version_id).id, actor)
    if found is None:
        raise NotFound()
    return found


def view_of(version_id: str, reader: Actor) -> ReviewView | None:
    """The round of a version, for those who have found it; others' voices only where they need not keep still before him."""
    row = round_of(version_id)
    if row is None:
        return None
    return _dressed(row, only=(reader.user_id or "nobody") if keeps_still_for(reader, row.prototype_id) else None)


def _dressed(row: Round, only: str | None) -> ReviewView:
    """With the voice of one person alone it does not tell how the groups stand either."""
    groups = groups_of(row.id)
    ids = [one.id for one in groups]
    seats, said = seats_of(ids), verdicts_of(ids)
    if only:
        said = {group: {voice: one for voice, one in votes.items() if one.user_id == only} for group, votes in said.items()}
    names = _names({one.user_id for votes in said.values() for one in votes.values()})
    view = ReviewView(row.id, row.prototype_id, row.version_id, row.status, row.outcome, row.in_turn, row.version)
    for one in groups:
        voices = [VoiceView(*names.get(d.user_id, ("", "")), d.verdict, d.note, d.created_at)
                  for d in sorted(said.get(one.id, {}).values(), key=lambda d: d.id)]
        view.groups.append(_group(one, seats[one.id], voices))
    if only:
        view.outcome = None
        for shown in view.groups:
            shown.status = "open" if shown.status in SETTLED else shown.status
    return view


def _group(one: Group, seats: list[Seat], voices: list[VoiceView]) -> GroupView:
    return GroupView(one.id, one.name, one.position, one.status, one.due_on, needed(one.needed, seats), one.needed is None,
                     len(seats) if are_counted(seats) else None, one.version, voices)


def _names(user_ids: set[str]) -> dict[str, tuple[str, str]]:
    rows = session().execute(select(User.id, User.name, Company.name.label("company")).outerjoin(
        Membership, Membership.user_id == User.id).outerjoin(Company, Company.id == Membership.company_id)
        .where(User.id.in_(user_ids))) if user_ids else ()
    return {row.id: (row.name, row.company or "") for row in rows}


def mine(actor: Actor, view: ReviewView) -> list[GroupView]:
    """The groups of a round in which this actor has a voice."""
    voices = voices_of(actor, seats_of([one.id for one in view.groups])) if view.groups else {}
    return [one for one in view.groups if one.id in voices]


@dataclass
class Seats:
    """Who sits in a group, for the team: as its form shows them."""

    people: list[str]
    companies: list[str]
    segments: list[str]
    team: bool
    silent: list[str]


def seats_shown(view: ReviewView) -> dict[str, Seats]:
    """Who sits in each group, and which of the known voices has not spoken yet."""
    seats = seats_of([one.id for one in view.groups])
    said = verdicts_of([one.id for one in view.groups])
    every = [one for mine in seats.values() for one in mine]
    users = {row.id: row for row in session().execute(
        select(User.id, User.name, User.mail).where(User.id.in_({one.user_id for one in every if one.user_id})))}
    firms: dict[str, str] = {row.id: row.name for row in session().execute(
        select(Company.id, Company.name).where(Company.id.in_({one.company_id for one in every if one.company_id})))}
    shown = {}
    for group_id, mine in seats.items():
        people = [users[one.user_id] for one in mine if one.user_id in users]
        companies = [one.company_id for one in mine if one.company_id in firms]
        silent = [one.name for one in people if f"user:{one.id}" not in said[group_id]]
        silent += [firms[one] for one in companies if f"company:{one}" not in said[group_id]]
        shown[group_id] = Seats([one.mail for one in people], [firms[one] for one in companies],
                                [one.tag for one in mine if one.tag], any(one.team for one in mine), silent)
    return shown


def certificate(actor: Actor, version: Version | str) -> Certificate:
    """What was decided about a version: who, when, about which hash, in which groups, and what is still open.

    Raises NotFound for a version this actor may not see, and for one that was never shown.
    """
    found = find_version(actor, version if isinstance(version, str) else version.id)
    if found.content_hash is None:
        raise NotFound()
    return certificate_of(actor, found, view_of(found.id, actor))


def first_open_thread(version_id: str) -> str | None:
    """The first thread on a version, open to all, that nobody has resolved."""
    return session().scalar(select(Thread.id).where(Thread.version_id == version_id, Thread.status == "open",
                                                    Thread.internal.is_(False)).order_by(Thread.number).limit(1))
