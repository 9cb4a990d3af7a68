"""Who is told of questions to customers: whoever is invited, when one is asked and when its results are open."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.models import Guest, Prototype
from portal.prototypes.research.events import StudyAnswered, StudyClosed, StudyOpened
from portal.prototypes.research.models import Answer


def _notice(heard: Heard[Any], to: list[str | None]) -> Notice:
    shown = session().get_one(Prototype, heard.fact.prototype_id)
    return Notice(to, seeing.prototype(shown.id), "prototypes", f"/studies/{heard.fact.study_id}", shown.title)


@rules.on(StudyOpened)
def opened(heard: Heard[StudyOpened]) -> Notice:
    """Whoever is invited."""
    rows = session().execute(select(Guest.user_id, Guest.company_id).where(
        Guest.prototype_id == heard.fact.prototype_id)).all()
    return _notice(heard, [*(row.user_id for row in rows), *circles.of_companies(row.company_id for row in rows)])


@rules.on(StudyClosed)
def closed(heard: Heard[StudyClosed]) -> Notice:
    """Whoever has answered: he may read what came of it."""
    return _notice(heard, list(session().scalars(select(Answer.user_id).where(Answer.study_id == heard.fact.study_id))))


@rules.on(StudyAnswered)
def answered(heard: Heard[StudyAnswered]) -> None:
    """Nobody: it counts in the sum."""
    del heard
