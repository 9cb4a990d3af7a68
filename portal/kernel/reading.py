"""Questions that several parts of one page ask of the same thing: read once, while one moment is looked at.

A reading transaction sees one moment and cannot write, so in it the same question has the same answer. A writing one asks
anew each time. What was read is left with the transaction's session, and goes with it.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from portal.kernel.db import session

P = ParamSpec("P")
T = TypeVar("T")


def read_once(question: Callable[P, T]) -> Callable[P, T]:
    """A question whose answer is kept by the words it was asked with, so these are hashable, and name the actor if it matters.

    All who ask are given the same answer: it is no list, which one of them could change for the next.
    """
    @wraps(question)
    def ask(*args: P.args, **named: P.kwargs) -> T:
        kept: dict[Any, T] | None = session().info.get("read")
        if kept is None:
            return question(*args, **named)
        words = (question, args, tuple(sorted(named.items())))
        if words not in kept:
            kept[words] = question(*args, **named)
        return kept[words]

    return ask
