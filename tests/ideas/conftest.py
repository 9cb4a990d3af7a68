"""Boards and ideas of these tests."""

from collections.abc import Callable
from typing import Any

import pytest

from portal.ideas import actions
from portal.ideas.models import Board, Idea
from portal.kernel.policy import Actor
from tests import people


class Desk:
    """Does things as somebody, each in a transaction of its own: `desk.do(people.CLARA, actions.submit, idea.id)`."""

    def __init__(self, portal: Any, cast: Any) -> None:
        self.portal, self.cast = portal, cast

    def do(self, person: Any, action: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        actor = person if isinstance(person, Actor) else self.cast.actor(person)
        with self.portal.database.transaction():
            return action(actor, *args, **kwargs)

    def board(self, slug: str = "chairs", **values: Any) -> Board:
        return self.do(people.TOM, actions.open_board, slug, values.pop("name", "Garden chairs"), **values)

    def idea(self, title: str = "A chair that folds flat", by: Any = people.CLARA, board: str = "chairs", submit: bool = True,
             **values: Any) -> Idea:
        return self.do(by, actions.propose, board, title, rights_accepted=True, submit=submit, **values)

    def facts(self, kind: str) -> list[dict[str, Any]]:
        from sqlalchemy import select

        from portal.kernel.facts import FactRow

        with self.portal.database.transaction(write=False) as opened:
            return [row.data for row in opened.scalars(select(FactRow).where(FactRow.type == kind).order_by(FactRow.id))]

    def fresh(self, idea: Idea) -> Idea:
        """The idea as it stands in the database now."""
        with self.portal.database.transaction(write=False) as opened:
            return opened.get_one(Idea, idea.id)


@pytest.fixture
def desk(portal, cast) -> Desk:
    made = Desk(portal, cast)
    made.board()
    return made
