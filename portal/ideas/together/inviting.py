"""Inviting co-authors, and taking that back. Whether an address has an account is told to nobody."""

from typing import Any

from sqlalchemy import func, select

from portal.accounts.actions import find_by_mail
from portal.accounts.models import User
from portal.ideas.models import Comment, Idea
from portal.ideas.queries import find_visible
from portal.ideas.states import EDIT
from portal.ideas.together.events import CoauthorInvited, CoauthorRemoved, CoauthorUninvited
from portal.ideas.together.joining import recount
from portal.ideas.together.models import Coauthor
from portal.ideas.together.queries import find_coauthor
from portal.ideas.together.states import INVITE, REMOVE
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _

MOST = 10


def invite(actor: Actor, idea_id: str, *, mail: str | None = None, user_id: str | None = None) -> Coauthor:
    """Invites somebody by his address, or who commented by his id. Raises Invalid for one who cannot be invited."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "idea.invite", idea)
    if idea.status not in EDIT.from_:
        raise refuse(idea, EDIT, _("An idea in this state is not changed any more."))
    if mail:
        who, called, key = _by_mail(idea, mail), mail, mail.strip().casefold()
    else:
        who, called, key = *_who_commented(idea, user_id), None
    if who is not None and who == idea.author_id:
        raise Invalid({"mail" if mail else "user_id": [_("This is the author already.")]})
    known = session().scalar(select(Coauthor).where(
        Coauthor.idea_id == idea.id, Coauthor.mail_key == key if key else Coauthor.user_id == who))
    if known and not key and known.mail_key and known.status == "invited":
        known.user_id, known = None, None  # "invited already" would tell whose address it is: the name takes its place
        session().flush()
    made = _again(actor, known) if known else _anew(actor, idea, who, called, key)
    if made.user_id:
        record(actor, CoauthorInvited(idea_id=idea.id, coauthor_id=made.id))
    return made


def _by_mail(idea: Idea, mail: str) -> str | None:
    """Whose address it is; nobody's where that person was invited by name: two rows of one would tell whose address it is."""
    found = find_by_mail(mail)
    if found is None or found.status != "active":
        return None
    named = select(Coauthor.id).where(Coauthor.idea_id == idea.id, Coauthor.user_id == found.id, Coauthor.mail_key.is_(None))
    return None if session().scalar(named) else found.id


def _who_commented(idea: Idea, user_id: str | None) -> tuple[str, str]:
    row: Any = session().execute(
        select(User.id, User.name).join(Comment, Comment.author_id == User.id)
        .where(Comment.idea_id == idea.id, ~Comment.internal, Comment.status == "posted", User.id == user_id,
               User.status == "active").limit(1)).first()
    if row is None:
        raise Invalid({"user_id": [_("Please choose somebody who took part in the discussion, or write an address.")]})
    return row.id, row.name


def _anew(actor: Actor, idea: Idea, who: str | None, called: str, key: str | None) -> Coauthor:
    living = select(func.count()).select_from(Coauthor).where(
        Coauthor.idea_id == idea.id, Coauthor.status.in_(("invited", "accepted")))
    if (session().scalar(living) or 0) >= MOST:
        raise Conflict("too_many_coauthors", _("At most %(n)s people can be invited.", n=MOST), state=idea.status)
    taken = who and session().scalar(select(Coauthor.id).where(Coauthor.idea_id == idea.id, Coauthor.user_id == who))
    made = Coauthor(idea_id=idea.id, user_id=None if taken else who, mail_key=key, called=called, invited_by=actor.user_id,
                    status="invited")
    session().add(made)
    session().flush()
    return made


def _again(actor: Actor, known: Coauthor) -> Coauthor:
    if known.status not in INVITE.from_:
        raise refuse(known, INVITE, _("This person is invited already."))
    move(known, INVITE, invited_by=actor.user_id, answered_at=None)
    return known


def take_back(actor: Actor, coauthor_id: str) -> Coauthor:
    """Takes an invitation or a co-authorship back."""
    found, idea = find_coauthor(actor, coauthor_id)
    authorize(actor, "idea.invite", idea)
    if found.status not in REMOVE.from_:
        raise refuse(found, REMOVE, _("There is nothing to take back any more."))
    was = found.status
    move(found, REMOVE, answered_at=clock.now())
    if was == "accepted":
        recount(idea.id)
        record(actor, CoauthorRemoved(idea_id=idea.id, coauthor_id=found.id, customer_id=idea.customer_id))
    else:
        record(actor, CoauthorUninvited(idea_id=idea.id, coauthor_id=found.id))
    return found
