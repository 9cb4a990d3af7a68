"""A house of very many ideas on PostgreSQL, filled by COPY, and the made-up language that is written in it.

Titles and texts use a vocabulary of thousands of words as unevenly as real language does (Zipf); boards, statuses, tags,
supports and comments are as uneven. What the actions would have written beside each idea (what is searched, the keys of its
title, the counted facets) is written too, by the portal's own functions.
"""

import json
import random
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Any

from sqlalchemy import Connection, insert

from portal.accounts.models import User
from portal.ideas import facets, hot
from portal.ideas.duplicates.keys import keys_of
from portal.ideas.duplicates.meaning import signs, slips
from portal.ideas.models import Board
from portal.kernel import clock, ids
from portal.kernel.db import Database, session
from portal.kernel.search.words import guess_language, stems

STATUSES = {"submitted": 700, "under_review": 150, "declined": 80, "planned": 40, "available": 20, "withdrawn": 8, "prototyping": 2}
SYLLABLES = ("ba be bi bo bu ka ke ki ko ku da de di do du fa fe fi fo ga ge go la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi "
             "po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo").split()
TABLES = {
    "idea": ("id board_id author_id author_name status title text excerpt spec pictures tags revision_number material_number "
             "support_count imported_support_count top_score value_minor hot comment_count note_count created_at submitted_at "
             "changed_at version").split(),
    "search_doc": ["id", "kind", "ref", "lang", "title", "body"], "idea_gram": ["gram", "idea_id"],
    "idea_tag": ["tag", "idea_id"],
}
AT_ONCE = 10_000


class Language:
    """Words of a made-up language, the n-th used 1/n as often as the first."""

    def __init__(self, dice: random.Random, count: int = 20_000) -> None:
        made: dict[str, None] = {}
        while len(made) < count:
            made["".join(dice.choices(SYLLABLES, k=dice.choice((2, 3, 3, 4)))) + dice.choice(("", "n", "r", "s", "l"))] = None
        self.words = list(made)
        self.weights = list(accumulate(1 / (rank + 8) for rank in range(count)))
        self.dice = dice

    def say(self, count: int) -> str:
        """So many words."""
        return " ".join(self.dice.choices(self.words, cum_weights=self.weights, k=count))


class Crowd:
    """Ideas as rows of their tables, made some at a time."""

    def __init__(self, language: Language, count: int, boards: list[int], people: list[int]) -> None:
        self.language, self.dice, self.count = language, language.dice, count
        self.boards, self.people, self.now = boards, people, clock.now()
        self.signs: Counter[str] = Counter()
        self.facets: Counter[tuple[int, str, str]] = Counter()
        self.kinds, self.shares = list(STATUSES), list(accumulate(STATUSES.values()))

    def rows(self, start: int, end: int) -> dict[str, list[tuple[Any, ...]]]:
        """The rows of some of the ideas."""
        found: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
        for at in range(start, end):
            self._idea(found, ids.decode(ids.new_id()), self.now - timedelta(seconds=30 * (self.count - at)))
        return found

    def _idea(self, rows: dict[str, list[tuple[Any, ...]]], number: int, moment: datetime) -> None:
        dice, say = self.dice, self.language.say
        title, text = say(dice.choice((3, 4, 5, 6, 6, 7, 9))).capitalize(), say(40)
        supports, comments = min(2000, int(dice.paretovariate(0.8)) - 1), min(500, int(dice.paretovariate(0.9)) - 1)
        status = dice.choices(self.kinds, cum_weights=self.shares)[0]
        board = self.boards[min(11, int(dice.expovariate(0.4)))]
        tags = sorted({a_tag(dice), a_tag(dice)})
        lang, written = guess_language(text), moment.isoformat()
        rows["idea"].append((
            number, board, dice.choice(self.people), "", status, title, text, text[:200], "[]", "[]", json.dumps(tags), 1, 1, 0,
            supports, supports, dice.choice((0, 0, 0, supports * 1000)), hot.of_many(supports, moment), comments, 0, written, written,
            written, 1))
        rows["search_doc"].append((number, "idea", number, lang, stems(title, lang), stems(f"{text} {' '.join(tags)}", lang)))
        rows["idea_gram"] += [(key, number) for key in keys_of(title)]
        rows["idea_tag"] += [(tag, number) for tag in tags]
        self.signs.update(signs(title))
        self.facets.update((board, kind, word) for kind, word in facets.words_of(status, tags))


