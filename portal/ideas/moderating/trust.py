"""How far a person is trusted: as the team set it, else reckoned from what he wrote that was kept, and for how long."""

from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.models import Comment, Idea
from portal.ideas.moderating.events import TrustSet, WritingResumed, WritingStopped
from portal.ideas.moderating.models import Standing
from portal.ideas.moderating.states import LEVELS, UNTRUSTED
from portal.kernel import clock
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import Forbidden, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

KNOWN, KNOWN_AFTER = 2, timedelta(days=1)
TRUSTED, TRUSTED_AFTER = 10, timedelta(days=30)
_ME = bindparam("me", type_=Id())
_STANDING = select(Standing.trust, Standing.stopped_until, Standing.stopped_reason).where(Standing.user_id == _ME)
_HIS, _SAID = aliased(Idea), aliased(Comment)


def kept_columns(person: Any) -> list[Any]:
    """What was kept of a person, and whether the team took anything out, for a statement: `person` is a column or an id."""
    ideas = select(func.count()).where(_HIS.author_id == person, _HIS.status.not_in(("draft", "removed")))
    said = select(func.count()).where(_SAID.author_id == person, _SAID.status == "posted", _SAID.internal.is_(False))
    first = select(func.min(_HIS.submitted_at)).where(_HIS.author_id == person, _HIS.status.not_in(("draft", "removed")))
    spoke = select(func.min(_SAID.created_at)).where(_SAID.author_id == person, _SAID.status == "posted")
    lost = select(func.count()).where(_HIS.author_id == person, _HIS.status == "removed")
    gone = select(func.count()).where(_SAID.author_id == person, _SAID.removed_by_team)
    return [ideas.scalar_subquery().label("kept_ideas"), said.scalar_subquery().label("kept_said"),
            first.scalar_subquery().label("first_idea"), spoke.scalar_subquery().label("first_said"),
            (lost.scalar_subquery() + gone.scalar_subquery()).label("lost")]


_KEPT: Any = select(*kept_columns(_ME))


def level_of(user_id: str) -> str:
    """One of LEVELS."""
    set_by_team = run(_STANDING, me=user_id).first()
    return set_by_team.trust if set_by_team and set_by_team.trust else reckoned(user_id)


def reckoned(user_id: str) -> str:
    """The level that follows from what was kept."""
    return reckon(run(_KEPT, me=user_id).one())


def reckon(row: Any) -> str:
    """The same from a row of `kept_columns`; what the team took out weighs against it."""
    kept, begun = row.kept_ideas + row.kept_said, min(filter(None, (row.first_idea, row.first_said)), default=None)
    age = clock.now() - begun if begun else timedelta(0)
    if kept >= TRUSTED and age >= TRUSTED_AFTER and not row.lost:
        return "trusted"
    return "known" if kept >= KNOWN + 2 * row.lost and age >= KNOWN_AFTER else "new"


def must_wait(actor: Actor, holds_new: bool, standing: Any) -> bool:
    """Whether what he writes waits for the moderators: new people where the board says so, who is kept down everywhere.

    `standing` is what heed() gave.
    """
    if actor.is_team or not actor.user_id:
        return False
    if standing is not None and standing.trust is not None:
        return standing.trust == "kept_down" or (holds_new and standing.trust in UNTRUSTED)
    return holds_new and reckoned(actor.user_id) in UNTRUSTED


def is_untrusted(actor: Actor) -> bool:
    """Whether a form of his is looked at twice."""
    return not actor.is_team and (not actor.user_id or level_of(actor.user_id) in UNTRUSTED)


def heed(actor: Actor) -> Any:
    """What the team set for him, if anything. Raises Forbidden, with the reason and until when, when his writing is stopped."""
    standing = run(_STANDING, me=actor.user_id).first() if actor.user_id else None
    if standing is not None and standing.stopped_until is not None and standing.stopped_until > clock.now():
        day = standing.stopped_until.date().isoformat()
        raise Forbidden(_("The team stopped your writing under ideas until %(day)s: %(reason)s", day=day,
                          reason=standing.stopped_reason), code="writing_stopped")
    return standing


def set_trust(actor: Actor, user_id: str, trust: str | None) -> Standing:
    """Says how far somebody is trusted; None lets it be reckoned again."""
    authorize(actor, "moderation.decide")
    if trust is not None and trust not in LEVELS:
        raise Invalid({"trust": [_("Please choose one.")]})
    standing = _standing(actor, user_id)
    standing.trust = trust
    record(actor, TrustSet(user_id=user_id, trust=trust))
    return standing


def stop_writing(actor: Actor, user_id: str, days: int, reason: str) -> Standing:
    """Stops a person's writing under ideas for some days; he is told why."""
    authorize(actor, "moderation.decide")
    standing = _standing(actor, user_id)
    standing.stopped_until, standing.stopped_reason = clock.now() + timedelta(days=days), reason
    record(actor, WritingStopped(user_id=user_id))
    return standing


def resume_writing(actor: Actor, user_id: str) -> Standing:
    """Lets him write again."""
    authorize(actor, "moderation.decide")
    standing = _standing(actor, user_id)
    standing.stopped_until, standing.stopped_reason = None, ""
    record(actor, WritingResumed(user_id=user_id))
    return standing


def standing_of(user_id: str) -> Standing | None:
    """What the team set for a person."""
    return session().scalar(select(Standing).where(Standing.user_id == user_id))


def _standing(actor: Actor, user_id: str) -> Standing:
    person = session().get(User, user_id)
    if person is None:
        raise NotFound()
    if person.role in ("team", "admin"):
        raise Invalid({"": [_("The team does not moderate itself.")]})
    found = standing_of(user_id)
    if found is None:
        found = Standing(user_id=user_id)
        session().add(found)
    found.set_by, found.changed_at = actor.user_id, clock.now()
    session().flush()
    return found
