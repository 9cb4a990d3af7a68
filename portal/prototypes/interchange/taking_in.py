"""Taking annotations in: tried first, then written in one transaction; sent twice they act once."""

from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.prototypes import queries
from portal.prototypes.actions.talking import read_only
from portal.prototypes.interchange import notes, plan
from portal.prototypes.interchange.events import AnnotationsImported, InternalAnnotationsImported
from portal.prototypes.interchange.models import Batch, TakenOver
from portal.prototypes.interchange.notes import Note
from portal.prototypes.interchange.plan import Opening, Plan
from portal.prototypes.interchange.states import TAKE_IN
from portal.prototypes.models import Comment, Prototype, Thread, Version

KEPT = timedelta(days=7)


def bring(actor: Actor, version_id: str, given: Any, site: str, asset: str | None = None, dry: bool = True) -> dict[str, Any]:
    """Reads what was sent and, unless `dry`, takes it in. The report has a row for each annotation.

    `asset` is the asset for what names none. Raises Invalid for what is no list of annotations, Conflict when the
    version is read-only.
    """
    version = queries.find_version(actor, version_id)
    authorize(actor, "annotations.import")
    items = notes.listed(given)
    if not dry:
        _take_turn(version)
    view = next(one for one in queries.versions(actor, version.prototype_id) if one.row.id == version.id)
    read = notes.read(items)
    made = plan.make(read, view, plan.known_of(version.id, read, site), asset)
    if not dry:
        _write(actor, version, made)
    return made.report() | {"dry_run": dry}


def _take_turn(version: Version) -> None:
    """One import after the other: the version's row is written before anything is read, and must still take words."""
    done = session().execute(update(Version).where(
        Version.id == version.id, Version.status.in_(("draft", "current")),
        Version.prototype_id.in_(select(Prototype.id).where(Prototype.status != "archived")))
        .values(thread_count=Version.thread_count).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise read_only(version)


def _write(actor: Actor, version: Version, made: Plan) -> None:
    numbers = {internal: _numbers(version, internal, [one for one in made.openings if one.internal is internal])
               for internal in (False, True)}
    counts = {False: [0, 0], True: [0, 0]}
    for opening in made.openings:
        thread = _open(version, opening, numbers[opening.internal].pop(0))
        said = [opening.note, *opening.replies]
        _say(actor, version, thread.id, said)
        counts[opening.internal][0] += 1
        counts[opening.internal][1] += len(said)
    for thread_id, more in made.more.items():
        _say(actor, version, thread_id, more)
        internal = session().scalars(update(Thread).where(Thread.id == thread_id).values(
            comment_count=Thread.comment_count + len(more)).returning(Thread.internal)
            .execution_options(synchronize_session=False)).one()
        counts[internal][1] += len(more)
    for internal, told in ((False, AnnotationsImported), (True, InternalAnnotationsImported)):
        if counts[internal][1]:
            record(actor, told(prototype_id=version.prototype_id, version_id=version.id, threads=counts[internal][0],
                               comments=counts[internal][1]))


def _numbers(version: Version, internal: bool, openings: list[Opening]) -> list[int]:
    """The numbers of so many threads, counted as if each were opened by itself."""
    count = len(openings)
    if not count:
        return []
    opened, column = session(), Prototype.internal_count if internal else Prototype.thread_count
    values: dict[Any, Any] = {column: column + count}
    if not internal:
        values[Prototype.open_count] = Prototype.open_count + count
        opened.execute(update(Version).where(Version.id == version.id).values(thread_count=Version.thread_count + count)
                       .execution_options(synchronize_session=False))
    last = int(opened.execute(update(Prototype).where(Prototype.id == version.prototype_id).values(values).returning(column)
                              .execution_options(synchronize_session=False)).scalar_one())
    return list(range(last - count + 1, last + 1))


def _open(version: Version, opening: Opening, number: int) -> Thread:
    note = opening.note
    made = Thread(prototype_id=version.prototype_id, version_id=version.id, internal=opening.internal, author_id=None,
                  label=note.label, comment_count=1 + len(opening.replies), number=number, **opening.placed.columns,
                  created_at=note.created or clock.now())
    session().add(made)
    session().flush()
    return made


def _say(actor: Actor, version: Version, thread_id: str, said: list[Note]) -> None:
    """Comments without an author of ours; an opening without words is one whose words were taken away."""
    for note in said:
        gone = {} if note.text else {"status": "removed", "removed_at": clock.now(), "removed_by_team": True}
        comment = Comment(thread_id=thread_id, author_id=None, text=note.text, created_at=note.created or clock.now(),
                          edited_at=note.modified, **gone)
        session().add(comment)
        session().flush()
        session().add(TakenOver(version_id=version.id, thread_id=thread_id, comment_id=comment.id, annotation_id=note.id,
                                creator=note.creator, imported_by=actor.user_id))
    session().flush()


def try_file(actor: Actor, version_id: str, given: Any, name: str, site: str, asset: str | None) -> Batch:
    """Tries a file and keeps it until somebody says yes, or for a week."""
    report = bring(actor, version_id, given, site, asset)
    session().execute(delete(Batch).where(Batch.created_at < clock.now() - KEPT))
    made = Batch(version_id=version_id, asset_id=asset, name=name[:200], content=notes.listed(given), report=report,
                 made_by=actor.user_id)
    session().add(made)
    session().flush()
    return made


def find_batch(actor: Actor, batch_id: str) -> Batch:
    """A file that was tried, for the team. Raises NotFound."""
    authorize(actor, "annotations.import")
    found = session().get(Batch, batch_id)
    if found is None:
        raise NotFound()
    return found


def take_in(actor: Actor, batch_id: str, site: str) -> Batch:
    """Takes a file in that was tried. Raises Conflict when it was taken in already."""
    found = find_batch(actor, batch_id)
    content, asset = found.content, found.asset_id
    move(found, TAKE_IN, content=[])
    found.report = bring(actor, found.version_id, content, site, asset, dry=False)
    session().flush()
    return found
