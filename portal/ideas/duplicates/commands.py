"""`portal duplicates measure`: how well alike ideas are found, by language, over the labelled set."""

import argparse
from collections.abc import Callable
from functools import partial
from typing import Any

from portal.ideas.duplicates.measuring import LANGUAGES, house, measure
from portal.ideas.duplicates.queue import THRESHOLD
from portal.kernel.db import Database
from portal.web.server import Portal

Migrate = Callable[[Database], None]


def register(commands: Any, migrate: Migrate) -> None:
    """Adds `duplicates` to the commands; `migrate` makes the tables of a new database."""
    text = "What is known of ideas that may be the same."
    verbs = commands.add_parser("duplicates", help=text, description=text).add_subparsers(required=True, metavar="WHAT")
    about = "Recall at five and precision at the threshold on the labelled set, for English, Russian and Spanish."
    one = verbs.add_parser("measure", help=about, description=about)
    one.add_argument("--half", choices=("test", "tuning"), default="test", help="which half of the set is asked")
    one.set_defaults(command=partial(measure_them, migrate))


def measure_them(migrate: Migrate, _app: Portal, asked: argparse.Namespace) -> int:
    """Prints a line for each language; exit code 1 where recall is below 0.9 or precision below 0.8."""
    with house(migrate) as ask:
        found = measure(ask, asked.half)
    print(f"{asked.half} half, threshold {THRESHOLD}")
    print(f"{'':10}{'questions':>10}{'recall at 5':>13}{'precision':>11}{'above it':>10}   recall by kind of question")
    for one in found:
        kinds = ", ".join(f"{kind} {share:.2f}" for kind, share in one.by_kind.items())
        figures = f"{one.questions:>10}{one.recall:>13.3f}{one.precision:>11.3f}{one.caught:>10.3f}"
        print(f"{LANGUAGES[one.language]:10}{figures}   {kinds}")
    return 0 if all(one.recall >= 0.9 and one.precision >= 0.8 for one in found) else 1
