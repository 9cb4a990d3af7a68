"""Where a defect came from: how a cause finds its way to the page of what it is. app.py lends the ways of timelines.

A way is a function (actor, ids) -> {id: (label, url)} for one kind of thing: only what this actor may open.
"""

from collections.abc import Callable

from portal.core.service.models import ServiceRequest
from portal.kernel.policy import Actor

Way = Callable[[Actor, list[str]], dict[str, tuple[str, str]]]
WAYS: list[dict[str, Way]] = []


def way_to(actor: Actor, request: ServiceRequest) -> tuple[str, str] | None:
    """Label and address of the cause; None where nobody knows the way, or it is not for this actor."""
    if not request.cause_kind or not request.cause_id:
        return None
    for ways in WAYS:
        if request.cause_kind in ways:
            return ways[request.cause_kind](actor, [request.cause_id]).get(request.cause_id)
    return None
