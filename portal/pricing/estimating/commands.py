"""`portal estimates`: the figures of the estimators beside what is expected of them."""

import argparse
import subprocess
import sys
from typing import Any

from portal.web.server import Portal


def register(commands: Any) -> None:
    """Adds `estimates` to the commands."""
    text = "Work out the figures the estimators must reproduce, beside the expected ones; exit code 1 when one differs."
    commands.add_parser("estimates", help=text, description=text).set_defaults(command=estimates)


def estimates(_app: Portal, _asked: argparse.Namespace) -> int:
    """In a process of its own: only there numpy and scipy are read."""
    return subprocess.run([sys.executable, "-m", "portal.pricing.estimating.anchors"], check=False).returncode
