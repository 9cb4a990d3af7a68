"""100,000 random steps of bargaining beside a model of its rules: nothing the rules refuse happens, nothing they allow fails.

    python -m bench.bargaining --steps 100000                        # each step foretold and compared, SQLite
    python -m bench.bargaining --steps 20000 --threads 4 --database postgres    # several hands at the same bids

Ends with status 1 if anything is wrong, and prints the last steps of the bid it went wrong at.
"""

import argparse
import random
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench.bargaining.together import Together
from bench.bargaining.walk import Walk
from portal.app import create_app
from tests.support.databases import House, PostgresHouse, SqliteHouse, hurry
from tests.support.postgres import Postgres
from tests.support.site import migrate, settings_for


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--steps", type=int, default=100_000)
    asked.add_argument("--threads", type=int, default=1)
    asked.add_argument("--seed", default=str(random.SystemRandom().randrange(10**9)))
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--api", type=float, default=0.1, help="the share of steps that go through the API")
    asked.add_argument("--look-every", type=int, default=5000, help="steps between two looks through the whole database")
    words = asked.parse_args()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        house: House
        if words.database == "sqlite":
            house = SqliteHouse(home, migrate)
        else:
            server = Postgres()
            stack.callback(server.stop)
            house = PostgresHouse(server, migrate)
        app = create_app(settings_for(home, house.create("bargaining")))
        hurry(app.database.engine)
        stack.callback(app.database.engine.dispose)
        walk = Together(app, words.seed, words.threads, words.api) if words.threads > 1 else Walk(app, words.seed, words.api)
        outcome = walk.run(words.steps, words.look_every)
    print(f"{words.database}, {words.threads} thread(s), seed {words.seed}: {outcome}")
    print("\n\n".join(outcome.wrong))
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
