"""What the team says about a board's widget: the sites that may show it."""

import re
from urllib.parse import urlsplit

from sqlalchemy import select

from portal.exchange.widget.models import BoardFrame
from portal.ideas.models import Board
from portal.ideas.queries import find_board
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

MOST = 20
_ORIGIN = re.compile(r"https?://[a-z0-9.-]{1,253}(:\d{1,5})?", re.ASCII)


def origins_of(board: Board) -> list[str]:
    """The sites that may frame a board; none for a board that is not public."""
    found = session().scalar(select(BoardFrame.origins).where(BoardFrame.board_id == board.id))
    return list(found or []) if board.visibility == "public" else []


def allow(actor: Actor, board_id: str, said: list[str]) -> Board:
    """Sets the sites that may show a board. Raises Invalid for what is no site."""
    board = find_board(actor, board_id)
    authorize(actor, "board.manage")
    origins = list(dict.fromkeys(one.strip().rstrip("/").lower() for one in said if one.strip()))
    if len(origins) > MOST or not all(_ORIGIN.fullmatch(one) and urlsplit(one).hostname for one in origins):
        raise Invalid({"origins": [_("Name up to 20 sites such as https://shop.example, one in each line.")]})
    row = session().scalar(select(BoardFrame).where(BoardFrame.board_id == board.id)) or BoardFrame(board_id=board.id)
    row.origins, row.changed_by = origins, actor.user_id
    session().add(row)
    session().flush()
    return board
