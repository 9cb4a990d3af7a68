"""The shapes of what is bought together, in parts or in envelopes. Numbers are minor units, times are days from now."""

from dataclasses import dataclass

from .shapes import Row


@dataclass(frozen=True)
class Wish:
    """A bid whose course the chapter tells: who names which price for how many, about what."""

    slug: str
    by: str
    at: float
    title: str
    text: str
    about: str
    rows: tuple[Row, ...]
    quantity: int
    unit_price: int
    wanted_by: float
    valid_until: float
    place: str
    processes: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()


@dataclass(frozen=True)
class Place:
    """Somebody's place in a pool: so many pieces, for so much each at most."""

    by: str
    at: float
    pieces: int
    top: int
    where: str


@dataclass(frozen=True)
class Tiers:
    """What a workshop asks by the total quantity; `most` is all it can make."""

    by: str
    at: float
    tiers: tuple[tuple[int, int], ...]
    ready: float
    most: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Pool:
    """A bid opened to others until `closes`."""

    bid: Wish
    name: str
    closes: float
    places: tuple[Place, ...]
    offers: tuple[Tiers, ...]
    most: int | None = None


@dataclass(frozen=True)
class Said:
    """An offer: price, how many, when, and per requirement what can be done. `least` is the smallest part he would make."""

    by: str
    at: float
    unit_price: int
    quantity: int
    ready: float
    text: str
    can: tuple[tuple[str, str, str], ...] = ()
    least: int | None = None
