"""What other folders show on a producer's page (orders, bids, plan); app.py fills the list.

A panel is a function (actor, producer_id) -> (template, context), or None where it has nothing to show to this actor. Its
template is included with `panel` = context.
"""

from collections.abc import Callable
from typing import Any

from portal.kernel.policy import Actor

Panel = Callable[[Actor, str], tuple[str, dict[str, Any]] | None]
PANELS: list[Panel] = []


def panels(actor: Actor, producer_id: str) -> list[tuple[str, dict[str, Any]]]:
    """What the others show to this actor."""
    return [shown for panel in PANELS if (shown := panel(actor, producer_id)) is not None]
