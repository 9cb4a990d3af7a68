"""Files on a comment: held while it stands, let go when it is removed; whoever may read it sees them, and nobody else."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, exists, insert, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.prototypes import events
from portal.prototypes.blind.finishing import keep_still
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.prototypes.queries import find_comment
from portal.prototypes.states import EDIT
from portal.prototypes.talk.models import ThreadFile
from portal.storage import actions as storage
from portal.storage import queries as stored
from portal.storage.models import StoredFile

MOST = 4
KINDS = ("image", "model", "video", "document")


def hang(actor: Actor, comment_id: str, file_ids: Sequence[str]) -> None:
    """Hangs files that the actor brought on his comment. Raises Invalid for others, and for too many."""
    if not file_ids:
        return
    held = list(session().scalars(select(ThreadFile.file_id).where(ThreadFile.comment_id == comment_id)))
    if len({*file_ids, *held}) != len(file_ids) + len(held):
        raise Invalid({"files": [_("The same file is there twice.")]})
    if len(file_ids) + len(held) > MOST:
        raise Invalid({"files": [_("At most %(n)s files fit.", n=MOST)]})
    brought = [storage.attach(actor, one, KINDS, "files") for one in file_ids]
    session().execute(insert(ThreadFile), [{"comment_id": comment_id, "file_id": one.id, "position": len(held) + at}
                                           for at, one in enumerate(brought)])


def add(actor: Actor, thread_id: str, comment_id: str, file_id: str) -> Comment:
    """One more file on one's own comment. Raises Conflict where it is removed or its version read-only."""
    thread, said = find_comment(actor, thread_id, comment_id)
    authorize(actor, "thread_comment.edit", said)
    keep_still(actor, thread)
    version = session().get_one(Version, thread.version_id)
    if version.status == "superseded":
        raise Conflict("version_read_only", _("This version is read-only now. Look at the current one and say it there."),
                       state=version.status, possible=[])
    move(said, EDIT, edited_at=clock.now())
    hang(actor, said.id, [file_id])
    return _told(actor, thread, said)


def take_down(actor: Actor, thread_id: str, comment_id: str, file_id: str) -> Comment:
    """One's own file less. Raises NotFound for one that does not hang here."""
    thread, said = find_comment(actor, thread_id, comment_id)
    authorize(actor, "thread_comment.edit", said)
    if _drop(said.id, [file_id]) != 1:
        raise NotFound()
    move(said, EDIT, edited_at=clock.now())
    return _told(actor, thread, said)


def _told(actor: Actor, thread: Thread, said: Comment) -> Comment:
    told = events.InternalCommentEdited if thread.internal else events.CommentEdited
    record(actor, told(prototype_id=thread.prototype_id, thread_id=thread.id, comment_id=said.id))
    return said


def let_go(comment_id: str) -> None:
    """The comment is removed, and so are its files."""
    _drop(comment_id, list(session().scalars(select(ThreadFile.file_id).where(ThreadFile.comment_id == comment_id))))


def _drop(comment_id: str, file_ids: Sequence[str]) -> int:
    gone = session().scalars(delete(ThreadFile).where(ThreadFile.comment_id == comment_id, ThreadFile.file_id.in_(file_ids))
                             .returning(ThreadFile.file_id)).all()
    for one in sorted(gone):
        storage.release(one)
    return len(gone)


def files_of(comments: Sequence[Any]) -> dict[str, list[StoredFile]]:
    """The files that hang on comments, in their order."""
    rows = session().execute(select(ThreadFile.comment_id, ThreadFile.file_id).where(
        ThreadFile.comment_id.in_([one.id for one in comments])).order_by(ThreadFile.position, ThreadFile.file_id)).all()
    known = stored.by_id(row.file_id for row in rows) if rows else {}
    found: dict[str, list[StoredFile]] = defaultdict(list)
    for row in rows:
        found[row.comment_id].append(known[row.file_id])
    return found


def sees_file(actor: Actor, file_id: str) -> bool:
    """The door of files: whoever may read a comment on which it hangs."""
    return bool(session().scalar(select(exists(
        select(ThreadFile.file_id).join(Comment, Comment.id == ThreadFile.comment_id)
        .join(Thread, Thread.id == Comment.thread_id).join(Version, Version.id == Thread.version_id)
        .join(Prototype, Prototype.id == Thread.prototype_id)
        .where(ThreadFile.file_id == file_id, Comment.status == "posted", visible(actor), shown_to(actor), heard_by(actor))))))
