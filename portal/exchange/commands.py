"""The command line of imports and exports: `portal import ideas|orders|undo|list`, `portal export ideas|orders`."""

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from portal.exchange import actions, mapping, queries
from portal.exchange.exporting import HEADS, export
from portal.exchange.jobs import working
from portal.exchange.mapping import FieldMap
from portal.exchange.reading import Problems
from portal.exchange.runs import COUNTS, Report
from portal.exchange.tables.table import Look, Table
from portal.kernel.db import Database
from portal.kernel.policy import Actor

MOST_SHOWN = 50
def register(commands: Any) -> None:
    """Adds `import` and `export` to the commands."""
    import_ = commands.add_parser("import", help="Bring in data of another system, or take an import back.")
    kinds = import_.add_subparsers(required=True, metavar="WHAT")
    ideas = kinds.add_parser("ideas", help="Ideas and comments: CSV or JSON by a map, or the Decide Madrid set.")
    ideas.add_argument("proposals", type=Path)
    ideas.add_argument("comments", type=Path, nargs="?")
    ideas.add_argument("--map", help="fider, canny, maquette, guess, or a JSON file: which column is which field")
    ideas.add_argument("--encoding", default="", help="the letters of the files, where they are not told rightly by themselves")
    ideas.add_argument("--board", default="decide-madrid", help="the board they go to; made if it is not there")
    ideas.add_argument("--system", default="decide-madrid", help="the other system's name, kept with its numbers")
    ideas.set_defaults(command=import_ideas)
    orders = kinds.add_parser("orders", help="Customers and orders in the form of the Northwind tables.")
    orders.add_argument("folder", type=Path)
    orders.add_argument("--currency", default="USD")
    orders.add_argument("--system", default="northwind", help="the other system's name, kept with its numbers")
    orders.set_defaults(command=import_orders)
    for one in (ideas, orders):
        one.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
        one.add_argument("--skip-bad", action="store_true", help="leave wrong rows out instead of refusing everything")
    undo = kinds.add_parser("undo", help="Take out what an import made, if nobody has built on it since.")
    undo.add_argument("run")
    undo.set_defaults(command=undo_import)
    job = kinds.add_parser("job", help="Do an import that was asked for in a page and is begun.")
    job.add_argument("job")
    job.set_defaults(command=do_job)
    kinds.add_parser("list", help="The imports so far.").set_defaults(command=list_imports)
    export_ = commands.add_parser("export", help="Write ideas or orders to the standard output.")
    export_.add_argument("kind", choices=sorted(HEADS))
    export_.add_argument("--format", choices=("csv", "json"), default="csv")
    export_.set_defaults(command=export_data)


def import_ideas(app: Any, asked: argparse.Namespace) -> int:
    how: dict[str, Any] = {"system": asked.system, "board": asked.board, "dry": asked.dry_run, "skip_bad": asked.skip_bad,
                           "progress": Meter()}
    if asked.map or asked.comments is None:
        report = _import_mapped(app, asked, how)
    else:
        report = actions.import_ideas(app.database, Actor.system(), asked.proposals, asked.comments, **how)
    if not _tell(report):
        return 1
    if not report.dry:
        with app.database.transaction(write=False):
            found = queries.talk_figures(asked.system)
        print(f"now here from {asked.system}: {found.ideas} ideas, {found.comments} comments, {found.replies} of them under "
              f"another one, {found.supports} supports carried over")
    return 0


def _import_mapped(app: Any, asked: argparse.Namespace, how: dict[str, Any]) -> Report:
    found = Problems()
    proposals = Table(asked.proposals, asked.proposals.name, found, asked.encoding)
    comments = Table(asked.comments, asked.comments.name, found, asked.encoding) if asked.comments else None
    look, other = proposals.look(), comments.look() if comments else None
    if found.fatal:
        return Report("ideas", problems=found)
    chosen = choose(asked.map or "guess", look, other)
    mapping.check(chosen, look.columns, other.columns if other else None)
    return actions.import_mapped(app.database, Actor.system(), proposals, comments, chosen, **how)


def choose(named: str, look: Look, other: Look | None) -> FieldMap:
    """The map of this name: a ready one, a guess, or what a file says."""
    guessed = mapping.propose(look.columns, other.columns if other else [], look.words)
    if named in mapping.READY:
        return replace(guessed, columns=mapping.ready(named, look.columns))
    return guessed if named == "guess" else mapping.from_file(Path(named))


def import_orders(app: Any, asked: argparse.Namespace) -> int:
    report = actions.import_orders(app.database, Actor.system(), asked.folder, system=asked.system, currency=asked.currency,
                                   dry=asked.dry_run, skip_bad=asked.skip_bad, progress=Meter())
    if not _tell(report):
        return 1
    if not report.dry:
        print(book_lines(app.database, asked.system, asked.currency))
    return 0


def book_lines(database: Database, system: str, currency: str) -> str:
    """The figures of imported books, from the database."""
    with database.transaction(write=False):
        found = queries.book_figures(system, currency)
    whole, _point, cents = found.turnover.text.partition(".")
    return (f"now here from {system}: {found.orders} orders of {found.customers} customers, {found.lines:,} lines, "
            f"net turnover {int(whole):,}.{cents} {currency}, {found.late} late, {found.unshipped} not shipped")


def undo_import(app: Any, asked: argparse.Namespace) -> int:
    with app.database.transaction():
        run = actions.undo(Actor.system(), asked.run)
    print(f"taken back: import {run.id} of {run.kind}")
    return 0


def do_job(app: Any, asked: argparse.Namespace) -> int:
    done = working.work(app.database, app.settings.home, asked.job)
    print(f"{done.id}: {done.status}")
    return 0


def list_imports(app: Any, _asked: argparse.Namespace) -> int:
    with app.database.transaction(write=False):
        for run in queries.page(Actor.system(), limit=100).items:
            print(f"{run.id}  {run.created_at:%Y-%m-%d %H:%M}  {run.kind:7} {run.status:7} {run.system}  {run.counts}")
    return 0


def export_data(app: Any, asked: argparse.Namespace) -> int:
    with app.database.transaction(write=False):
        for piece in export(Actor.system(), asked.kind, asked.format):
            sys.stdout.write(piece)
    return 0


def _tell(report: Report) -> bool:
    """Prints the report; whether all is well."""
    for problem in report.problems.kept[:MOST_SHOWN]:
        print(problem, file=sys.stderr)
    more = report.problems.count - min(len(report.problems.kept), MOST_SHOWN)
    if more:
        print(f"... and {more} more", file=sys.stderr)
    if report.refused:
        print(f"Nothing was changed: {report.problems.count} problems. Mend the files, or leave these rows out with "
              "--skip-bad.", file=sys.stderr)
        return False
    for name, number in report.counts.items():
        print(f"{number:>8,}  {COUNTS[name]}")
    for refs in report.remarks.values():
        if refs:
            print(f"          their numbers: {', '.join(refs[:12])}{' ...' if len(refs) > 12 else ''}")
    print("dry run: nothing was changed" if report.dry
          else f"done: import {report.run_id} (portal import undo {report.run_id})")
    return True


class Meter:
    """Progress on the terminal, at most a few times a second."""

    def __init__(self) -> None:
        self.last = 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if sys.stderr.isatty() and (now - self.last > 0.2 or done == total):
            self.last = now
            sys.stderr.write(f"\r{what}: {done} of {total} " + ("\n" if done == total else ""))
