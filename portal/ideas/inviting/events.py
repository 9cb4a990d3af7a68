"""Facts about who is let in to a board for some."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutBoard(Fact):
    board_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("board", self.board_id)]


@fact("board.guest_invited", says=lazy("invited you to a board of ideas"), internal=True)
class BoardGuestInvited(_AboutBoard):
    user_id: str | None = None
    company_id: str | None = None


@fact("board.guest_removed", says=lazy("took an invitation to a board back"), internal=True)
class BoardGuestRemoved(_AboutBoard):
    user_id: str | None = None
    company_id: str | None = None


@fact("board.segments_changed", says=lazy("changed the segments of a board"), internal=True)
class BoardSegmentsChanged(_AboutBoard):
    pass


@fact("board.archived", says=lazy("put a board into the archive"))
class BoardArchived(_AboutBoard):
    pass


@fact("board.reopened", says=lazy("took a board out of the archive"))
class BoardReopened(_AboutBoard):
    pass
