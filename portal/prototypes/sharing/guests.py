"""Guests without an account: known by the secret in their browser, bound to one link, and nobody anywhere else."""

from typing import Any

from sqlalchemy import bindparam, select

from portal.accounts.doors import GuestDoor
from portal.accounts.secrets import token_hash
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes.sharing.conditions import inside
from portal.prototypes.sharing.models import GuestWord, Pass, ReviewLink


def _guests() -> Any:
    return (select(Pass.id, Pass.name, ReviewLink.may_comment).join(ReviewLink, ReviewLink.id == Pass.link_id)
            .where(inside(), Pass.user_id.is_(None)))


def by_secret(secret: str) -> Actor | None:
    """The guest behind a secret; None when his link no longer lets him in."""
    row = session().execute(_guests().where(Pass.token_hash == token_hash(secret))).first()
    return _actor(row) if row else None


def still_in(pass_ids: list[str]) -> dict[str, Actor]:
    """Of guests with open sockets those whose links still let them in."""
    return {row.id: _actor(row) for row in session().execute(_guests().where(Pass.id.in_(pass_ids)))}


def _actor(row: Any) -> Actor:
    name = _("Guest %(name)s", name=row.name) if row.name else _("Guest")
    return Actor(role="guest", name=name, guest_of=row.id, guest_says=row.may_comment)


def wrote(actor: Actor, comment_id: str) -> bool:
    """Whether this guest, by the pass he is here with, said a comment."""
    return actor.guest_of is not None and run(_WORD, comment=comment_id, **{"pass": actor.guest_of}).first() is not None


_WORD = select(GuestWord.comment_id).where(GuestWord.comment_id == bindparam("comment", type_=Id()),
                                           GuestWord.pass_id == bindparam("pass", type_=Id()))
_NAME = select(Pass.name).where(Pass.id == bindparam("pass", type_=Id()))


def sign_as_guest(actor: Actor, comment_id: str) -> None:
    """Keeps under which name a guest said a comment; for a person with an account there is nothing to keep."""
    if actor.guest_of and not actor.user_id:
        name = run(_NAME, **{"pass": actor.guest_of}).scalar_one()
        session().add(GuestWord(comment_id=comment_id, pass_id=actor.guest_of, name=name))
        session().flush()


door = GuestDoor(by_secret, still_in)
