"""What an idea's page shows, as values that can be compared: parts made of them are drawn once for all who see the same."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from markupsafe import Markup

from portal.ideas.models import Board, Idea
from portal.ideas.queries import MySupport
from portal.ideas.showing import Shown
from portal.ideas.threads import Said
from portal.ideas.threads import Told as SaidTold
from portal.storage.models import StoredFile
from portal.web.templating import when


class BoardTold(NamedTuple):
    """The board an idea stands on."""

    id: str
    name: str
    slug: str
    currency: str


class PictureTold(NamedTuple):
    """A picture and its size."""

    id: str
    width: int | None
    height: int | None
    caption: str


class WordsTold(NamedTuple):
    """What an idea says in its newest revision: an edit puts this into every open page."""

    id: str
    title: str
    text: str
    board: BoardTold
    tags: tuple[str, ...]
    spec: tuple[tuple[str, str, str, str], ...]
    pictures: tuple[PictureTold, ...]
    revision_number: int


class IdeaTold(NamedTuple):
    """An idea and whose it is, as everybody reads it who may see it."""

    id: str
    title: str
    status: str
    author: str
    coauthors: tuple[str, ...]
    board: BoardTold
    revision_number: int
    merged_into: tuple[str, str] | None


class SupportTold(NamedTuple):
    """One's own support, and what one may do about it."""

    id: str
    status: str
    board: BoardTold
    support_count: int
    revision_number: int
    my_support: MySupport | None
    verbs: tuple[str, ...]
    votes: tuple[int, int] | None
    noted_at: datetime | None


class ThreadTold(NamedTuple):
    """A comment with its times as they are written now, and the replies beneath it."""

    id: str
    idea_id: str
    told: SaidTold
    made: Markup
    edited: bool
    gone: Markup | str
    replies: tuple["ThreadTold", ...]
    more: str | None


class Looks(NamedTuple):
    """Who looks, as far as it changes what is offered."""

    is_signed_in: bool
    may_write: bool


def words_told(idea: Idea, shown: Sequence[StoredFile]) -> WordsTold:
    """What the idea says, with its pictures."""
    spec = tuple((row["name"], row["value"], row.get("unit", ""), row.get("need", "")) for row in idea.spec)
    pictures = tuple(PictureTold(one.id, one.width, one.height, idea.captions.get(one.id, "")) for one in shown)
    return WordsTold(idea.id, idea.title, idea.text, _board(idea.board), tuple(idea.tags), spec, pictures, idea.revision_number)


def idea_told(it: Shown) -> IdeaTold:
    """Whose it is and where it stands."""
    merged: Any = it.merged_into
    return IdeaTold(it.id, it.title, it.status, it.author, tuple(name for _id, name in it.coauthors), _board(it.board),
                    it.revision_number, (merged.id, merged.title) if merged else None)


def support_told(it: Shown) -> SupportTold:
    """The support beside it."""
    return SupportTold(it.id, it.status, _board(it.board), it.support_count, it.revision_number, it.my_support,
                       ("support",) if "support" in it.verbs else (), it.votes, it.noted_at)


def thread_told(said: Said) -> ThreadTold:
    """A comment and what hangs beneath it."""
    return ThreadTold(said.id, said.idea_id, said.told, when(said.created_at), said.edited_at is not None,
                      when(said.removed_at) if said.removed_at else "", tuple(map(thread_told, said.replies)), said.more)


def _board(board: Board) -> BoardTold:
    return BoardTold(board.id, board.name, board.slug, board.currency)
