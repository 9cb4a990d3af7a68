"""The command line of the demo: filling an empty database, and the links by which its people come in."""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from sqlalchemy import select

from portal.accounts import actions
from portal.accounts.models import Membership, User
from portal.demo.load import fill, is_empty
from portal.kernel.db import session
from portal.kernel.errors import PortalError
from portal.kernel.policy import ROLES
from portal.web.server import Portal

ADMIN = "admin@localhost"
UNFINISHED = "demo-unfinished"


def register(commands: Any) -> None:
    """Adds `demo` to the commands."""
    demo = commands.add_parser("demo", help="Fill an empty database with the demo and print everybody's sign-in link.")
    demo.set_defaults(command=fill_demo)


def fill_demo(app: Portal, _asked: argparse.Namespace) -> int:
    _fill(app)
    print(links(app))
    return 0


def welcome(app: Portal, empty: bool) -> str:
    """Makes a first start ready to be looked at, and tells how to sign in. Later starts change nothing."""
    if not is_empty(app):
        return "\nTo sign in as somebody: bin/portal link MAIL"
    if empty:
        mail = os.environ.get("MAQUETTE_ADMIN") or ADMIN
        with app.database.transaction():
            actions.add_user("Admin", mail, "admin", verified=True)
    else:
        _fill(app)
    return "\n" + links(app)


def clear_unfinished(app: Portal) -> None:
    """Starts anew where the first start was cut off while it filled the demo: nobody has worked in it yet.

    Raises PortalError on a database server, which is not ours to empty.
    """
    marker = app.settings.home / UNFINISHED
    if not marker.exists():
        return
    app.database.engine.dispose()
    if not app.database.is_sqlite:
        raise PortalError(f"The first start was cut off. Empty the database, remove {marker}, and start again.")
    file = str(app.database.engine.url.database)
    for ending in ("", "-wal", "-shm"):
        Path(file + ending).unlink(missing_ok=True)
    shutil.rmtree(app.settings.home / "files", ignore_errors=True)
    (app.settings.home / "files").mkdir()
    marker.unlink()


def _fill(app: Portal) -> None:
    begun = time.monotonic()
    print("Filling the demo: a lamp, from the first idea to the first repair ...", flush=True)
    marker = app.settings.home / UNFINISHED
    marker.touch()
    fill(app)
    marker.unlink()
    print(f"... told in {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)


def links(app: Portal) -> str:
    """A one-time sign-in link for everybody, by role."""
    lines = ["Sign in by a link; each works once, within a day (a new one: bin/portal link MAIL)."]
    with app.database.transaction():
        people = session().scalars(select(User).order_by(User.id)).all()
        places = dict(session().execute(select(Membership.user_id, Membership.role)).all())
        for role in reversed(ROLES):
            for user in (one for one in people if one.role == role):
                place = f", {places[user.id]}" if user.id in places else ""
                lines.append(f"  {role:8}  {user.name + place:24}  {app.settings.address}/link/"
                             f"{actions.make_link(user, 'sign_in')}")
    return "\n".join(lines)
