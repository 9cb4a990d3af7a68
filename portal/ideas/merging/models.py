"""Tables: merges with what they carried over, and how ideas are related."""

from datetime import datetime

from sqlalchemy import Boolean, CheckConstraint, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.ideas.merging.states import KINDS, MERGE_STATES
from portal.kernel.db import Base, Id, created_column, fk, moment, pk, version_column

_STANDING = sql("status IN ('proposed', 'done')")


class IdeaMerge(Base):
    """An idea that goes on in another one: proposed until both authors agree, done, refused, or taken back.

    `carried` is how many supports it brought, `imported` how many nameless ones; `from_status` is where the idea came from
    and goes back to.
    """

    __tablename__ = "idea_merge"
    id: Mapped[str] = pk()
    source_id: Mapped[str] = fk("idea.id", index=False)
    target_id: Mapped[str] = fk("idea.id")
    status: Mapped[str] = mapped_column(String(10), default="proposed")
    by_id: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    text: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    source_agreed: Mapped[bool] = mapped_column(Boolean, default=False)
    target_agreed: Mapped[bool] = mapped_column(Boolean, default=False)
    from_status: Mapped[str | None] = mapped_column(String(20))
    carried: Mapped[int] = mapped_column(Integer, default=0)
    imported: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = created_column()
    done_at: Mapped[datetime | None] = moment()
    ended_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        MERGE_STATES.check(),
        CheckConstraint("source_id <> target_id", name="two"),
        CheckConstraint("(status IN ('done', 'undone')) = (done_at IS NOT NULL AND from_status IS NOT NULL)", name="done"),
        CheckConstraint("(status IN ('refused', 'undone')) = (ended_at IS NOT NULL)", name="ended"),
        Index("uq_idea_merge_standing", "source_id", unique=True, sqlite_where=_STANDING, postgresql_where=_STANDING),
    )


class CarriedSupport(Base):
    """A support that a merge brought over. It waits for its giver's word while it is as it came (version 1).

    The support itself may be withdrawn and gone; the secret opens the page on which its giver says yes or no without
    signing in.
    """

    __tablename__ = "carried_support"
    support_id: Mapped[str] = mapped_column(Id, primary_key=True)
    merge_id: Mapped[str] = fk("idea_merge.id")
    idea_id: Mapped[str] = fk("idea.id")
    user_id: Mapped[str] = fk("user_account.id")
    secret: Mapped[str] = mapped_column(String(40), unique=True)


class IdeaRelation(Base):
    """Two ideas that have to do with each other, and how: `to` is what the first one is related to, needs, replaces, or was
    split from.
    """

    __tablename__ = "idea_relation"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    to_id: Mapped[str] = fk("idea.id")
    kind: Mapped[str] = mapped_column(String(10))
    by_id: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (
        UniqueConstraint("idea_id", "to_id", "kind"),
        CheckConstraint("idea_id <> to_id", name="two"),
        CheckConstraint(f"kind IN ({', '.join(repr(one) for one in (*KINDS, 'split'))})", name="kind"),
    )
