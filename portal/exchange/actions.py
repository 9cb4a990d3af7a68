"""What is done about imports: bring in, take back."""

from collections.abc import Callable
from pathlib import Path

from portal.exchange import bringing_ideas, bringing_orders
from portal.exchange.mapping import FieldMap
from portal.exchange.runs import Progress, Report, silent
from portal.exchange.tables.table import Table
from portal.exchange.undoing import undo
from portal.kernel.db import Database
from portal.kernel.policy import Actor

__all__ = ["import_ideas", "import_mapped", "import_orders", "undo"]


def import_ideas(database: Database, actor: Actor, proposals: Path, comments: Path, *, system: str, board: str,
                 dry: bool = False, skip_bad: bool = False, progress: Progress = silent) -> Report:
    """Reads both files, and writes them in one transaction of its own, unless something is wrong with them."""
    report, found = bringing_ideas.read(actor, proposals, comments, system)
    if report.problems and (report.problems.fatal or not skip_bad):
        return report
    with database.transaction(write=not dry):
        return bringing_ideas.write(actor, report, found, system=system, board=board, dry=dry, progress=progress)


def import_mapped(database: Database, actor: Actor, proposals: Table, comments: Table | None, chosen: FieldMap, *, system: str,
                  board: str, dry: bool = False, skip_bad: bool = False, progress: Progress = silent,
                  beside: Callable[[Report], None] = lambda _report: None) -> Report:
    """Reads tables of any form by their map, and writes them in one transaction of its own; `beside` is done in the same."""
    report, found = bringing_ideas.read_mapped(actor, proposals, comments, chosen)
    if report.problems and (report.problems.fatal or not (skip_bad or dry)):
        return report
    with database.transaction(write=not dry):
        bringing_ideas.write(actor, report, found, system=system, board=board, dry=dry, progress=progress)
        if not dry:
            beside(report)
    return report


def import_orders(database: Database, actor: Actor, folder: Path, *, system: str, currency: str, dry: bool = False,
                  skip_bad: bool = False, progress: Progress = silent) -> Report:
    """Reads the folder, and writes it in one transaction of its own, unless something is wrong with it."""
    report, found = bringing_orders.read(actor, folder, currency)
    if report.problems and (report.problems.fatal or not skip_bad):
        return report
    with database.transaction(write=not dry):
        return bringing_orders.write(actor, report, found, system=system, dry=dry, progress=progress)
