"""About how many things hold the words of a query, without reading any of them.

PostgreSQL counts how often the ten thousand commonest words stand in texts whenever it analyses the table. A process keeps
these figures for some minutes: to have the database plan a statement instead costs as much as a page of the list.
"""

import time
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, text

from portal.kernel.db import session
from portal.kernel.search.words import pairs_of, read_query, readings, readings_of

KEPT_FOR = 600.0
_FIGURES: Any = text(
    "SELECT word, share, (SELECT reltuples FROM pg_class WHERE oid = 'search_doc'::regclass) AS things FROM pg_stats, "
    "unnest(most_common_elems::text::text[], most_common_elem_freqs[1:cardinality(most_common_elems::text::text[])]) "
    "AS told (word, share) "
    "WHERE schemaname = current_schema AND tablename = 'search_doc' AND attname = 'vector'")
_kept: WeakKeyDictionary[Engine, tuple[float, float, dict[str, float]]] = WeakKeyDictionary()


def expected(query: str) -> float:
    """About how many things match; 0 on SQLite, which keeps no such figures, and for a query without a word."""
    asked, engine = read_query(query), session().get_bind()
    if not asked or not isinstance(engine, Engine) or engine.dialect.name != "postgresql":
        return 0.0
    things, shares = _figures(engine)
    least = min(shares.values(), default=0.0) / 2
    found = things
    for group in asked.wanted:
        found *= min(1.0, sum(shares.get(one, least) for one in readings(group[0]))) if len(group) == 1 else min(
            1.0, sum(min(shares.get(pair, least) for pair in pairs_of(reading)) for reading in readings_of(group)))
    return found


def _figures(engine: Engine) -> tuple[float, dict[str, float]]:
    kept = _kept.get(engine)
    if kept is None or kept[0] < time.monotonic():
        rows = session().connection().execute(_FIGURES).all()
        shares = {row.word: row.share for row in rows}
        kept = _kept[engine] = (time.monotonic() + KEPT_FOR, rows[0].things if rows else 0.0, shares)
    return kept[1], kept[2]
