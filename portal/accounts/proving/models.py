"""When somebody has shown again who he is, by session or token."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, pk


class SessionProof(Base):
    """A proof in one session or with one token: `login_id` is the id of either. Kept for a day."""

    __tablename__ = "session_proof"
    id: Mapped[str] = pk()
    login_id: Mapped[str] = mapped_column(Id)
    user_id: Mapped[str] = fk("user_account.id")
    at: Mapped[datetime] = created_column()
    __table_args__ = (Index("ix_session_proof_login", "login_id", "at"),)
