"""Tables: amendments of ideas, and who is for them."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.ideas.amending.states import AMENDMENT
from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column


class Amendment(Base):
    """A change somebody proposes: `before` is what the field, the row or the passage said, `after` what it should say.

    Of a row that is to be added `before` is null, of one to be removed `after` is.
    """

    __tablename__ = "idea_amendment"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    author_name: Mapped[str] = mapped_column(String(160), default="")
    status: Mapped[str] = mapped_column(String(10), default="open")
    field: Mapped[str] = mapped_column(String(10))
    before: Mapped[Any] = mapped_column(Json, nullable=True)
    after: Mapped[Any] = mapped_column(Json, nullable=True)
    reason: Mapped[str] = mapped_column(Text)
    vote_count: Mapped[int] = mapped_column(Integer, default=0)
    decided_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    decided_at: Mapped[datetime | None] = moment()
    answer: Mapped[str] = mapped_column(Text, default="")
    revision_number: Mapped[int | None] = mapped_column(Integer)
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        AMENDMENT.check(),
        CheckConstraint("field IN ('title', 'text', 'spec', 'tags')", name="field"),
        CheckConstraint("vote_count >= 0", name="votes"),
        CheckConstraint("(status = 'accepted') = (revision_number IS NOT NULL)", name="accepted"),
        CheckConstraint("(status IN ('accepted', 'declined')) = (decided_at IS NOT NULL)", name="decided"),
        CheckConstraint("status <> 'declined' OR answer <> ''", name="answer"),
        Index("ix_idea_amendment_list", "idea_id", "status", "vote_count", "id"),
        Index("ix_idea_amendment_revision", "idea_id", "revision_number", unique=True),
    )


class AmendmentVote(Base):
    """Somebody is for an amendment; one voice a person."""

    __tablename__ = "idea_amendment_vote"
    amendment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    created_at: Mapped[datetime] = created_column()
