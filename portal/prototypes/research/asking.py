"""Asking customers, answering once, and closing."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select, update

from portal.core.customers import actions as customers
from portal.core.customers.models import Customer
from portal.core.days import faults_of
from portal.core.once import insert_once
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.prototypes.models import Asset, Version
from portal.prototypes.queries import find_version
from portal.prototypes.research.events import StudyAnswered, StudyClosed, StudyOpened
from portal.prototypes.research.models import Answer, Side, Study
from portal.prototypes.research.queries import find, is_over, swapped
from portal.prototypes.research.states import CLOSE, SIDES, VALUES

MOST_OPEN = 10


def ask(actor: Actor, version_id: str, kind: str, question: str, sides: Sequence[dict[str, Any]] = (), least: int = 5,
        closes_on: date | None = None) -> Study:
    """Puts a question about a shown version. A preference is between two sides: {"asset_id"} or {"version_id"}."""
    version = find_version(actor, version_id)
    authorize(actor, "study.run")
    if version.status == "draft" or version.prototype.status in ("draft", "archived"):
        raise Conflict("not_shown", _("Customers cannot see this version yet, so they cannot be asked about it."),
                       state=version.status, possible=[])
    faults = faults_of(closes_on)
    if faults:
        raise Invalid({"closes_on": faults})
    places = [_side(version, one) for one in sides]
    if kind == "preference" and (len(places) != 2 or places[0] == places[1]):
        raise Invalid({"sides": [_("A preference is between two different pictures or versions.")]})
    if kind != "preference" and places:
        raise Invalid({"sides": [_("Only a preference is between two.")]})
    running = session().scalar(select(func.count()).where(Study.prototype_id == version.prototype_id, Study.status == "open"))
    if running is not None and running >= MOST_OPEN:
        raise Invalid({"": [_("%(most)s open questions are enough. Close one first.", most=MOST_OPEN)]})
    made = Study(prototype_id=version.prototype_id, version_id=version.id, author_id=actor.user_id, kind=kind,
                 question=question, least=least, closes_on=closes_on)
    session().add(made)
    session().flush()
    session().add_all(Side(study_id=made.id, side=name, version_id=where[0], asset_id=where[1])
                      for name, where in zip(SIDES, places, strict=False))
    session().flush()
    record(actor, StudyOpened(prototype_id=made.prototype_id, study_id=made.id))
    return made


def _side(version: Version, said: dict[str, Any]) -> tuple[str, str | None]:
    """The version and perhaps the picture of a side; both have to be shown, and of this prototype."""
    asset = session().get(Asset, said["asset_id"]) if said.get("asset_id") else None
    wanted = asset.version_id if asset else said.get("version_id")
    found = session().scalar(select(Version).where(
        Version.id == (wanted or ""), Version.prototype_id == version.prototype_id, Version.status != "draft"))
    if found is None or (asset is not None and asset.kind != "image"):
        raise Invalid({"sides": [_("Choose pictures and versions of this prototype that are shown.")]})
    return found.id, asset.id if asset else None


def answer(actor: Actor, study_id: str, value: int, words: str = "") -> Study:
    """One's one answer. Raises Conflict when one has answered, or the question is closed."""
    found = find(actor, study_id)
    authorize(actor, "study.answer")
    if value not in VALUES[found.kind]:
        raise Invalid({"value": [_("Please choose one of the answers.")]})
    running = session().execute(update(Study).where(Study.id == found.id, Study.status == "open").values(status="open")
                                .execution_options(synchronize_session=False))
    if running.rowcount != 1 or is_over(found):  # type: ignore[attr-defined]
        raise Conflict("study_closed", _("This question is closed by now."), state="closed", possible=[])
    customer = customers.customer_for(actor)
    bought = session().scalar(select(Customer.orders).where(Customer.id == customer.id))
    if not insert_once(Answer, id=ids.new_id(), study_id=found.id, user_id=actor.user_id, value=value, words=words,
                       segment="buyer" if bought else "visitor", swapped=int(swapped(actor, found)), created_at=clock.now()):
        raise Conflict("answered_already", _("You have answered this question. One answer counts for each person."),
                       state=found.status, possible=[])
    record(actor, StudyAnswered(prototype_id=found.prototype_id, study_id=found.id, customer_id=customer.id))
    return found


def close(actor: Actor, study_id: str) -> Study:
    """Nobody answers any more; everybody who sees the version reads what came of it."""
    found = find(actor, study_id)
    authorize(actor, "study.run")
    move(found, CLOSE, closed_at=clock.now())
    record(actor, StudyClosed(prototype_id=found.prototype_id, study_id=found.id))
    return found
