"""Tables: kept searches, and which idea somebody was told of."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column, fk, pk


class SavedSearch(Base):
    """A search somebody keeps. `words` are the filters as the list's address writes them."""

    __tablename__ = "saved_search"
    id: Mapped[str] = pk()
    user_id: Mapped[str] = fk("user_account.id", index=False)
    name: Mapped[str] = mapped_column(String(240))
    words: Mapped[dict[str, Any]] = mapped_column(Json)
    tell: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("user_id", "name"),)


class SearchHit(Base):
    """An idea somebody was told of by one of his searches: once, whichever of them found it."""

    __tablename__ = "saved_search_hit"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    search_id: Mapped[str] = fk("saved_search.id", index=False, ondelete="CASCADE")
    told_at: Mapped[datetime] = created_column()
    __table_args__ = (Index("ix_saved_search_hit_told", "search_id", "told_at"),)
