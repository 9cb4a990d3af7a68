"""People, their companies, and what lets them in: sessions, tokens, one-time links, invitations. Secrets are kept as hashes."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.kernel.db import Base, Json, created_column, fk, moment, pk, version_column
from portal.kernel.policy import COMPANY_ROLES, ROLES
from portal.kernel.states import States

USER = States("user", "active", "blocked", "erased")
BLOCK = USER.verb("block", from_=("active",), to="blocked", who="admin")
UNBLOCK = USER.verb("unblock", from_=("blocked",), to="active", who="admin")


def _one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class User(Base):
    """A person who can sign in. `mail` is as written, `mail_key` is what has to be unique.

    `currency` is the one in which he reads amounts beside what was named; None for no other.
    """

    __tablename__ = "user_account"
    id: Mapped[str] = pk()
    name: Mapped[str] = mapped_column(String(120))
    mail: Mapped[str] = mapped_column(String(254))
    mail_key: Mapped[str] = mapped_column(String(254), unique=True)
    role: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20), default="active")
    password_hash: Mapped[str | None] = mapped_column(String(200))
    locale: Mapped[str] = mapped_column(String(5), default="en")
    timezone: Mapped[str] = mapped_column(String(60), default="UTC")
    theme: Mapped[str] = mapped_column(String(10), default="auto")
    currency: Mapped[str | None] = mapped_column(String(3))
    verified_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    membership: Mapped["Membership | None"] = relationship(lazy="raise", back_populates="user", uselist=False)
    __table_args__ = (_one_of("role", ROLES), USER.check())


class Company(Base):
    """A customer's or producer's firm."""

    __tablename__ = "company"
    id: Mapped[str] = pk()
    name: Mapped[str] = mapped_column(String(160))
    kind: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (_one_of("kind", ("customer", "producer")),)


class Membership(Base):
    """A person's place in a company; a person belongs to one company at most."""

    __tablename__ = "membership"
    id: Mapped[str] = pk()
    company_id: Mapped[str] = fk("company.id")
    user_id: Mapped[str] = fk("user_account.id", unique=True)
    role: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = created_column()
    company: Mapped[Company] = relationship(lazy="raise")
    user: Mapped[User] = relationship(lazy="raise", back_populates="membership")
    __table_args__ = (_one_of("role", COMPANY_ROLES),)


class UserSession(Base):
    """A browser that is signed in. Ended sessions stay for a while as the person's record."""

    __tablename__ = "user_session"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id")
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    agent: Mapped[str] = mapped_column(String(120), default="")
    created_at: Mapped[datetime] = created_column()
    seen_at: Mapped[datetime] = moment(nullable=False)
    ended_at: Mapped[datetime | None] = moment()


class ApiToken(Base):
    """A program's key: shown once, kept as a hash, with scopes and an end."""

    __tablename__ = "api_token"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id")
    name: Mapped[str] = mapped_column(String(80))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    scopes: Mapped[list[str]] = mapped_column(Json)
    created_at: Mapped[datetime] = created_column()
    expires_at: Mapped[datetime] = moment(nullable=False)
    revoked_at: Mapped[datetime | None] = moment()


class OneTimeLink(Base):
    """A link that lets somebody do one thing once: sign in, set a new password, confirm an address."""

    __tablename__ = "one_time_link"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id")
    purpose: Mapped[str] = mapped_column(String(20))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = created_column()
    expires_at: Mapped[datetime] = moment(nullable=False)
    used_at: Mapped[datetime | None] = moment()
    __table_args__ = (_one_of("purpose", ("sign_in", "reset", "verify")),)


class Invitation(Base):
    """A place kept for somebody who is not here yet, in a company or in the host's own team."""

    __tablename__ = "invitation"
    id: Mapped[str] = pk()
    mail: Mapped[str] = mapped_column(String(254))
    role: Mapped[str] = mapped_column(String(20))
    company_id: Mapped[str | None] = fk("company.id", nullable=True)
    company_role: Mapped[str | None] = mapped_column(String(20))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    invited_by: Mapped[str] = fk("user_account.id", index=False)
    created_at: Mapped[datetime] = created_column()
    expires_at: Mapped[datetime] = moment(nullable=False)
    accepted_at: Mapped[datetime | None] = moment()
    withdrawn_at: Mapped[datetime | None] = moment()
    __table_args__ = (_one_of("role", ROLES),)


class SignInAttempt(Base):
    """A failed sign-in, by hashes of the address and the mail, so that limits survive a restart."""

    __tablename__ = "sign_in_attempt"
    id: Mapped[str] = pk()
    key: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = created_column()
    __table_args__ = (Index("ix_sign_in_attempt_key_at", "key", "at"),)
