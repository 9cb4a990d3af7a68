"""What is read of moderation: the queue with its context for the team, and one's own cases."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.models import Board, Comment, CommentText, Idea
from portal.ideas.moderating.models import Case, Report, Standing
from portal.ideas.moderating.trust import kept_columns, reckon
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can

_DECIDER = aliased(User)
_PARENT = aliased(Comment)
# What the team took out is kept for it to answer for, and for whoever wrote it; what its author removed is not.
_KEPT = (select(CommentText.text).where(CommentText.comment_id == Case.comment_id, Comment.removed_by_team)
         .order_by(CommentText.id.desc()).limit(1).correlate(Case, Comment).scalar_subquery())
_COLUMNS: tuple[Any, ...] = (
    Case.id, Case.kind, Case.cause, Case.status, Case.idea_id, Case.comment_id, Case.author_id, Case.text.label("held_text"),
    Case.report_count, Case.reason, Case.words, Case.created_at, Case.decided_at, Case.version, Idea.title, Idea.excerpt,
    Idea.status.label("idea_status"), Board.name.label("board"), Comment.text.label("said"), _KEPT.label("kept"),
    Comment.status.label("comment_status"), _PARENT.text.label("answers"), User.name.label("author"),
    User.role.label("author_role"), _DECIDER.name.label("decider"), Standing.stopped_until, Standing.trust,
    *kept_columns(Case.author_id))


@dataclass
class Shown:
    """A case with what the moderators need to decide it."""

    row: Any
    reports: list[Any] = field(default_factory=list)
    level: str | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)

    @property
    def text(self) -> str:
        """What it is about, as far as it is still there."""
        if self.row.kind == "idea":
            return str(self.row.excerpt or "")
        return str(self.row.held_text or self.row.said or self.row.kept or "")


def _read() -> Select[Any]:
    return (select(*_COLUMNS).select_from(Case).outerjoin(Idea, Idea.id == Case.idea_id)
            .outerjoin(Board, Board.id == Idea.board_id).outerjoin(Comment, Comment.id == Case.comment_id)
            .outerjoin(_PARENT, _PARENT.id == Case.parent_id).outerjoin(User, User.id == Case.author_id)
            .outerjoin(_DECIDER, _DECIDER.id == Case.decided_by).outerjoin(Standing, Standing.user_id == Case.author_id))


def queue(actor: Actor, state: str = "waiting", cause: str | None = None, after: str | None = None,
          limit: int = 20) -> Page[Shown]:
    """The cases, what waits longest first; what was decided, the latest first."""
    authorize(actor, "moderation.decide")
    wanted = _read().where(Case.status == state)
    if cause:
        wanted = wanted.where(Case.cause == cause)
    found = page_of(session(), wanted, [Key(Case.id, descending=state != "waiting")], after_cursor=after, limit=limit)
    reports = _reports([row.id for row in found.items])
    return found.map(lambda row: Shown(row, reports.get(row.id, []), _level(row)))


def _level(row: Any) -> str | None:
    """How far the author is trusted; the team is not weighed."""
    return (row.trust or reckon(row)) if row.author_id and row.author_role not in ("team", "admin") else None


def _reports(case_ids: Sequence[str]) -> dict[str, list[Any]]:
    rows = session().execute(
        select(Report.case_id, Report.reason, Report.words, Report.created_at, User.name.label("reporter"))
        .outerjoin(User, User.id == Report.reporter_id).where(Report.case_id.in_(case_ids)).order_by(Report.id))
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row.case_id, []).append(row)
    return found


def case(actor: Actor, case_id: str) -> Shown:
    """One case: for the team with its reports, for its author what was decided and why. Raises NotFound."""
    row = session().execute(_read().where(Case.id == case_id)).first()
    if row is None or not can(actor, "moderation.see_case", row):
        raise NotFound()
    if not actor.is_team:
        if row.cause == "reported" and row.status not in ("removed", "restored"):
            raise NotFound()  # that he was reported, and nothing came of it, is not told
        return Shown(row)
    return Shown(row, _reports([row.id]).get(row.id, []), _level(row))


def mine(actor: Actor, after: str | None = None, limit: int = 20) -> Page[Shown]:
    """What of the actor's own was held back or taken out, the latest first; not what he was only reported for."""
    wanted = _read().where(Case.author_id == actor.user_id, or_(Case.cause == "held", Case.status.in_(("removed", "restored"))))
    return page_of(session(), wanted, [Key(Case.id, descending=True)], after_cursor=after, limit=limit).map(Shown)


_WAITING = select(func.count()).select_from(Case).where(Case.status == "waiting")


def waiting() -> int:
    """How many cases wait."""
    return int(run(_WAITING).scalar_one())


_MINE = (select(Case.id, Case.kind, Case.text, Case.created_at).where(
    Case.idea_id == bindparam("idea"), Case.author_id == bindparam("me"), Case.status == "waiting", Case.cause == "held")
    .order_by(Case.id).limit(50))


def my_waiting(actor: Actor, idea_id: str) -> list[Any]:
    """What the actor wrote under an idea that still waits for review."""
    return list(run(_MINE, idea=idea_id, me=actor.user_id).all()) if actor.user_id else []


def last_removal(idea_id: str) -> Any:
    """The last case by which an idea was taken out, or sent back to its author."""
    return session().execute(select(Case.id, Case.reason, Case.words, Case.decided_at, Case.author_id, Case.cause).where(
        Case.idea_id == idea_id, Case.kind == "idea", Case.status == "removed").order_by(Case.id.desc()).limit(1)).first()
