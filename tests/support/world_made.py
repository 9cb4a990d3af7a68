"""A small whole world and the little that every part of its making needs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests import people
from tests.people import Person
from tests.storage.pictures import encoded, picture
from tests.support.cast import Cast

Call = Callable[..., Any]  # call(person, method, path, json=..., files=...) -> (status, body)
SQUARE = {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:10,10,20,20"}


@dataclass
class World:
    """What was made: path words by the name of a thing, and secrets by their text."""

    call: Call
    cast: Cast
    things: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets: dict[str, frozenset[Person]] = field(default_factory=dict)
    quiet: set[str] = field(default_factory=set)  # secrets that programs are not told, or nobody any more

    def do(self, person: Person, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """One call that has to succeed; gives its body."""
        status, said = self.call(person, method, "/api/v1" + path, json=body, **more)
        assert 200 <= status < 300, f"{method} {path} by {person}: {status} {said}"
        return said

    def secret(self, text: str, *known_to: Person, team: bool = True) -> str:
        """A text that only these people (and the team, unless told otherwise) may ever be shown."""
        self.secrets[text] = frozenset({*known_to, *((people.TOM, people.ADA) if team else ())})
        return text

    def __getitem__(self, name: str) -> str:
        """The id of a thing: the last word of its path."""
        return list(self.things[name].values())[-1]


def day(ahead: int) -> str:
    """A day from now on."""
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def moment(days: float) -> str:
    """An instant from now on."""
    return (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="seconds").replace("+00:00", "Z")


def eur(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "EUR"}


def file_of(world: World, person: Person, name: str = "lamp.png", size: int = 60) -> str:
    """A picture somebody brings."""
    data = encoded(picture(size, size), "PNG")
    return str(world.do(person, "POST", "/files", files={"file": (name, data, "image/png")})["id"])


def idea_by(world: World, person: Person, title: str, board: str = "lamps", **more: Any) -> str:
    """An idea of somebody."""
    body = {"board": board, "title": title, "text": f"{title}, told at length.", "rights_accepted": True, **more}
    return str(world.do(person, "POST", "/ideas", body)["id"])
