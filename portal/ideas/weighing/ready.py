"""Ready explanations: what the team answers again and again when it declines for a reason."""

from typing import Any

from sqlalchemy import delete, select

from portal.accounts.models import User
from portal.ideas.states import REASONS
from portal.ideas.weighing.models import ReadyAnswer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound, Stale
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

MOST = 100


def ready_answers(actor: Actor, reason: str | None = None) -> list[Any]:
    """The ready explanations with who wrote them last, by reason in the order of the reasons."""
    authorize(actor, "ready_answer.use")
    statement = (select(ReadyAnswer.id, ReadyAnswer.reason, ReadyAnswer.title, ReadyAnswer.text, ReadyAnswer.changed_at,
                        ReadyAnswer.version, User.name.label("author"))
                 .outerjoin(User, User.id == ReadyAnswer.author_id).order_by(ReadyAnswer.title, ReadyAnswer.id).limit(MOST))
    if reason:
        statement = statement.where(ReadyAnswer.reason == reason)
    order = list(REASONS)
    return sorted(session().execute(statement), key=lambda row: order.index(row.reason))


def write(actor: Actor, reason: str, title: str, text: str, answer_id: str | None = None,
          seen_version: int | None = None) -> ReadyAnswer:
    """Writes a ready explanation, or changes one. Raises Invalid for a title that is taken, Stale and NotFound."""
    authorize(actor, "ready_answer.use")
    known = session().scalar(select(ReadyAnswer.id).where(ReadyAnswer.reason == reason, ReadyAnswer.title == title))
    if known not in (None, answer_id):
        raise Invalid({"title": [_("There is an explanation of this name for this reason already.")]})
    count = len(session().scalars(select(ReadyAnswer.id).limit(MOST)).all())
    if answer_id is None and count >= MOST:
        raise Invalid({"": [_("%(n)s explanations are enough. Remove one first.", n=MOST)]})
    found = ReadyAnswer(version=0) if answer_id is None else session().get(ReadyAnswer, answer_id)
    if found is None:
        raise NotFound()
    if seen_version is not None and seen_version != found.version:
        raise Stale()
    found.reason, found.title, found.text = reason, title, text
    found.author_id, found.changed_at, found.version = actor.user_id, clock.now(), found.version + 1
    session().add(found)
    session().flush()
    return found


def remove(actor: Actor, answer_id: str) -> None:
    """Throws a ready explanation away; answers given with it stay as they are."""
    authorize(actor, "ready_answer.use")
    gone = session().execute(delete(ReadyAnswer).where(ReadyAnswer.id == answer_id))
    if gone.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
