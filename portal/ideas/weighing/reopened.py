"""Declined ideas that are wanted by as many as would change our mind, and wait for a new answer."""

from typing import Any

from sqlalchemy import select

from portal.ideas.models import Idea
from portal.ideas.queries import visible_to
from portal.ideas.weighing.ranking import reopened
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize


def reopened_ideas(actor: Actor) -> list[Any]:
    """They stand above everything else the team owes."""
    authorize(actor, "promise.list")
    return list(session().execute(select(Idea.id, Idea.title, Idea.status, Idea.top_score).where(
        visible_to(actor), Idea.status == "declined", reopened()).order_by(Idea.top_score.desc(), Idea.id).limit(20)))
