"""Finding things among very many ideas: p50 and p95 of similar, list, detail and search, on PostgreSQL.

    python -m bench.finding [--ideas 10000,1000000] [--asks 200] [--only NAME]

Each size has a database of its own, filled by COPY with titles and texts of a vocabulary of thousands of words used as unevenly
as in real language (Zipf), on 12 boards, with statuses, tags, supports and comments as uneven. Asked through the whole
application (routing, policy, database, template) in one process, each question with words nobody asked before, so that nothing
is answered from what the process keeps. Figures are wall-clock on one core with whatever else runs on the machine; beside them stands
the floor, single rows read by primary key over one connection as pgbench -S does it.
"""

import argparse
import json
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bench.pages import pgbench
from portal.accounts import actions
from portal.accounts.models import User
from portal.app import create_app
from portal.config import Settings
from portal.ideas import facets, hot
from portal.ideas.duplicates.keys import keys_of
from portal.ideas.duplicates.meaning import signs, slips
from portal.ideas.models import Board
from portal.kernel import clock, ids
from portal.kernel.db import Database, session
from portal.kernel.policy import Actor
from portal.kernel.search.words import guess_language, stems
from portal.migrations import upgrade
from tests.support.postgres import INSTALLED, Postgres

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


def fill(database: Database, server: Any, count: int, language: Language) -> dict[str, Any]:
    """A house of so many ideas. Indexes stay on for 10,000 and are made again after the COPY for more."""
    dice, now = language.dice, clock.now()
    with database.transaction():
        people = [{"id": ids.new_id(), "name": f"Person {at}", "mail": f"p{at}@example.com", "mail_key": f"p{at}@example.com",
                   "role": "customer"} for at in range(500)]
        session().execute(insert(User), people)
        boards = [Board(slug=f"board-{at}", name=f"Board {at}") for at in range(12)]
        session().add_all(boards)
        session().flush()
        board_ids = [one.id for one in boards]
    counted: Counter[str] = Counter()
    faceted: Counter[tuple[str, str, str]] = Counter()
    made: list[str] = []
    with database.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SET session_replication_role = replica")  # keys and triggers rest while rows pour in
        driver = connection.connection.driver_connection
        dropped = _drop_indexes(connection) if count > 20_000 else []
        for start in range(0, count, 20_000):
            rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}
            for at in range(start, min(count, start + 20_000)):
                _idea(rows, dice, language, at, count, board_ids, people, now, counted, faceted, made)
            for name, columns in TABLES.items():
                with driver.cursor().copy(f"COPY {name} ({', '.join(columns)}) FROM STDIN") as copy:
                    for row in rows[name]:
                        copy.write_row(row)
        _copy(driver, "title_sign (sign, count)", counted.items())
        _copy(driver, "title_slip (slip, sign)", ((slip, sign) for sign in counted for slip in slips(sign)))
        _copy(driver, "idea_facet (board_id, kind, word, count)", ((*key, number) for key, number in faceted.items()))
        for statement in dropped:
            connection.exec_driver_sql(statement)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
    return {"ideas": made[:: max(1, count // 2000)], "people": [one["id"] for one in people]}


def _drop_indexes(connection: Any) -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('idea', 'search_doc', 'idea_gram', 'idea_tag') "
        "AND indexname NOT LIKE 'pk_%%' AND indexname NOT LIKE 'uq_%%'").all()
    for row in rows:
        connection.exec_driver_sql(f'DROP INDEX "{row.indexname}"')
    return [row.indexdef for row in rows]


def _copy(driver: Any, where: str, rows: Any) -> None:
    with driver.cursor().copy(f"COPY {where} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _idea(rows: dict[str, list[tuple[Any, ...]]], dice: random.Random, language: Language, at: int, count: int, boards: list[str],
          people: list[dict[str, Any]], now: Any, counted: Counter[str], faceted: Counter[tuple[str, str, str]],
          made: list[str]) -> None:
    idea_id, moment = ids.new_id(), now - timedelta(seconds=30 * (count - at))
    title, text = language.say(dice.choice((3, 4, 5, 6, 6, 7, 9))).capitalize(), language.say(40)
    supports = min(2000, int(dice.paretovariate(0.8)) - 1)
    comments = min(500, int(dice.paretovariate(0.9)) - 1)
    status = dice.choices(list(STATUSES), list(STATUSES.values()))[0]
    board = ids.decode(boards[min(11, int(dice.expovariate(0.4)))])
    tags = sorted({f"tag{min(5000, int(dice.paretovariate(0.5)))}" for _tag in range(2)})
    number = ids.decode(idea_id)
    made.append(idea_id)
    rows["idea"].append((
        number, board, ids.decode(dice.choice(people)["id"]), "", status, title, text, text[:200], "[]", "[]", json.dumps(tags), 1, 1,
        0, supports, supports, dice.choice((0, 0, 0, supports * 1000)), hot.of_many(supports, moment), comments, 0, moment, moment, moment, 1))
    lang = guess_language(text)
    rows["search_doc"].append((ids.decode(ids.new_id()), "idea", number, lang, stems(title, lang), stems(f"{text} {' '.join(tags)}", lang)))
    rows["idea_gram"] += [(key, number) for key in keys_of(title)]
    rows["idea_tag"] += [(tag, number) for tag in tags]
    counted.update(signs(title))
    faceted.update((board, kind, word) for kind, word in facets.words_of(status, tags))


def cases(language: Language, house: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Callable[[], str]]]:
    """What is asked."""
    api = "/api/v1/ideas"
    tag = lambda: f"tag{min(5000, int(dice.paretovariate(0.5)))}"  # noqa: E731
    yield "similar", lambda: f"{api}/similar?title={language.say(dice.choice((3, 5, 7)))}"
    yield "similar, everyday words", lambda: f"{api}/similar?title={' '.join(dice.sample(language.words[:60], 4))}"
    for sort in ("hot", "new", "top", "controversial"):
        yield f"list {sort}", lambda sort=sort: f"{api}?sort={sort}"  # type: ignore[misc]
        yield f"list {sort}, a status", lambda sort=sort: f"{api}?sort={sort}&status={dice.choice(list(STATUSES))}"  # type: ignore[misc]
        yield f"list {sort}, a tag", lambda sort=sort: f"{api}?sort={sort}&tag={tag()}"  # type: ignore[misc]
        yield f"list {sort}, a board", lambda sort=sort: f"{api}?sort={sort}&board=board-{dice.randrange(12)}"  # type: ignore[misc]
    yield "list mine", lambda: f"{api}?mine=true"
    yield "list supported", lambda: f"{api}?supported=true"
    yield "list unanswered", lambda: f"{api}?unanswered=true"
    yield "list page", lambda: f"/ideas?sort={dice.choice(('hot', 'new', 'top'))}"
    yield "detail page", lambda: f"/ideas/{dice.choice(house['ideas'])}"
    yield "search a common word", lambda: f"{api}?q={dice.choice(language.words[:30])} -x{dice.random()}"
    yield "search a usual word", lambda: f"{api}?q={dice.choice(language.words[30:1000])} -x{dice.random()}"
    yield "search a rare word", lambda: f"{api}?q={dice.choice(language.words[1000:])} -x{dice.random()}"
    yield "search two words", lambda: f"{api}?q={language.say(2)} -x{dice.random()}"
    yield "search a phrase", lambda: f'{api}?q="{language.say(2)}" -x{dice.random()}'
    yield "search and filter", lambda: f"{api}?q={language.say(1)} tag:{tag()} -x{dice.random()}"


def measure(url: str, house: dict[str, Any], language: Language, asks: int, only: str) -> dict[str, tuple[float, float]]:
    """p50 and p95 in ms of each."""
    home = Path(tempfile.mkdtemp())
    app = create_app(Settings(home=home, database_url=url, secret_key="", limits=False, embedded_worker=False))
    with app.database.transaction():
        token = actions.make_token(Actor.system(), house["people"][0], "bench", ["read"])[0]
    client, dice = app.test_client(), random.Random(11)
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    found = {}
    for name, ask in cases(language, house, dice):
        if only and only not in name:
            continue
        times = []
        for at in range(asks + 10):
            path = ask()
            begun = time.perf_counter()
            answer = client.get(path)
            spent = time.perf_counter() - begun
            assert answer.status_code == 200, (path, answer.text[:300])
            if at >= 10:
                times.append(spent * 1000)
        times.sort()
        found[name] = (statistics.median(times), times[int(len(times) * 0.95)])
        print(f"  {name:28}{found[name][0]:9.1f}{found[name][1]:9.1f}", flush=True)
    app.database.engine.dispose()
    shutil.rmtree(home)
    return found


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ideas", default="10000,1000000")
    words.add_argument("--asks", type=int, default=200)
    words.add_argument("--only", default="")
    asked = words.parse_args()
    server = Postgres(durable=True)
    got: dict[int, dict[str, tuple[float, float]]] = {}
    try:
        floor = 1000 / _floor(server)
        for count in map(int, asked.ideas.split(",")):
            url = server.create(f"house{count}")
            database = Database(url)
            upgrade(database)
            begun = time.monotonic()
            language = Language(random.Random(7))
            house = fill(database, server, count, language)
            print(f"{count} ideas, filled in {time.monotonic() - begun:.0f} s", flush=True)
            got[count] = measure(url, house, language, asked.asks, asked.only)
    finally:
        server.stop()
    report(got, floor)


def _floor(server: Postgres) -> float:
    """Rows a second read by their key over one connection."""
    server.create("floor")
    subprocess.run([INSTALLED / "bin" / "pgbench", "-h", str(server.data), "-U", "maquette", "-i", "-q", "-s", "5", "floor"], check=True,
                   capture_output=True)
    return pgbench(server, "-S", "-c", "1", "-j", "1")


def report(got: dict[int, dict[str, tuple[float, float]]], floor: float) -> None:
    """Each question at each size, the last size against the first, and against one row by its key."""
    sizes = list(got)
    print(f"floor: one row by its key in {floor:.3f} ms (pgbench -S, one client)")
    print(f"{'':30}" + "".join(f"{f'p50 {one}':>14}{f'p95 {one}':>14}" for one in sizes) + f"{'p95 ratio':>11}{'floors':>8}")
    for name in got[sizes[0]]:
        figures = "".join(f"{got[one][name][0]:14.1f}{got[one][name][1]:14.1f}" for one in sizes)
        last = got[sizes[-1]][name][1]
        print(f"{name:30}{figures}{last / got[sizes[0]][name][1]:11.2f}{last / floor:8.0f}")


if __name__ == "__main__":
    main()
