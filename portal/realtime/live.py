"""What a feature says about its rooms: who may be in one, and how a fact looks there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from portal.kernel import ids
from portal.kernel.errors import NotFound
from portal.kernel.events import Fact, Heard
from portal.kernel.policy import Actor

# (id, audience, actors) -> the keys of those who may be there now. Asked at the door and before every push.
Door = Callable[[str, str, Sequence[Actor]], set[str]]

# (id, audience) -> None; or, where nobody's cursor is passed on, the number up to which nothing is told again.
Hush = Callable[[str, str], int | None]


class RoomName(NamedTuple):
    """ "idea:ID" or "idea:ID/internal" in parts."""

    kind: str
    id: str
    audience: str


def read_room(text: str) -> RoomName:
    """The parts of a room's name. Raises NotFound for what is none."""
    head, _slash, audience = text.partition("/")
    kind, _colon, about = head.partition(":")
    if not ids.is_id(about) or not kind.isidentifier() or len(text) > 80:
        raise NotFound()
    return RoomName(kind, about, audience)


@dataclass
class Push:
    """How a fact is shown: `data` for programs, the partial `part` with `context` for pages, appended to list `list`.

    `named` tells whether the person who did it is shown; leave it off where identities are hidden.
    """

    data: dict[str, Any] = field(default_factory=dict)
    part: str | None = None
    context: dict[str, Any] = field(default_factory=dict)
    list: str | None = None
    named: bool = True


@dataclass(frozen=True)
class DoorEntry:
    """A door, whether those inside see each other, and whether guests without an account may come to it at all."""

    who: Door
    presence: bool
    guests: bool = False


class Live:
    """A folder's doors and pushes."""

    def __init__(self) -> None:
        self.doors: dict[str, DoorEntry] = {}
        self.pushes: dict[str, Callable[[Heard[Any]], Push | None]] = {}
        self.hushes: dict[str, Hush] = {}

    def door(self, kind: str, presence: bool = False, guests: bool = False) -> Callable[[Door], Door]:
        """The function answers who may be in rooms of this kind."""

        def add(who: Door) -> Door:
            self.doors[kind] = DoorEntry(who, presence, guests)
            return who

        return add

    def hush(self, kind: str) -> Callable[[Hush], Hush]:
        """The function tells when rooms of this kind keep still; it is asked in a reading transaction."""

        def add(still: Hush) -> Hush:
            self.hushes[kind] = still
            return still

        return add

    def push(self, *facts: type[Fact]) -> Callable[[Callable[[Heard[Any]], Push | None]], Callable[[Heard[Any]], Push | None]]:
        """The function shows these facts; it runs in a reading transaction, once per room and language."""

        def add(show: Callable[[Heard[Any]], Push | None]) -> Callable[[Heard[Any]], Push | None]:
            for one in facts:
                self.pushes[one.type] = show
            return show

        return add