def a_tag(dice: random.Random) -> str:
    """A tag; the first is on every third idea, the last ones on very few."""
    return f"tag{min(5000, int(dice.paretovariate(0.5)))}"


def fill(database: Database, language: Language, count: int) -> None:
    """Fills an empty house with so many ideas. The tables are emptied in the same transaction, so that PostgreSQL need not log
    what is poured into them, and their indexes are made when all is there.
    """
    boards, people = _begin(database, max(500, count // 20))
    crowd = Crowd(language, count, boards, people)
    with database.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SET session_replication_role = replica")  # keys and triggers rest while rows pour in
        connection.exec_driver_sql("SET maintenance_work_mem = '1GB'")
        connection.exec_driver_sql(f"TRUNCATE {', '.join(TABLES)} CASCADE")
        again = _drop_indexes(connection)
        for start in range(0, count, AT_ONCE):
            for name, rows in crowd.rows(start, min(count, start + AT_ONCE)).items():
                _copy(connection, f"{name} ({', '.join(TABLES[name])})", rows)
        _copy(connection, "title_sign (sign, count)", crowd.signs.items())
        _copy(connection, "title_slip (slip, sign)", ((slip, sign) for sign in crowd.signs for slip in slips(sign)))
        _copy(connection, "idea_facet (board_id, kind, word, count)", ((*key, number) for key, number in crowd.facets.items()))
        for statement in again:
            connection.exec_driver_sql(statement)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def _begin(database: Database, how_many: int) -> tuple[list[int], list[int]]:
    with database.transaction():
        people = [ids.new_id() for _one in range(how_many)]
        session().execute(insert(User), [
            {"id": one, "name": f"Person {at}", "mail": f"p{at}@example.com", "mail_key": f"p{at}@example.com", "role": "customer"}
            for at, one in enumerate(people)])
        boards = [Board(slug=f"board-{at}", name=f"Board {at}") for at in range(12)]
        session().add_all(boards)
        session().flush()
        return [ids.decode(one.id) for one in boards], list(map(ids.decode, people))


def _drop_indexes(connection: Connection) -> list[str]:
    """What makes the indexes again. Keys other tables point at stay, and so does what rows arrive in the order of."""
    indexes = connection.exec_driver_sql(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY (%s) AND indexname !~ '^(pk|uq)_'", (list(TABLES),)).all()
    keys = connection.exec_driver_sql(
        "SELECT conrelid::regclass::text AS place, conname, pg_get_constraintdef(oid) AS told FROM pg_constraint "
        "WHERE conname IN ('pk_idea_gram', 'pk_idea_tag')").all()
    for row in indexes:
        connection.exec_driver_sql(f'DROP INDEX "{row.indexname}"')
    for row in keys:
        connection.exec_driver_sql(f"ALTER TABLE {row.place} DROP CONSTRAINT {row.conname}")
    return [*(f"ALTER TABLE {row.place} ADD CONSTRAINT {row.conname} {row.told}" for row in keys), *(row.indexdef for row in indexes)]


def _copy(connection: Connection, where: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Rows of numbers and plain words, in the text format: nothing in them needs escaping."""
    driver: Any = connection.connection.driver_connection
    with driver.cursor().copy(f"COPY {where} FROM STDIN") as copy:
        copy.write("".join(["\t".join(map(str, row)) + "\n" for row in rows]))
