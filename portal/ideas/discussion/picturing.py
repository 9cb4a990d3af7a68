"""Pictures on a comment: held while it stands, let go when it is removed; whoever may read it sees them, and nobody else."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import delete, insert, select

from portal.ideas.discussion.models import CommentBeside, CommentPicture
from portal.ideas.models import Comment, Idea
from portal.ideas.queries import visible_to
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.policy import Actor, can
from portal.kernel.text import _
from portal.storage import actions as files

MOST = 4
_BESIDE: Any = CommentBeside.__table__


class Picture(NamedTuple):
    """A picture and its size, as it is kept beside the comment."""

    id: str
    width: int
    height: int


Pictures = tuple[Picture, ...]


def pictured(kept: list[list[Any]] | None) -> Pictures:
    """What a row of `comment_beside` says."""
    return tuple(Picture(*one) for one in kept or ())


def hang(actor: Actor, comment_id: str, file_ids: Sequence[str]) -> None:
    """Hangs pictures that the actor brought on his comment. Raises Invalid for others, and for too many."""
    held = pictured(session().scalar(select(CommentBeside.pictures).where(CommentBeside.comment_id == comment_id)))
    if len({*file_ids, *(one.id for one in held)}) != len(file_ids) + len(held):
        raise Invalid({"pictures": [_("The same picture is there twice.")]})
    if len(file_ids) + len(held) > MOST:
        raise Invalid({"pictures": [_("At most %(n)s different pictures fit.", n=MOST)]})
    brought = [files.attach(actor, one, ("image",), "pictures") for one in file_ids]
    session().execute(insert(CommentPicture), [{"comment_id": comment_id, "file_id": one.id} for one in brought])
    _keep(comment_id, (*held, *(Picture(one.id, one.width or 4, one.height or 3) for one in brought)))


def take_down(comment_id: str, file_id: str) -> None:
    """One picture less. Raises NotFound for one that does not hang here."""
    held = pictured(session().scalar(select(CommentBeside.pictures).where(CommentBeside.comment_id == comment_id)))
    if file_id not in {one.id for one in held}:
        raise NotFound()
    session().execute(delete(CommentPicture).where(CommentPicture.comment_id == comment_id, CommentPicture.file_id == file_id))
    files.release(file_id)
    _keep(comment_id, tuple(one for one in held if one.id != file_id))


def let_go(comment_id: str) -> None:
    """The comment is removed, and so are its pictures."""
    for file_id in session().scalars(select(CommentPicture.file_id).where(CommentPicture.comment_id == comment_id)
                                     .order_by(CommentPicture.file_id)).all():
        take_down(comment_id, file_id)


def _keep(comment_id: str, pictures: Pictures) -> None:
    said = [list(one) for one in pictures] or None
    fresh = insert_into(_BESIDE).values(comment_id=comment_id, pictures=said, agree=0, love=0, helpful=0, doubt=0, reactions=0)
    session().execute(fresh.on_conflict_do_update(index_elements=[_BESIDE.c.comment_id],
                                                  set_={"pictures": fresh.excluded.pictures}))


def sees_picture(actor: Actor, file_id: str) -> bool:
    """Whether a comment this actor may read shows the file: the door of discussions for files."""
    statement: Any = (select(Comment.id).join(CommentPicture, CommentPicture.comment_id == Comment.id)
                      .join(Idea, Idea.id == Comment.idea_id)
                      .where(CommentPicture.file_id == file_id, Comment.status == "posted", visible_to(actor)))
    if not can(actor, "note.read"):
        statement = statement.where(~Comment.internal)
    return session().scalar(statement.limit(1)) is not None
