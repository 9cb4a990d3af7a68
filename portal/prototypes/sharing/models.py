"""Tables: links with their guests, segments, letters to newcomers, terms and who accepted them, settings, who saw what."""

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column

KEPT_DAYS = 400


class ReviewLink(Base):
    """A link that lets guests in to one prototype. Its secret is told once; here is its hash. `views` counts guests."""

    __tablename__ = "prototype_link"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id")
    made_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    name: Mapped[str] = mapped_column(Text)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    password_hash: Mapped[str | None] = mapped_column(String(200))
    check_mail: Mapped[bool] = mapped_column(Boolean, default=False)
    may_comment: Mapped[bool] = mapped_column(Boolean, default=False)
    most_views: Mapped[int | None] = mapped_column(Integer)
    views: Mapped[int] = mapped_column(Integer, default=0)
    expires_at: Mapped[datetime | None] = moment()
    revoked_at: Mapped[datetime | None] = moment()
    last_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (CheckConstraint("views >= 0 AND (most_views IS NULL OR (most_views > 0 AND views <= most_views))",
                                      name="views"),)


class Pass(Base):
    """One who came by a link: a guest in one browser, or a person with an account. It counts from `entered_at` on."""

    __tablename__ = "prototype_pass"
    id: Mapped[str] = pk()
    link_id: Mapped[str] = fk("prototype_link.id", index=False)
    prototype_id: Mapped[str] = fk("prototype.id")
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(Text, default="")
    mail: Mapped[str | None] = mapped_column(String(254))
    locale: Mapped[str] = mapped_column(String(5), default="en")
    code_hash: Mapped[str | None] = mapped_column(String(64))
    code_expires_at: Mapped[datetime | None] = moment()
    code_tries: Mapped[int] = mapped_column(Integer, default=0)
    mail_checked_at: Mapped[datetime | None] = moment()
    entered_at: Mapped[datetime | None] = moment()
    ended_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        UniqueConstraint("link_id", "user_id"),
        CheckConstraint("(user_id IS NULL) <> (token_hash IS NULL)", name="one"),
        CheckConstraint("code_tries >= 0 AND (code_hash IS NULL) = (code_expires_at IS NULL)", name="code"),
        Index("ix_prototype_pass_link_id", "link_id", "id"),
    )


class GuestWord(Base):
    """Who of the guests said a comment, under the name he gave."""

    __tablename__ = "prototype_guest_word"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    pass_id: Mapped[str] = fk("prototype_pass.id")
    name: Mapped[str] = mapped_column(Text)


class Segment(Base):
    """A tag of customers' records whose people see a prototype."""

    __tablename__ = "prototype_segment"
    prototype_id: Mapped[str] = mapped_column(Id, primary_key=True)
    tag: Mapped[str] = mapped_column(String(40), primary_key=True)
    __table_args__ = (Index("ix_prototype_segment_tag", "tag", "prototype_id"),)


class Letter(Base):
    """An invitation by mail to somebody who has no account yet; he is a guest of the prototype once he has one."""

    __tablename__ = "prototype_letter"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    mail: Mapped[str] = mapped_column(String(254))
    mail_key: Mapped[str] = mapped_column(String(254), index=True)
    invitation_id: Mapped[str] = fk("invitation.id")
    invited_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("prototype_id", "mail_key"),)


class Terms(Base):
    """A text to accept before anything is seen. A text is never changed: other words are another row."""

    __tablename__ = "prototype_terms"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    text: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    made_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("prototype_id", "sha256"),)


class Acceptance(Base):
    """Somebody accepted a text: which, by its hash, when, under which name and from which address."""

    __tablename__ = "prototype_acceptance"
    id: Mapped[str] = pk()
    terms_id: Mapped[str] = fk("prototype_terms.id", index=False)
    sha256: Mapped[str] = mapped_column(String(64))
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    pass_id: Mapped[str | None] = fk("prototype_pass.id", nullable=True)
    name: Mapped[str] = mapped_column(Text)
    mail: Mapped[str | None] = mapped_column(String(254))
    address: Mapped[str] = mapped_column(String(45))
    accepted_at: Mapped[datetime] = created_column()
    __table_args__ = (
        UniqueConstraint("terms_id", "user_id"), UniqueConstraint("terms_id", "pass_id"),
        CheckConstraint("(user_id IS NULL) <> (pass_id IS NULL)", name="one"),
    )


class Sharing(Base):
    """How a prototype is shared; without a row nothing special holds. `shows_name`: its name stands above its terms."""

    __tablename__ = "prototype_sharing"
    prototype_id: Mapped[str] = mapped_column(Id, primary_key=True)
    terms_id: Mapped[str | None] = fk("prototype_terms.id", index=False, nullable=True)
    shows_name: Mapped[bool] = mapped_column(Boolean, default=True)
    watermark: Mapped[bool] = mapped_column(Boolean, default=False)
    keep_days: Mapped[int] = mapped_column(Integer, default=KEPT_DAYS)
    version: Mapped[int] = version_column()
    __table_args__ = (CheckConstraint("keep_days BETWEEN 1 AND 4000", name="keep_days"),)


class Seen(Base):
    """What one person saw of one version on one day (UTC): page openings and file sets, and from where in broad strokes."""

    __tablename__ = "prototype_seen"
    id: Mapped[str] = pk()
    prototype_id: Mapped[str] = fk("prototype.id", index=False)
    version_id: Mapped[str] = fk("prototype_version.id", index=False)
    viewer: Mapped[str] = mapped_column(Id)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    pass_id: Mapped[str | None] = fk("prototype_pass.id", nullable=True)
    day: Mapped[date] = mapped_column(Date, index=True)
    pages: Mapped[int] = mapped_column(Integer, default=0)
    files: Mapped[int] = mapped_column(Integer, default=0)
    place: Mapped[str] = mapped_column(String(120), default="")
    first_at: Mapped[datetime] = created_column()
    last_at: Mapped[datetime] = moment(nullable=False)
    __table_args__ = (
        UniqueConstraint("version_id", "viewer", "day"),
        CheckConstraint("(user_id IS NULL) <> (pass_id IS NULL) AND pages >= 0 AND files >= 0", name="counts"),
        Index("ix_prototype_seen_prototype_id", "prototype_id", "id"),
    )
