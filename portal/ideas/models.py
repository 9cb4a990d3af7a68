"""Tables: boards, ideas with their immutable revisions and the team's answers, support, comments, and who follows."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Computed,
    Date,
    Float,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.ideas.hot import CONTROVERSY
from portal.ideas.states import COMMENT_STATES, IDEA
from portal.kernel.db import Base, Id, Json, created_column, fk, moment, pk, version_column


class Board(Base):
    """Where ideas are gathered: a product line, or a call that opens and closes. Prices on it are in one currency."""

    __tablename__ = "board"
    id: Mapped[str] = pk()
    slug: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    visibility: Mapped[str] = mapped_column(String(10), default="public")
    currency: Mapped[str] = mapped_column(String(3), default="EUR")
    opens_at: Mapped[datetime | None] = moment()
    closes_at: Mapped[datetime | None] = moment()
    vote_budget: Mapped[int | None] = mapped_column(Integer)
    archived_at: Mapped[datetime | None] = moment()
    hold_new: Mapped[bool] = mapped_column(Boolean, default=False, server_default=sql("false"))
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(120))
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        CheckConstraint("visibility IN ('public', 'invited', 'segment', 'team')", name="visibility"),
        CheckConstraint("vote_budget IS NULL OR vote_budget > 0", name="vote_budget"),
        UniqueConstraint("external_system", "external_ref"),
    )

    def is_open(self, now: datetime) -> bool:
        """Whether ideas may be submitted now."""
        return self.standing(now) == "open"

    def standing(self, now: datetime) -> str:
        """Where it stands in its life: not_yet, open, closed or archived."""
        begun, over = self.opens_at is None or self.opens_at <= now, self.closes_at is not None and self.closes_at <= now
        return "archived" if self.archived_at else "not_yet" if not begun else "closed" if over else "open"


class Idea(Base):
    """A proposal as it stands now. Counters and co-authors are changed by the transaction that changes what they tell."""

    __tablename__ = "idea"
    id: Mapped[str] = pk()
    board_id: Mapped[str] = fk("board.id", index=False)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    author_name: Mapped[str] = mapped_column(String(160), default="")
    company_id: Mapped[str | None] = fk("company.id", nullable=True)
    customer_id: Mapped[str | None] = mapped_column(Id, index=True)
    status: Mapped[str] = mapped_column(String(20), default="draft")
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    excerpt: Mapped[str] = mapped_column(Text, default="")
    spec: Mapped[list[dict[str, str]]] = mapped_column(Json, default=list)
    pictures: Mapped[list[str]] = mapped_column(Json, default=list)
    tags: Mapped[list[str]] = mapped_column(Json, default=list)
    captions: Mapped[dict[str, str]] = mapped_column(Json, default=dict, server_default="{}")
    coauthor_ids: Mapped[list[str]] = mapped_column(Json, default=list, server_default="[]")
    rights_accepted_at: Mapped[datetime | None] = moment()
    revision_number: Mapped[int] = mapped_column(Integer, default=0)
    material_number: Mapped[int] = mapped_column(Integer, default=0)
    owner_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    answer_by: Mapped[date | None] = mapped_column(Date)
    answered_at: Mapped[datetime | None] = moment()
    merged_into_id: Mapped[str | None] = fk("idea.id", nullable=True)
    support_count: Mapped[int] = mapped_column(Integer, default=0)
    imported_support_count: Mapped[int] = mapped_column(Integer, default=0)
    top_score: Mapped[int] = mapped_column(Integer, default=0)
    value_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    hot: Mapped[float] = mapped_column(Float(53), default=0.0)
    controversy: Mapped[int] = mapped_column(BigInteger, Computed(CONTROVERSY, persisted=True))
    comment_count: Mapped[int] = mapped_column(Integer, default=0)
    note_count: Mapped[int] = mapped_column(Integer, default=0)
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(120))
    created_at: Mapped[datetime] = created_column()
    submitted_at: Mapped[datetime | None] = moment()
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    board: Mapped[Board] = relationship(lazy="raise")
    __table_args__ = (
        IDEA.check(),
        CheckConstraint("(status = 'draft') = (submitted_at IS NULL)", name="submitted"),
        CheckConstraint("(status = 'draft') = (revision_number = 0)", name="revision"),
        CheckConstraint("(status = 'merged') = (merged_into_id IS NOT NULL)", name="merged"),
        CheckConstraint("support_count >= 0 AND comment_count >= 0 AND note_count >= 0 AND value_minor >= 0", name="counters"),
        CheckConstraint("top_score = support_count + imported_support_count", name="top_score"),
        UniqueConstraint("external_system", "external_ref"),
        # Who goes far along this order has to know of each idea whether it is shown, and reads no idea for it.
        Index("ix_idea_hot", "hot", "id", postgresql_include=["status", "board_id", "author_id", "company_id"]),
        Index("ix_idea_top", "top_score", "id"), Index("ix_idea_new", "submitted_at", "id"),
        Index("ix_idea_value", "value_minor", "id"), Index("ix_idea_board_hot", "board_id", "hot", "id"),
        Index("ix_idea_controversy", "controversy", "id"),
        Index("ix_idea_status_hot", "status", "hot", "id"),
        Index("ix_idea_foreign_author", "author_name", sqlite_where=sql("author_id IS NULL"),
              postgresql_where=sql("author_id IS NULL")),
        Index("ix_idea_unanswered", "submitted_at", "id", sqlite_where=sql("answered_at IS NULL"),
              postgresql_where=sql("answered_at IS NULL")),
    )


class IdeaRevision(Base):
    """What an idea said at one time; never changed. `material` ones ask supporters to confirm."""

    __tablename__ = "idea_revision"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    number: Mapped[int] = mapped_column(Integer)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    spec: Mapped[list[dict[str, str]]] = mapped_column(Json)
    pictures: Mapped[list[str]] = mapped_column(Json)
    tags: Mapped[list[str]] = mapped_column(Json)
    captions: Mapped[dict[str, str]] = mapped_column(Json, default=dict, server_default="{}")
    note: Mapped[str] = mapped_column(Text, default="")
    material: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (UniqueConstraint("idea_id", "number"),)


class IdeaResponse(Base):
    """An official answer of the team, with the change of status it came with."""

    __tablename__ = "idea_response"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id")
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    from_status: Mapped[str] = mapped_column(String(20))
    to_status: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(String(30))
    would_change: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("(from_status <> to_status AND to_status = 'declined') <= (reason IS NOT NULL)",
                                      name="reason"),)


class IdeaPicture(Base):
    """A file that any revision of an idea shows: whoever sees the idea sees the file."""

    __tablename__ = "idea_picture"
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    file_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)


class IdeaTag(Base):
    """A tag of an idea, for the filter; the idea keeps the list itself for showing."""

    __tablename__ = "idea_tag"
    tag: Mapped[str] = mapped_column(String(160), primary_key=True)
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)


class Support(Base):
    """A hand raised for one revision of an idea, perhaps with how many, at most for how much and by when."""

    __tablename__ = "support"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    user_id: Mapped[str] = fk("user_account.id")
    revision_number: Mapped[int] = mapped_column(Integer)
    quantity: Mapped[int | None] = mapped_column(Integer)
    top_price_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str | None] = mapped_column(String(3))
    by_date: Mapped[date | None] = mapped_column(Date)
    created_at: Mapped[datetime] = created_column()
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        UniqueConstraint("idea_id", "user_id"),
        CheckConstraint("(top_price_minor IS NULL) = (currency IS NULL)", name="price"),
        CheckConstraint("top_price_minor IS NULL OR (top_price_minor > 0 AND quantity IS NOT NULL)", name="intent"),
        CheckConstraint("quantity IS NULL OR quantity > 0", name="quantity"),
    )


class Comment(Base):
    """Something said under an idea. `internal` ones are notes of the team; a reply is heard by whom its parent is."""

    __tablename__ = "comment"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    parent_id: Mapped[str | None] = fk("comment.id", nullable=True)
    root_id: Mapped[str] = mapped_column(Id)
    depth: Mapped[int] = mapped_column(Integer, default=0)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    author_name: Mapped[str] = mapped_column(String(160), default="")
    internal: Mapped[bool] = mapped_column(Boolean, default=False)
    status: Mapped[str] = mapped_column(String(10), default="posted")
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = created_column()
    edited_at: Mapped[datetime | None] = moment()
    removed_at: Mapped[datetime | None] = moment()
    removed_by_team: Mapped[bool] = mapped_column(Boolean, default=False)
    external_system: Mapped[str | None] = mapped_column(String(40))
    external_ref: Mapped[str | None] = mapped_column(String(120))
    version: Mapped[int] = version_column()
    __table_args__ = (
        COMMENT_STATES.check(),
        CheckConstraint("(status = 'removed') = (removed_at IS NOT NULL)", name="removed"),
        CheckConstraint("(parent_id IS NULL) = (root_id = id)", name="root"),
        UniqueConstraint("external_system", "external_ref"),
        Index("ix_comment_top", "idea_id", "internal", "id", sqlite_where=sql("depth = 0"), postgresql_where=sql("depth = 0")),
        Index("ix_comment_thread", "root_id", "id"),
        Index("ix_comment_said", "idea_id", "id"),
    )


class CommentText(Base):
    """What a comment said before an edit."""

    __tablename__ = "comment_text"
    id: Mapped[str] = pk()
    comment_id: Mapped[str] = fk("comment.id")
    text: Mapped[str] = mapped_column(Text)
    replaced_at: Mapped[datetime] = created_column()


class Follow(Base):
    """Somebody wants to hear what happens to an idea, and why; or, at the level "nothing", to hear nothing of it."""

    __tablename__ = "idea_follow"
    idea_id: Mapped[str] = mapped_column(Id, primary_key=True)
    user_id: Mapped[str] = mapped_column(Id, primary_key=True, index=True)
    reason: Mapped[str] = mapped_column(String(10), default="manual")
    level: Mapped[str] = mapped_column(String(10), default="all", server_default="all")
    created_at: Mapped[datetime] = created_column()
