"""The ways into a prototype beside visibility and invitation, and the terms before it: as conditions for lists and look-ups."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import aliased

from portal.core.customers.models import Customer, CustomerTag
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.models import Prototype
from portal.prototypes.sharing.models import Acceptance, Pass, ReviewLink, Segment, Sharing

_asking = aliased(Sharing)


def alive() -> ColumnElement[bool]:
    """Links that still let in: not revoked and not expired."""
    return ReviewLink.revoked_at.is_(None) & or_(ReviewLink.expires_at.is_(None), ReviewLink.expires_at > clock.now())


def inside() -> ColumnElement[bool]:
    """Passes that let in, joined with their links."""
    return (Pass.link_id == ReviewLink.id) & Pass.entered_at.is_not(None) & Pass.ended_at.is_(None) & alive()


def by_link(actor: Actor) -> ColumnElement[bool]:
    """Prototypes this guest, or this person, came to by a link that still stands."""
    his = Pass.user_id == actor.user_id if actor.user_id else Pass.id == actor.guest_of
    return exists(select(Pass.id).select_from(Pass).join(ReviewLink, ReviewLink.id == Pass.link_id)
                  .where(Pass.prototype_id == Prototype.id, his, inside()).correlate(Prototype))


def by_segment(actor: Actor) -> ColumnElement[bool]:
    """Prototypes for customers with a tag that this customer's record, or his company's, has."""
    own = Customer.user_id == actor.user_id
    mine = or_(own, Customer.company_id == actor.company_id) if actor.company_id else own
    return exists(select(Segment.tag).join(CustomerTag, CustomerTag.tag == Segment.tag)
                  .join(Customer, Customer.id == CustomerTag.customer_id).where(Segment.prototype_id == Prototype.id, mine)
                  .correlate(Prototype))


def agreed(actor: Actor) -> ColumnElement[bool]:
    """Prototypes that ask for no terms, or whose present terms this one accepted."""
    asking = select(_asking.prototype_id).where(_asking.prototype_id == Prototype.id, _asking.terms_id.is_not(None))
    if actor.key:
        accepted = select(Acceptance.id).where(Acceptance.terms_id == _asking.terms_id, _of(actor)).correlate(_asking)
        asking = asking.where(~exists(accepted))
    return ~exists(asking.correlate(Prototype))


def _of(actor: Actor) -> ColumnElement[bool]:
    return Acceptance.user_id == actor.user_id if actor.user_id else Acceptance.pass_id == actor.guest_of


def let_in(prototype_id: str, actors: Sequence[Actor]) -> set[str]:
    """Of several people the keys of those with a pass or of a segment: two questions for a whole room."""
    users = _named(one.user_id for one in actors)
    firms = _named(one.company_id for one in actors)
    passes = session().execute(select(Pass.id, Pass.user_id).join(ReviewLink, ReviewLink.id == Pass.link_id).where(
        Pass.prototype_id == prototype_id, inside(), or_(Pass.user_id.in_(users), Pass.id.in_(
            _named(one.guest_of for one in actors))))).all()
    tagged = session().execute(
        select(Customer.user_id, Customer.company_id).join(CustomerTag, CustomerTag.customer_id == Customer.id)
        .join(Segment, Segment.tag == CustomerTag.tag).where(
            Segment.prototype_id == prototype_id, or_(Customer.user_id.in_(users), Customer.company_id.in_(firms)))).all()
    keys = {one.user_id or one.id for one in passes} | {one.user_id for one in tagged}
    companies = {one.company_id for one in tagged} - {None}
    return {one.key for one in actors if one.key in keys or (one.is_customer and one.company_id in companies)}


def who_agreed(prototype_id: str, actors: Sequence[Actor]) -> set[str]:
    """Of several people the keys of those whom no terms keep out."""
    everybody = {one.key for one in actors}
    terms = session().scalar(select(Sharing.terms_id).where(Sharing.prototype_id == prototype_id))
    if terms is None:
        return everybody
    rows = session().execute(select(Acceptance.user_id, Acceptance.pass_id).where(Acceptance.terms_id == terms)).all()
    return everybody & ({one.user_id or one.pass_id for one in rows} | {one.key for one in actors if one.is_team})


def _named(ids: Iterable[str | None]) -> list[str]:
    return sorted({one for one in ids if one})
