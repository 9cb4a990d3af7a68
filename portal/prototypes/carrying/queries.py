"""What is read of carrying: each thread's journey for its head, the team's list, and the questions that wait for somebody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from portal.kernel.db import session
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.prototypes import queries
from portal.prototypes.carrying.crops import Crop, crop
from portal.prototypes.carrying.models import FixCheck, ThreadPlace
from portal.prototypes.carrying.states import WAITING
from portal.prototypes.models import Asset, Comment, Thread, Version
from portal.storage import queries as storage


@dataclass
class Journey:
    """Where a thread came from and how it stands now; neutral of who looks."""

    status: str
    confidence: float | None
    number: int
    first: int
    before: int
    why: str
    off_mm: float | None
    answer: str | None = None
    words: str = ""

    @property
    def per_cent(self) -> int:
        return round((self.confidence or 0) * 100)


def journeys(thread_ids: Sequence[str]) -> dict[str, Journey]:
    """The journeys of those of the threads that made one, or of which somebody said whether they are solved."""
    rows = list(session().scalars(select(ThreadPlace).where(ThreadPlace.thread_id.in_(thread_ids))
                                  .order_by(ThreadPlace.thread_id, ThreadPlace.number)))
    found: dict[str, Journey] = {}
    for one in rows:
        known = found.get(one.thread_id)
        found[one.thread_id] = Journey(one.status, one.confidence, one.number, known.first if known else one.number,
                                       known.number if known else one.number, one.why, one.off_mm)
    checks = session().execute(select(FixCheck.thread_id, FixCheck.status, FixCheck.words, Version.number).join(
        Version, Version.id == FixCheck.version_id).where(FixCheck.thread_id.in_(thread_ids)).order_by(FixCheck.id))
    for check in checks:
        mine = found.setdefault(check.thread_id, Journey("opened", None, check.number, check.number, check.number, "", None))
        mine.answer, mine.words = check.status, check.words
    return found


@dataclass
class Doubt:
    """A thread whose place somebody of the team has to look at, with what was there and what is there now."""

    id: str
    thread_id: str
    number: int
    internal: bool
    label: str
    status: str
    confidence: float | None
    off_mm: float | None
    asset_id: str | None
    selector: dict[str, Any] | None
    words: str
    version_number: int
    before_number: int | None = None
    before: Crop | None = None
    after: Crop | None = None

    @property
    def sign(self) -> str:
        return f"i{self.number}" if self.internal else str(self.number)

    @property
    def per_cent(self) -> int:
        return round((self.confidence or 0) * 100)


def doubts(actor: Actor, prototype_id: str, after: str | None = None, limit: int = 50) -> Page[Doubt]:
    """Open threads whose place is to be confirmed, or lost; for the team. Raises NotFound, Forbidden."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "thread.place")
    words = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    wanted = select(ThreadPlace.id, Thread.id.label("thread_id"), Thread.number, Thread.internal, Thread.label,
                    ThreadPlace.status, ThreadPlace.confidence, ThreadPlace.off_mm, ThreadPlace.asset_id,
                    ThreadPlace.selector, ThreadPlace.x, ThreadPlace.y, ThreadPlace.w, ThreadPlace.h, words.label("words"),
                    ThreadPlace.number.label("version_number")).join(
        Thread, (Thread.id == ThreadPlace.thread_id) & (Thread.version_id == ThreadPlace.version_id)).where(
        Thread.prototype_id == found.id, Thread.status == "open", ThreadPlace.status.in_(WAITING))
    page = page_of(session(), wanted, [Key(ThreadPlace.id)], after_cursor=after, limit=limit)
    return Page(_with_pictures(page.items), page.next)


def _with_pictures(rows: Sequence[Any]) -> list[Doubt]:
    before = _stood_before([(row.thread_id, row.version_number) for row in rows])
    pictures = _Pictures([row.asset_id for row in rows] + [one.asset_id for one in before.values()])
    made = []
    for row in rows:
        values = {name: getattr(row, name) for name in Doubt.__dataclass_fields__ if hasattr(row, name)}
        one, old = Doubt(**{**values, "words": row.words or ""}), before.get(row.thread_id)
        one.after = pictures.crop(row)
        if old is not None:
            one.before, one.before_number = pictures.crop(old), old.number
        made.append(one)
    return made


def _stood_before(wanted: Sequence[tuple[str, int]]) -> dict[str, ThreadPlace]:
    """The last place of each thread that was one, on a version before this number."""
    now = dict(wanted)
    rows = session().scalars(select(ThreadPlace).where(ThreadPlace.thread_id.in_(now)).order_by(ThreadPlace.number))
    return {one.thread_id: one for one in rows if one.number < now[one.thread_id] and one.asset_id is not None}


class _Pictures:
    """Assets with their files, read in two questions for all crops of a page."""

    def __init__(self, asset_ids: Iterable[str | None]) -> None:
        wanted = {one for one in asset_ids if one}
        self.assets = {one.id: one for one in session().scalars(select(Asset).where(Asset.id.in_(wanted)))} if wanted else {}
        self.files = storage.by_id(one.file_id for one in self.assets.values())

    def crop(self, spot: Any) -> Crop | None:
        asset = self.assets.get(spot.asset_id or "")
        return crop(asset, self.files[asset.file_id], spot) if asset else None


@dataclass
class Asked:
    """The question whether a thread is solved, with before and after."""

    check: FixCheck
    thread: Thread
    number: int
    words: str
    before: Crop | None
    after: Crop | None
    before_number: int | None

    @property
    def version(self) -> int:
        return self.check.version


def waiting_for(actor: Actor, prototype_id: str) -> list[Asked]:
    """The questions in a prototype that wait for this person."""
    if actor.user_id is None:
        return []
    rows = session().execute(select(FixCheck, Thread).join(Thread, Thread.id == FixCheck.thread_id).where(
        FixCheck.prototype_id == prototype_id, FixCheck.asked_id == actor.user_id, FixCheck.status == "asked",
        Thread.status == "resolved").order_by(FixCheck.id).limit(20)).all()
    return asked([(row[0], row[1]) for row in rows])


def asked(rows: Sequence[tuple[FixCheck, Thread]]) -> list[Asked]:
    """Questions with their pictures: where the thread was opened, and where it is on the version that is asked about."""
    if not rows:
        return []
    numbers = {row.id: row.number for row in session().execute(select(Version.id, Version.number).where(
        Version.id.in_([one for check, thread in rows for one in (check.version_id, thread.version_id)])))}
    before = _stood_before([(check.thread_id, numbers[check.version_id]) for check, _thread in rows])
    first = select(Comment.thread_id, func.min(Comment.id).label("id")).where(
        Comment.thread_id.in_([thread.id for _check, thread in rows])).group_by(Comment.thread_id).subquery()
    words = {row.thread_id: row.text for row in session().execute(select(Comment.thread_id, Comment.text).join(
        first, first.c.id == Comment.id))}
    stood = {thread.id: before.get(thread.id) or thread for _check, thread in rows}
    pictures = _Pictures([one.asset_id for one in stood.values()] + [check.asset_id for check, _thread in rows])
    return [Asked(check, thread, numbers[check.version_id], words.get(thread.id, ""), pictures.crop(stood[thread.id]),
                  pictures.crop(check), getattr(before.get(thread.id), "number", None) or numbers[thread.version_id])
            for check, thread in rows]
