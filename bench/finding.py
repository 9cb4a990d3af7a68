"""Finding things among very many ideas: p50 and p95 of similar, list, detail and search, on PostgreSQL.

    python -m bench.finding [--ideas 10000,1000000] [--asks 200] [--only NAME] [--keep FOLDER]

Each size has a database of its own, filled as bench/crowd.py says; with --keep it stays in the folder and is used again. Asked
through the whole application (routing, policy, database, template) in one process, the sizes in turn, each question with words nobody asked
before, so that nothing is answered from what the process keeps. Figures are wall-clock on one core with whatever else runs on the
machine; beside them stands the floor, single rows read by primary key over one connection as pgbench -S does it.
"""

import argparse
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text

from bench.crowd import STATUSES, Language, a_tag, fill
from bench.pages import pgbench
from portal.accounts import actions
from portal.accounts.models import User
from portal.app import create_app
from portal.config import Settings
from portal.ideas.models import Idea
from portal.kernel.db import Database, session
from portal.kernel.policy import Actor
from portal.migrations import upgrade
from tests.support.postgres import INSTALLED, Postgres

SETTINGS = ("shared_buffers=6GB", "max_wal_size=4GB")
# A server that has run for a while holds its tables in memory; a scan along the whole table would go past it.
HELD = ("SELECT sum(length(vector)) FROM (SELECT vector FROM search_doc ORDER BY id) AS all_of_them",
        "SELECT sum(length(text)) FROM (SELECT text FROM idea ORDER BY id) AS all_of_them",
        "SELECT count(tag) FROM (SELECT tag FROM idea_tag ORDER BY tag, idea_id) AS all_of_them")


def cases(language: Language, house: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Callable[[], str]]]:
    """What is asked."""
    api = "/api/v1/ideas"
    yield "similar", lambda: f"{api}/similar?title={language.say(dice.choice((3, 5, 7)))}"
    yield "similar, everyday words", lambda: f"{api}/similar?title={' '.join(dice.sample(language.words[:60], 4))}"
    for sort in ("hot", "new", "top", "controversial"):
        yield f"list {sort}", lambda sort=sort: f"{api}?sort={sort}"  # type: ignore[misc]
        yield f"list {sort}, a status", lambda sort=sort: f"{api}?sort={sort}&status={dice.choice(list(STATUSES))}"  # type: ignore[misc]
        yield f"list {sort}, a tag", lambda sort=sort: f"{api}?sort={sort}&tag={a_tag(dice)}"  # type: ignore[misc]
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
    yield "search and filter", lambda: f"{api}?q={language.say(1)} tag:{a_tag(dice)} -x{dice.random()}"


class House:
    """The whole application over a filled database, and somebody signed in to it."""

    def __init__(self, url: str, language: Language) -> None:
        self.home = Path(tempfile.mkdtemp())
        self.app = create_app(Settings(home=self.home, database_url=url, secret_key="", limits=False, embedded_worker=False))
        with self.app.database.transaction():
            who = session().scalars(select(User.id).limit(1)).one()
            ideas = session().scalars(select(Idea.id).order_by(func.hashint8(Idea.id)).limit(2000)).all()
            token = actions.make_token(Actor.system(), who, "bench", ["read"])[0]
        self.client = self.app.test_client()
        self.client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token}"
        self.cases = dict(cases(language, {"ideas": ideas}, random.Random(11)))

    def ask(self, name: str) -> float:
        """How many ms one question takes."""
        path = self.cases[name]()
        begun = time.perf_counter()
        answer = self.client.get(path)
        spent = time.perf_counter() - begun
        assert answer.status_code == 200, (path, answer.text[:300])
        return spent * 1000

    def close(self) -> None:
        self.app.database.engine.dispose()
        shutil.rmtree(self.home)


def measure(urls: dict[int, str], language: Language, asks: int, only: str) -> dict[int, dict[str, tuple[float, float]]]:
    """p50 and p95 in ms of each. The houses are asked in turn, so that whatever else runs on the machine troubles all alike."""
    houses = {count: House(url, language) for count, url in urls.items()}
    found: dict[int, dict[str, tuple[float, float]]] = {count: {} for count in urls}
    for name in next(iter(houses.values())).cases:
        if only and only not in name:
            continue
        times: dict[int, list[float]] = {count: [] for count in urls}
        for at in range(asks + 10):
            for count, house in houses.items():
                spent = house.ask(name)
                if at >= 10:
                    times[count].append(spent)
        for count, taken in times.items():
            taken.sort()
            found[count][name] = (statistics.median(taken), taken[int(len(taken) * 0.95)])
        print(f"  {name:28}" + "".join(f"{one[name][0]:9.1f}{one[name][1]:9.1f}" for one in found.values()), flush=True)
    for house in houses.values():
        house.close()
    return found


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--ideas", default="10000,1000000")
    words.add_argument("--asks", type=int, default=200)
    words.add_argument("--only", default="")
    words.add_argument("--keep", type=Path, help="a folder for the databases, short and open to others, that is used again")
    asked = words.parse_args()
    server = Postgres(durable=True, keep=asked.keep, settings=SETTINGS)
    urls: dict[int, str] = {}
    try:
        floor = 1000 / _floor(server)
        for count in map(int, asked.ideas.split(",")):
            urls[count], language = server.url(f"house{count}"), Language(random.Random(7))
            if not server.has(f"house{count}"):
                _filled(server, count, language)
            upgrade(kept := Database(urls[count]))  # a kept house may be of an earlier revision
            _hold(kept)
        got = measure(urls, Language(random.Random(7)), asked.asks, asked.only)
    finally:
        server.stop()
    report(got, floor)


def _filled(server: Postgres, count: int, language: Language) -> None:
    """A house of so many ideas; it has its name only once it is whole."""
    begun = time.monotonic()
    server.drop("filling")
    database = Database(server.create("filling"))
    upgrade(database)
    fill(database, language, count)
    database.engine.dispose()
    server.run(f"ALTER DATABASE filling RENAME TO house{count}")
    print(f"{count} ideas, filled in {time.monotonic() - begun:.0f} s", flush=True)


def _hold(database: Database) -> None:
    """Reads everything once, row by row, so that it is in the memory of the database."""
    with database.engine.connect() as connection:
        connection.execute(text("SET enable_seqscan = off"))
        connection.execute(text("SET enable_bitmapscan = off"))
        for read in HELD:
            connection.execute(text(read))
    database.engine.dispose()


def _floor(server: Postgres) -> float:
    """Rows a second read by their key over one connection."""
    server.drop("floor")
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
