"""What is read of ideas: always scoped to the actor. Lists stand in listing.py, discussions in threads.py."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased, joinedload

from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.ideas.amending.models import Amendment
from portal.ideas.inviting.circle import open_to
from portal.ideas.models import Board, Follow, Idea, IdeaPicture, IdeaResponse, IdeaRevision, Support
from portal.ideas.moderating.held import HELD
from portal.ideas.states import LABELS, PUBLIC
from portal.ideas.support.models import BoardAgeing, OnBehalf, VoteAccount, VoteEntry
from portal.ideas.together.models import Coauthor
from portal.kernel import clock, ids
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.policy import Actor, can
from portal.kernel.reading import read_once

__all__ = ["LABELS", "PUBLIC", "Beside", "MySupport", "board_of", "boards_for", "find_board", "find_idea", "find_visible",
           "find_whole", "followers", "front_of", "givers", "my_support", "responses", "revision", "revisions", "sees_picture",
           "visible", "visible_to"]


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """The ideas an actor may see, as a condition; the same as the rule idea.see."""
    return visible(actor.is_team, actor.user_id or None, actor.company_id or None)


def visible(team: bool, me: Any, company: Any) -> ColumnElement[bool]:
    """The same for a person and a company, ids or bindparams, None for nobody."""
    if team:
        shown: ColumnElement[bool] = or_(Idea.status != "draft", Idea.id.in_(HELD))
    else:
        shown = Idea.status.not_in(("draft", "removed"))
        public: ColumnElement[bool] = Idea.board_id.in_(select(Board.id).where(open_to(me, company)))
        shown = and_(shown, or_(public, Idea.company_id == company) if company is not None else public)
    if me is None:
        return shown
    together = select(Coauthor.idea_id).where(Coauthor.user_id == me, Coauthor.status == "accepted")
    return or_(Idea.author_id == me, Idea.id.in_(together), shown)


_IDEA = select(Idea).where(Idea.id == bindparam("idea")).options(joinedload(Idea.board))
_SUPPORT: tuple[Any, ...] = (Support.quantity, Support.top_price_minor, Support.currency, Support.by_date,
                             Support.revision_number, Support.created_at, Support.changed_at)
_MINE = select(*_SUPPORT).where(Support.idea_id == bindparam("idea"), Support.user_id == bindparam("me"))
_RESPONSES = (select(IdeaResponse, User.name).outerjoin(User, User.id == IdeaResponse.author_id)
              .where(IdeaResponse.idea_id == bindparam("idea")).order_by(IdeaResponse.id.desc()).limit(100))
_OWNER: Any = aliased(User)
_AMENDER: Any = aliased(User)
_ME: Any = bindparam("me", type_=Id())
_NOTED = (select(func.max(OnBehalf.created_at)).where(OnBehalf.idea_id == Idea.id, OnBehalf.customer_id.in_(
    select(Customer.id).where(or_(Customer.user_id == _ME, Customer.company_id == bindparam("company", type_=Id())))))
          .correlate(Idea).scalar_subquery())
_WHOLE = (select(Idea, User.name.label("author"), _OWNER.name.label("owner"), Follow.level.label("level"), *_SUPPORT,
                 VoteAccount.spent, BoardAgeing.days, _NOTED.label("noted_at"))
          .select_from(Idea).outerjoin(User, User.id == Idea.author_id).outerjoin(_OWNER, _OWNER.id == Idea.owner_id)
          .outerjoin(Follow, and_(Follow.idea_id == Idea.id, Follow.user_id == _ME))
          .outerjoin(Support, and_(Support.idea_id == Idea.id, Support.user_id == _ME))
          .outerjoin(BoardAgeing, BoardAgeing.board_id == Idea.board_id)
          .outerjoin(VoteAccount, and_(VoteAccount.board_id == Idea.board_id, VoteAccount.user_id == _ME))
          .where(Idea.id == bindparam("idea"))
          .options(joinedload(Idea.board)))


@read_once
def find_visible(actor: Actor, idea_id: str) -> Idea:
    """An idea this actor may see, with its board. Raises NotFound."""
    found = session().scalar(_IDEA, {"idea": idea_id})
    if found is None or not can(actor, "idea.see", found):
        raise NotFound()
    return found


def find_idea(idea_id: str) -> Idea:
    """An idea with its board, whoever may see it: for those who were let in already. Raises NotFound."""
    found = session().scalar(_IDEA, {"idea": idea_id})
    if found is None:
        raise NotFound()
    return found


def boards_for(actor: Actor) -> list[Board]:
    """The boards an actor may see, the newest first."""
    statement = select(Board).order_by(Board.id.desc()).limit(200)
    return list(session().scalars(statement if actor.is_team else statement.where(open_to(actor.user_id, actor.company_id))))


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


class Credit(NamedTuple):
    """Who proposed what a revision took in."""

    amendment_id: str
    id: str | None
    name: str


def revisions(idea_id: str) -> list[tuple[IdeaRevision, str, Credit | None]]:
    """All revisions of an idea with their authors' names and who proposed them, the newest first."""
    rows = session().execute(
        select(IdeaRevision, User.name, Amendment.id, Amendment.author_id, Amendment.author_name, _AMENDER.name)
        .outerjoin(User, User.id == IdeaRevision.author_id)
        .outerjoin(Amendment, and_(Amendment.idea_id == IdeaRevision.idea_id, Amendment.revision_number == IdeaRevision.number))
        .outerjoin(_AMENDER, _AMENDER.id == Amendment.author_id)
        .where(IdeaRevision.idea_id == idea_id).order_by(IdeaRevision.number.desc()).limit(200))
    return [(row[0], row[1] or "", Credit(row[2], row[3], row[5] or row[4]) if row[2] else None) for row in rows]


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
    """One's own support: the numbers named, the revision meant, whether that is an earlier one, and whether it is old."""

    quantity: int | None
    top_price_minor: int | None
    currency: str | None
    by_date: date | None
    revision_number: int
    stale: bool
    created_at: datetime
    old: bool = False

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


