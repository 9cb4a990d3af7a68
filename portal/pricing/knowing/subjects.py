"""What prices are told of: an idea or a prototype the actor may see, by its title."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from portal.ideas import queries as ideas
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes import policy as prototype_policy
from portal.prototypes import queries as prototypes
from portal.prototypes.models import Prototype


@dataclass(frozen=True)
class Subject:
    """An idea or a prototype."""

    kind: str
    id: str
    title: str
    currency: str = "EUR"

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.id}"


def find(actor: Actor, kind: str, subject_id: str) -> Subject:
    """The one the actor may see. Raises NotFound."""
    if kind == "idea":
        idea = ideas.find_visible(actor, subject_id)
        return Subject(kind, idea.id, idea.title, idea.board.currency)
    found = prototypes.find(actor, subject_id)
    return Subject(kind, found.id, found.title)


def titles(actor: Actor, keys: Sequence[str]) -> dict[str, str]:
    """The titles of those of these subjects that the actor may see, by key."""
    by_kind: dict[str, list[str]] = {"idea": [], "prototype": []}
    for key in keys:
        kind, _colon, about = key.partition(":")
        by_kind.setdefault(kind, []).append(about)
    found = {f"idea:{row.id}": row.title for row in session().execute(
        select(Idea.id, Idea.title).where(Idea.id.in_(by_kind["idea"]), ideas.visible_to(actor)))} if by_kind["idea"] else {}
    if by_kind["prototype"]:
        found |= {f"prototype:{row.id}": row.title for row in session().execute(
            select(Prototype.id, Prototype.title)
            .where(Prototype.id.in_(by_kind["prototype"]), prototype_policy.visible(actor)))}
    return found
