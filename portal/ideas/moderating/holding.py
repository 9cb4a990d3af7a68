"""Holding back: what a new person hands in waits for the moderators. A held idea stays a draft, a held comment is no comment
yet: so neither is in any list, count, search, feed or room before it is let stand.
"""


from collections.abc import Sequence

from sqlalchemy import select

from portal.ideas.entering import meet
from portal.ideas.models import Comment, Idea
from portal.ideas.moderating.events import Held, TakenBack
from portal.ideas.moderating.held import is_held
from portal.ideas.moderating.models import Case
from portal.ideas.moderating.states import TAKE_BACK
from portal.ideas.moderating.trust import heed, must_wait
from portal.ideas.states import COMMENT
from portal.ideas.talking import answered_comment, post
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound, TooMany
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move, refuse
from portal.kernel.text import _

MOST_WAITING = 20  # of one person's comments: the queue is for people to read


def hold_idea(actor: Actor, idea: Idea) -> Idea:
    """Puts an idea before the moderators; handed in twice, it waits once."""
    if not is_held(idea.id):
        _open(actor, Case(kind="idea", cause="held", idea_id=idea.id, author_id=idea.author_id, open_key=f"idea:{idea.id}"))
    return idea


def say(actor: Actor, idea_id: str, text: str, parent_id: str | None = None, internal: bool = False,
        mentions: Sequence[str] = (), pictures: Sequence[str] = ()) -> Comment | Case:
    """A comment, at once or held back for review. Raises Conflict, Invalid, and Forbidden for whose writing was stopped."""
    if internal:
        return post(actor, idea_id, text, parent_id, internal, mentions, pictures)
    standing, idea = heed(actor), meet(actor, idea_id)
    if not can(actor, "comment.post") or not must_wait(actor, idea.board.hold_new, standing):
        return post(actor, idea_id, text, parent_id, mentions=mentions, pictures=pictures)
    if idea.status not in COMMENT.from_:
        raise refuse(session().get_one(Idea, idea.id), COMMENT, _("The discussion of this idea is closed."))
    if pictures:
        raise Invalid({"pictures": [_("Pictures can be added once the team has read what you wrote.")]})
    if parent_id:
        answered_comment(actor, idea, parent_id, internal=False)
    _not_too_many(actor)
    case_id = ids.new_id()
    return _open(actor, Case(id=case_id, kind="comment", cause="held", idea_id=idea.id, parent_id=parent_id,
                             author_id=actor.user_id, text=text, open_key=f"case:{case_id}"))


def _not_too_many(actor: Actor) -> None:
    waiting = session().scalars(select(Case.id).where(
        Case.author_id == actor.user_id, Case.status == "waiting", Case.cause == "held").limit(MOST_WAITING)).all()
    if len(waiting) == MOST_WAITING:
        raise TooMany(3600, _("Much of what you wrote waits for review already. Please let the team read it first."))


def _open(actor: Actor, case: Case) -> Case:
    case.created_at = clock.now()
    session().add(case)
    session().flush()
    record(actor, Held(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def take_back(actor: Actor, case_id: str) -> Case:
    """Takes back what waits: an idea is a draft again, a comment is forgotten. Raises Conflict when it was decided."""
    case = session().get(Case, case_id)
    if case is None or not can(actor, "moderation.see_case", case):
        raise NotFound()
    authorize(actor, "moderation.take_back", case)
    move(case, TAKE_BACK, open_key=None, decided_at=clock.now(), decided_by=actor.user_id, text="")
    record(actor, TakenBack(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case


def forget_idea(actor: Actor, idea_id: str) -> None:
    """A draft that waits is thrown away: its case ends with it."""
    case = session().scalar(select(Case).where(Case.open_key == f"idea:{idea_id}"))
    if case is not None:
        take_back(actor, case.id)
