"""What is read of ideas: always scoped to the actor. Lists stand in listing.py, discussions in threads.py."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, or_, select
from sqlalchemy.orm import aliased, joinedload

from portal.accounts.models import User
from portal.ideas.models import Board, Follow, Idea, IdeaPicture, IdeaResponse, IdeaRevision, Support
from portal.ideas.states import LABELS, PUBLIC
from portal.kernel import ids
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.policy import Actor, can

__all__ = ["LABELS", "PUBLIC", "Beside", "MySupport", "board_of", "boards_for", "find_board", "find_visible", "find_whole",
           "followers", "front_of", "my_support", "responses", "revision", "revisions", "sees_picture", "visible", "visible_to"]


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The ideas an actor may see, as a condition; the same as the rule idea.see."""
    return visible(actor.is_team, actor.user_id or None, actor.company_id or None)


def visible(team: bool, me: Any, company: Any) -> ColumnElement[bool]:
    """The same for a person and a company, ids or bindparams, None for nobody."""
    shown: ColumnElement[bool] = Idea.status != "draft"
    if not team:
        public: ColumnElement[bool] = Idea.board_id.in_(select(Board.id).where(Board.visibility == "public"))
        shown = and_(shown, or_(public, Idea.company_id == company) if company is not None else public)
    return shown if me is None else or_(Idea.author_id == me, shown)


_IDEA = select(Idea).where(Idea.id == bindparam("idea")).options(joinedload(Idea.board))
_SUPPORT: tuple[Any, ...] = (Support.quantity, Support.top_price_minor, Support.currency, Support.by_date,
                             Support.revision_number, Support.created_at)
_MINE = select(*_SUPPORT).where(Support.idea_id == bindparam("idea"), Support.user_id == bindparam("me"))
_RESPONSES = (select(IdeaResponse, User.name).outerjoin(User, User.id == IdeaResponse.author_id)
              .where(IdeaResponse.idea_id == bindparam("idea")).order_by(IdeaResponse.id.desc()).limit(100))
_OWNER: Any = aliased(User)
_ME: Any = bindparam("me", type_=Id())
_WHOLE = (select(Idea, User.name.label("author"), _OWNER.name.label("owner"), Follow.user_id.label("follower"), *_SUPPORT)
          .select_from(Idea).outerjoin(User, User.id == Idea.author_id).outerjoin(_OWNER, _OWNER.id == Idea.owner_id)
          .outerjoin(Follow, and_(Follow.idea_id == Idea.id, Follow.user_id == _ME))
          .outerjoin(Support, and_(Support.idea_id == Idea.id, Support.user_id == _ME)).where(Idea.id == bindparam("idea"))
          .options(joinedload(Idea.board)))


def find_visible(actor: Actor, idea_id: str) -> Idea:
    """An idea this actor may see, with its board. Raises NotFound."""
    found = session().scalar(_IDEA, {"idea": idea_id})
    if found is None or not can(actor, "idea.see", found):
        raise NotFound()
    return found


def boards_for(actor: Actor) -> list[Board]:
    """The boards an actor may see, the newest first."""
    statement = select(Board).order_by(Board.id.desc()).limit(200)
    return list(session().scalars(statement if actor.is_team else statement.where(Board.visibility == "public")))


def find_board(actor: Actor, board: str) -> Board:
    """A board by its id or its slug. Raises NotFound."""
    which = Board.id == board if ids.is_id(board) else Board.slug == board
    found = session().scalar(select(Board).where(which))
    if found is None or not can(actor, "board.see", found):
        raise NotFound()
    return found


def front_of(board: Board, most: int = 10) -> list[Any]:
    """The hottest ideas of a board that everybody may see, as short rows for other sites."""
    return list(session().execute(
        select(Idea.id, Idea.title, Idea.status, Idea.top_score, Idea.comment_count)
        .where(Idea.board_id == board.id, visible_to(Actor.anonymous()), Idea.status.not_in(("merged", "withdrawn")))
        .order_by(Idea.hot.desc(), Idea.id.desc()).limit(most)))


def board_of(idea_id: str) -> Board:
    """The board of an idea that is known to be there."""
    return session().scalars(select(Board).join(Idea, Idea.board_id == Board.id).where(Idea.id == idea_id)).one()


def revisions(idea_id: str) -> list[tuple[IdeaRevision, str]]:
    """All revisions of an idea with their authors' names, the newest first."""
    rows = session().execute(
        select(IdeaRevision, User.name).outerjoin(User, User.id == IdeaRevision.author_id)
        .where(IdeaRevision.idea_id == idea_id).order_by(IdeaRevision.number.desc()).limit(200))
    return [(row[0], row[1] or "") for row in rows]


def revision(actor: Actor, revision_id: str) -> IdeaRevision:
    """A revision of an idea this actor may see: what bids and prototypes refer to. Raises NotFound."""
    found = session().get(IdeaRevision, revision_id)
    if found is None:
        raise NotFound()
    find_visible(actor, found.idea_id)
    return found


def responses(idea_id: str) -> list[tuple[IdeaResponse, str]]:
    """The official answers to an idea with their authors' names, the newest first."""
    rows = session().execute(_RESPONSES, {"idea": idea_id})
    return [(row[0], row[1] or "") for row in rows]


@dataclass(frozen=True)
class MySupport:
    """One's own support: the numbers named, the revision meant, and whether that is an earlier one."""

    quantity: int | None
    top_price_minor: int | None
    currency: str | None
    by_date: date | None
    revision_number: int
    stale: bool
    created_at: datetime

    @property
    def amount(self) -> str:
        """The top price as it is typed."""
        return Money(self.top_price_minor, self.currency).text if self.top_price_minor and self.currency else ""


def my_support(actor: Actor, idea: Idea) -> MySupport | None:
    """The actor's own support of an idea."""
    if not actor.user_id:
        return None
    row = run(_MINE, idea=idea.id, me=actor.user_id).first()
    return row and _own(row, idea)


def _own(row: Any, idea: Idea) -> MySupport:
    return MySupport(row.quantity, row.top_price_minor, row.currency, row.by_date, row.revision_number,
                     row.revision_number < idea.material_number, row.created_at)


@dataclass(frozen=True)
class Beside:
    """What stands beside an idea: its people's names, and what the one who looks has to do with it."""

    author: str
    owner: str
    my_support: MySupport | None
    following: bool


def find_whole(actor: Actor, idea_id: str) -> tuple[Idea, Beside]:
    """An idea this actor may see with its board and what stands beside it, in one statement. Raises NotFound."""
    row = session().execute(_WHOLE, {"idea": idea_id, "me": actor.user_id}).first()
    if row is None or not can(actor, "idea.see", row.Idea):
        raise NotFound()
    idea: Idea = row.Idea
    return idea, Beside(row.author or idea.author_name, row.owner or "", _own(row, idea) if row.created_at else None,
                        row.follower is not None)


def followers(idea_id: str) -> list[str]:
    """The ids of the people who follow an idea."""
    return list(session().scalars(select(Follow.user_id).where(Follow.idea_id == idea_id)))


def sees_picture(actor: Actor, file_id: str) -> bool:
    """Whether some idea this actor may see shows the file: the door of ideas for files."""
    statement: Any = (select(Idea.id).join(IdeaPicture, IdeaPicture.idea_id == Idea.id)
                      .where(IdeaPicture.file_id == file_id, visible_to(actor)).limit(1))
    return session().scalar(statement) is not None

