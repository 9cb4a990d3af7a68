"""Reporting an idea or a comment: once for each person, with a reason; all reports of a thing are one case."""

from typing import Any

from sqlalchemy import select, update

from portal.ideas.models import Comment, Idea
from portal.ideas.moderating.events import Reported
from portal.ideas.moderating.models import Case, Report
from portal.ideas.queries import find_visible
from portal.ideas.talking import find_comment
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _


def report_idea(actor: Actor, idea_id: str, reason: str, words: str = "") -> Case:
    """Says what is wrong with an idea. Raises Conflict the second time."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "moderation.report", idea)
    if idea.status in ("draft", "removed"):
        raise Conflict("idea_" + idea.status, _("Nobody else sees this; there is nothing to report."), state=idea.status)
    return _report(actor, idea, "idea", reason, words, idea_id=idea.id)


def report_comment(actor: Actor, comment_id: str, reason: str, words: str = "") -> Case:
    """Says what is wrong with a comment. Raises Conflict the second time, and for one that is gone."""
    comment, idea = find_comment(actor, comment_id)
    authorize(actor, "moderation.report", comment)
    if comment.status != "posted":
        raise Conflict("comment_" + comment.status, _("This comment was removed already."), state=comment.status)
    return _report(actor, comment, "comment", reason, words, idea_id=idea.id, comment_id=comment.id)


def was_reported(actor: Actor, target_id: str) -> bool:
    """Whether the actor reported this already."""
    return session().scalar(select(Report.id).where(Report.target_id == target_id,
                                                    Report.reporter_id == actor.user_id)) is not None


def _report(actor: Actor, thing: Idea | Comment, kind: str, reason: str, words: str, **about: Any) -> Case:
    """The case of the thing, opened by the first report, and one more report in it: both by guards of the database."""
    key, case_id = f"{kind}:{thing.id}", ids.new_id()
    session().execute(insert_into(Case.__table__).on_conflict_do_nothing().values(
        id=case_id, kind=kind, cause="reported", author_id=thing.author_id, status="waiting", open_key=key, report_count=1,
        text="", words="", created_at=clock.now(), version=1, **about))
    case = session().scalars(select(Case).where(Case.open_key == key)).one()
    written = session().execute(insert_into(Report.__table__).on_conflict_do_nothing().values(
        id=ids.new_id(), case_id=case.id, target_id=thing.id, reporter_id=actor.user_id, reason=reason, words=words,
        created_at=clock.now()).returning(Report.id)).first()
    if written is None:
        raise Conflict("reported_already", _("You reported this already; the team will look at it."), state=case.status)
    if case.id != case_id:
        session().execute(update(Case).where(Case.id == case.id).values(
            report_count=Case.report_count + 1, version=Case.version + 1).execution_options(synchronize_session=False))
        session().refresh(case)
    record(actor, Reported(case_id=case.id, idea_id=case.idea_id, author_id=case.author_id))
    return case
