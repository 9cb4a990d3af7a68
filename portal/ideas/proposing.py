"""Proposing: draft, submit, revise, withdraw, discard."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete

from portal.core.customers.actions import customer_for
from portal.ideas import facets, hot
from portal.ideas.amending.fitting import overtake
from portal.ideas.content import (
    MATERIAL,
    add_revision,
    captions_of,
    changed,
    drop_pictures,
    excerpt,
    make_findable,
    recount_tags,
    take_pictures,
)
from portal.ideas.events import IdeaRevised, IdeaSubmitted, IdeaWithdrawn
from portal.ideas.following import begin
from portal.ideas.merging.models import IdeaRelation
from portal.ideas.models import Follow, Idea
from portal.ideas.moderating.holding import forget_idea, hold_idea
from portal.ideas.moderating.trust import heed, must_wait
from portal.ideas.queries import find_board, find_visible
from portal.ideas.states import DISCARD, EDIT, SUBMIT, WITHDRAW
from portal.ideas.together.models import Coauthor
from portal.ideas.weighing import milestones, promising, rules
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _
from portal.web.letters import letters

LEAST_TITLE = 3


def propose(actor: Actor, board: str, title: str, *, text: str = "", spec: Any = (), pictures: Any = (), tags: Any = (),
            captions: Any = None, rights_accepted: bool = False, submit: bool = False) -> Idea:
    """A new draft, at once submitted when asked. Raises Invalid for a board that is not there for this actor."""
    try:
        where = find_board(actor, board)
    except NotFound as wrong:
        raise Invalid({"board": [_("Please choose one of the boards.")]}) from wrong
    authorize(actor, "idea.propose", where)
    heed(actor)
    made = Idea(board_id=where.id, board=where, author_id=actor.user_id, author_name=actor.name, company_id=actor.company_id,
                customer_id=customer_for(actor).id if actor.is_customer else None, title=title, text=text,
                excerpt=excerpt(text), spec=list(spec), tags=list(tags), pictures=list(pictures), status="draft",
                captions=captions_of(captions, pictures), coauthor_ids=[],
                rights_accepted_at=clock.now() if rights_accepted else None)
    session().add(made)
    session().flush()
    take_pictures(actor, made, made.pictures)
    return hand_in(actor, made) if submit else made


def submit(actor: Actor, idea_id: str, rights_accepted: bool = False) -> Idea:
    """Hands a draft in. Raises Conflict when the board is closed, and Invalid for what still misses."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.edit", idea)
    authorize(actor, "idea.hand_in", idea)
    if idea.status not in SUBMIT.from_:
        raise refuse(idea, SUBMIT, _("This idea was submitted already."))
    if rights_accepted and idea.rights_accepted_at is None:
        idea.rights_accepted_at = clock.now()
        session().flush()
    return hand_in(actor, idea)


def hand_in(actor: Actor, idea: Idea) -> Idea:
    """Hands it in, or has it wait for the moderators where the board wants new people's ideas looked at first."""
    standing = heed(actor)
    if not idea.board.is_open(clock.now()):
        raise Conflict("board_closed", _("This board is not open for new ideas now. Your draft is kept."), state="draft",
                       possible=["edit", "discard"])
    missing = {}
    if letters(idea.title) < LEAST_TITLE:
        missing["title"] = [_("A title needs at least %(n)s letters.", n=LEAST_TITLE)]
    if idea.rights_accepted_at is None:
        missing["rights_accepted"] = [_("Please confirm that you may share this idea.")]
    if missing:
        raise Invalid(missing)
    return hold_idea(actor, idea) if must_wait(actor, idea.board.hold_new, standing) else publish(actor, idea)


