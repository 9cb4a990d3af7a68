"""Who is let in to a board, for the team that invites."""

from typing import Any

from sqlalchemy import func, select

from portal.accounts.models import Company, User
from portal.core.customers.models import CustomerTag
from portal.ideas.inviting.models import BoardGuest, BoardSegment
from portal.ideas.models import Board
from portal.ideas.queries import find_board
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize


def guests(actor: Actor, board_id: str) -> list[Any]:
    """The invited people and companies by name. Raises NotFound and Forbidden."""
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    return list(session().execute(
        select(BoardGuest.id, BoardGuest.user_id, BoardGuest.company_id, BoardGuest.created_at,
               func.coalesce(User.name, Company.name).label("name"))
        .outerjoin(User, User.id == BoardGuest.user_id).outerjoin(Company, Company.id == BoardGuest.company_id)
        .where(BoardGuest.board_id == board.id).order_by(BoardGuest.id).limit(500)))


def segments(board: Board) -> list[str]:
    """The tags by which customers see a board."""
    return list(session().scalars(select(BoardSegment.tag).where(BoardSegment.board_id == board.id)
                                  .order_by(BoardSegment.tag)))


def known_tags() -> list[str]:
    """Tags that customers' records bear."""
    return list(session().scalars(select(CustomerTag.tag).distinct().order_by(CustomerTag.tag).limit(200)))


def companies() -> list[tuple[str, str]]:
    """Companies to choose from: (id, name)."""
    rows = session().execute(select(Company.id, Company.name).order_by(Company.name, Company.id).limit(300))
    return [(row.id, row.name) for row in rows]
