"""What the team sees on an idea's page of supports noted for customers."""

from typing import Any

from sqlalchemy import bindparam, func, select

from portal.ideas.support.models import OnBehalf
from portal.ideas.support.queries import noted as read_noted
from portal.kernel.policy import Actor, can

NOTED_LOOKS = {"noted_supports": select(func.count()).select_from(OnBehalf).where(
    OnBehalf.idea_id == bindparam("idea")).scalar_subquery()}


def noted(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """On behalf of whom, by whom, from where; and the way to note another one."""
    if not can(actor, "support.note"):
        return None
    return "ideas/support/_noted.html", {"idea_id": idea_id,
                                         "noted": read_noted(idea_id) if seen.noted_supports else []}, False
