"""The timeline of a customer: every touch point, the newest first, from the facts that name him."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import or_, select

from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.core.customers.panels import ways
from portal.kernel.db import session
from portal.kernel.events import fact_types, revive, told_of
from portal.kernel.facts import FactRow, FactSubject
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor

# What a reader filters by: the words facts begin with. A kind nobody listed is found under "other".
KINDS = ("customer", "idea", "prototype", "pricing", "order", "production", "delivery", "service")
BEGINNINGS = {
    "idea": ("idea", "support", "amendment", "comment", "board"), "prototype": ("prototype", "version", "thread", "decision"),
    "pricing": ("bid", "answer", "offer", "pool"), "production": ("job", "stage", "production"),
    "delivery": ("shipment", "delivery"), "service": ("service", "return", "unit", "request"),
}


def beginnings(kind: str) -> tuple[str, ...]:
    """The first words of the facts of a kind."""
    return BEGINNINGS.get(kind, (kind,))


def timeline(actor: Actor, customer: Customer, kind: str | None = None, after: str | None = None,
             limit: int = 20) -> Page[dict[str, Any]]:
    """One page of what happened around a customer; what is internal only the team reads."""
    chosen = (select(FactRow)
              .join(FactSubject, FactSubject.fact_id == FactRow.id)
              .where(FactSubject.kind == "customer", FactSubject.subject_id == customer.id))
    if kind:
        chosen = chosen.where(or_(*(FactRow.type.startswith(f"{word}.", autoescape=True) for word in beginnings(kind))))
    if not actor.is_team:
        chosen = chosen.where(FactRow.type.not_in([name for name, one in fact_types().items() if one.internal]))
    found = page_of(session(), chosen, [Key(FactRow.at, descending=True), Key(FactRow.id, descending=True)],
                    after_cursor=after, limit=limit, scalars=True)
    return _told(actor, found, customer)


def _told(actor: Actor, found: Page[Any], customer: Customer) -> Page[dict[str, Any]]:
    subjects = _subjects([row.id for row in found.items], customer.id)
    links = ways(actor, [pair for pairs in subjects.values() for pair in pairs])
    people = _names(row.actor_id for row in found.items)
    return found.map(lambda row: {
        "id": row.id, "type": row.type, "kind": kind_of(row.type), "at": row.at, "actor_id": row.actor_id,
        "actor": people.get(row.actor_id, "Maquette"), "says": says(row, people.get(row.actor_id, "Maquette")),
        "about": [{"kind": kind, "id": one} for kind, one in subjects.get(row.id, [])],
        "links": [links[pair] for pair in subjects.get(row.id, []) if pair in links]})


def kind_of(fact_type: str) -> str:
    """Under which filter a fact stands."""
    word = fact_type.partition(".")[0]
    return next((kind for kind in KINDS if word in beginnings(kind)), "other")


def says(row: FactRow, actor: str) -> str:
    """The sentence of a fact: what it tells of itself by `tells(actor)`, else the one it was declared with."""
    heard = revive(row)
    if heard is None:
        return str(row.type)
    if hasattr(heard.fact, "tells"):
        return str(heard.fact.tells(actor))
    return told_of(str(heard.fact.says), actor) if heard.fact.says else str(row.type)


def _subjects(fact_ids: list[str], customer_id: str) -> dict[str, list[tuple[str, str]]]:
    if not fact_ids:
        return {}
    found: dict[str, list[tuple[str, str]]] = {}
    for row in session().execute(select(FactSubject.fact_id, FactSubject.kind, FactSubject.subject_id)
                                 .where(FactSubject.fact_id.in_(fact_ids)).order_by(FactSubject.kind)):
        if (row.kind, row.subject_id) != ("customer", customer_id):
            found.setdefault(row.fact_id, []).append((row.kind, row.subject_id))
    return found


def _names(user_ids: Iterable[str | None]) -> dict[str | None, str]:
    wanted = {one for one in user_ids if one}
    if not wanted:
        return {}
    return {row.id: row.name for row in session().execute(select(User.id, User.name).where(User.id.in_(wanted)))}
