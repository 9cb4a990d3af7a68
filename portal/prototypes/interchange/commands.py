"""The command line of reports: `portal report ID` makes one that was asked for in a page and is begun."""

import argparse
from typing import Any

from portal.prototypes.interchange import working


def register(commands: Any) -> None:
    """Adds `report` to the commands."""
    report = commands.add_parser("report", help="Make a report that was asked for in a page and is begun.")
    report.add_argument("paper")
    report.set_defaults(command=make_report)


def make_report(app: Any, asked: argparse.Namespace) -> int:
    """Makes it; the exit code is 1 when it broke off."""
    done = working.work(app.database, app.settings.home, asked.paper)
    print(f"{done.id}: {done.status}")
    return 0 if done.status == "done" else 1
