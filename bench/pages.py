"""Pages and writes of a full house beside their floors, in one run: bare Flask on the same server, and pgbench.

    python -m bench.pages [--ideas 10000] [--comments 100000] [--supports 100000] [--users 2000] [--seconds 4] [--rounds 5]
                          [--layout production|embedded]

One server process on one core; PostgreSQL (durable) and 16 connections of ours on the others. The worker that hears the outbox runs
beside them in a process of its own, as docs/operate.md says for production, or embedded in the server. Figures are medians over the
rounds; how much of the outbox nobody had heard when the load ended is told below them.
"""

import argparse
import asyncio
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from sqlalchemy import func, select

import portal.app  # noqa: F401 - every table and rule
from bench.filling import WORDS, fill
from portal.accounts import actions
from portal.accounts.models import User
from portal.kernel.db import Database, session
from portal.kernel.facts import Outbox
from portal.kernel.policy import Actor
from portal.migrations import upgrade
from tests.support.postgres import INSTALLED, Postgres
from tests.support.processes import free_port

CONNECTIONS = 16
Ask = Callable[[random.Random], bytes]


def request(method: str, path: str, token: str, body: Any = None) -> bytes:
    """One HTTP/1.1 request as bytes."""
    content = b"" if body is None else json.dumps(body).encode()
    head = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {token}", "Accept: */*"]
    if method != "GET":
        head += ["Content-Type: application/json", f"Content-Length: {len(content)}", f"Idempotency-Key: {uuid4()}"]
    return ("\r\n".join(head) + "\r\n\r\n").encode() + content


async def _connection(port: int, ask: Ask, until: float, dice: random.Random, times: list[float], bad: list[bytes]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (begun := time.perf_counter()) < until and (asked := ask(dice)):
        writer.write(asked)
        head = await reader.readuntil(b"\r\n\r\n")
        found = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
        body = await reader.readexactly(int(found[1])) if found else b""
        times.append(time.perf_counter() - begun)
        if not re.match(rb"HTTP/1.1 (200|201|204)", head):
            bad.append(asked[:80] + head[:20] + body[:300])
    writer.close()


def load(port: int, ask: Ask, seconds: float) -> tuple[float, float, float]:
    """Answers a second, and p50 and p95 in ms, of 16 connections that ask again as soon as they are answered, or until `ask`
    has nothing left to ask.
    """
    times: list[float] = []
    bad: list[bytes] = []
    begun = time.perf_counter()

    async def all_of_them() -> None:
        until = begun + seconds
        await asyncio.gather(*(_connection(port, ask, until, random.Random(at), times, bad) for at in range(CONNECTIONS)))

    asyncio.run(all_of_them())
    spent = time.perf_counter() - begun
    if not times:
        raise SystemExit("nothing was answered in time: take more --seconds, or a quieter machine")
    if bad:
        raise SystemExit(f"{len(bad)} of {len(times)} answers were not good: {bad[0]!r}")
    times.sort()
    return len(times) / spent, times[len(times) // 2] * 1000, times[int(len(times) * 0.95)] * 1000


def start(command: list[str], core: int, **env: str) -> subprocess.Popen[bytes]:
    """A process of ours on one core."""
    return subprocess.Popen(command, env=os.environ | env, stdout=subprocess.DEVNULL,
                            preexec_fn=lambda: os.sched_setaffinity(0, {core}))


def serve(command: list[str], port: int, **env: str) -> subprocess.Popen[bytes]:
    """A server of one process on core 0."""
    made = start(command, 0, PORT=str(port), **env)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            _connected(port)
            return made
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server does not answer")


def _connected(port: int) -> None:
    import socket

    with socket.create_connection(("127.0.0.1", port), 1):
        pass


def pgbench(server: Postgres, *words: str, seconds: int = 5) -> float:
    """Transactions a second of PostgreSQL's own bench with 16 clients."""
    told = subprocess.run([INSTALLED / "bin" / "pgbench", "-h", str(server.data), "-U", "maquette", "-n", "-c", "16", "-j", "2",
                           "-T", str(seconds), *words, "floor"], capture_output=True, text=True, check=True)
    found = re.search(r"tps = ([\d.]+)", told.stdout)
    assert found
    return float(found[1])


def waiting(database: Database) -> str:
    """How far the worker has come with what it was given to hear."""
    with database.transaction(write=False):
        rows = session().execute(select(Outbox.state, func.count().label("count")).group_by(Outbox.state))
        counted = {row.state: row[1] for row in rows}
    return f"{counted.get('waiting', 0)} rows of the outbox still waiting at the end, {counted.get('done', 0)} heard"


def people_tokens(database: Database, ids: list[str]) -> list[str]:
    """API tokens of some people."""
    with database.transaction():
        return [actions.make_token(Actor.system(), one, "bench", ["read", "write"])[0] for one in ids]


def cases(house: dict[str, Any], tokens: list[str]) -> Iterator[tuple[str, str, Ask]]:
    """What is measured: its name, its floor, and how to ask for it."""
    ideas = house["ideas"]
    busy = ideas[:30]
    yield "list of 20 ideas", "flask", lambda dice: request("GET", "/ideas?limit=20", dice.choice(tokens))
    yield "one idea, 30 comments", "flask", lambda dice: request("GET", f"/ideas/{dice.choice(busy)}", dice.choice(tokens))
    yield "list (API)", "flask", lambda dice: request("GET", "/api/v1/ideas?limit=20", dice.choice(tokens))
    yield "search a common word", "flask", lambda dice: request(
        "GET", f"/api/v1/ideas?q={quote(dice.choice(WORDS))}", dice.choice(tokens))
    yield "post a comment", "update", lambda dice: request(
        "POST", f"/api/v1/ideas/{dice.choice(ideas)}/comments", dice.choice(tokens), {"text": "A wider handle would help me."})
    yield "support", "update", lambda dice: request(
        "PUT", f"/api/v1/ideas/{dice.choice(ideas)}/support", dice.choice(tokens), {})


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, usual in {"ideas": 10_000, "comments": 100_000, "supports": 100_000, "users": 2000, "rounds": 5}.items():
        words.add_argument(f"--{name}", type=int, default=usual)
    words.add_argument("--seconds", type=float, default=4)
    words.add_argument("--layout", choices=("production", "embedded"), default="production")
    asked = words.parse_args()
    server = Postgres(durable=True)
    processes: list[subprocess.Popen[bytes]] = []
    try:
        url = server.create("house")
        server.create("floor")
        subprocess.run([INSTALLED / "bin" / "pgbench", "-h", str(server.data), "-U", "maquette", "-i", "-q", "-s", "10", "floor"],
                       check=True, capture_output=True)
        database = Database(url)
        upgrade(database)
        begun = time.monotonic()
        house = fill(database, random.Random(7), users=asked.users, ideas=asked.ideas, comments=asked.comments,
                     supports=asked.supports)
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
        print(f"filled in {time.monotonic() - begun:.0f} s: {asked.ideas} ideas, {asked.comments} comments, "
              f"{asked.supports} supports, {asked.users} people", flush=True)
        with database.transaction():
            session().add(User(name="Admin", mail="admin@localhost", mail_key="admin@localhost", role="admin"))
        tokens = people_tokens(database, house["people"][:50])
        with TemporaryDirectory() as home:
            ours, bare = free_port(), free_port()
            env = {"DATABASE_URL": url, "MAQUETTE_HOME": str(Path(home)), "LIMITS": "off",
                   "EMBEDDED_WORKER": "on" if asked.layout == "embedded" else "off"}
            processes.append(serve([sys.executable, "-m", "portal", "run", "--empty"], ours, **env))
            if asked.layout == "production":
                processes.append(start([sys.executable, "-m", "portal", "work"], max(os.sched_getaffinity(0)), **env))
            processes.append(serve([sys.executable, "-c", f"from portal.serve import serve; serve('bench.bare:make', '127.0.0.1', {bare})"],
                                   bare))
            os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
            measure(asked, server, ours, bare, list(cases(house, tokens)), house)
            print(f"{asked.layout} layout: {waiting(database)}")
    finally:
        for one in processes:
            one.terminate()
        server.stop()


def measure(asked: argparse.Namespace, server: Postgres, ours: int, bare: int, wanted: list[tuple[str, str, Ask]],
            house: dict[str, Any]) -> None:
    """Rounds of everything, floors between, and the table."""
    floors: dict[str, list[float]] = {"flask": [], "select": [], "update": []}
    got: dict[str, list[tuple[float, float, float]]] = {name: [] for name, _floor, _ask in wanted}
    for _round in range(asked.rounds):
        floors["flask"].append(load(bare, lambda _dice: b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", asked.seconds)[0])
        floors["select"].append(pgbench(server, "-S", seconds=int(asked.seconds)))
        floors["update"].append(pgbench(server, "-N", seconds=int(asked.seconds)))
        for name, _floor, ask in wanted:
            got[name].append(load(ours, ask, asked.seconds))
    floor = {name: statistics.median(figures) for name, figures in floors.items()}
    print(f"floors: bare Flask {floor['flask']:.0f}/s, pgbench select-only {floor['select']:.0f}/s, "
          f"simple-update {floor['update']:.0f}/s ({len(house['ideas'])} ideas, {CONNECTIONS} connections)")
    print(f"{'':24}{'per second':>12}{'p50 ms':>9}{'p95 ms':>9}   of its floor")
    for name, under, _ask in wanted:
        rate, p50, p95 = (statistics.median(column) for column in zip(*got[name], strict=True))
        print(f"{name:24}{rate:12.0f}{p50:9.1f}{p95:9.1f}   {100 * rate / floor[under]:.1f} % of {under}")


if __name__ == "__main__":
    main()