def _own(row: Any, idea: Idea, days: int | None = None) -> MySupport:
    passed = row.by_date is not None and row.by_date < clock.today()
    old = passed or (days is not None and row.changed_at < clock.now() - timedelta(days=days))
    return MySupport(row.quantity, row.top_price_minor, row.currency, row.by_date, row.revision_number,
                     row.revision_number < idea.material_number, row.created_at, old)


@dataclass(frozen=True)
class Beside:
    """What stands beside an idea: its people's names, and what the one who looks has to do with it."""

    author: str
    owner: str
    my_support: MySupport | None
    level: str | None
    spent: int
    noted_at: datetime | None

    @property
    def following(self) -> bool:
        """Whether anything is heard of it."""
        return self.level in ("all", "decisions")


def find_whole(actor: Actor, idea_id: str) -> tuple[Idea, Beside]:
    """An idea this actor may see with its board and what stands beside it, in one statement. Raises NotFound."""
    row = session().execute(_WHOLE, {"idea": idea_id, "me": actor.user_id, "company": actor.company_id}).first()
    if row is None or not can(actor, "idea.see", row.Idea):
        raise NotFound()
    idea: Idea = row.Idea
    return idea, Beside(row.author or idea.author_name, row.owner or "", _own(row, idea, row.days) if row.created_at else None,
                        row.level, row.spent or 0, row.noted_at)


def followers(idea_id: str) -> list[str]:
    """The ids of the people who follow an idea."""
    return list(session().scalars(select(Follow.user_id).where(Follow.idea_id == idea_id, Follow.level != "nothing")))


def givers(batch_id: str) -> list[str]:
    """The ids of the people whose votes came back together."""
    return list(session().scalars(select(VoteEntry.user_id).where(VoteEntry.batch_id == batch_id).distinct()))


def sees_picture(actor: Actor, file_id: str) -> bool:
    """Whether some idea this actor may see shows the file: the door of ideas for files."""
    statement: Any = (select(Idea.id).join(IdeaPicture, IdeaPicture.idea_id == Idea.id)
                      .where(IdeaPicture.file_id == file_id, visible_to(actor)).limit(1))
    return session().scalar(statement) is not None

