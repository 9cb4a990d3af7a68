"""What production shows on an order's page: its stages, and the open gate to the customer. Registered in app.py."""

from collections.abc import Callable
from typing import Any

from flask import url_for

from portal.core.orders.models import Order
from portal.core.production import queries
from portal.core.production.gates import waiting
from portal.core.production.models import JobStage
from portal.core.production.words import JOB_TONES, STAGE_TONES
from portal.kernel.policy import Actor, can
from portal.kernel.text import _

# How other folders say what an approval is about, for those who may see it: kind -> (actor, ids) -> {id: (words, url)}.
WAYS: list[dict[str, Callable[[Actor, list[str]], dict[str, tuple[str, str]]]]] = []


def awaited(actor: Actor, stage: JobStage) -> tuple[str, str] | None:
    """Where the approval is given that a gate waits for: its words and its address, without either for whom it is not for.

    None for a gate that waits for the customer's word here.
    """
    return _awaited(actor, [stage]).get(stage.id)


def _awaited(actor: Actor, stages: list[JobStage]) -> dict[str, tuple[str, str]]:
    """The same of several stages, by id: each kind of approval is asked for once."""
    found = queries.awaited_by([one.id for one in stages])
    about: dict[str, list[str]] = {}
    for kind, about_id in found.values():
        about.setdefault(kind, []).append(about_id)
    ways: dict[str, tuple[str, str]] = {}
    for kind, ids in about.items():
        for one in WAYS:
            ways |= one[kind](actor, ids) if kind in one else {}
    return {stage_id: ways.get(about_id, ("", "")) for stage_id, (_kind, about_id) in found.items()}


def order_panel(actor: Actor, order: Order) -> tuple[str, dict[str, Any]] | None:
    """The jobs of the order; nothing while there is none."""
    jobs = queries.of_order(order.id)
    if not jobs:
        return None
    asked = [one for job in jobs for one in job.stages if one.status == "awaiting_customer" and job.status != "cancelled"]
    awaits = _awaited(actor, asked)
    gates = [(one, waiting(one, order.promised_on), awaits.get(one.id)) for one in asked]
    return "production/_panel.html", {"jobs": jobs, "gates": gates, "decides": bool(gates) and can(actor, "gate.decide", order),
                                      "stage_tones": STAGE_TONES, "job_tones": JOB_TONES}


def journey(_actor: Actor, order: Order) -> list[dict[str, Any]]:
    """The stop "made" while work goes on, with the gate where somebody's yes is awaited."""
    jobs = [one for one in queries.of_order(order.id) if one.status not in ("cancelled", "done", "to_close")]
    if not jobs or order.status != "confirmed":
        return []
    asked = next((one for job in jobs for one in job.stages if one.status == "awaiting_customer"), None)
    stage = asked or jobs[0].current
    if stage is None or (stage.status in ("ready", "blocked") and jobs[0].status in ("planned", "released", "draft")):
        return []
    said = _("your approval is awaited") if asked else stage.label
    return [{"key": "made", "instead_of": "made", "place": 50, "label": _("Made"), "said": said, "gate": bool(asked),
             "state": "wait" if asked else "stopped" if jobs[0].status == "blocked" else "now",
             "url": url_for("production.show", job_id=stage.job_id)}]
