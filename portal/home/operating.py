"""The operator's page: health at a glance, what is stuck and one press to try it again, storage, people."""

from dataclasses import dataclass

from werkzeug.wrappers import Response

from portal.home.health import failed, failed_letters, numbers
from portal.home.routes import routes
from portal.kernel import outbox
from portal.kernel.text import Lazy, lazy
from portal.notifications.actions import send_again
from portal.web.answering import answer, done
from portal.web.server import current

# What each check is called, and what to do when it is not well.
CHECKS: dict[str, tuple[Lazy, Lazy]] = {
    "schema": (lazy("Schema of the database"), lazy("Stop the server, make a backup and run: portal migrate")),
    "database": (lazy("Database file"), lazy("Stop the server and restore the last backup: portal restore")),
    "references": (lazy("References between rows"), lazy("Stop the server and restore the last backup: portal restore")),
    "durability": (lazy("Durability"), lazy("Leave the pragmas alone: a commit has to be on disk before it is acknowledged.")),
    "files": (lazy("Uploaded files"), lazy("Bring the files folder back from a backup.")),
    "loose files": (lazy("Files without a row"), lazy("Nothing to do: they are tidied away every hour.")),
    "outbox": (lazy("Facts still to be heard"), lazy("Look at the failed rows below, mend the cause, and try again.")),
    "mail": (lazy("Letters"), lazy("Check MAIL_URL, then try the failed letters again.")),
    "disk": (lazy("Disk"), lazy("Make room: less than a twentieth of the disk is free.")),
}


@dataclass(frozen=True)
class Check:
    """One check as the page shows it."""

    name: str
    good: bool
    label: str
    detail: str
    remedy: str


def as_check(good: bool, name: str, detail: str) -> Check:
    """The words for a check; one nobody described goes by its own name."""
    label, remedy = CHECKS.get(name, (name, ""))
    return Check(name, good, str(label), detail, "" if good else str(remedy))


@routes.page("/operator", "home/operator.html", roles=("admin",), own_transaction=True)
def operator() -> Response:
    """How the installation is"""
    app = current()
    found = app.extensions["health"]()
    with app.database.transaction(write=False):
        return answer([as_check(*one) for one in found["checks"]], about=found, **numbers(), failed=failed(),
                      letters=failed_letters())


@routes.post("/operator/outbox/<id:outbox_id>/retry", roles=("admin",))
def retry_outbox(outbox_id: str) -> Response:
    """Let a listener hear a fact once more"""
    outbox.hear_again(outbox_id)
    return done("/operator#failed")


@routes.post("/operator/mails/<id:mail_id>/retry", roles=("admin",))
def retry_mail(mail_id: str) -> Response:
    """Send a letter once more"""
    send_again(mail_id)
    return done("/operator#letters")
