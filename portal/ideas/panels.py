"""What stands to the right may show itself on an idea's page: the roof fills this list, ideas import nothing of it."""

from collections.abc import Callable
from typing import Any

from portal.kernel.policy import Actor

# (who looks, the idea's id) -> the template and what it needs, or None when there is nothing to show.
Panel = Callable[[Actor, str], tuple[str, dict[str, Any]] | None]
idea_panels: list[Panel] = []


def panels_for(actor: Actor, idea_id: str) -> list[tuple[str, dict[str, Any]]]:
    """The panels of an idea's page in the order in which they were registered."""
    found = (panel(actor, idea_id) for panel in idea_panels)
    return [one for one in found if one is not None]