def publish(actor: Actor, idea: Idea) -> Idea:
    """The submission itself: the first revision, the index, the counts, and the author hears of everything from now on."""
    now = clock.now()
    said = rules.of_submission(idea.board_id)
    move(idea, SUBMIT, submitted_at=now, changed_at=now, revision_number=1, material_number=1, hot=hot.weight(now),
         answer_by=promising.usual_day(said.answer_days) if said else None)
    add_revision(actor, idea)
    make_findable(idea)
    facets.count(idea.board_id, facets.words_of(idea.status, idea.tags), 1)
    if said:
        promising.note(Actor.system(), idea, None, idea.answer_by)
        milestones.begin(idea.id, said.milestones)
    if idea.author_id:
        begin(idea.id, idea.author_id, "author")
    record(actor, IdeaSubmitted(idea_id=idea.id, board_id=idea.board_id, customer_id=idea.customer_id))
    return idea


def revise(actor: Actor, idea_id: str, sent: Mapping[str, Any], *, seen_version: int | None = None, note: str = "") -> Idea:
    """Changes what an idea says: a draft in place, a submitted idea as a new revision. Raises Stale and Conflict."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.edit", idea)
    if seen_version is not None and idea.version != seen_version:
        raise Stale()
    if idea.status not in EDIT.from_:
        raise refuse(idea, EDIT, _("An idea in this state is not changed any more."))
    heed(actor)
    new = changed(idea, sent)
    if idea.status == "draft":
        return _change_draft(actor, idea, sent, new)
    if not new:
        return idea
    if letters(new.get("title", idea.title)) < LEAST_TITLE:
        raise Invalid({"title": [_("A title needs at least %(n)s letters.", n=LEAST_TITLE)]})
    return _new_revision(actor, idea, new, note)


def _change_draft(actor: Actor, idea: Idea, sent: Mapping[str, Any], new: dict[str, Any]) -> Idea:
    if sent.get("board") not in (None, idea.board_id, idea.board.slug):
        idea.board = find_board(actor, sent["board"])
        authorize(actor, "idea.propose", idea.board)
        new["board_id"] = idea.board.id
    if sent.get("rights_accepted") and idea.rights_accepted_at is None:
        new["rights_accepted_at"] = clock.now()
    if "pictures" in new:
        take_pictures(actor, idea, new["pictures"])
    if new:
        move(idea, EDIT, changed_at=clock.now(), **new)
    return idea


def _new_revision(actor: Actor, idea: Idea, new: dict[str, Any], note: str) -> Idea:
    if "pictures" in new:
        take_pictures(actor, idea, new["pictures"])
    number, material, tags = idea.revision_number + 1, bool(MATERIAL & set(new)), list(idea.tags)
    title = idea.title
    move(idea, EDIT, changed_at=clock.now(), revision_number=number,
         material_number=number if material else idea.material_number, **new)
    revision = add_revision(actor, idea, note, material)
    make_findable(idea, set(new), title)
    recount_tags(idea, tags)
    overtake(actor, idea, set(new))
    record(actor, IdeaRevised(idea_id=idea.id, revision_id=revision.id, number=number, material=material,
                              customer_id=idea.customer_id))
    return idea


def withdraw(actor: Actor, idea_id: str) -> Idea:
    """Takes a submitted idea back: it stays readable, and closes for support and comments."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.withdraw", idea)
    before = idea.status
    move(idea, WITHDRAW, changed_at=clock.now())
    facets.move_status(idea.board_id, before, idea.status)
    milestones.drop_overtaken(idea)
    record(actor, IdeaWithdrawn(idea_id=idea.id, customer_id=idea.customer_id))
    return idea


def discard(actor: Actor, idea_id: str) -> None:
    """Throws a draft away for good."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.edit", idea)
    authorize(actor, "idea.hand_in", idea)
    if idea.status not in DISCARD.from_:
        raise refuse(idea, DISCARD, _("Only a draft can be thrown away. A submitted idea can be withdrawn."))
    forget_idea(actor, idea.id)
    drop_pictures(idea.id, set(idea.pictures))
    session().execute(delete(Follow).where(Follow.idea_id == idea.id))
    session().execute(delete(IdeaRelation).where(IdeaRelation.idea_id == idea.id))  # a part that was split off
    session().execute(delete(Coauthor).where(Coauthor.idea_id == idea.id))
    session().execute(delete(Idea).where(Idea.id == idea.id, Idea.status == "draft"))
