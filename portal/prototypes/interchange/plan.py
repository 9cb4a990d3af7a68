"""What would become of each annotation: taken, known already, or not understood, in the order they were sent."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.text import _
from portal.prototypes.interchange.models import TakenOver
from portal.prototypes.interchange.notes import Note
from portal.prototypes.interchange.placing import Placed, Unplaced, place
from portal.prototypes.models import Comment, Thread
from portal.prototypes.queries import VersionView


@dataclass
class Known:
    """What of these annotations is here: by annotation id the thread it stands in."""

    threads: dict[str, str]
    internal: set[str]


@dataclass
class Opening:
    """A thread to open, with the notes that answer in it."""

    note: Note
    placed: Placed
    replies: list[Note] = field(default_factory=list)

    @property
    def internal(self) -> bool:
        return self.note.audience


@dataclass
class Plan:
    """All that is to be done, and the report, a row for each line."""

    openings: list[Opening] = field(default_factory=list)
    more: dict[str, list[Note]] = field(default_factory=dict)
    rows: list[dict[str, Any]] = field(default_factory=list)

    def say(self, note: Note, state: str, why: str = "") -> None:
        self.rows.append({"line": note.line, "id": note.id, "state": state, "why": why})

    def report(self) -> dict[str, Any]:
        """Figures, and each line: taken, known or refused, with the reason."""
        states = [one["state"] for one in self.rows]
        return {"taken": states.count("taken"), "known": states.count("known"), "refused": states.count("refused"),
                "threads": len(self.openings), "rows": sorted(self.rows, key=lambda one: one["line"])}


def known_of(version_id: str, notes: Iterable[Note], site: str) -> Known:
    """Annotations that were taken in before, and those that are our own threads and comments of this version."""
    asked = {one.id for one in notes} | {one.answers for one in notes if one.answers}
    rows = session().execute(
        select(TakenOver.annotation_id, TakenOver.thread_id).where(TakenOver.version_id == version_id))
    found = {row.annotation_id: row.thread_id for row in rows if row.annotation_id in asked}
    ours: dict[str, tuple[str, str]] = {}
    for one in asked - found.keys():
        if one.startswith(f"{site}/threads/"):
            thread, _hash, comment = one.removeprefix(f"{site}/threads/").partition("#comment-")
            ours[one] = (thread, comment)
    here = {row.id: set[str]() for row in session().execute(select(Thread.id).where(
        Thread.version_id == version_id, Thread.id.in_({one for one, _said in ours.values()})))}
    for row in session().execute(select(Comment.id, Comment.thread_id).where(Comment.thread_id.in_(here))):
        here[row.thread_id].add(row.id)
    found |= {one: thread for one, (thread, comment) in ours.items()
              if thread in here and (not comment or comment in here[thread])}
    internal = set(session().scalars(select(Thread.id).where(Thread.id.in_(set(found.values())), Thread.internal)))
    return Known(found, internal)


def make(notes: list[Note], version: VersionView, known: Known, usual: str | None) -> Plan:
    """What is to be done with these notes. One that answers another goes where that one went."""
    plan, opened = Plan(), dict[str, Opening]()
    seen, answered = set[str](), {one.answers for one in notes}
    replies: list[Note] = []
    for note in notes:
        why = note.why or (_("This id stands in the list twice.") if note.id in seen else "")
        seen.add(note.id)
        if note.id in known.threads and not why:
            plan.say(note, "known")
        elif not why and not note.text and (note.answers or note.id not in answered):
            plan.say(note, "refused", _("It says nothing."))
        elif why:
            plan.say(note, "refused", why)
        elif note.answers:
            replies.append(note)
        else:
            _open(plan, opened, note, version, usual)
    _hang(plan, opened, replies, known)
    return plan


def _open(plan: Plan, opened: dict[str, Opening], note: Note, version: VersionView, usual: str | None) -> None:
    try:
        opened[note.id] = made = Opening(note, place(note, version, usual))
    except Unplaced as wrong:
        plan.say(note, "refused", str(wrong))
        return
    plan.openings.append(made)
    plan.say(note, "taken", made.placed.remark)


def _hang(plan: Plan, opened: dict[str, Opening], replies: list[Note], known: Known) -> None:
    """Replies to threads first, then replies to replies, round by round; what is left answers nothing here."""
    left = replies
    homes: dict[str, Opening | str] = {**known.threads, **opened}
    while left:
        later = []
        for note in left:
            home = homes.get(note.answers or "")
            if home is None:
                later.append(note)
                continue
            homes[note.id] = home
            if isinstance(home, Opening):
                home.replies.append(note)
                plan.say(note, "taken")
            elif note.audience and home not in known.internal:
                plan.say(note, "refused", _("It is not meant for everybody, but the thread it answers is open to all."))
            else:
                plan.more.setdefault(home, []).append(note)
                plan.say(note, "taken")
        if len(later) == len(left):
            break
        left = later
    else:
        return
    for note in left:
        plan.say(note, "refused", _("What it answers is not here."))
