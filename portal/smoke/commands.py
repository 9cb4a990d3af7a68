"""`portal smoke URL`: walks the whole journey against a running server, and says how it went."""

import argparse
import os
import sys
import time
from typing import Any

from sqlalchemy import inspect, select

from portal.accounts import actions
from portal.accounts.models import User
from portal.kernel.policy import Actor
from portal.smoke.people import Failed
from portal.smoke.trade import WholeJourney
from portal.web.server import Portal


def register(commands: Any) -> None:
    """Adds `smoke` to the commands."""
    smoke = commands.add_parser(
        "smoke", help="Walk the whole journey against a running server.",
        description="Walk the whole journey against a running server, over HTTP and the socket. It leaves a board, an idea, a "
                    "prototype and an order behind. Where the server's database is not this one, give a team member's token.")
    smoke.add_argument("url")
    smoke.add_argument("--team-token", default=os.environ.get("MAQUETTE_TEAM_TOKEN", ""),
                       help="an API token of the team (or MAQUETTE_TEAM_TOKEN); made by itself where the database is at hand")
    smoke.set_defaults(command=smoke_test)


def smoke_test(app: Portal, asked: argparse.Namespace) -> int:
    """Exit code 0 when every step went well; the first failure is told in a sentence."""
    token = asked.team_token or make_token(app)
    if not token:
        print("portal: nobody of the team is known here. Give --team-token, or make somebody first.", file=sys.stderr)
        return 2
    return 0 if walk(asked.url, token) else 1


def make_token(app: Portal) -> str:
    """A token for the first of the team, for a day; "" when there is nobody, or no database here at all."""
    if not inspect(app.database.engine).has_table(User.__tablename__):
        return ""
    with app.database.transaction() as opened:
        found = opened.scalars(select(User).where(User.role.in_(("team", "admin")), User.status == "active")
                               .order_by(User.role.desc(), User.id).limit(1)).first()
        if found is None:
            return ""
        return actions.make_token(Actor.system(), found.id, "smoke", ["read", "write"], 1)[0]


def walk(url: str, token: str) -> bool:
    """All steps, each with its time; stops at the first that fails."""
    journey = WholeJourney(url, token)
    begun = time.monotonic()
    steps = journey.steps()
    for number, step in enumerate(steps, 1):
        started = time.monotonic()
        try:
            told = step()
        except (Failed, LookupError, TypeError) as failed:
            why = failed if isinstance(failed, Failed) else f"an answer was not of the expected form: {failed!r}"
            print(f"FAILED at step {number} of {len(steps)}. {step.__doc__}: {why}", file=sys.stderr)
            journey.close()
            return False
        print(f"{number:3}  {time.monotonic() - started:6.2f} s  {step.__doc__}: {told}", flush=True)
    print(f"the whole journey: {time.monotonic() - begun:.1f} s")
    return True
