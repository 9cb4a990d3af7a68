"""Tables beside a comment: reactions with their counts, whom it calls, its pictures, and what was read."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, Json, created_column
from portal.web.reactions import REACTIONS

_LISTED = ", ".join(f"'{kind}'" for kind in REACTIONS)


class CommentBeside(Base):
    """What is shown with a comment besides its text, read in the same row: its counts of reactions, and its pictures.

    A picture is [file, width, height]. The counts are changed by the transaction that changes the rows they count.
    """

    __tablename__ = "comment_beside"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    agree: Mapped[int] = mapped_column(Integer, default=0)
    love: Mapped[int] = mapped_column(Integer, default=0)
    helpful: Mapped[int] = mapped_column(Integer, default=0)
    doubt: Mapped[int] = mapped_column(Integer, default=0)
    reactions: Mapped[int] = mapped_column(Integer, default=0)
    pictures: Mapped[list[list[Any]] | None] = mapped_column(Json)
    __table_args__ = (
        CheckConstraint("agree >= 0 AND love >= 0 AND helpful >= 0 AND doubt >= 0", name="counters"),
        CheckConstraint("reactions = agree + love + helpful + doubt", name="reactions"),
    )


class CommentReaction(Base):
    """Somebody reacted to a comment: once of each kind."""

    __tablename__ = "comment_reaction"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint(f"kind IN ({_LISTED})", name="kind"),)


class CommentMention(Base):
    """A comment calls a person, by a name as it was written. What an earlier text called stays, so that nobody is told twice
    and its history has names.
    """

    __tablename__ = "comment_mention"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    written: Mapped[str] = mapped_column(String(120), primary_key=True)


class CommentPicture(Base):
    """A picture that hangs on a comment: whoever reads the comment sees it."""

    __tablename__ = "comment_picture"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    file_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)


class IdeaSeen(Base):
    """How far somebody has read the discussion of an idea: comments with a higher id are new to him."""

    __tablename__ = "idea_seen"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    comment_id: Mapped[str] = mapped_column(Id)
