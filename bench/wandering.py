"""A random walk through a review room: at its end, and on the way, what everybody has heard equals what is read afresh.

    python -m bench.wandering --steps 10000                                      # SQLite, one process
    python -m bench.wandering --steps 10000 --processes 2 --database postgres    # two processes with Redis

People open threads, answer, edit, remove, resolve, reopen, decide and wish prices; lines are cut, invitations are taken
back and given again, servers are killed and started. Nobody may miss a fact, hear one twice as new, or hear one that
came after his right was gone.
"""

import argparse
import time

from bench.review_walk import Outcome, Walk
from bench.serving import opened
from tests.support.site import Site


def run(site: Site, steps: int, seed: object = 0, compare_every: int = 100, restart_every: int = 500) -> Outcome:
    """Walks so many steps, comparing and killing a server now and then."""
    walk = Walk(site, seed)
    started = time.monotonic()
    for number in range(1, steps + 1):
        walk.outcome.steps[walk.step()] += 1
        if number % restart_every == 0:
            site.restart(walk.dice.randrange(len(site.urls)))
            walk.outcome.steps["restart"] += 1
        if number % compare_every == 0:
            walk.compare()
        if len(walk.outcome.wrong) > 20:
            break
    walk.compare()
    walk.end()
    walk.outcome.seconds = time.monotonic() - started
    return walk.outcome


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--steps", type=int, default=10_000)
    asked.add_argument("--processes", type=int, default=1)
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--seed", default="0")
    words = asked.parse_args()
    with opened(words.database, words.processes, redis=words.processes > 1) as site:
        outcome = run(site, words.steps, words.seed)
    print(f"{words.database}, {words.processes} process(es): {outcome}")
    print("\n".join(outcome.wrong[:20]))
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
