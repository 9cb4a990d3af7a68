"""What everybody may look at, also signed out: the newest ideas and prototypes, and the way of ideas to the shop."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from portal.core.orders.models import Order
from portal.core.orders.queries import visible_to as orders_visible_to
from portal.ideas.models import Idea
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import lazy
from portal.prototypes.blind.queries import counted
from portal.prototypes.models import Prototype
from portal.prototypes.policy import visible

_SHOWN = (Idea.id, Idea.title, Idea.excerpt, Idea.status, Idea.pictures, Idea.top_score, Idea.comment_count, Idea.submitted_at)
STEPS = {
    "under_review": (lazy("Under review"), lazy("The team is reading it and will answer.")),
    "planned": (lazy("Planned"), lazy("We want to make it; the design begins.")),
    "prototyping": (lazy("Prototyping"), lazy("There is something to look at and to comment on.")),
    "available": (lazy("Available"), lazy("It can be ordered.")),
}
MOST_OF_A_STEP = 24


@dataclass
class Step:
    """A status on the roadmap with its ideas."""

    status: str
    label: str
    says: str
    ideas: list[Any] = field(default_factory=list)


def newest_ideas(actor: Actor, most: int = 6) -> list[Any]:
    """The ideas submitted last, those with a picture before others."""
    rows = list(session().execute(select(*_SHOWN).where(
        visible_to(actor), Idea.status.not_in(("draft", "withdrawn", "merged", "declined", "removed")))
        .order_by(Idea.submitted_at.desc(), Idea.id.desc()).limit(3 * most)))
    return sorted(rows, key=lambda row: not row.pictures)[:most]


def newest_prototypes(actor: Actor, most: int = 3) -> list[Any]:
    """Prototypes on show, the newest first."""
    return list(session().execute(
        select(Prototype.id, Prototype.title, Prototype.text, Prototype.status, Prototype.cover_file_id,
               Prototype.current_number, *counted(actor))
        .where(visible(actor), Prototype.status.in_(("in_review", "approved"))).order_by(Prototype.id.desc()).limit(most)))


def running_orders(actor: Actor, most: int = 3) -> list[Any]:
    """Orders on their way, the next to come first."""
    return list(session().execute(
        select(Order.id, Order.number, Order.title, Order.status, Order.units, Order.made, Order.shipped, Order.delivered,
               Order.promised_on).where(orders_visible_to(actor), Order.status.in_(("confirmed", "on_hold")))
        .order_by(Order.promised_on.is_(None), Order.promised_on, Order.id).limit(most)))


def roadmap(actor: Actor) -> list[Step]:
    """The ideas this actor may see by how far they have come, the most supported first."""
    found = []
    for status, (label, says) in STEPS.items():
        rows = session().execute(select(*_SHOWN).where(visible_to(actor), Idea.status == status)
                                 .order_by(Idea.top_score.desc(), Idea.id.desc()).limit(MOST_OF_A_STEP))
        found.append(Step(status, str(label), str(says), list(rows)))
    return found
