"""Segments, the watermark, how long is kept who saw what, and letters to newcomers."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select

from portal.accounts import actions as accounts
from portal.accounts import joining
from portal.accounts.models import Invitation
from portal.accounts.secrets import mail_key
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.prototypes import actions, queries
from portal.prototypes.models import Guest, Prototype
from portal.prototypes.sharing.agreeing import insert_once, sharing_of
from portal.prototypes.sharing.events import NewcomerInvited, SharingChanged
from portal.prototypes.sharing.models import KEPT_DAYS, Letter, Segment, Sharing


def open_to_segments(actor: Actor, prototype_id: str, tags: Sequence[str]) -> list[str]:
    """Says by which tags of their records customers see a prototype, in place of those said before."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    session().execute(delete(Segment).where(Segment.prototype_id == found.id))
    if tags:
        session().execute(insert(Segment), [{"prototype_id": found.id, "tag": one} for one in sorted(set(tags))])
    record(actor, SharingChanged(prototype_id=found.id))
    return sorted(set(tags))


def settle(actor: Actor, prototype_id: str, watermark: bool = False, keep_days: int = KEPT_DAYS) -> Sharing:
    """Whether pictures are marked for each viewer, and for how many days it is kept who saw what."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    settings = sharing_of(found.id)
    settings.watermark, settings.keep_days = watermark, keep_days
    session().flush()
    record(actor, SharingChanged(prototype_id=found.id))
    return settings


def write_to(actor: Actor, prototype_id: str, mail: str) -> Letter | Guest:
    """Invites by mail: who has an account is a guest at once, a newcomer is asked to make one first. Once is enough."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    if accounts.find_by_mail(mail) is not None:
        return actions.invite(actor, found.id, mail)
    before = _letter(found.id, mail)
    if before is not None:
        return before
    kept = joining.keep_place(actor, mail)
    made = insert_once(Letter, id=ids.new_id(), prototype_id=found.id, mail=mail.strip(), mail_key=mail_key(mail),
                       invitation_id=kept.id, invited_by=actor.user_id, created_at=clock.now())
    if made is not None:
        record(actor, NewcomerInvited(prototype_id=found.id, letter_id=made))
    written = _letter(found.id, mail)
    assert written is not None, "it was written just now"
    return written


def _letter(prototype_id: str, mail: str) -> Letter | None:
    return session().scalar(select(Letter).where(Letter.prototype_id == prototype_id, Letter.mail_key == mail_key(mail)))


def take_back(actor: Actor, prototype_id: str, letter_id: str) -> Prototype:
    """Takes a letter back; the place it kept is given up."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    letter = session().get(Letter, letter_id)
    if letter is None or letter.prototype_id != found.id:
        raise NotFound()
    kept = session().get(Invitation, letter.invitation_id)
    others = session().scalar(select(Letter.id).where(Letter.invitation_id == letter.invitation_id, Letter.id != letter.id))
    if kept is not None and others is None:
        kept.withdrawn_at = clock.now()
    session().delete(letter)
    record(actor, SharingChanged(prototype_id=found.id))
    return found


def seat_newcomer(mail: str, user_id: str) -> None:
    """Somebody made his account by a letter: he is invited to all he was written about."""
    for letter in session().scalars(select(Letter).where(Letter.mail_key == mail_key(mail))):
        insert_once(Guest, id=ids.new_id(), prototype_id=letter.prototype_id, user_id=user_id, invited_by=letter.invited_by,
                    created_at=clock.now())
        session().delete(letter)
