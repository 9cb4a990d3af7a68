"""Tables: who was invited to write at an idea together with its author, and what became of it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.ideas.together.states import COAUTHOR
from portal.kernel.db import Base, created_column, fk, moment, pk, version_column


class Coauthor(Base):
    """An invitation and what became of it. `called` is the name or the address the author wrote; whether an address has an
    account is nobody's business, so a row without a person looks like one that was not answered yet.
    """

    __tablename__ = "idea_coauthor"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    user_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    mail_key: Mapped[str | None] = mapped_column(String(254))
    called: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10), default="invited")
    invited_by: Mapped[str | None] = fk("user_account.id", nullable=True, index=False)
    created_at: Mapped[datetime] = created_column()
    answered_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        COAUTHOR.check(),
        CheckConstraint("status NOT IN ('accepted', 'left') OR answered_at IS NOT NULL", name="answered"),
        UniqueConstraint("idea_id", "user_id"), UniqueConstraint("idea_id", "mail_key"),
    )
