"""What changed since somebody was here: the facts of what he follows and of his own timeline, gathered thing by thing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select

from portal.accounts.models import User
from portal.core.customers.queries import customer_id_of
from portal.core.producers.queries import producer_of
from portal.home.things import Thing, things
from portal.ideas.models import Follow
from portal.kernel.db import session
from portal.kernel.events import fact_types
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.policy import Actor
from portal.notifications.queries import sentence, told_kinds
from portal.prototypes.blind.queries import told_to
from portal.prototypes.models import Decision, Thread

# Not internal, since whoever talks there sees it; but news for the team alone.
FOR_TEAM = {"service.cause_found", "thread.price_wished"}
LOOKED_THROUGH, THINGS, LINES = 150, 8, 3


@dataclass
class Line:
    """One sentence about a thing."""

    says: str
    at: datetime


@dataclass
class Change:
    """A thing, and what was done to it lately."""

    thing: Thing
    at: datetime
    lines: list[Line] = field(default_factory=list)
    more: int = 0


def changes(actor: Actor, since: datetime) -> list[Change]:
    """The things that changed, the latest first."""
    rows = told_to(actor, _facts(actor, since))
    about = {row.id: key for row in rows if (key := thing_of(row.data)) is not None}
    seen = things(actor, about.values())
    names = _names(row.actor_id for row in rows)
    found: dict[tuple[str, str], Change] = {}
    for row in rows:
        thing = seen.get(about.get(row.id, ("", "")))
        if thing is None or (len(found) == THINGS and (thing.kind, thing.id) not in found):
            continue
        change = found.setdefault((thing.kind, thing.id), Change(thing, row.at))
        _add(change, sentence(row.type, "" if thing.nameless else names.get(row.actor_id, "")), row.at)
    return list(found.values())


def _add(change: Change, says: str, at: datetime) -> None:
    if any(one.says == says for one in change.lines):
        return
    if len(change.lines) < LINES:
        change.lines.append(Line(says, at))
    else:
        change.more += 1


def thing_of(data: dict[str, Any]) -> tuple[str, str] | None:
    """What a fact is about, the thing one would look at."""
    return next(((kind, data[f"{kind}_id"]) for kind in ("order", "bid", "prototype", "idea") if data.get(f"{kind}_id")), None)


def _facts(actor: Actor, since: datetime) -> list[Any]:
    """What people are told of at all, newer than `since`, by others, about the actor's own things."""
    told = [kind for kind in told_kinds() if actor.is_team or not (fact_types()[kind].internal or kind in FOR_TEAM)]
    asked = select(FactRow.id, FactRow.type, FactRow.at, FactRow.actor_id, FactRow.data).where(
        FactRow.at > since, FactRow.type.in_(told), FactRow.actor_id.is_distinct_from(actor.user_id))
    if not actor.is_team:
        ways = [and_(FactSubject.kind == kind, FactSubject.subject_id.in_(ids)) for kind, ids in subjects(actor).items() if ids]
        if not ways:
            return []
        asked = asked.where(FactRow.id.in_(select(FactSubject.fact_id).where(or_(*ways))))
    rows = session().execute(asked.order_by(FactRow.id.desc()).limit(LOOKED_THROUGH)).all()
    return sorted(rows, key=lambda row: (row.at, row.id), reverse=True)


def subjects(actor: Actor) -> dict[str, list[Any]]:
    """Whose timelines are mine: my own record, my workshop's, the ideas I follow, the prototypes I spoke about."""
    producer = producer_of(actor) if actor.is_producer else None
    spoke = select(Thread.prototype_id).where(Thread.author_id == actor.user_id).union(
        select(Decision.prototype_id).where(Decision.user_id == actor.user_id))
    followed = select(Follow.idea_id).where(Follow.user_id == actor.user_id).order_by(Follow.created_at.desc()).limit(200)
    return {"customer": [customer_id_of(actor)] if actor.is_customer else [],
            "producer": [producer.id] if producer else [],
            "idea": list(session().scalars(followed)), "prototype": list(session().scalars(spoke))[:100]}


def _names(user_ids: Iterable[str | None]) -> dict[str | None, str]:
    wanted = {one for one in user_ids if one}
    rows: Any = session().execute(select(User.id, User.name).where(User.id.in_(wanted))) if wanted else ()
    return {row.id: row.name for row in rows}
