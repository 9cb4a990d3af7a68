"""Letting people in to a board for some, taking it back, and putting a board into the archive."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select, update

from portal.accounts import actions as accounts
from portal.accounts.models import Company, User
from portal.ideas.inviting.events import (
    BoardArchived,
    BoardGuestInvited,
    BoardGuestRemoved,
    BoardReopened,
    BoardSegmentsChanged,
)
from portal.ideas.inviting.models import BoardGuest, BoardSegment
from portal.ideas.models import Board
from portal.ideas.queries import find_board
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def invite(actor: Actor, board_id: str, mail: str = "", user_id: str | None = None,
           company_id: str | None = None) -> BoardGuest:
    """Invites a person, by address or id, or a whole company; who is invited already stays so. Raises Invalid."""
    board = _mine(actor, board_id)
    if mail:
        known = accounts.find_by_mail(mail)
        if known is None:
            raise Invalid({"mail": [_("Nobody with this address has an account here yet.")]})
        user_id = known.id
    if bool(user_id) == bool(company_id):
        raise Invalid({"mail": [_("Name one person or one company.")]})
    if session().get(User if user_id else Company, user_id or company_id) is None:
        raise Invalid({"user_id" if user_id else "company_id": [_("This is not somebody we know.")]})
    fresh = session().execute(insert_into(BoardGuest.__table__).on_conflict_do_nothing().values(
        id=ids.new_id(), board_id=board.id, user_id=user_id, company_id=company_id, invited_by=actor.user_id,
        created_at=clock.now()).returning(BoardGuest.id)).first()
    if fresh is not None:
        record(actor, BoardGuestInvited(board_id=board.id, user_id=user_id, company_id=company_id))
    return session().scalars(select(BoardGuest).where(
        BoardGuest.board_id == board.id, BoardGuest.user_id == user_id, BoardGuest.company_id == company_id)).one()


def take_back(actor: Actor, board_id: str, guest_id: str) -> Board:
    """Takes an invitation back: whoever came by it alone is out of every list at once, and of the rooms at their next event."""
    board = _mine(actor, board_id)
    gone = session().execute(delete(BoardGuest).where(BoardGuest.id == guest_id, BoardGuest.board_id == board.id)
                             .returning(BoardGuest.user_id, BoardGuest.company_id)).first()
    if gone is None:
        raise NotFound()
    record(actor, BoardGuestRemoved(board_id=board.id, user_id=gone.user_id, company_id=gone.company_id))
    return board


def open_to_segments(actor: Actor, board_id: str, tags: Sequence[str]) -> Board:
    """Says by which tags of their records customers see a board of the kind "segment"."""
    board = _mine(actor, board_id)
    session().execute(delete(BoardSegment).where(BoardSegment.board_id == board.id))
    if tags:
        session().execute(insert(BoardSegment), [{"board_id": board.id, "tag": tag} for tag in sorted(set(tags))])
    record(actor, BoardSegmentsChanged(board_id=board.id))
    return board


def archive(actor: Actor, board_id: str) -> Board:
    """Puts a board aside: its ideas stay readable, new ones are not taken. Raises Conflict when it is there already."""
    board = _mine(actor, board_id)
    _stow(board, Board.archived_at.is_(None), clock.now(), _("This board is in the archive already."))
    record(actor, BoardArchived(board_id=board.id))
    return board


def reopen(actor: Actor, board_id: str) -> Board:
    """Takes a board out of the archive. Raises Conflict when it is not there."""
    board = _mine(actor, board_id)
    _stow(board, Board.archived_at.is_not(None), None, _("This board is not in the archive."))
    record(actor, BoardReopened(board_id=board.id))
    return board


def _mine(actor: Actor, board_id: str) -> Board:
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    return board


def _stow(board: Board, guard: Any, at: Any, otherwise: str) -> None:
    done: Any = session().execute(update(Board).where(Board.id == board.id, guard).values(
        archived_at=at, version=Board.version + 1).execution_options(synchronize_session=False))
    session().refresh(board)
    if done.rowcount != 1:
        raise Conflict("board_archived" if board.archived_at else "board_kept", otherwise)
