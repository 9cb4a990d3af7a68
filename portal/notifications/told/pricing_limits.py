"""Who is told of what waits for a colleague: whoever was asked, and then who had written it down. Nobody of the other side."""

from collections.abc import Sequence
from typing import Any

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.policy import Actor, can
from portal.notifications.rules import Door, Notice, rules
from portal.pricing.limits.events import ColleagueAsked, WaitingDropped, WaitingLapsed, WaitingSent
from portal.pricing.limits.models import Waiting


def _door(waiting_id: str) -> Door:
    def door(actors: Sequence[Actor]) -> set[str]:
        found = session().get(Waiting, waiting_id)
        return {one.user_id for one in actors if found is not None and one.user_id and can(one, "waiting.see", found)}

    return door


def _notice(heard: Heard[Any], to: str | None, **more: Any) -> Notice:
    found = session().get_one(Waiting, heard.fact.waiting_id)
    return Notice([to], _door(found.id), "pricing", f"/waiting/{found.id}", found.title, **more)


@rules.on(ColleagueAsked)
def asked(heard: Heard[ColleagueAsked]) -> Notice:
    """The colleague who may send it."""
    return _notice(heard, heard.fact.asked_id, urgent=True)


@rules.on(WaitingSent, WaitingDropped, WaitingLapsed)
def ended(heard: Heard[Any]) -> Notice:
    """Who had written it down."""
    return _notice(heard, heard.fact.author_id)
