"""Boards: the team opens and changes them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from portal.ideas.events import BoardChanged, BoardOpened
from portal.ideas.models import Board
from portal.ideas.queries import find_board
from portal.ideas.support.budget import settle
from portal.kernel.db import session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def open_board(actor: Actor, slug: str, name: str, **values: Any) -> Board:
    """A new board. Raises Invalid for a slug that is taken."""
    authorize(actor, "board.manage")
    _check(slug, values)
    made = Board(slug=slug, name=name, **values)
    session().add(made)
    session().flush()
    record(actor, BoardOpened(board_id=made.id))
    return made


def change_board(actor: Actor, board_id: str, values: Mapping[str, Any], seen_version: int | None = None) -> Board:
    """Changes a board. Its currency stays: prices were named in it. Raises Stale."""
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    if seen_version is not None and board.version != seen_version:
        raise Stale()
    if values.get("currency", board.currency) != board.currency:
        raise Invalid({"currency": [_("The currency of a board stays: people named prices in it.")]})
    merged = {"opens_at": board.opens_at, "closes_at": board.closes_at, **values}
    _check(values.get("slug", board.slug), merged, board.id)
    before = board.vote_budget
    for name, value in values.items():
        setattr(board, name, value)
    board.version += 1
    if board.vote_budget != before:
        session().flush()
        settle(board.id, board.vote_budget)
    record(actor, BoardChanged(board_id=board.id))
    return board


def _check(slug: str, values: Mapping[str, Any], own_id: str | None = None) -> None:
    known = session().scalar(select(Board.id).where(Board.slug == slug))
    if known is not None and known != own_id:
        raise Invalid({"slug": [_("This short name is taken already.")]})
    opens, closes = values.get("opens_at"), values.get("closes_at")
    if opens and closes and closes <= opens:
        raise Invalid({"closes_at": [_("A board closes after it has opened.")]})
