"""Terms before anything is seen: setting them, and accepting exactly the text that was shown."""

import hashlib
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, NotFound, SignInNeeded
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.models import Prototype
from portal.prototypes.policy import reachable
from portal.prototypes.sharing.events import SharingChanged, TermsAccepted
from portal.prototypes.sharing.models import Acceptance, Pass, Sharing, Terms


def insert_once(table: Any, **values: Any) -> str | None:
    """The new row's id, or None where a row with the same keys is there already."""
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    return session().scalar(build(table).values(**values).on_conflict_do_nothing().returning(table.id))


def sharing_of(prototype_id: str) -> Sharing:
    """The settings of a prototype, written before they are read, so that two who change them come one after the other."""
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    session().execute(build(Sharing).values(prototype_id=prototype_id, shows_name=True, watermark=False, version=1)
                      .on_conflict_do_update(index_elements=["prototype_id"], set_={"version": Sharing.version + 1}))
    return session().scalars(select(Sharing).where(Sharing.prototype_id == prototype_id)
                             .execution_options(populate_existing=True)).one()


def set_terms(actor: Actor, prototype_id: str, text: str, shows_name: bool = True) -> Sharing:
    """Other terms, or none for an empty text. Whoever has not accepted this very text is out until he does."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    settings = sharing_of(found.id)
    settings.terms_id, settings.shows_name = _kept(actor, found.id, text) if text else None, shows_name
    session().flush()
    record(actor, SharingChanged(prototype_id=found.id))
    return settings


def _kept(actor: Actor, prototype_id: str, text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()
    insert_once(Terms, id=ids.new_id(), prototype_id=prototype_id, text=text, sha256=digest, made_by=actor.user_id,
                created_at=clock.now())
    return session().scalars(select(Terms.id).where(Terms.prototype_id == prototype_id, Terms.sha256 == digest)).one()


def terms_of(actor: Actor, prototype_id: str) -> Any:
    """What is to accept, with the prototype's name unless that too is kept back. Raises NotFound where there is nothing."""
    row = session().execute(
        select(Terms.id, Terms.text, Terms.sha256, Terms.created_at, Sharing.shows_name, Prototype.title, Prototype.id.label(
            "prototype_id")).join(Sharing, Sharing.terms_id == Terms.id)
        .join(Prototype, Prototype.id == Sharing.prototype_id).where(Prototype.id == prototype_id, reachable(actor))).first()
    if row is None:
        raise NotFound()
    return row


def accepted_by(actor: Actor, terms_id: str) -> Acceptance | None:
    """When and how this actor accepted a text."""
    if not actor.key:
        return None
    his = Acceptance.user_id == actor.user_id if actor.user_id else Acceptance.pass_id == actor.guest_of
    return session().scalar(select(Acceptance).where(Acceptance.terms_id == terms_id, his))


def accept(actor: Actor, prototype_id: str, sha256: str, address: str = "") -> Acceptance:
    """Accepts the text that was shown, by its hash. Raises Conflict when there are other words by now."""
    terms = terms_of(actor, prototype_id)
    if not actor.key:
        raise SignInNeeded()
    if sha256 != terms.sha256:
        raise Conflict("terms_changed", _("These terms were changed while you read them. Please read them once more."))
    name, mail = _signature(actor)
    made = insert_once(Acceptance, id=ids.new_id(), terms_id=terms.id, sha256=terms.sha256, user_id=actor.user_id,
                       pass_id=None if actor.user_id else actor.guest_of, name=name, mail=mail, address=address[:45],
                       accepted_at=clock.now())
    if made is not None:
        record(actor, TermsAccepted(prototype_id=prototype_id, acceptance_id=made))
    found = accepted_by(actor, terms.id)
    assert found is not None, "it stands there now"
    return found


def _signature(actor: Actor) -> tuple[str, str | None]:
    if actor.user_id:
        return queries.signature(actor.user_id)
    own = session().get_one(Pass, actor.guest_of or "")
    return own.name, own.mail
