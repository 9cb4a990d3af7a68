"""Bringing in a discussion: proposals and comments of another system, all of it or nothing."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from portal.exchange import discussions, mapped
from portal.exchange.discussions import Discussion, Known
from portal.exchange.mapping import FieldMap
from portal.exchange.runs import Progress, Report, Run, in_batches, silent
from portal.exchange.tables.table import Table
from portal.ideas import actions as ideas
from portal.ideas.models import Board, Comment, Idea
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

IDEAS_AT_ONCE, COMMENTS_AT_ONCE = 500, 2000


def read(actor: Actor, proposals: Path, comments: Path, system: str) -> tuple[Report, Discussion]:
    """Checks the files without looking at the database; needs no transaction."""
    authorize(actor, "import.run")
    report = Report("ideas")
    return _counted(report, discussions.read(proposals, comments, system, report.problems))


def read_mapped(actor: Actor, proposals: Table, comments: Table | None, chosen: FieldMap) -> tuple[Report, Discussion]:
    """The same for tables of any form, by the map that was chosen."""
    authorize(actor, "import.run")
    report = Report("ideas")
    proposals.problems = report.problems
    if comments is not None:
        comments.problems = report.problems
    return _counted(report, mapped.read(proposals, comments, chosen, report.problems))


def _counted(report: Report, found: Discussion) -> tuple[Report, Discussion]:
    report.counts = {"proposals": len(found.ideas), "comments": len(found.places), "replies": found.replies,
                     "left_out": report.problems.count}
    return report, found


def write(actor: Actor, report: Report, found: Discussion, *, system: str, board: str, dry: bool = False,
          progress: Progress = silent) -> Report:
    """Writes what was read, in the running transaction; with `dry` it only says what it would write."""
    idea_ids = _known(Idea, system, found.ideas)
    known = {ref: Known(*row) for ref, row in _known_comments(system, found).items()}
    discussions.settle(found, known, idea_ids)
    here = sum(1 for ref in found.places if ref in known)
    report.counts |= {"ideas_here": len(idea_ids), "comments_here": here, "hung": len(found.hung),
                      "ideas_made": len(found.ideas) - len(idea_ids), "comments_made": len(found.places) - here}
    report.remarks = {"hung": found.hung}
    report.dry = dry
    if not dry:
        _write(actor, report, found, known, idea_ids, system, board, progress)
    return report


def _write(actor: Actor, report: Report, found: Discussion, known: dict[str, Known], idea_ids: dict[str, str], system: str,
           board: str, progress: Progress) -> None:
    run = Run(actor, "ideas", system)
    _write_ideas(actor, run, found, idea_ids, system, board, progress)
    done, total, said = 0, report.counts["comments_made"], Counter[str]()
    for batch in in_batches(discussions.written(found, known, idea_ids), COMMENTS_AT_ONCE):
        ideas.take_over_comments(actor, system, batch)
        run.made("comment", [one.id for one in batch])
        said.update(one.idea_id for one in batch if not one.removed)
        progress("comments", done := done + len(batch), total)
    ideas.count_comments(actor, said)
    run.finish(report)


def _write_ideas(actor: Actor, run: Run, found: Discussion, idea_ids: dict[str, str], system: str, usual: str,
                 progress: Progress) -> None:
    fresh = sorted((one for ref, one in found.ideas.items() if ref not in idea_ids), key=lambda one: (one.board, one.at))
    done = 0
    for named, some in groupby(fresh, key=lambda one: one.board):
        where = _board(actor, run, system, named or usual)
        for batch in in_batches(some, IDEAS_AT_ONCE):
            made = ideas.take_over_ideas(actor, system, where, batch)
            idea_ids |= made
            run.made("idea", made.values())
            progress("ideas", done := done + len(batch), len(fresh))
    if not fresh:
        _board(actor, run, system, usual)
    ideas.mark_merged(actor, {idea_ids[one.ref]: idea_ids[one.merged_into] for one in fresh
                              if one.status == "merged" and one.merged_into in idea_ids and one.merged_into != one.ref})


def _board(actor: Actor, run: Run, system: str, named: str) -> Board:
    """The board of this name or address; made where there is none."""
    here = session().scalar(select(Board).where(func.lower(Board.name) == named.lower()).order_by(Board.id).limit(1))
    if here is not None:
        return here
    plain = re.sub(r"[^a-z0-9]+", "-", named.lower()).strip("-")[:60]
    slug = plain or f"board-{ids.new_id()}"
    name = named.replace("-", " ").capitalize() if plain == named else named
    where, new = ideas.take_over_board(actor, system, named[:120], slug=slug, name=name,
                                       text=_("Taken over from %(system)s", system=system))
    run.made("board", [where.id] if new else [])
    return where


def _known(table: type[Any], system: str, refs: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for batch in in_batches(refs, COMMENTS_AT_ONCE):
        rows = session().execute(select(table.external_ref, table.id).where(
            table.external_system == system, table.external_ref.in_(batch)))
        found.update({str(row[0]): row[1] for row in rows})
    return found


def _known_comments(system: str, found: Discussion) -> dict[str, Any]:
    asked = set(found.places) | {one.parent for one in found.places.values() if one.parent}
    here: dict[str, Any] = {}
    for batch in in_batches(sorted(asked), COMMENTS_AT_ONCE):
        rows = session().execute(
            select(Comment.external_ref, Comment.id, Comment.idea_id, Comment.root_id, Comment.depth)
            .where(Comment.external_system == system, Comment.external_ref.in_(batch)))
        here.update({str(row[0]): tuple(row[1:]) for row in rows})
    return here
