"""Tables kept beside ideas for finding them: how many there are of each kind, and the keys of their titles."""

from sqlalchemy import Index, Integer, String
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id


class IdeaFacet(Base):
    """How many ideas of a board have a status or a tag, kept by whoever changes it."""

    __tablename__ = "idea_facet"
    board_id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    word: Mapped[str] = mapped_column(String(160), primary_key=True)
    count: Mapped[int] = mapped_column(Integer, default=0)
    __table_args__ = (Index("ix_idea_facet_tags", "count", "word", sqlite_where=sql("kind = 'tag'"),
                            postgresql_where=sql("kind = 'tag'")),)


class IdeaGram(Base):
    """Keys of an idea's title (`=` and a sign, or two signs) by which similar ideas are found."""

    __tablename__ = "idea_gram"
    gram: Mapped[str] = mapped_column(String(60), primary_key=True)
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
