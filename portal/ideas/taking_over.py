"""Taking over boards, ideas and comments of another system: with their dates, their authors' names and their own numbers.

What was taken over before, by its external number, is left as it is; so an import can be run again. No facts are recorded:
it happened elsewhere, long ago, and nobody is to be notified of it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from portal.ideas import facets, hot
from portal.ideas.content import add_revision, excerpt, make_findable
from portal.ideas.models import Board, Comment, Idea
from portal.ideas.states import PUBLIC
from portal.ideas.talking import DEEPEST
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def _known(table: type[Any], system: str, ref: str) -> Any:
    return session().scalar(select(table).where(table.external_system == system, table.external_ref == ref))


def take_over_board(actor: Actor, system: str, ref: str, *, slug: str, name: str, text: str = "",
                    currency: str = "EUR") -> tuple[Board, bool]:
    """The board with this external number, and whether it is new here."""
    authorize(actor, "board.manage")
    found = _known(Board, system, ref) or session().scalar(select(Board).where(Board.slug == slug))
    if found is not None:
        return found, False
    made = Board(slug=slug, name=name, text=text, currency=currency, external_system=system, external_ref=ref)
    session().add(made)
    session().flush()
    return made, True


def take_over_idea(actor: Actor, system: str, ref: str, *, board: Board, title: str, text: str, at: datetime,
                   author_name: str = "", author_id: str | None = None, tags: Sequence[str] = (),
                   spec: Sequence[dict[str, str]] = (), status: str = "submitted", supports: int = 0) -> tuple[Idea, bool]:
    """The idea with this external number, and whether it is new here. `supports` are carried as a plain count."""
    authorize(actor, "board.manage")
    found = _known(Idea, system, ref)
    if found is not None:
        return found, False
    if status not in PUBLIC or status == "merged" or supports < 0 or not title.strip():
        raise Invalid({"status": [_("An idea cannot be taken over like this.")]})
    made = Idea(board_id=board.id, author_id=author_id, author_name=author_name[:160], title=title, text=text,
                excerpt=excerpt(text), spec=list(spec), tags=list(tags), pictures=[], status=status, revision_number=1,
                material_number=1, imported_support_count=supports, top_score=supports, hot=hot.of_many(supports, at),
                created_at=at, submitted_at=at, changed_at=at, external_system=system, external_ref=ref)
    session().add(made)
    session().flush()
    add_revision(Actor(user_id=author_id, role="system"), made).created_at = at
    make_findable(made)
    facets.count(board.id, facets.words_of(status, made.tags), 1)
    return made, True


def take_over_comment(actor: Actor, system: str, ref: str, *, idea: Idea, text: str, at: datetime, author_name: str = "",
                      author_id: str | None = None, parent: Comment | None = None) -> tuple[Comment, bool]:
    """The comment with this external number, and whether it is new here. Take them over in the order of their dates, parents
    first: threads are shown in the order in which they came in.
    """
    authorize(actor, "board.manage")
    found = _known(Comment, system, ref)
    if found is not None:
        return found, False
    if parent is not None and parent.idea_id != idea.id:
        raise Invalid({"parent_id": [_("What you answer is not here any more.")]})
    comment_id = ids.new_id()
    made = Comment(id=comment_id, idea_id=idea.id, parent_id=parent.id if parent else None,
                   root_id=parent.root_id if parent else comment_id, depth=min(parent.depth + 1, DEEPEST) if parent else 0,
                   author_id=author_id, author_name=author_name[:160], text=text, created_at=at, external_system=system,
                   external_ref=ref)
    session().add(made)
    session().flush()
    session().execute(update(Idea).where(Idea.id == idea.id).values(comment_count=Idea.comment_count + 1)
                      .execution_options(synchronize_session=False))
    return made, True
