"""Stages of production that wait for the approval of a version: production keeps the reference, here is what it means."""

from datetime import date
from typing import Any

from portal.core.production import actions as production
from portal.core.production import queries as jobs
from portal.core.production.queries import Awaiting
from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.models import Version
from portal.prototypes.reviewing import approvals
from portal.prototypes.reviewing.arranging import take_turn

KIND = "version"


def bind(actor: Actor, version_id: str, stage_id: str, question: str, approve_by: date | None = None,
         delay_days: int | None = None) -> Version:
    """The stage begins once this version is approved. Raises Conflict for a version that will be approved no more."""
    version = take_turn(actor, version_id)
    stands = approvals.standing(version.id) is not None
    if version.status == "superseded" and not stands:
        raise Conflict("version_superseded", _("A newer version is shown by now: let the stage wait for that one."),
                       state=version.status, possible=[])
    production.await_approval(actor, stage_id, KIND, version.id, question, approve_by, delay_days)
    if stands:
        production.approval_given(Actor.system(), KIND, version.id)
    return version


def release(actor: Actor, version_id: str, stage_id: str) -> Version:
    """The stage waits for this version no longer; the customer is asked there by hand again."""
    version = queries.find_version(actor, version_id)
    authorize(actor, "prototype.manage")
    production.await_no_more(actor, stage_id, KIND, version.id)
    return version


def bound(actor: Actor, version_id: str) -> list[Awaiting]:
    """The stages that wait for a version, as far as this actor may see their orders."""
    return jobs.awaiting(actor, KIND, version_id)


def offered(actor: Actor) -> list[Any]:
    """The stages that could still wait for something."""
    return jobs.stages_to_come(actor)
