"""A support that is older than its board allows, or wanted by a day that has passed, is old: its giver is asked once.

Who does not answer keeps his support, drawn apart in the demand curve. Who confirms it or names new numbers makes it young
again; he is asked another time when that has become old, and never twice within `PAUSE`.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import and_, or_, select, update

from portal.ideas.events import BoardChanged
from portal.ideas.models import Board, Idea, Support
from portal.ideas.queries import find_board
from portal.ideas.support.budget import OPEN
from portal.ideas.support.events import AskedAgain
from portal.ideas.support.models import Asked, BoardAgeing
from portal.kernel import clock
from portal.kernel.db import insert_into, session
from portal.kernel.events import record, record_all
from portal.kernel.policy import Actor, authorize

AT_ONCE = 200
PAUSE = timedelta(days=30)


def set_ageing(actor: Actor, board_id: str, days: int | None) -> Board:
    """After how many days supports on a board are old; None: only when a wanted day has passed."""
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    if days is None:
        session().execute(BoardAgeing.__table__.delete().where(BoardAgeing.board_id == board.id))  # type: ignore[attr-defined]
    else:
        made = insert_into(BoardAgeing.__table__).values(board_id=board.id, days=days)
        session().execute(made.on_conflict_do_update(index_elements=["board_id"], set_={"days": days}))
    session().execute(update(Board).where(Board.id == board.id).values(version=Board.version + 1)
                      .execution_options(synchronize_session=False))
    session().refresh(board)
    record(actor, BoardChanged(board_id=board.id))
    return board


def days_of(board_id: str) -> int | None:
    """The half-life of supports on a board, in days."""
    return session().scalar(select(BoardAgeing.days).where(BoardAgeing.board_id == board_id))


def is_old(table: Any, days: int | None) -> Any:
    """The condition for what is old of a table of supports, on a board of so many days."""
    passed = and_(table.by_date.is_not(None), table.by_date < clock.today())
    return passed if days is None else or_(passed, table.changed_at < clock.now() - timedelta(days=days))


def ask_some() -> int:
    """Asks at most so many people whose support is old and who were not asked about it yet; returns how many."""
    now = clock.now()
    found: list[Any] = []
    ages = [None, *session().scalars(select(BoardAgeing.days).distinct().order_by(BoardAgeing.days))]
    for days in ages:
        found += session().execute(_to_ask(days).limit(AT_ONCE - len(found))).all() if len(found) < AT_ONCE else []
    for idea_id, user_id in found:
        made = insert_into(Asked.__table__).values(idea_id=idea_id, user_id=user_id, asked_at=now)
        session().execute(made.on_conflict_do_update(index_elements=["idea_id", "user_id"], set_={"asked_at": now}))
    record_all(Actor.system(), [AskedAgain(user_id=user_id, idea_id=idea_id) for idea_id, user_id in found])
    return len(found)


def _to_ask(days: int | None) -> Any:
    """Those to ask on boards with this half-life; None: on boards without one."""
    not_yet = or_(Asked.asked_at.is_(None), and_(Asked.asked_at < Support.changed_at, Asked.asked_at < clock.now() - PAUSE))
    board = BoardAgeing.days == days if days is not None else BoardAgeing.days.is_(None)
    return (select(Support.idea_id, Support.user_id).join(Idea, Idea.id == Support.idea_id)
            .outerjoin(BoardAgeing, BoardAgeing.board_id == Idea.board_id)
            .outerjoin(Asked, and_(Asked.idea_id == Support.idea_id, Asked.user_id == Support.user_id))
            .where(Idea.status.in_(OPEN), is_old(Support, days), not_yet, board).order_by(Support.id))
