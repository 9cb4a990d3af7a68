"""Tables beside threads and comments: people called, reactions, files, what was read, who does it by when, why not."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment
from portal.web.reactions import REACTIONS

# Why something that was asked for is not done; in words beside it.
WHY_NOT = ("cost", "physics", "law", "safety", "brand", "other")


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{one}'" for one in words)


class ThreadMention(Base):
    """A comment calls a person, by a name as it was written. Who was called once is not told twice."""

    __tablename__ = "thread_mention"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    written: Mapped[str] = mapped_column(String(120), primary_key=True)


class ThreadReaction(Base):
    """Somebody reacted to a comment: once of each kind."""

    __tablename__ = "thread_reaction"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint(f"kind IN ({_listed(tuple(REACTIONS))})", name="kind"),)


class ThreadFile(Base):
    """A file that hangs on a comment: whoever reads the comment sees it."""

    __tablename__ = "thread_file"
    comment_id: Mapped[str] = mapped_column(Id, primary_key=True)
    file_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    position: Mapped[int] = mapped_column(Integer)


class ThreadSeen(Base):
    """How far somebody has read a thread: comments with a higher id are new to him."""

    __tablename__ = "thread_seen"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    thread_id: Mapped[str] = mapped_column(Id, primary_key=True)
    comment_id: Mapped[str] = mapped_column(Id)


class PrototypeSeen(Base):
    """Up to which comment somebody marked everything about a prototype as read."""

    __tablename__ = "prototype_read"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    prototype_id: Mapped[str] = mapped_column(Id, primary_key=True)
    comment_id: Mapped[str] = mapped_column(Id)


class ThreadTask(Base):
    """Who takes care of a thread and by which day. `reminded_at` and `overdue_at`: he was told, once of each."""

    __tablename__ = "thread_task"
    thread_id: Mapped[str] = mapped_column(Id, primary_key=True)
    assignee_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    due_on: Mapped[date | None] = mapped_column(Date)
    assigned_by: Mapped[str | None] = fk("user_account.id", index=False, nullable=True)
    assigned_at: Mapped[datetime] = created_column()
    reminded_at: Mapped[datetime | None] = moment()
    overdue_at: Mapped[datetime | None] = moment()
    __table_args__ = (
        CheckConstraint("assignee_id IS NOT NULL OR due_on IS NOT NULL", name="something"),
        Index("ix_thread_task_due", "due_on", sqlite_where=text("overdue_at IS NULL"),
              postgresql_where=text("overdue_at IS NULL")),
    )


class ThreadVerdict(Base):
    """Why a thread was declined, in a word and in sentences for whoever asked; or the thread that says the same."""

    __tablename__ = "thread_verdict"
    thread_id: Mapped[str] = mapped_column(Id, primary_key=True)
    why: Mapped[str | None] = mapped_column(String(10))
    words: Mapped[str] = mapped_column(Text, default="")
    same_as: Mapped[str | None] = fk("thread.id", nullable=True)
    __table_args__ = (
        CheckConstraint(f"why IN ({_listed(WHY_NOT)})", name="why"),
        CheckConstraint("(why IS NULL) = (same_as IS NOT NULL) AND (why IS NULL OR words <> '')", name="one"),
        CheckConstraint("same_as <> thread_id", name="other"),
    )
