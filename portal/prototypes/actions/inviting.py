"""Inviting people and companies to a prototype, and attaching the ideas it answers."""

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from portal.accounts import actions as accounts
from portal.accounts.models import Company, User
from portal.ideas.models import Idea
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.events import GuestInvited, GuestRemoved, IdeaLinked, IdeaUnlinked
from portal.prototypes.models import Guest, IdeaLink, Prototype


def invite(actor: Actor, prototype_id: str, mail: str = "", user_id: str | None = None,
           company_id: str | None = None) -> Guest:
    """Invites a person, by mail address or id, or a whole company; who is invited already stays so."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    if mail:
        user = accounts.find_by_mail(mail)
        if user is None:
            raise Invalid({"mail": [_("Nobody with this address has an account here yet.")]})
        user_id = user.id
    if bool(user_id) == bool(company_id):
        raise Invalid({"mail": [_("Name one person or one company.")]})
    if session().get(User if user_id else Company, user_id or company_id) is None:
        raise Invalid({"user_id" if user_id else "company_id": [_("This is not somebody we know.")]})
    done = _insert_once(Guest, id=ids.new_id(), prototype_id=found.id, user_id=user_id, company_id=company_id,
                        invited_by=actor.user_id, created_at=clock.now())
    if done:
        record(actor, GuestInvited(prototype_id=found.id, user_id=user_id, company_id=company_id))
    return session().scalars(select(Guest).where(Guest.prototype_id == found.id, Guest.user_id == user_id,
                                                 Guest.company_id == company_id)).one()


def uninvite(actor: Actor, prototype_id: str, guest_id: str) -> Prototype:
    """Takes an invitation back; whoever sits in the room by it alone is put out."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    gone = session().execute(delete(Guest).where(Guest.id == guest_id, Guest.prototype_id == found.id))
    if gone.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    record(actor, GuestRemoved(prototype_id=found.id))
    return found


def link_idea(actor: Actor, prototype_id: str, idea_id: str) -> Prototype:
    """Attaches an idea that the prototype answers. Once is enough."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    idea = session().get(Idea, idea_id)
    if idea is None or idea.status == "draft":
        raise Invalid({"idea_id": [_("There is no such idea.")]})
    if _insert_once(IdeaLink, prototype_id=found.id, idea_id=idea.id, created_at=clock.now()):
        record(actor, IdeaLinked(prototype_id=found.id, idea_ids=[idea.id]))
    return found


def unlink_idea(actor: Actor, prototype_id: str, idea_id: str) -> Prototype:
    """Takes an idea off again."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.manage")
    gone = session().execute(delete(IdeaLink).where(IdeaLink.prototype_id == found.id, IdeaLink.idea_id == idea_id))
    if gone.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    record(actor, IdeaUnlinked(prototype_id=found.id, idea_ids=[idea_id]))
    return found


def _insert_once(table: type[Guest | IdeaLink], **values: object) -> bool:
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    # What came back is asked, not the row count: PostgreSQL gives none for such an insert.
    return session().execute(build(table).values(**values).on_conflict_do_nothing()
                             .returning(table.prototype_id)).first() is not None
