"""Bids among very many: named, answered, accepted, listed and compared over the served portal, beside their floors.

    python -m bench.bargains [--bids 100000] [--small 1000] [--seconds 3] [--rounds 3] [--database postgres|sqlite] [--only WORDS]

Two houses, one of `--small` bids and one of `--bids` (bench/market.py says what is in them), each with a server process and a worker of
its own, asked in turn in the same run: one server on one core, 16 connections of ours on the others. Floors as in bench.pages: bare Flask
on the same server, pgbench's simple-update on the same PostgreSQL. A write is done at most once for each ten bids in a round,
so that the houses stay of their size. Statements are counted in a process of our own over the same database, after a warm-up.
"""

import argparse
import os
import statistics
import subprocess
import sys
from contextlib import ExitStack
from tempfile import TemporaryDirectory

from bench.bargain_house import House
from bench.pages import CONNECTIONS, load, pgbench, serve, waiting
from tests.support.postgres import INSTALLED, Postgres
from tests.support.processes import free_port


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--bids", type=int, default=100_000)
    words.add_argument("--small", type=int, default=1000)
    words.add_argument("--seconds", type=float, default=3)
    words.add_argument("--rounds", type=int, default=3)
    words.add_argument("--database", choices=("postgres", "sqlite"), default="postgres")
    words.add_argument("--only", default="", help="measure only what has these words in its name")
    asked = words.parse_args()
    with ExitStack() as stack:
        server = Postgres(durable=True, settings=("shared_buffers=1GB", "max_wal_size=4GB"))
        stack.callback(server.stop)
        server.create("floor")
        subprocess.run([INSTALLED / "bin" / "pgbench", "-h", str(server.data), "-U", "maquette", "-i", "-q", "-s", "10", "floor"],
                       check=True, capture_output=True)
        folder = stack.enter_context(TemporaryDirectory())
        houses = [House(stack, server.create(f"house{count}") if asked.database == "postgres" else f"sqlite:///{folder}/{count}.db",
                        count) for count in dict.fromkeys((asked.small, asked.bids))]
        for house in houses:
            house.cases = [case for case in house.cases if asked.only in case.name]
        statements = houses[-1].statements()
        for house in houses:
            house.serve(stack)
        bare = free_port()
        stack.callback(serve([sys.executable, "-c", f"from portal.serve import serve; serve('bench.bare:make', '127.0.0.1', {bare})"],
                             bare).terminate)
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        measure(asked, server, bare, houses, statements)
        for house in houses:
            print(f"{house.count} bids: {waiting(house.database)}")


def measure(asked: argparse.Namespace, server: Postgres, bare: int, houses: list[House], statements: dict[str, int]) -> None:
    """Rounds of everything in every house, floors between, and the table."""
    floors: dict[str, list[float]] = {"flask": [], "update": []}
    got: dict[tuple[int, str], list[tuple[float, float, float]]] = {}
    for _round in range(asked.rounds):
        floors["flask"].append(load(bare, lambda _dice: b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", asked.seconds)[0])
        floors["update"].append(pgbench(server, "-N", seconds=max(1, int(asked.seconds))))
        for cases_of_all in zip(*(house.cases for house in houses), strict=True):
            for house, case in zip(houses, cases_of_all, strict=True):
                got.setdefault((house.count, case.name), []).append(house.measure(case, asked.seconds))
    floor = {name: statistics.median(figures) for name, figures in floors.items()}
    print(f"{asked.database}; floors: bare Flask {floor['flask']:.0f}/s, pgbench simple-update {floor['update']:.0f}/s; {CONNECTIONS} "
          f"connections, medians of {asked.rounds} rounds\n")
    report(houses, got, floor, statements)


def report(houses: list[House], got: dict[tuple[int, str], list[tuple[float, float, float]]], floor: dict[str, float],
           statements: dict[str, int]) -> None:
    """The table as bench/README.md shows it; the last column is the p50 of the largest house to that of the smallest."""
    sizes = [house.count for house in houses]
    heads = [f"{size:,}: a second | p50 / p95 ms" for size in sizes]
    print(f"| | statements | {' | '.join(heads)} | of its floor | p50, {sizes[-1]:,} to {sizes[0]:,} |")
    print("|---" * (4 + 2 * len(sizes)) + "|")
    says = {"flask": "bare Flask", "update": "simple-update"}
    for case in houses[-1].cases:
        rows = [[statistics.median(column) for column in zip(*got[size, case.name], strict=True)] for size in sizes]
        figures = " | ".join(f"{rate:.0f} | {p50:.1f} / {p95:.1f}" for rate, p50, p95 in rows)
        print(f"| {case.name} | {statements[case.name]} | {figures} | {100 * rows[-1][0] / floor[case.floor]:.1f} % of "
              f"{says[case.floor]} | {rows[-1][1] / rows[0][1]:.2f} |")


if __name__ == "__main__":
    main()
