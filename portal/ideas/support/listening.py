"""What support hears: that an idea was decided, that a board changed; and now and then it looks for what has become old."""

from typing import Any

from sqlalchemy import select

from portal.ideas.events import BoardChanged, IdeaStatusChanged, IdeaWithdrawn
from portal.ideas.models import Board, Idea
from portal.ideas.support import ageing, budget
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners

listeners = Listeners("support")


@listeners.on(IdeaStatusChanged, IdeaWithdrawn)
def give_votes_back(heard: Heard[Any]) -> None:
    """What is decided holds no votes any more; opened again, it has its supporters and costs them nothing."""
    if session().scalar(select(Idea.status).where(Idea.id == heard.fact.idea_id)) not in budget.OPEN:
        budget.release(heard.fact.idea_id)


@listeners.on(BoardChanged)
def settle_votes(heard: Heard[BoardChanged]) -> None:
    """Also for who gave a support in the very moment in which the board changed."""
    board = session().get(Board, heard.fact.board_id)
    if board is not None:
        budget.settle(board.id, board.vote_budget)


@listeners.every(seconds=3600)
def ask_again() -> int:
    """Asks some of those whose support has become old."""
    return ageing.ask_some()
