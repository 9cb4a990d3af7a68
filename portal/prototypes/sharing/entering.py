"""A guest's way in by a link: what is asked of him, step by step, until he counts as one view and is in."""

import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import or_, select, update

from portal.accounts.models import User
from portal.accounts.secrets import new_token, token_hash
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes.models import Prototype
from portal.prototypes.sharing.conditions import alive
from portal.prototypes.sharing.events import CodeAsked, GuestCame
from portal.prototypes.sharing.models import Pass, ReviewLink, Sharing

CODE_LIFE, MOST_TRIES = timedelta(minutes=10), 5


@dataclass(frozen=True)
class Entrance:
    """What stands behind a link's secret, and the pass this visitor has to it, if any."""

    link: ReviewLink
    prototype_id: str
    title: str
    maker: str
    own: Pass | None

    @property
    def step(self) -> str:
        """What comes next: "ask" who he is, "code" from his mail, or "in"."""
        if self.own is None or self.own.ended_at is not None:
            return "ask"
        return "in" if self.own.entered_at is not None else "code"


def find(actor: Actor, secret: str, own_secret: str = "") -> Entrance:
    """The entrance behind a link. Raises NotFound for one that never was, and Conflict, kindly, for one that has ended."""
    row = session().execute(
        select(ReviewLink, Prototype.title, Prototype.status, User.name, Sharing.terms_id, Sharing.shows_name)
        .join(Prototype, Prototype.id == ReviewLink.prototype_id).outerjoin(User, User.id == ReviewLink.made_by)
        .outerjoin(Sharing, Sharing.prototype_id == Prototype.id)
        .where(ReviewLink.token_hash == token_hash(secret))).first()
    if row is None or row.status == "draft":
        raise NotFound(_("This link does not lead anywhere. Perhaps a letter of it was lost on the way."))
    link, maker = row.ReviewLink, row.name or ""
    if link.revoked_at is not None or (link.expires_at is not None and link.expires_at <= clock.now()):
        raise Conflict("link_ended", _("This link no longer works. If you still need it, ask %(name)s for a new one.",
                                       name=maker or _("whoever sent it")))
    mine = Pass.user_id == actor.user_id if actor.user_id else Pass.token_hash == token_hash(own_secret)
    own = session().scalar(select(Pass).where(Pass.link_id == link.id, mine))
    if link.most_views is not None and link.views >= link.most_views and (own is None or own.entered_at is None):
        raise full(maker)
    hidden = row.terms_id is not None and not row.shows_name
    return Entrance(link, link.prototype_id, "" if hidden else row.title, maker, own)


def full(maker: str = "") -> Conflict:
    """The Conflict of a link that lets in nobody more."""
    return Conflict("link_full", _("This link has been opened as often as it may be. If you still need it, ask %(name)s "
                                   "for a new one.", name=maker or _("whoever sent it")))


def begin(actor: Actor, entrance: Entrance, name: str = "", mail: str = "") -> tuple[str, Pass]:
    """Gives a visitor his pass, once the password fitted: in at once, or with a code on its way. Raises Invalid, Conflict."""
    link = entrance.link
    if not actor.user_id:
        _ask_for(link, name, mail)
    secret, own = "", entrance.own if actor.user_id else None
    if own is None:
        secret = "" if actor.user_id else new_token()
        own = Pass(link_id=link.id, prototype_id=link.prototype_id, user_id=actor.user_id,
                   token_hash=None if actor.user_id else token_hash(secret), name=name or actor.name,
                   mail=mail or None, locale=actor.locale)
        session().add(own)
    own.ended_at = None
    session().flush()
    if link.check_mail and not actor.user_id:
        record(actor, CodeAsked(pass_id=own.id))
    else:
        enter(actor, own)
    return secret, own


def _ask_for(link: ReviewLink, name: str, mail: str) -> None:
    wrong = {}
    if link.may_comment and not name:
        wrong["name"] = [_("Please say how you are called; it stands beside what you say.")]
    if link.check_mail and not mail:
        wrong["mail"] = [_("Please give your mail address; a code is sent there.")]
    if wrong:
        raise Invalid(wrong)


def new_code(pass_id: str) -> tuple[Pass, str] | None:
    """A fresh code of six digits for a guest who waits for it; earlier ones stop working. None when he waits no longer."""
    own = session().get(Pass, pass_id)
    if own is None or own.entered_at is not None or own.ended_at is not None or not own.mail:
        return None
    code = f"{secrets.randbelow(10**6):06d}"
    own.code_hash, own.code_expires_at, own.code_tries = _sealed(own.id, code), clock.now() + CODE_LIFE, 0
    session().flush()
    return own, code


def _sealed(pass_id: str, code: str) -> str:
    return token_hash(f"{pass_id} {code}")


def ask_again(actor: Actor, own: Pass) -> None:
    """Another code by mail."""
    record(actor, CodeAsked(pass_id=own.id))


def try_code(actor: Actor, own: Pass, code: str) -> bool:
    """Whether the code is right; each try counts, and after five, or ten minutes, none is right any more."""
    waiting = session().scalar(update(Pass).where(
        Pass.id == own.id, Pass.code_tries < MOST_TRIES, Pass.code_expires_at > clock.now())
        .values(code_tries=Pass.code_tries + 1).returning(Pass.code_hash).execution_options(synchronize_session=False))
    if waiting is None or not hmac.compare_digest(waiting, _sealed(own.id, code)):
        return False
    session().refresh(own)
    own.mail_checked_at, own.code_hash, own.code_expires_at = clock.now(), None, None
    session().flush()
    enter(actor, own)
    return True


def enter(actor: Actor, own: Pass) -> None:
    """Counts a visitor as one view of his link, once, and lets him in. Raises Conflict when there are no views left."""
    now = clock.now()
    first = session().execute(update(Pass).where(Pass.id == own.id, Pass.entered_at.is_(None)).values(entered_at=now)
                              .execution_options(synchronize_session=False))
    if first.rowcount != 1:  # type: ignore[attr-defined]
        return
    counted = session().execute(update(ReviewLink).where(
        ReviewLink.id == own.link_id, alive(),
        or_(ReviewLink.most_views.is_(None), ReviewLink.views < ReviewLink.most_views))
        .values(views=ReviewLink.views + 1, last_at=now).execution_options(synchronize_session=False))
    if counted.rowcount != 1:  # type: ignore[attr-defined]
        raise full()
    session().refresh(own)
    record(actor, GuestCame(prototype_id=own.prototype_id, link_id=own.link_id, pass_id=own.id))


def leave(actor: Actor) -> None:
    """A guest goes: his browser is nobody again."""
    session().execute(update(Pass).where(Pass.id == actor.guest_of, Pass.ended_at.is_(None)).values(ended_at=clock.now())
                      .execution_options(synchronize_session=False))
