"""`portal rates`: brings in rates of exchange from a file."""

import argparse
import sys
from pathlib import Path
from typing import Any

from portal.kernel.errors import Invalid, PortalError
from portal.kernel.policy import Actor
from portal.pricing.converting.bringing import bring
from portal.pricing.converting.reading import LARGEST
from portal.pricing.converting.schemas import SOURCE, is_source
from portal.web.server import Portal


def register(commands: Any) -> None:
    """Adds `rates` to the commands."""
    text = "Bring in rates of exchange from a file: the ECB's eurofxref, daily or historical, as XML or CSV."
    one = commands.add_parser("rates", help=text, description=text)
    one.add_argument("file", type=Path)
    one.add_argument("--source", default=SOURCE, help=f"whose rates they are, as readers see it ({SOURCE})")
    one.set_defaults(command=rates)


def rates(app: Portal, asked: argparse.Namespace) -> int:
    """Says what came in; exit code 2 and a sentence for each wrong line when nothing did."""
    if not is_source(asked.source):
        raise PortalError("A source is named in 1 to 40 letters.")
    try:
        with asked.file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError as wrong:
        raise PortalError(f"{asked.file} cannot be read: {wrong.strerror}") from wrong
    try:
        with app.database.transaction():
            made = bring(Actor.system(), raw, asked.source)
    except Invalid as wrong:
        for sentence in wrong.errors["file"]:
            print(f"{asked.file}: {sentence}", file=sys.stderr)
        return 2
    print(f"{made.new} new rates of {made.source}, {made.known} known before, {made.since} to {made.until}")
    if made.left_out:
        print(f"left out, as ISO 4217 no longer lists them: {', '.join(made.left_out)}")
    return 0
