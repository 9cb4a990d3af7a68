"""Whether an idea waits for the moderators: asked by the rules and the lists."""

from typing import Any

from sqlalchemy import Select, bindparam, select

from portal.ideas.moderating.models import Case
from portal.kernel.db import run

HELD: Select[Any] = select(Case.idea_id).where(Case.kind == "idea", Case.cause == "held", Case.status == "waiting")
_IS_HELD = select(Case.id).where(Case.open_key == bindparam("key"), Case.cause == "held")


def is_held(idea_id: str) -> bool:
    """Whether an idea waits for review."""
    return run(_IS_HELD, key=f"idea:{idea_id}").first() is not None
