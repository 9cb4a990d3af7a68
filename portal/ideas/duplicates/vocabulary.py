"""The signs of all titles: in how many titles each stands, and which are one slip of the pen away from a word."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite

from portal.ideas.counted import IdeaFacet
from portal.ideas.duplicates.meaning import slips
from portal.ideas.duplicates.models import TitleSign, TitleSlip
from portal.kernel.db import run, run_many, session
from portal.kernel.lists import listed

_TOTAL = select(func.sum(IdeaFacet.count)).where(IdeaFacet.kind == "status")


@cache
def _counts(dialect: str) -> Any:
    return select(TitleSign.sign, TitleSign.count).where(TitleSign.sign.in_(listed(dialect, "signs")))


@cache
def _near(dialect: str) -> Any:
    near = select(TitleSlip.sign).where(TitleSlip.slip.in_(listed(dialect, "slips")))
    return select(TitleSign.sign, TitleSign.count).where(TitleSign.sign.in_(near), TitleSign.count > 0)


def _counting(made: Any) -> Any:
    return made.on_conflict_do_update(index_elements=["sign"], set_={"count": TitleSign.count + made.excluded.count})


# One function for each database, since a statement is kept under the function that shapes it.
_COUNTED = {"sqlite": lambda table: _counting(sqlite.insert(table)),
            "postgresql": lambda table: _counting(postgresql.insert(table))}
_SLIPPED = {"sqlite": lambda table: sqlite.insert(table).on_conflict_do_nothing(),
            "postgresql": lambda table: postgresql.insert(table).on_conflict_do_nothing()}


def count(found: Iterable[str], by: int) -> None:
    """Counts each sign `by` more; in one order, so that two submissions cannot wait for each other."""
    counted = Counter(found)
    dialect = _dialect()
    run_many(TitleSign.__table__, [{"sign": sign, "count": by * counted[sign]} for sign in sorted(counted)],
             _COUNTED[dialect])
    if by > 0:
        spelt = [{"slip": slip, "sign": sign} for sign in sorted(counted) for slip in sorted(slips(sign))]
        run_many(TitleSlip.__table__, spelt, _SLIPPED[dialect])


def total() -> int:
    """How many ideas there are that are no drafts."""
    return int(run(_TOTAL).scalar() or 0)


def around(typed: Sequence[str]) -> dict[str, int]:
    """The counts of these signs and of those near them, as far as they stand in some title."""
    near = sorted({slip for one in typed for slip in slips(one)} | set(typed))
    found = {row.sign: row.count for row in run(_near(_dialect()), slips=json.dumps(near))}
    return found | {sign: count for sign, count in counts(typed).items() if count > 0}


def counts(wanted: Iterable[str]) -> dict[str, int]:
    """The counts of signs."""
    return {row.sign: row.count for row in run(_counts(_dialect()), signs=json.dumps(sorted(set(wanted))))}


def _dialect() -> str:
    return session().get_bind().dialect.name
