"""What is read about sharing: links with their guests, letters, segments, settings, acceptances, and who saw what."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, func, select

from portal.accounts.models import User
from portal.core.customers.models import CustomerTag
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can
from portal.prototypes import queries
from portal.prototypes.models import Prototype, Version
from portal.prototypes.policy import reachable
from portal.prototypes.sharing.conditions import agreed
from portal.prototypes.sharing.models import (
    KEPT_DAYS,
    Acceptance,
    GuestWord,
    Letter,
    Pass,
    ReviewLink,
    Seen,
    Segment,
    Sharing,
    Terms,
)


@dataclass
class LinkView:
    """A link with those who came by it."""

    row: ReviewLink
    maker: str
    guests: list[Any]

    @property
    def state(self) -> str:
        """open, revoked, expired or full."""
        if self.row.revoked_at is not None:
            return "revoked"
        if self.row.expires_at is not None and self.row.expires_at <= clock.now():
            return "expired"
        return "full" if self.row.most_views is not None and self.row.views >= self.row.most_views else "open"


def links(actor: Actor, prototype_id: str) -> list[LinkView]:
    """The links of a prototype, newest first, each with the latest fifty who came by it; for the team."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    rows = session().execute(select(ReviewLink, User.name).outerjoin(User, User.id == ReviewLink.made_by)
                             .where(ReviewLink.prototype_id == found.id).order_by(ReviewLink.id.desc()).limit(100)).all()
    views = {row.ReviewLink.id: LinkView(row.ReviewLink, row.name or "", []) for row in rows}
    place = func.row_number().over(partition_by=Pass.link_id, order_by=Pass.id.desc()).label("place")
    ranked = select(Pass.id, place).where(Pass.link_id.in_(views), Pass.entered_at.is_not(None)).subquery()
    last = select(func.max(Seen.last_at)).where(Seen.viewer == func.coalesce(Pass.user_id, Pass.id),
                                                Seen.prototype_id == Pass.prototype_id).scalar_subquery()
    for one in session().execute(
            select(Pass.id, Pass.link_id, func.coalesce(User.name, Pass.name).label("name"), func.coalesce(
                User.mail, Pass.mail).label("mail"), Pass.mail_checked_at, Pass.entered_at, last.label("last_at"))
            .join(ranked, ranked.c.id == Pass.id).outerjoin(User, User.id == Pass.user_id)
            .where(ranked.c.place <= 50).order_by(Pass.id.desc())):
        views[one.link_id].guests.append(one)
    return list(views.values())


def letters(actor: Actor, prototype_id: str) -> list[Letter]:
    """Newcomers who were written to and have no account yet, for the team."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    return list(session().scalars(select(Letter).where(Letter.prototype_id == found.id).order_by(Letter.id).limit(500)))


@dataclass
class Settings:
    """How a prototype is shared, as the desk shows it."""

    prototype_id: str
    terms: str
    terms_sha256: str | None
    shows_name: bool
    watermark: bool
    keep_days: int
    segments: list[str]
    accepted: int
    version: int


def settings(actor: Actor, prototype_id: str) -> Settings:
    """The settings of a prototype, for the team."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    accepted = select(func.count()).where(Acceptance.terms_id == Sharing.terms_id).correlate(Sharing).scalar_subquery()
    row = session().execute(select(Sharing, Terms.text, Terms.sha256, accepted.label("accepted")).outerjoin(
        Terms, Terms.id == Sharing.terms_id).where(Sharing.prototype_id == found.id)).first()
    tags = segments(found.id)
    if row is None:
        return Settings(found.id, "", None, True, False, KEPT_DAYS, tags, 0, 1)
    kept = row.Sharing
    return Settings(found.id, row.text or "", row.sha256, kept.shows_name, kept.watermark, kept.keep_days, tags,
                    row.accepted, kept.version)


def segments(prototype_id: str) -> list[str]:
    """The tags by which customers see a prototype."""
    return list(session().scalars(select(Segment.tag).where(Segment.prototype_id == prototype_id).order_by(Segment.tag)))


def known_tags() -> list[str]:
    """Tags that customers' records bear."""
    return list(session().scalars(select(CustomerTag.tag).distinct().order_by(CustomerTag.tag).limit(200)))


def acceptances(actor: Actor, prototype_id: str, after: str | None = None, limit: int = 20) -> Page[Any]:
    """Who accepted which text, newest first, for the team."""
    found = queries.find(actor, prototype_id)
    authorize(actor, "prototype.share")
    wanted = select(*Acceptance.__table__.columns).join(Terms, Terms.id == Acceptance.terms_id).where(
        Terms.prototype_id == found.id)
    return page_of(session(), wanted, [Key(Acceptance.id, descending=True)], after_cursor=after, limit=limit)


@dataclass(frozen=True)
class Waiting:
    """A prototype that waits for this actor to accept its terms; its name only where that may be known."""

    id: str
    title: str


def waiting(actor: Actor) -> list[Waiting]:
    """What he is let in to once he accepts the terms."""
    if actor.is_team or not actor.key:
        return []
    rows = session().execute(select(Prototype.id, Prototype.title, Sharing.shows_name).join(
        Sharing, Sharing.prototype_id == Prototype.id).where(Sharing.terms_id.is_not(None), reachable(actor), ~agreed(actor),
                                                             Prototype.status != "archived").limit(50))
    return [Waiting(row.id, row.title if row.shows_name else "") for row in rows]


def looks(actor: Actor, prototype_id: str, after: str | None = None, limit: int = 50) -> Page[Any]:
    """Who saw what of a prototype, the latest first: for the team all of it, for everybody else his own."""
    found = queries.find(actor, prototype_id)
    wanted = (
        select(Seen.id, Version.number, Seen.day, Seen.pages, Seen.files, Seen.place, Seen.first_at, Seen.last_at, Seen.user_id,
               func.coalesce(User.name, Pass.name, "").label("name"), func.coalesce(User.mail, Pass.mail).label("mail"),
               ReviewLink.name.label("link"))
        .join(Version, Version.id == Seen.version_id).outerjoin(User, User.id == Seen.user_id)
        .outerjoin(Pass, Pass.id == Seen.pass_id).outerjoin(ReviewLink, ReviewLink.id == Pass.link_id)
        .where(Seen.prototype_id == found.id))
    if not can(actor, "prototype.share"):
        wanted = wanted.where(Seen.viewer == (actor.key or "0" * 13))
    return page_of(session(), wanted, [Key(Seen.id, descending=True)], after_cursor=after, limit=limit)


def kept_days(prototype_id: str) -> int:
    """For how many days it is kept who saw what."""
    return session().scalar(select(Sharing.keep_days).where(Sharing.prototype_id == prototype_id)) or KEPT_DAYS


def has_looks(actor: Actor, prototype_id: str) -> bool:
    """Whether anything is kept of this actor's own looking."""
    return bool(actor.key) and bool(session().scalar(select(exists().where(
        Seen.prototype_id == prototype_id, Seen.viewer == actor.key))))


def guest_name(comment_id: str) -> str:
    """The name of the guest without an account who said a comment; "" where a person with an account did."""
    return session().scalar(select(GuestWord.name).where(GuestWord.comment_id == comment_id)) or ""


def public_title(shown: Prototype) -> str:
    """What a prototype may be called before its terms are accepted: its name, or nothing."""
    kept_back = session().scalar(select(Sharing.prototype_id).where(
        Sharing.prototype_id == shown.id, Sharing.terms_id.is_not(None), ~Sharing.shows_name))
    return shown.title if kept_back is None else ""
