"""Which asset of one version answers which of another: the same bytes, else the same title, else the same place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from portal.prototypes.models import Asset


@dataclass(frozen=True)
class Answer:
    """An asset of the older version and the one that stands for it in the newer; one of them may be missing.

    `by` says why: "sha256", "title", "position", "rest" (the only ones left of their kind), or "" for one alone.
    """

    before: Asset | None
    after: Asset | None
    by: str = ""


def _kind(one: Asset) -> Any:
    return one.kind, one.page is not None


WAYS: tuple[tuple[str, Callable[[Asset], Any]], ...] = (
    ("sha256", lambda one: one.sha256),
    ("title", lambda one: (_kind(one), one.title.strip().casefold(), one.page) if one.title.strip() else None),
    ("position", lambda one: (_kind(one), one.page or one.position)),
)


def answers(before: Sequence[Asset], after: Sequence[Asset]) -> list[Answer]:
    """Each asset of both versions exactly once, in the order of the newer one; what is gone stands at the end."""
    found: dict[str, Answer] = {}
    left, free = list(before), list(after)
    for by, key in WAYS:
        for one in list(free):
            wanted = key(one)
            same = next((old for old in left if wanted is not None and key(old) == wanted), None)
            if same is not None:
                found[one.id] = Answer(same, one, by)
                left.remove(same)
                free.remove(one)
    for kind in {_kind(one) for one in free}:
        old, new = ([one for one in some if _kind(one) == kind] for some in (left, free))
        if len(old) == len(new) == 1:
            found[new[0].id] = Answer(old[0], new[0], "rest")
            left.remove(old[0])
    return [found.get(one.id, Answer(None, one)) for one in after] + [Answer(one, None) for one in left]
