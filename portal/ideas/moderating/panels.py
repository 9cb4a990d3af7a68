"""What an idea's page says of moderation: what waits, what was taken out, that one may not write now; and the way to report."""

from typing import Any

from sqlalchemy import and_, bindparam, exists, select

from portal.ideas.models import Idea
from portal.ideas.moderating import queries
from portal.ideas.moderating.models import Case, Standing
from portal.ideas.moderating.states import REASONS
from portal.kernel import clock
from portal.kernel.columns import Id
from portal.kernel.policy import Actor

_IDEA: Any = bindparam("idea")
_ME: Any = bindparam("me", type_=Id())
_REMOVED = and_(Case.idea_id == _IDEA, Case.kind == "idea", Case.status == "removed")
LOOKS = {
    "moderation_open": select(exists().where(and_(Case.idea_id == _IDEA, Case.status == "waiting"))).scalar_subquery(),
    "moderation_removed": select(exists().where(_REMOVED)).scalar_subquery(),
    "moderation_author": select(Idea.author_id).where(Idea.id == _IDEA).scalar_subquery(),
    "moderation_status": select(Idea.status).where(Idea.id == _IDEA).scalar_subquery(),
    "moderation_stopped": select(Standing.stopped_until).where(Standing.user_id == _ME).scalar_subquery(),
    "moderation_stop_reason": select(Standing.stopped_reason).where(Standing.user_id == _ME).scalar_subquery(),
}


def for_idea(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """Asks more only where there is something to tell."""
    until = seen.moderation_stopped
    stopped = until if until is not None and until > clock.now() else None
    waiting = queries.my_waiting(actor, idea_id) if seen.moderation_open else []
    to_decide = bool(seen.moderation_open and actor.is_team)
    gone = queries.last_removal(idea_id) if seen.moderation_removed and _concerns(actor, seen) else None
    if not (stopped or waiting or to_decide or gone):
        return None
    return "ideas/moderating/_panel.html", {
        "stopped": stopped, "stop_reason": seen.moderation_stop_reason, "waiting": waiting, "to_decide": to_decide,
        "gone": gone, "is_gone": seen.moderation_status == "removed", "case_reasons": REASONS, "panel_idea_id": idea_id}, False


def _concerns(actor: Actor, seen: Any) -> bool:
    """What was taken out or sent back is told to the author and the team, as long as it has not been let stand since."""
    near = actor.is_team or (actor.user_id is not None and actor.user_id == seen.moderation_author)
    return near and seen.moderation_status in ("removed", "draft")


def report_button(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """The way to report an idea that somebody else wrote."""
    offered = actor.is_signed_in and not actor.is_team and actor.user_id != seen.moderation_author \
        and seen.moderation_status not in ("draft", "removed")
    return ("ideas/moderating/_report_button.html", {"panel_idea_id": idea_id}, True) if offered else None
