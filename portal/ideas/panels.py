"""What stands to the right may show itself on an idea's page: the roof fills this list, ideas import nothing of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select

from portal.kernel.db import run
from portal.kernel.facts import Room
from portal.kernel.policy import Actor

# The template, what it needs, and whether that is values alone, so that it is drawn once for all who see the same.
PanelShown = tuple[str, dict[str, Any], bool]


@dataclass(frozen=True)
class Panel:
    """`show` gets who looks, the idea's id and a row of all panels' `looks`; it gives None when there is nothing to show.

    A look is a scalar subquery about bindparam("idea"), under a name no other panel uses: what all panels have to know
    first is asked in one statement, since most ideas have nothing to show.
    """

    show: Callable[[Actor, str, Any], PanelShown | None]
    looks: Mapping[str, Any] = field(default_factory=dict)


idea_panels: list[Panel] = []
_SEQ = func.coalesce(select(Room.seq).where(Room.name == bindparam("room")).scalar_subquery(), 0).label("seq")


@cache
def _looks(_count: int) -> Any:
    return select(_SEQ, *(look.label(name) for panel in idea_panels for name, look in panel.looks.items()))


def panels_for(actor: Actor, idea_id: str) -> tuple[list[PanelShown], int]:
    """The panels of an idea's page in the order in which they were registered, and the number of the room's last fact."""
    seen = run(_looks(len(idea_panels)), idea=idea_id, room=f"idea:{idea_id}").one()
    found = (panel.show(actor, idea_id, seen) for panel in idea_panels)
    return [one for one in found if one is not None], seen.seq
