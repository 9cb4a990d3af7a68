"""Ideas that have to do with each other: linked and unlinked, and split into several."""

from collections.abc import Sequence

from sqlalchemy import delete, or_

from portal.ideas.content import excerpt
from portal.ideas.merging.events import IdeaSplit, IdeasRelated, IdeasUnrelated
from portal.ideas.merging.models import IdeaRelation
from portal.ideas.models import Idea
from portal.ideas.queries import find_visible
from portal.ideas.states import EDIT
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import refuse
from portal.kernel.text import _

MOST_PARTS = 10


def relate(actor: Actor, idea_id: str, other_id: str, kind: str) -> Idea:
    """Says that an idea has to do with another one, and how; said twice, it is said once."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.relate", idea)
    try:
        other = find_visible(actor, other_id)
    except NotFound as wrong:
        raise Invalid({"idea_id": [_("There is no idea under this number.")]}) from wrong
    if other.id == idea.id or "draft" in (idea.status, other.status):
        raise Invalid({"idea_id": [_("Choose another idea that was submitted.")]})
    one, to = sorted((idea.id, other.id)) if kind == "related" else (idea.id, other.id)
    done = session().execute(insert_into(IdeaRelation.__table__).on_conflict_do_nothing().values(
        id=ids.new_id(), idea_id=one, to_id=to, kind=kind, by_id=actor.user_id, created_at=clock.now())
        .returning(IdeaRelation.id)).first()
    if done is not None:
        record(actor, IdeasRelated(source_id=idea.id, target_id=other.id, kind=kind))
    return idea


def unrelate(actor: Actor, idea_id: str, relation_id: str) -> Idea:
    """Takes a relation back; where an idea was split from stays written."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.relate", idea)
    gone = session().execute(delete(IdeaRelation).where(
        IdeaRelation.id == relation_id, or_(IdeaRelation.idea_id == idea.id, IdeaRelation.to_id == idea.id),
        IdeaRelation.kind != "split").returning(IdeaRelation.idea_id, IdeaRelation.to_id, IdeaRelation.kind)).first()
    if gone is None:
        raise NotFound()
    record(actor, IdeasUnrelated(source_id=gone.idea_id, target_id=gone.to_id, kind=gone.kind))
    return idea


def split(actor: Actor, idea_id: str, titles: Sequence[str]) -> list[Idea]:
    """Makes drafts of its parts, each with the idea's text and rows to cut down, for the idea's author to submit.

    Nobody's support is carried by itself: whoever supports the idea is told of each part when it is submitted.
    """
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.relate", idea)
    if idea.status not in EDIT.from_ or idea.status == "draft":
        raise refuse(idea, EDIT, _("An idea in this state is not changed any more."))
    if not 2 <= len(titles) <= MOST_PARTS or len({one.casefold() for one in titles}) < len(titles):
        raise Invalid({"titles": [_("Name two to %(most)s parts, each by another title.", most=MOST_PARTS)]})
    mine = idea.author_id is None
    made = [Idea(board_id=idea.board_id, author_id=actor.user_id if mine else idea.author_id,
                 author_name=actor.name if mine else idea.author_name, company_id=None if mine else idea.company_id,
                 customer_id=None if mine else idea.customer_id, title=title, text=idea.text, excerpt=excerpt(idea.text),
                 spec=list(idea.spec), tags=list(idea.tags), pictures=[], status="draft",
                 rights_accepted_at=idea.rights_accepted_at) for title in titles]
    session().add_all(made)
    session().flush()
    session().add_all([IdeaRelation(idea_id=one.id, to_id=idea.id, kind="split", by_id=actor.user_id) for one in made])
    session().flush()
    record(actor, IdeaSplit(idea_id=idea.id, parts=len(made)))
    return made
