"""Whether an amendment still fits what its idea says, what the idea would say with it, and which ones a revision overtakes."""

from typing import Any

from sqlalchemy import bindparam, select, update

from portal.ideas.amending.events import AmendmentOvertaken
from portal.ideas.amending.models import Amendment
from portal.ideas.amending.passages import replaced, stands_once
from portal.ideas.amending.states import OVERTAKE
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor

_OPEN = (select(Amendment).where(Amendment.idea_id == bindparam("idea"), Amendment.status == "open",
                                 Amendment.field.in_(bindparam("fields", expanding=True))).order_by(Amendment.id))


def row_called(spec: list[dict[str, str]], name: str) -> int | None:
    """Where a row of the specification stands, by its name."""
    return next((at for at, row in enumerate(spec) if row["name"].casefold() == name.casefold()), None)


def fits(idea: Idea, field: str, before: Any, after: Any) -> bool:
    """Whether what is to be changed stands there as it did."""
    if field == "title":
        return bool(idea.title == before)
    if field == "tags":
        return bool(sorted(idea.tags) == sorted(before))
    if field == "text":
        return stands_once(idea.text, before)
    at = row_called(idea.spec, (before or after)["name"])
    renamed = before and after and before["name"].casefold() != after["name"].casefold()
    if renamed and row_called(idea.spec, after["name"]) is not None:
        return False
    return at is None if before is None else at is not None and idea.spec[at] == before


def amended(idea: Idea, field: str, before: Any, after: Any) -> Any:
    """What the field would say; asked only of what fits."""
    if field == "text":
        return replaced(idea.text, before, after)
    if field != "spec":
        return after
    at = row_called(idea.spec, (before or after)["name"])
    rows: list[dict[str, str]] = list(idea.spec)
    place = len(rows) if at is None else at
    rows[place:place + 1] = [after] if after else []
    return rows


def overtake(actor: Actor, idea: Idea, fields: set[str]) -> None:
    """Marks open amendments of these fields that do not fit any more, so that their authors hear of it."""
    for one in session().scalars(_OPEN, {"idea": idea.id, "fields": sorted(fields)}).all():
        if not fits(idea, one.field, one.before, one.after):
            # Not by move(): one that was answered in the same moment has no need to be overtaken.
            done = session().execute(update(Amendment).where(Amendment.id == one.id, Amendment.status.in_(OVERTAKE.from_))
                                     .values(status=OVERTAKE.to, version=Amendment.version + 1)
                                     .execution_options(synchronize_session=False))
            session().refresh(one)
            if done.rowcount == 1:  # type: ignore[attr-defined]
                record(actor, AmendmentOvertaken(idea_id=idea.id, amendment_id=one.id, customer_id=idea.customer_id))
