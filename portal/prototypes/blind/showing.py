"""How looking blind first is shown: what one may know of a prototype's counts, and how a version stands."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.prototypes.blind.conditions import is_inside
from portal.prototypes.blind.counting import counts_of
from portal.prototypes.blind.models import BlindFirst, Finish, OwnNumber
from portal.prototypes.blind.rooms import FINISHED, own_room
from portal.prototypes.blind.standing import has_finished, running
from portal.prototypes.models import Prototype
from portal.prototypes.sharing.models import Pass

MOST = 200


@dataclass(frozen=True)
class Standing:
    """What one may know of a prototype. `still`: others' words keep still before him; `on` is the version it runs on."""

    prototype_id: str
    on: str | None
    still: bool
    threads: int
    open_threads: int
    decisions: int
    viewer: str

    @property
    def circle(self) -> str:
        """The room in which cursors, typing and views are passed on: among those who see the same."""
        whole = f"prototype:{self.prototype_id}"
        if self.on is None:
            return whole
        return own_room(self.prototype_id, self.viewer) if self.still else f"{whole}/{FINISHED}"


def standing(actor: Actor, shown: Prototype) -> Standing:
    """How a prototype stands for this actor: one more question for all, two more for those who have not finished."""
    found = running(shown.id)
    still = found is not None and not is_inside(actor) and not (actor.key and has_finished(found.id, actor.key))
    counts = counts_of(actor, shown.id) if still else shown
    return Standing(shown.id, found.version_id if found else None, still, counts.thread_count, counts.open_count,
                    counts.decision_count, actor.key)


@dataclass
class Finished:
    """Somebody who has finished: a person by name, or a guest by the name he gave."""

    name: str
    finished_at: datetime


@dataclass
class BlindView:
    """How a version stands: off, chosen, running or opened; `finished` is one's own, the rest is the team's."""

    version_id: str
    state: str
    finished: bool
    began_at: datetime | None = None
    opened_at: datetime | None = None
    finishes: list[Finished] = field(default_factory=list)
    looking: int | None = None


def view_of(actor: Actor, version_id: str) -> BlindView:
    """How it stands on a version that this actor may see. What is only chosen is the team's business."""
    found = session().scalar(select(BlindFirst).where(BlindFirst.version_id == version_id))
    if found is None or (found.status == "chosen" and not actor.is_team):
        return BlindView(version_id, "off", finished=False)
    view = BlindView(version_id, found.status, bool(actor.key) and has_finished(found.id, actor.key), found.began_at,
                     found.opened_at)
    if can(actor, "blind.see"):
        view.finishes, view.looking = _finishes(found.id), _looking(found.id)
    return view


def _finishes(blind_id: str) -> list[Finished]:
    rows = session().execute(
        select(func.coalesce(User.name, Pass.name, "").label("name"), Finish.finished_at)
        .outerjoin(User, User.id == Finish.user_id).outerjoin(Pass, Pass.id == Finish.pass_id)
        .where(Finish.blind_id == blind_id).order_by(Finish.id).limit(MOST))
    return [Finished(row.name, row.finished_at) for row in rows]


def _looking(blind_id: str) -> int:
    """How many have set a pin and not finished."""
    return session().scalar(select(func.count(func.distinct(OwnNumber.viewer))).where(OwnNumber.blind_id == blind_id)) or 0
