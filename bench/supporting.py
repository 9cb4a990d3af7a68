"""Many people support and withdraw the same idea at once, and spend a budget over many: the books agree afterwards.

    python -m bench.supporting                                  # 500 people, 30 ideas, a budget of 10, SQLite
    python -m bench.supporting --database postgres
    python -m bench.supporting --people 40 --ideas 8 --budget 3

First everybody presses at one idea, then everybody spends his votes over all of them, each person from four connections at
once. Counters have to equal the rows, accounts the votes that are out and their ledger, and nobody is above his budget.
"""

import argparse
import random
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from portal.accounts import actions as accounts
from portal.app import create_app
from portal.ideas import actions
from portal.ideas.models import Support
from portal.ideas.support.models import VoteEntry
from portal.kernel.db import Database
from portal.kernel.errors import Busy, Conflict
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from tests.ideas.support.books import over_budget, wrong_accounts, wrong_counters
from tests.support.databases import House, PostgresHouse, SqliteHouse
from tests.support.postgres import Postgres
from tests.support.site import migrate, settings_for


@dataclass
class Storm:
    """People who press at once: each of `crowd` from `hands` threads, `turns` times in each."""

    database: Database
    ideas: Sequence[str]
    crowd: Sequence[Actor]
    hands: int = 4
    turns: int = 4
    groups: int = 4
    given: int = 0
    refused: int = 0
    busy: int = 0
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0
    _counting: threading.Lock = field(default_factory=threading.Lock)

    def rage(self, seed: object = 0) -> "Storm":
        """Lets them; the hands of one person press at the same moment."""
        threads = [threading.Thread(target=self._press, args=(f"{seed} {group} {hand}", self.crowd[group::self.groups]))
                   for group in range(self.groups) for hand in range(self.hands)]
        started = time.monotonic()
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        self.seconds = time.monotonic() - started
        return self

    def _press(self, seed: str, mine: Sequence[Actor]) -> None:
        dice = random.Random(seed)
        for actor in mine:
            for _turn in range(self.turns):
                outcome = self._once(dice, actor)
                with self._counting:
                    setattr(self, outcome, getattr(self, outcome) + 1)

    def _once(self, dice: random.Random, actor: Actor) -> str:
        idea = dice.choice(self.ideas)
        try:
            with self.database.transaction():
                if dice.random() < 0.7:
                    actions.support(actor, idea, dice.choice([None, 1, 5]), dice.choice([None, Money(500, "EUR")]))
                else:
                    actions.withdraw_support(actor, idea)
        except Conflict:
            return "refused"
        except Busy:
            return "busy"
        except Exception as failed:  # noqa: BLE001 told at the end
            self.failures.append(f"{type(failed).__name__}: {failed}"[:300])
        return "given"

    def __str__(self) -> str:
        presses = len(self.crowd) * self.hands * self.turns
        return (f"{presses} presses on {len(self.ideas)} idea(s) in {self.seconds:.1f} s ({presses / self.seconds:.0f}/s), refused "
                f"for want of a vote {self.refused}, busy {self.busy}, failed {len(self.failures)}")


def prepare(database: Database, people: int, ideas: int, budget: int) -> tuple[list[Actor], list[str]]:
    """The people and the ideas of a board that gives so many votes."""
    with database.transaction():
        crowd = [Actor(user_id=accounts.add_user(f"P{n}", f"p{n}@example.com", "customer").id, role="customer", name=f"P{n}")
                 for n in range(people)]
        actions.open_board(Actor.system(), "bench", "Bench", vote_budget=budget)
        made = [actions.propose(crowd[0], "bench", f"Idea {n}", rights_accepted=True, submit=True).id for n in range(ideas)]
    return crowd, made


def judge(database: Database) -> tuple[list[str], str]:
    """What is wrong in the books, and how much is in them."""
    with database.transaction(write=False) as opened:
        wrong = wrong_counters(opened) + wrong_accounts(opened) + over_budget(opened)
        standing = opened.scalar(select(func.count()).select_from(Support))
        lines = opened.scalar(select(func.count()).select_from(VoteEntry))
    return wrong, f"{standing} supports stand, {lines} lines in the ledger, {len(wrong)} books disagree"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--people", type=int, default=500)
    asked.add_argument("--ideas", type=int, default=30)
    asked.add_argument("--budget", type=int, default=10)
    asked.add_argument("--turns", type=int, default=6)
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--seed", default="0")
    words, bad = asked.parse_args(), 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        house: House
        if words.database == "sqlite":
            house = SqliteHouse(folder, migrate)
        else:
            server = Postgres()
            stack.callback(server.stop)
            house = PostgresHouse(server, migrate)
        app = create_app(settings_for(folder, house.create("supporting")))
        stack.callback(app.database.engine.dispose)
        crowd, ideas = prepare(app.database, words.people, words.ideas, words.budget)
        for name, some, turns in (("one idea", ideas[:1], 2), ("a budget", ideas, words.turns)):
            storm = Storm(app.database, some, crowd, turns=turns).rage(f"{words.seed} {name}")
            wrong, told = judge(app.database)
            print(f"{words.database}, {words.people} people x 4 connections, {name}: {storm}; {told}")
            print("\n".join([*storm.failures[:5], *wrong[:5]]), end="")
            bad += len(storm.failures) + len(wrong)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
