"""Above the discussion: what is new since one was here, with the way to the first of it."""

from typing import Any

from portal.ideas.discussion.reading import LOOKS, unread_of
from portal.ideas.panels import PanelShown
from portal.kernel.policy import Actor

__all__ = ["LOOKS", "news"]


def news(actor: Actor, idea_id: str, seen: Any) -> PanelShown | None:
    """For whoever is signed in, where something was said."""
    found = unread_of(seen)
    if not actor.is_signed_in or found.last is None:
        return None
    return "ideas/discussion/_unread.html", {"idea_id": idea_id, "unread": found}, True
