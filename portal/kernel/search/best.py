"""The best matches of a query, ranked once for each state of what can be found.

A common word matches most of a full house, and to rank thousands of matches costs the database as much as a dozen pages. A
rank does not depend on who asks, so the first of the order are kept in the process: ids and ranks, no word of any text.
The rule: they are kept under the state of their kind, a number that is another one after every change of what can be found,
given in the change's own transaction. So they are exact: a changed, a new or a removed text is ranked anew by the very next
who asks. Who may see a match, and whether it still fits the other filters, is never kept; the caller asks it every time.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Double, Text, bindparam, cast, func, literal_column, select

from portal.kernel.db import run, session
from portal.kernel.search.face import VECTOR, SearchDoc, SearchState, match, tsquery

MOST = 300  # matches of one query; who pages beyond them is answered by the database alone
QUERIES = 500
# SQLite ranks by how rare a word is among everything that can be found, whatever its kind.
_STATE = {"sqlite": select(func.sum(SearchState.stamp)),
          "postgresql": select(func.sum(SearchState.stamp)).where(SearchState.kind == bindparam("kind"))}


@dataclass(frozen=True)
class Best:
    """The first matches of a query in their order, the newest first among equals, and whether there are no others."""

    refs: Sequence[str]
    ranks: Sequence[float]
    whole: bool

    def places(self, start: int, end: int) -> list[tuple[str, float]]:
        """Some of the matches with their ranks."""
        return list(zip(self.refs[start:end], self.ranks[start:end], strict=True))

    def behind(self, rank: float, ref: str) -> int:
        """The place of the first match behind a position in the order."""
        places = enumerate(zip(self.ranks, self.refs, strict=True))
        return next((at for at, place in places if place < (rank, ref)), len(self.refs))


def best(kind: str, query: str, also: str = "") -> Best | None:
    """The best matches of a query among all of a kind; None when the query holds no word.

    `also` are words a match has to hold as well, which PostgreSQL looks up together with the others; they count for nothing.
    """
    dialect = session().get_bind().dialect.name
    state = run(_STATE[dialect], **({} if dialect == "sqlite" else {"kind": kind})).scalar()
    return _ranked(state, kind, query[:200], also[:200] if dialect == "postgresql" else "")


_VECTOR: Any = literal_column(VECTOR)
_SIMPLE: Any = literal_column("'simple'")
_ASKED, _ALSO = (func.to_tsquery(_SIMPLE, bindparam(name, type_=Text())) for name in ("asked", "also"))
# PostgreSQL ranks in single precision; a cursor has to come back as exactly the same number. The query is read once, by a
# statement of its own: written plainly into a prepared one it is read anew for each match.
_RANK = cast(func.ts_rank(_VECTOR, select(_ASKED).scalar_subquery()), Double)
_POSTGRES = (select(SearchDoc.ref, _RANK).where(SearchDoc.kind == bindparam("kind"), _VECTOR.op("@@")(_ALSO))
             .order_by(_RANK.desc(), SearchDoc.ref.desc()).limit(MOST + 1))


@lru_cache(maxsize=QUERIES)
def _ranked(_state: Any, kind: str, query: str, also: str) -> Best | None:
    rows: Any
    if session().get_bind().dialect.name == "postgresql":
        asked = tsquery(query)
        if asked is None:
            return None
        needed = tsquery(also)
        rows = run(_POSTGRES, kind=kind, asked=asked, also=f"{asked} & {needed}" if needed else asked).all()
    else:
        found = match(kind, query)
        if found is None:
            return None
        rows = run(select(found.c.ref, found.c.rank).order_by(found.c.rank.desc(), found.c.ref.desc()).limit(MOST + 1)).all()
    kept = rows[:MOST]
    return Best([row[0] for row in kept], array("d", [row[1] for row in kept]), len(rows) <= MOST)
