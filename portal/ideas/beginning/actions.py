"""What new ideas on a board begin with: read by everybody who sees the board, written by the team."""

from typing import Any

from portal.ideas.beginning.models import BoardTemplate
from portal.ideas.events import BoardChanged
from portal.ideas.models import Board
from portal.ideas.queries import find_board
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize


def beginning_of(board: Board) -> BoardTemplate:
    """What a new idea on this board begins with; nothing where the team wrote nothing."""
    return session().get(BoardTemplate, board.id) or BoardTemplate(board_id=board.id, text="", spec=[], version=0)


def write(actor: Actor, board_id: str, text: str, spec: list[dict[str, Any]], seen_version: int | None = None) -> BoardTemplate:
    """Says what new ideas begin with; ideas that are there keep what they say. Raises Stale."""
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    found = beginning_of(board)
    if seen_version is not None and found.version != seen_version:
        raise Stale()
    found.text, found.spec, found.changed_at, found.version = text, spec, clock.now(), found.version + 1
    session().add(found)
    session().flush()
    record(actor, BoardChanged(board_id=board.id))
    return found
