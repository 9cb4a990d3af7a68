"""Who is told that a board for some was opened to them."""

from collections.abc import Sequence

from portal.ideas.inviting.events import BoardGuestInvited
from portal.ideas.models import Board
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor, can
from portal.notifications import circles
from portal.notifications.rules import Notice, rules


@rules.on(BoardGuestInvited)
def invited(heard: Heard[BoardGuestInvited]) -> Notice:
    """The person, or the people of the company, as long as the board is open to them."""
    board = session().get_one(Board, heard.fact.board_id)
    people = [heard.fact.user_id, *circles.of_companies([heard.fact.company_id])]

    def door(actors: Sequence[Actor]) -> set[str]:
        return {one.user_id for one in actors if one.user_id and can(one, "board.see", board)}

    return Notice(people, door, "ideas", f"/boards/{board.id}", board.name)
