"""The command line: run, work, migrate, token, link and the rest; each command is one function."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from portal import migrations, upkeep
from portal.accounts import actions
from portal.accounts.models import User
from portal.app import create_app, start_jobs
from portal.config import BadSettings
from portal.demo import commands as demo
from portal.exchange import commands as exchange
from portal.ideas.duplicates import commands as duplicates
from portal.kernel.errors import PortalError
from portal.kernel.policy import Actor
from portal.pricing.converting import commands as converting
from portal.pricing.estimating import commands as estimating
from portal.pricing.sealing import commands as sealing
from portal.prototypes.interchange import commands as interchange
from portal.serve import serve
from portal.smoke import commands as smoke
from portal.web.server import Portal

Command = Callable[[Portal, argparse.Namespace], int]


def main(words: Sequence[str] | None = None) -> int:
    """Reads the words and runs the command; what is wrong is told in a sentence, with exit code 2."""
    asked = parser().parse_args(words)
    try:
        app = create_app()
        command: Command = asked.command
        return command(app, asked)
    except (BadSettings, PortalError) as wrong:
        print(f"portal: {wrong}", file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    """All commands and their words."""
    top = argparse.ArgumentParser(prog="portal", description="Maquette, from the command line.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, text: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=text, description=text)
        one.set_defaults(command=command)
        return one

    run_ = add("run", run, "Bring the database up to date, fill the demo once, and serve.")
    run_.add_argument("--empty", action="store_true", help="leave the demo out")
    add("work", work, "Work off the outbox and timed work, beside server processes that do not.")
    add("migrate", migrate, "Bring the database to this version.")
    add("check", check, "Look at the installation and say what to do.")
    backup_ = add("backup", backup, "Write one archive of the database and the files, while people work on.")
    backup_.add_argument("archive", type=Path)
    restore_ = add("restore", restore, "Bring an archive back into an empty MAQUETTE_HOME.")
    restore_.add_argument("archive", type=Path)
    token_ = add("token", token, "Print a new API token for a person.")
    token_.add_argument("mail")
    token_.add_argument("--scopes", default="read,write")
    token_.add_argument("--days", type=int, default=90)
    link_ = add("link", link, "Print a one-time sign-in link for a person.")
    link_.add_argument("mail")
    demo.register(commands)
    duplicates.register(commands, migrations.upgrade)
    exchange.register(commands)
    interchange.register(commands)
    converting.register(commands)
    estimating.register(commands)
    sealing.register(commands)
    smoke.register(commands)
    return top


def run(app: Portal, asked: argparse.Namespace) -> int:
    """Everything `bin/run` needs; does not come back."""
    demo.clear_unfinished(app)
    migrations.upgrade(app.database)
    banner = f"Maquette is ready: http://{{host}}:{{port}}{demo.welcome(app, asked.empty)}"
    serve("portal.app:make_served", app.settings.host, app.settings.port, banner=banner)
    return 0


def work(app: Portal, _asked: argparse.Namespace) -> int:
    """The outbox, timed work, mails and jobs, until it is stopped."""
    start_jobs(app)
    app.worker.run()
    return 0


def migrate(app: Portal, _asked: argparse.Namespace) -> int:
    migrations.upgrade(app.database)
    print(migrations.current(app.database))
    return 0


def check(app: Portal, _asked: argparse.Namespace) -> int:
    """One line for each part; exit code 1 when one needs attention."""
    found = upkeep.check(app)
    for good, what, words in found:
        print(f"{'ok  ' if good else 'LOOK'} {what}: {words}")
    return 0 if all(good for good, _what, _words in found) else 1


def backup(app: Portal, asked: argparse.Namespace) -> int:
    """Says how many files are in the archive."""
    made = upkeep.backup(app, asked.archive)
    print(f"{asked.archive}: {len(made['files'])} files, {asked.archive.stat().st_size} bytes, revision {made['revision']}")
    return 0


def restore(app: Portal, asked: argparse.Namespace) -> int:
    """Says what came back."""
    made = upkeep.restore(app, asked.archive)
    print(f"restored {len(made['files'])} files of {made['made_at']}")
    return 0


def _person(mail: str) -> User:
    found = actions.find_by_mail(mail)
    if found is None:
        raise PortalError(f"Nobody here has the address {mail}.")
    return found


def token(app: Portal, asked: argparse.Namespace) -> int:
    scopes = [one for one in asked.scopes.split(",") if one]
    if not scopes or set(scopes) - set(actions.SCOPES):
        raise PortalError(f"Scopes are {', '.join(actions.SCOPES)}.")
    with app.database.transaction():
        made, _row = actions.make_token(Actor.system(), _person(asked.mail).id, "command line", scopes, asked.days)
    print(made)
    return 0


def link(app: Portal, asked: argparse.Namespace) -> int:
    with app.database.transaction():
        made = actions.make_link(_person(asked.mail), "sign_in")
    print(f"{app.settings.address}/link/{made}")
    return 0
