"""Where a defect came from: how a cause finds its way to the page of what it is. app.py lends the ways of timelines.

A way is a function (actor, ids) -> {id: (label, url)} for one kind of thing: only what this actor may open.
"""

from collections.abc import Callable

from portal.kernel.policy import Actor

Way = Callable[[Actor, list[str]], dict[str, tuple[str, str]]]
WAYS: list[dict[str, Way]] = []


def way_to(actor: Actor, kind: str | None, cause_id: str | None) -> tuple[str, str] | None:
    """Label and address of a cause; None where nobody knows the way, or it is not for this actor."""
    if not kind or not cause_id:
        return None
    return next((ways[kind](actor, [cause_id]).get(cause_id) for ways in WAYS if kind in ways), None)
