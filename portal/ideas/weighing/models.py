"""Tables: a board's rules for deciding, promised answers as they moved, ready explanations, milestones, scorecards."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from portal.ideas.weighing.states import CARD, MILESTONE, ROUND
from portal.kernel.db import Base, Json, created_column, fk, moment, pk, version_column


class BoardRules(Base):
    """How a board's ideas are decided: days to the answer, criteria of the scorecard, milestones of each new idea, weights."""

    __tablename__ = "board_rules"
    id: Mapped[str] = pk()
    board_id: Mapped[str] = fk("board.id", index=False)
    answer_days: Mapped[int | None] = mapped_column(Integer)
    criteria: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    milestones: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    weights: Mapped[dict[str, int]] = mapped_column(Json, default=dict)
    version: Mapped[int] = version_column()
    __table_args__ = (UniqueConstraint("board_id"),
                      CheckConstraint("answer_days IS NULL OR answer_days > 0", name="answer_days"))


class Promise(Base):
    """A day on which an answer was promised, or the promise was moved or taken back; by nobody: by the board's rule."""

    __tablename__ = "idea_promise"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id")
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    from_day: Mapped[date | None] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    why: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = created_column()
    __table_args__ = (CheckConstraint("from_day IS NOT NULL OR to_day IS NOT NULL", name="day"),)


class ReadyAnswer(Base):
    """An explanation that is given again and again, under the reason for which ideas are declined."""

    __tablename__ = "ready_answer"
    id: Mapped[str] = pk()
    reason: Mapped[str] = mapped_column(String(30))
    title: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    changed_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (UniqueConstraint("reason", "title"),)


class Milestone(Base):
    """So many supporters, or buyers at a price, perhaps until a moment; reaching it moves the idea by itself.

    One that leads to "reopening" says what would change our mind about a decline, and belongs to that answer. `shown` is
    how many buyers customers are told of, counted once a day and in steps, so that nobody reads another's price from it.
    """

    __tablename__ = "idea_milestone"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id")
    author_id: Mapped[str | None] = fk("user_account.id", nullable=True)
    response_id: Mapped[str | None] = fk("idea_response.id", nullable=True)
    status: Mapped[str] = mapped_column(String(10), default="open")
    kind: Mapped[str] = mapped_column(String(10))
    target: Mapped[int] = mapped_column(Integer)
    price_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str | None] = mapped_column(String(3))
    leads_to: Mapped[str] = mapped_column(String(20))
    deadline: Mapped[datetime | None] = moment()
    count: Mapped[int | None] = mapped_column(Integer)
    shown: Mapped[int] = mapped_column(Integer, default=0)
    shown_on: Mapped[date | None] = mapped_column(Date)
    settled_at: Mapped[datetime | None] = moment()
    heeded_at: Mapped[datetime | None] = moment()
    created_at: Mapped[datetime] = created_column()
    version: Mapped[int] = version_column()
    __table_args__ = (
        MILESTONE.check(),
        CheckConstraint("kind IN ('supporters', 'buyers')", name="kind"),
        CheckConstraint("leads_to IN ('under_review', 'planned', 'reopening')", name="leads_to"),
        CheckConstraint("(leads_to = 'reopening') = (response_id IS NOT NULL)", name="response"),
        CheckConstraint("(kind = 'buyers') = (price_minor IS NOT NULL) AND (price_minor IS NULL) = (currency IS NULL)",
                        name="price"),
        CheckConstraint("target > 0 AND (price_minor IS NULL OR price_minor > 0)", name="target"),
        CheckConstraint("(status = 'open') = (settled_at IS NULL)", name="settled"),
        Index("uq_idea_milestone_open", "idea_id", "kind", "leads_to", unique=True, sqlite_where=sql("status = 'open'"),
              postgresql_where=sql("status = 'open'")),
        Index("ix_idea_milestone_deadline", "deadline", sqlite_where=sql("status = 'open'"),
              postgresql_where=sql("status = 'open'")),
    )


class ScoringRound(Base):
    """Reviewers score an idea on the criteria as they were when the round began."""

    __tablename__ = "scoring_round"
    id: Mapped[str] = pk()
    idea_id: Mapped[str] = fk("idea.id", index=False)
    opened_by: Mapped[str | None] = fk("user_account.id", nullable=True)
    status: Mapped[str] = mapped_column(String(10), default="open")
    criteria: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    total_milli: Mapped[int | None] = mapped_column(Integer)
    created_at: Mapped[datetime] = created_column()
    closed_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        ROUND.check(),
        CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="closed"),
        Index("ix_scoring_round_idea", "idea_id", "id"),
        Index("uq_scoring_round_open", "idea_id", unique=True, sqlite_where=sql("status = 'open'"),
              postgresql_where=sql("status = 'open'")),
    )


class Scorecard(Base):
    """One reviewer's scores, 1 to 5 for each criterion of the round; nobody else's business until he has handed it in."""

    __tablename__ = "scorecard"
    id: Mapped[str] = pk()
    round_id: Mapped[str] = fk("scoring_round.id", index=False)
    user_id: Mapped[str] = fk("user_account.id")
    status: Mapped[str] = mapped_column(String(10), default="draft")
    marks: Mapped[list[int | None]] = mapped_column(Json, default=list)
    text: Mapped[str] = mapped_column(Text, default="")
    reopened: Mapped[int] = mapped_column(Integer, default=0)
    handed_in_at: Mapped[datetime | None] = moment()
    version: Mapped[int] = version_column()
    __table_args__ = (
        CARD.check(),
        CheckConstraint("(status = 'submitted') = (handed_in_at IS NOT NULL)", name="handed_in"),
        UniqueConstraint("round_id", "user_id"),
    )
