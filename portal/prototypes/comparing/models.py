"""Table: what differs between two files, found once and kept by their two hashes."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Json, created_column, fk, pk


class Difference(Base):
    """Regions that differ and the picture that shows them, or of two models their dimensions.

    It belongs to the bytes, not to a version: whoever may see both versions that show them may see it, nobody else.
    """

    __tablename__ = "asset_difference"
    id: Mapped[str] = pk()
    before_sha256: Mapped[str] = mapped_column(String(64))
    after_sha256: Mapped[str] = mapped_column(String(64))
    file_id: Mapped[str | None] = fk("stored_file.id", index=False, nullable=True)
    found: Mapped[dict[str, Any]] = mapped_column(Json)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("before_sha256", "after_sha256"),)
