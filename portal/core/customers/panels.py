"""What other folders show on a customer's page, and how a timeline finds its way to what a fact is about. app.py fills these.

A panel is a function (actor, customer_id) -> (template, context), or None where it has nothing to show to this actor. Its
template is included with `panel` = context. A way is a function (actor, ids) -> {id: (label, url)} for one kind of subject
("order", "idea", "bid" ...): only what this actor may open, in one question for all of them.
"""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import select

from portal.core.customers.models import CustomerNote, CustomerTask
from portal.kernel.db import session
from portal.kernel.policy import Actor

Panel = Callable[[Actor, str], tuple[str, dict[str, Any]] | None]
Way = Callable[[Actor, list[str]], dict[str, tuple[str, str]]]


def task_titles(actor: Actor, task_ids: list[str]) -> dict[str, tuple[str, str]]:
    """The team's tasks by their titles."""
    rows = session().execute(select(CustomerTask.id, CustomerTask.title).where(CustomerTask.id.in_(task_ids)))
    return {row.id: (row.title, f"#task-{row.id}") for row in rows} if actor.is_team else {}


def note_beginnings(actor: Actor, note_ids: list[str]) -> dict[str, tuple[str, str]]:
    """The team's notes by their first words."""
    rows = session().execute(select(CustomerNote.id, CustomerNote.body).where(CustomerNote.id.in_(note_ids)))
    return {row.id: (_beginning(row.body), f"#note-{row.id}") for row in rows} if actor.is_team else {}


def _beginning(text: str, most: int = 60) -> str:
    line = text.strip().split("\n")[0]
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + "…"


PANELS: list[Panel] = []
WAYS: dict[str, Way] = {"customer_task": task_titles, "customer_note": note_beginnings}


def panels(actor: Actor, customer_id: str) -> list[tuple[str, dict[str, Any]]]:
    """What the others show to this actor."""
    return [shown for panel in PANELS if (shown := panel(actor, customer_id)) is not None]


def ways(actor: Actor, subjects: Iterable[tuple[str, str]]) -> dict[tuple[str, str], tuple[str, str]]:
    """(kind, id) to (label, url), for every subject somebody knows the way to."""
    by_kind: dict[str, list[str]] = {}
    for kind, one in sorted(set(subjects)):
        by_kind.setdefault(kind, []).append(one)
    return {(kind, one): found for kind, ids in by_kind.items() if kind in WAYS
            for one, found in WAYS[kind](actor, ids).items()}
