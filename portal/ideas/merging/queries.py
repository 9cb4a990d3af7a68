"""What is read of merges and relations: the preview, what stands at an idea, and to whom it may be shown."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import aliased

from portal.ideas.merging.models import CarriedSupport, IdeaMerge, IdeaRelation
from portal.ideas.merging.states import BACK, KINDS, SPLIT
from portal.ideas.models import Idea, Support
from portal.ideas.queries import find_visible, visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor, can

_VALUE = func.coalesce(Support.top_price_minor * Support.quantity, 0)


@dataclass(frozen=True)
class Preview:
    """What a merge would do: people of both, of one, carried; the value afterwards for those who may know it."""

    source: Idea
    target: Idea
    distinct: int
    both: int
    carried: int
    nameless: int
    comments: int
    value_minor: int | None
    currency: str
    needs_consent: bool


def preview(actor: Actor, source_id: str, target_id: str) -> Preview:
    """What merging one idea into the other would do. Raises NotFound."""
    source, target = find_visible(actor, source_id), find_visible(actor, target_id)
    there = select(Support.user_id).where(Support.idea_id == target.id)
    here = session().execute(
        select(func.count(), func.coalesce(func.sum(case((Support.user_id.in_(there), 0), else_=1)), 0),
               func.coalesce(func.sum(case((Support.user_id.not_in(there), case((Support.currency == target.board.currency,
                                                                                 _VALUE), else_=0)), else_=0)), 0))
        .where(Support.idea_id == source.id)).one()
    carried = int(here[1])
    value = target.value_minor + int(here[2]) if can(actor, "idea.demand") else None
    asked = {one.author_id for one in (source, target)} - {None, actor.user_id}
    return Preview(source, target, target.support_count + carried, int(here[0]) - carried, carried,
                   source.imported_support_count, source.comment_count + target.comment_count, value, target.board.currency,
                   bool(asked))


@dataclass(frozen=True)
class Joined:
    """A merge as the idea's page shows it."""

    merge: IdeaMerge
    other_id: str
    other_title: str
    inward: bool


def merges(actor: Actor, idea_id: str) -> list[Joined]:
    """The merges of an idea that stand or are proposed, as far as the other idea may be seen."""
    rows = session().execute(
        select(IdeaMerge, Idea.id, Idea.title)
        .join(Idea, Idea.id == case((IdeaMerge.source_id == idea_id, IdeaMerge.target_id), else_=IdeaMerge.source_id))
        .where(or_(IdeaMerge.source_id == idea_id, IdeaMerge.target_id == idea_id),
               IdeaMerge.status.in_(("proposed", "done")), visible_to(actor)).order_by(IdeaMerge.id.desc()).limit(50))
    return [Joined(row.IdeaMerge, row.id, row.title, row.IdeaMerge.target_id == idea_id) for row in rows]


def my_carried(actor: Actor, idea_id: str) -> Any:
    """The secret and the origin of the actor's carried support of an idea, while it waits for his word."""
    origin = aliased(Idea)
    return session().execute(
        select(CarriedSupport.secret, origin.id, origin.title).join(Support, Support.id == CarriedSupport.support_id)
        .join(IdeaMerge, IdeaMerge.id == CarriedSupport.merge_id).join(origin, origin.id == IdeaMerge.source_id)
        .where(CarriedSupport.idea_id == idea_id, CarriedSupport.user_id == actor.user_id, Support.version == 1)).first()


@dataclass(frozen=True)
class Related:
    """An idea this one has to do with, and how, read from this one."""

    relation_id: str
    id: str
    title: str
    status: str
    kind: str
    outward: bool

    @property
    def word(self) -> str:
        """How, in words."""
        if self.outward:
            return str(SPLIT if self.kind == "split" else KINDS[self.kind])
        return str(BACK[self.kind])


def related(actor: Actor, idea_id: str) -> list[Related]:
    """The ideas that have to do with this one, as far as they may be seen."""
    outward = IdeaRelation.idea_id == idea_id
    rows = session().execute(
        select(IdeaRelation, Idea.title, Idea.status)
        .join(Idea, Idea.id == case((outward, IdeaRelation.to_id), else_=IdeaRelation.idea_id))
        .where(or_(outward, IdeaRelation.to_id == idea_id), visible_to(actor)).order_by(IdeaRelation.id).limit(100))
    return [Related(one.id, one.to_id if one.idea_id == idea_id else one.idea_id, title, status, one.kind,
                    one.idea_id == idea_id) for one, title, status in rows]


def split_from(idea_id: str) -> str | None:
    """The idea this one was split from."""
    return session().scalar(select(IdeaRelation.to_id).where(IdeaRelation.idea_id == idea_id, IdeaRelation.kind == "split"))
