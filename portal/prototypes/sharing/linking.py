"""Making guest links and revoking them."""

from datetime import datetime

from sqlalchemy import update

from portal.accounts.secrets import new_token, token_hash
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.sharing.events import LinkMade, LinkRevoked, SharingChanged
from portal.prototypes.sharing.models import ReviewLink


def make_link(actor: Actor, prototype_id: str, name: str, *, expires_at: datetime | None = None,
              password_hash: str | None = None, most_views: int | None = None, check_mail: bool = False,
              may_comment: bool = False) -> tuple[str, ReviewLink]:
    """A new link and its secret, which is told only now. Raises Invalid for one that would end before it begins."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    if expires_at is not None and expires_at <= clock.now():
        raise Invalid({"expires_at": [_("Choose a time that is still to come.")]})
    secret = new_token()
    made = ReviewLink(prototype_id=found.id, made_by=actor.user_id, name=name, token_hash=token_hash(secret),
                      password_hash=password_hash, most_views=most_views, check_mail=check_mail, may_comment=may_comment,
                      expires_at=expires_at)
    session().add(made)
    session().flush()
    record(actor, LinkMade(prototype_id=found.id, link_id=made.id))
    return secret, made


def revoke(actor: Actor, prototype_id: str, link_id: str) -> ReviewLink:
    """Ends a link for everybody who came by it, at once. Raises Conflict when it has been revoked before."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    link = session().get(ReviewLink, link_id)
    if link is None or link.prototype_id != found.id:
        raise NotFound()
    done = session().execute(update(ReviewLink).where(ReviewLink.id == link.id, ReviewLink.revoked_at.is_(None)).values(
        revoked_at=clock.now(), version=ReviewLink.version + 1).execution_options(synchronize_session=False))
    session().refresh(link)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Conflict("link_revoked", _("This link has been revoked already."))
    record(actor, LinkRevoked(prototype_id=found.id, link_id=link.id))
    record(actor, SharingChanged(prototype_id=found.id))
    return link
