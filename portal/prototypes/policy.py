"""Who may do what with prototypes, and the one condition by which every list and look-up is narrowed to what one may see."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_, true

from portal.kernel.policy import Actor, Permissions
from portal.prototypes.blind.conditions import threads_told
from portal.prototypes.models import Comment, Guest, Prototype, Thread, Version
from portal.prototypes.sharing.conditions import agreed, by_link, by_segment
from portal.prototypes.sharing.guests import wrote

permissions = Permissions()


def visible(actor: Actor) -> ColumnElement[bool]:
    """Prototypes this actor may see: whoever is let in, once he accepted the terms where there are any."""
    return true() if actor.is_team else and_(reachable(actor), agreed(actor))


def reachable(actor: Actor) -> ColumnElement[bool]:
    """Prototypes this actor is let in to: those he is at home in, and those he came to by a link."""
    if actor.is_team:
        return true()
    linked = and_(Prototype.status != "draft", by_link(actor)) if actor.key else false()
    return or_(at_home(actor), linked)


def at_home(actor: Actor) -> ColumnElement[bool]:
    """Prototypes open to him without a link. Drafts are the team's; the rest by visibility, invitation or segment."""
    if actor.is_team:
        return true()
    ways: list[ColumnElement[bool]] = [Prototype.visibility == "public"]
    if actor.is_customer:
        ways += [Prototype.visibility == "customers", by_segment(actor)]
    if actor.user_id:
        ways.append(exists().where(Guest.prototype_id == Prototype.id, invited(actor)))
    return and_(Prototype.status != "draft", or_(*ways))


def invited(actor: Actor) -> ColumnElement[bool]:
    """Guest rows that name this actor or his company."""
    own = Guest.user_id == actor.user_id
    return or_(own, Guest.company_id == actor.company_id) if actor.company_id else own


def shown_to(actor: Actor) -> ColumnElement[bool]:
    """Versions this actor may see: what is in preparation is the team's."""
    return true() if actor.is_team else Version.status != "draft"


def heard_by(actor: Actor) -> ColumnElement[bool]:
    """Threads this actor may read: internal ones are the team's; what is looked at blind first keeps still."""
    return true() if actor.is_team else and_(Thread.internal.is_(False), threads_told(actor))


@permissions.rule("prototype.create")
def create(actor: Actor) -> bool:
    """The team makes prototypes."""
    return actor.is_team


@permissions.rule("prototype.manage")
def manage(actor: Actor) -> bool:
    """The team changes them, adds versions, invites, and moves them on."""
    return actor.is_team


@permissions.rule("prototype.comment")
def comment(actor: Actor) -> bool:
    """Everybody who sees it and may write; a guest if his link lets him."""
    return actor.may_write or actor.guest_says


@permissions.rule("prototype.decide")
def decide(actor: Actor) -> bool:
    """Customers who see it, and the team; a producer makes, he does not approve."""
    return actor.may_write and (actor.is_customer or actor.is_team)


@permissions.rule("thread.internal")
def internal(actor: Actor) -> bool:
    """The team talks among itself."""
    return actor.is_team


@permissions.rule("thread.settle")
def settle(actor: Actor, thread: Any) -> bool:
    """The team and the one who opened it resolve, reopen and label a thread."""
    return actor.may_write and (actor.is_team or (actor.user_id is not None and actor.user_id == thread.author_id))


@permissions.rule("thread.wish")
def wish(actor: Actor, thread: Any) -> bool:
    """Customers say what a change would be worth to them."""
    return actor.may_write and actor.is_customer and not thread.internal


@permissions.rule("thread_comment.edit")
def edit_comment(actor: Actor, said: Comment) -> bool:
    """The one who wrote it; a guest while his link lets him comment."""
    if actor.user_id is None:
        return actor.guest_says and wrote(actor, said.id)
    return actor.may_write and actor.user_id == said.author_id


@permissions.rule("thread_comment.past")
def comment_past(actor: Actor, said: Comment) -> bool:
    """What it said before: the one who may edit it, and the team."""
    return edit_comment(actor, said) or actor.is_team


@permissions.rule("thread_comment.remove")
def remove_comment(actor: Actor, said: Comment) -> bool:
    """The one who wrote it, with an account, and the team."""
    return (actor.user_id is not None and edit_comment(actor, said)) or actor.is_team
