"""Search: index a thing, remove it, and a query that gives the ids that match with their rank."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Float,
    Integer,
    String,
    Subquery,
    Text,
    UniqueConstraint,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal_column,
    select,
    table,
    type_coerce,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from portal.kernel.db import Base, Id, pk, session
from portal.kernel.search.words import Query, guess_language, pairs_of, read_query, readings, readings_of, stems

__all__ = ["SearchDoc", "SearchState", "holds", "index", "index_new", "match", "remove", "tsquery"]


class SearchDoc(Base):
    """What can be found: the stems of a thing's title and body."""

    __tablename__ = "search_doc"
    id: Mapped[str] = pk()
    kind: Mapped[str] = mapped_column(String(30))
    ref: Mapped[str] = mapped_column(Id)
    lang: Mapped[str] = mapped_column(String(5))
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    __table_args__ = (UniqueConstraint("kind", "ref"),)


class SearchState(Base):
    """Numbers that are others after every change of what can be found of a kind; the databases' own triggers see to it."""

    __tablename__ = "search_state"
    kind: Mapped[str] = mapped_column(String(30), primary_key=True)
    part: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    stamp: Mapped[int] = mapped_column(BigInteger)


# The revision that makes the table also makes what only the databases know: on SQLite the table search_fts with its
# triggers, on PostgreSQL the stored column `vector` with its index. Stored, because a common word ranks thousands.
VECTOR = "search_doc.vector"


def index(kind: str, ref: str, title: str, body: str = "", lang: str | None = None) -> None:
    """Makes a thing findable, or brings what is known of it up to date."""
    opened = session()
    language = lang or guess_language(f"{title} {body}")
    found = opened.scalar(select(SearchDoc).where(SearchDoc.kind == kind, SearchDoc.ref == ref))
    if found is None:
        opened.add(found := SearchDoc(kind=kind, ref=ref))
    found.lang, found.title, found.body = language, stems(title, language), stems(body, language)


def index_new(kind: str, things: Sequence[tuple[str, str, str]]) -> None:
    """Makes many things findable that were not before: (ref, title, body) each."""
    rows = []
    for ref, title, body in things:
        language = guess_language(f"{title} {body}")
        rows.append({"kind": kind, "ref": ref, "lang": language, "title": stems(title, language),
                     "body": stems(body, language)})
    if rows:
        session().execute(insert(SearchDoc), rows)


def remove(kind: str, ref: str) -> None:
    """Makes a thing unfindable."""
    session().execute(delete(SearchDoc).where(SearchDoc.kind == kind, SearchDoc.ref == ref))


def match(kind: str, query: str, opened: Session | None = None) -> Subquery | None:
    """A subquery with `ref` and `rank` (higher is better) of what matches; None when the query holds no word."""
    asked = read_query(query)
    if not asked:
        return None
    dialect = (opened or session()).get_bind().dialect.name
    statement = _sqlite(kind, asked) if dialect == "sqlite" else _postgresql(kind, asked)
    return statement.subquery("found")


def tsquery(query: str) -> str | None:
    """A person's query in PostgreSQL's words; None when it holds none."""
    asked = read_query(query)
    return _tsquery(asked) if asked else None


def holds(kind: str, ref: Any, query: Any) -> ColumnElement[bool]:
    """Whether the thing `ref` of a row holds a tsquery: asked of one row at a time, never by gathering all that hold it."""
    # A statement of its own is worked out once; written plainly, a prepared statement reads the query anew for each row.
    asked = select(func.to_tsquery(literal_column("'simple'"), query)).scalar_subquery()
    found = select(literal_column(VECTOR).op("@@")(asked))
    return type_coerce(found.where(SearchDoc.kind == kind, SearchDoc.ref == ref).scalar_subquery(), Boolean)


def _sqlite(kind: str, asked: Query) -> Any:
    def group(words: list[str]) -> str:
        if len(words) == 1:
            return "(" + " OR ".join(f'"{one}"' for one in readings(words[0])) + ")"
        return "(" + " OR ".join('"' + " ".join(reading) + '"' for reading in readings_of(words)) + ")"

    fts = " AND ".join(group(words) for words in asked.wanted)
    for words in asked.unwanted:
        fts = f"({fts}) NOT {group(words)}"
    fts_table = table("search_fts", column("rowid"))
    return (select(SearchDoc.ref.label("ref"), literal_column("-bm25(search_fts, 5.0, 1.0)", Float).label("rank"))
            .join_from(SearchDoc, fts_table, fts_table.c.rowid == type_coerce(SearchDoc.id, Integer))
            .where(SearchDoc.kind == kind, literal_column("search_fts").op("MATCH")(fts)))


def _tsquery(asked: Query) -> str:
    """What matches: a phrase by its pairs of neighbours, which the index knows; only more than two words are read in order."""

    def group(words: list[str]) -> str:
        if len(words) == 1:
            return _any_of(words)
        return "(" + " | ".join(_phrase(reading) for reading in readings_of(words)) + ")"

    return " & ".join([*map(group, asked.wanted), *(f"!{group(words)}" for words in asked.unwanted)])


def _phrase(words: Sequence[str]) -> str:
    pairs = [f"'{pair}'" for pair in pairs_of(words)]
    return " & ".join(pairs if len(pairs) == 1 else [*pairs, "(" + " <-> ".join(f"'{one}'" for one in words) + ")"])


def _any_of(words: Sequence[str]) -> str:
    return "(" + " | ".join(f"'{one}'" for word in words for one in readings(word)) + ")"


def _ranked(asked: Query) -> str:
    """By what matches are ranked: the words alone, which know their places and whether they stand in a title."""
    return " & ".join(_any_of([word]) for words in asked.wanted for word in words)


def _postgresql(kind: str, asked: Query) -> Any:
    vector: ColumnElement[Any] = literal_column(VECTOR)
    # Written into the statement: planned without the word, PostgreSQL thinks every word rare and looks up each match alone.
    written = bindparam("tsquery", _tsquery(asked), Text, literal_execute=True, unique=True)
    query = func.to_tsquery(literal_column("'simple'"), written)
    ranked = func.to_tsquery(literal_column("'simple'"), bindparam("ranked", _ranked(asked), Text, unique=True))
    return (select(SearchDoc.ref.label("ref"), func.ts_rank(vector, ranked).label("rank"))
            .where(SearchDoc.kind == kind, vector.op("@@")(query)))
