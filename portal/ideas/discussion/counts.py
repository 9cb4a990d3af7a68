"""How many reacted to a comment, as everybody sees it: values that can be compared, without who it was."""

from typing import Any, NamedTuple

from portal.ideas.discussion.models import REACTIONS, CommentBeside
from portal.kernel.text import Lazy

COLUMNS: tuple[Any, ...] = tuple(getattr(CommentBeside, kind) for kind in REACTIONS)


class Counted(NamedTuple):
    """One kind of reaction with its name, its sign and its number."""

    kind: str
    label: Lazy
    sign: str
    number: int


Counts = tuple[Counted, ...]


def counted(row: Any) -> Counts:
    """All kinds in their order, of anything that has their numbers or nothing (nobody has reacted yet)."""
    return tuple(Counted(kind, label, sign, getattr(row, kind, None) or 0) for kind, (label, sign) in REACTIONS.items())


def as_numbers(counts: Counts) -> dict[str, int]:
    """The numbers by kind, for programs."""
    return {one.kind: one.number for one in counts}
