"""Asking for a report: it is made beside the requests, and fetched by the one who asked for it."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import delete, func, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Forbidden, NotFound
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.interchange.models import Paper
from portal.prototypes.models import Version

KEPT = timedelta(days=7)
MOST_WAITING = 5


def place_of(home: Path, paper_id: str) -> Path:
    """Where the file of a report lies."""
    return home / "papers" / f"{paper_id}.pdf"


def ask(actor: Actor, version_id: str, which: str, internal: bool) -> Paper:
    """Has a report made, in the language of the one who asks. Raises Conflict when too many of his are waiting."""
    version = queries.find_version(actor, version_id)
    authorize(actor, "paper.ask")
    if internal and not actor.is_team:
        raise Forbidden()
    waiting = session().scalar(select(func.count()).select_from(Paper).where(
        Paper.asked_by == actor.user_id, Paper.status.in_(("waiting", "working"))))
    if (waiting or 0) >= MOST_WAITING:
        raise Conflict("too_many", _("Wait until the reports you asked for are made."))
    made = Paper(version_id=version.id, asked_by=actor.user_id,
                 choices={"which": which, "internal": internal, "locale": actor.locale})
    session().add(made)
    session().flush()
    return made


def find(actor: Actor, paper_id: str) -> tuple[Paper, Version]:
    """A report one asked for, with its version, as long as he still sees that. Raises NotFound."""
    found = session().get(Paper, paper_id)
    if found is None or not can(actor, "paper.see", found):
        raise NotFound()
    if found.choices["internal"] and not actor.is_team:
        raise NotFound()
    return found, queries.find_version(actor, found.version_id)


def fetch(actor: Actor, home: Path, paper_id: str) -> tuple[Paper, Version, Path]:
    """The file of a report that is made. Raises NotFound, Conflict while it is not made."""
    found, version = find(actor, paper_id)
    path = place_of(home, found.id)
    if found.status != "done":
        raise Conflict("not_made", _("This report is not made yet."), state=found.status, possible=[])
    if not path.exists():
        raise NotFound()
    return found, version, path


def forget_old(home: Path) -> int:
    """Throws away reports of more than a week ago; how many."""
    old = list(session().scalars(select(Paper.id).where(Paper.created_at < clock.now() - KEPT).limit(200)))
    session().execute(delete(Paper).where(Paper.id.in_(old)))
    for one in old:
        place_of(home, one).unlink(missing_ok=True)
    return len(old)
