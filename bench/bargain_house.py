"""A house of bids that is served and asked: its people, and each question of bench.bargains as the bytes that go over the wire."""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import select

from bench.crowd import Language
from bench.market import fill
from bench.pages import load, people_tokens, request, serve, start
from portal.accounts.models import User
from portal.app import create_app
from portal.config import Settings
from portal.core.producers.models import Producer
from portal.kernel.db import Database, session
from portal.kernel.paging import write_cursor
from portal.migrations import upgrade
from portal.pricing.models import Bid, Reach
from tests.pricing.making import ROWS, day, eur, moment
from tests.support.databases import counted
from tests.support.processes import free_port

API = "/api/v1"
WARMING, COUNTED = 3, 5
TOKENS = 200  # customers who ask; at most so many


@dataclass(frozen=True)
class Ask:
    """One request of somebody."""

    method: str
    path: str
    token: str
    body: Any = None

    def __bytes__(self) -> bytes:
        return request(self.method, self.path, self.token, self.body)


@dataclass(frozen=True)
class Case:
    """What is measured: its name, the floor it stands on, and how to ask; None when there is nothing left to do it with."""

    name: str
    floor: str
    ask: Callable[[random.Random], Ask | None]

    @property
    def writes(self) -> bool:
        return self.floor == "update"


class House:
    """A filled market with its server and worker, and what is asked of it."""

    def __init__(self, stack: ExitStack, url: str, count: int) -> None:
        self.count, self.url = count, url
        self.home = Path(stack.enter_context(TemporaryDirectory()))
        self.database = Database(url)
        stack.callback(self.database.engine.dispose)
        upgrade(self.database)
        begun = time.monotonic()
        self.language = Language(random.Random(7))
        self.market = fill(self.database, self.language, count)
        with self.database.transaction():
            session().add(User(name="Admin", mail="admin@localhost", mail_key="admin@localhost", role="admin"))
        customers, makers = self.market.customers[:TOKENS], self.market.makers
        self.tokens = dict(zip(customers + makers, people_tokens(self.database, customers + makers), strict=True))
        self.cases = list(cases(self))
        print(f"{count} bids filled in {time.monotonic() - begun:.0f} s", flush=True)

    def serve(self, stack: ExitStack) -> None:
        """Starts its server on one core and its worker on another."""
        self.port = free_port()
        env = {"DATABASE_URL": self.url, "MAQUETTE_HOME": str(self.home), "LIMITS": "off", "EMBEDDED_WORKER": "off"}
        stack.callback(serve([sys.executable, "-m", "portal", "run", "--empty"], self.port, **env).terminate)
        stack.callback(start([sys.executable, "-m", "portal", "work"], max(os.sched_getaffinity(0)), **env).terminate)

    def halfway(self) -> str:
        """The cursor half down the list of the producer who sees every bid, best fit first."""
        with self.database.transaction(write=False):
            asked = (select(Reach.fit, Bid.expires_at, Bid.id).join(Bid, Bid.id == Reach.bid_id)
                     .join(Producer, Producer.id == Reach.producer_id)
                     .where(Producer.user_id == self.market.generalist, Bid.status == "open")
                     .order_by(Reach.fit.desc(), Bid.expires_at, Bid.id).offset(self.count // 3).limit(1))
            return write_cursor(list(session().execute(asked).one()))

    def statements(self) -> dict[str, int]:
        """How many statements each question sends, the usual number of a few."""
        app = create_app(Settings(home=self.home, database_url=self.url, secret_key="", limits=False, embedded_worker=False))
        client, dice = app.test_client(), random.Random(5)
        found = {}
        for case in self.cases:
            numbers = []
            for _each in range(WARMING + COUNTED):
                one = case.ask(dice)
                assert one is not None, case.name
                with counted(app.database.engine) as sent:
                    got = client.open(one.path, method=one.method, json=one.body, headers={"Authorization": f"Bearer {one.token}"})
                assert got.status_code in (200, 201), (one, got.text[:500])
                numbers.append(len(sent))
            found[case.name] = int(statistics.median(numbers[WARMING:]))
        app.database.engine.dispose()
        return found

    def measure(self, case: Case, seconds: float) -> tuple[float, float, float]:
        """Answers a second, p50 and p95 in ms of one round."""
        left = [self.count // 10 if case.writes else sys.maxsize]

        def ask(dice: random.Random) -> bytes:
            left[0] -= 1
            one = case.ask(dice) if left[0] >= 0 else None
            return b"" if one is None else bytes(one)

        return load(self.port, ask, seconds)


def cases(house: House) -> Iterator[Case]:
    """What is asked of a house."""
    market, tokens, language = house.market, house.tokens, house.language
    buyers, desk, deep = list(tokens)[:len(tokens) - len(market.makers)], tokens[market.generalist], house.halfway()
    own = [(tokens[user], bid) for user, bid in market.to_read if user in tokens]
    to_answer = iter([(tokens[user], bid, price) for user, bid, price in market.to_answer])
    to_accept = iter([(tokens[user], answer) for user, answer in market.to_accept if user in tokens])

    def get(name: str, path: str, who: str = desk) -> Case:
        return Case(name, "flask", lambda _dice: Ask("GET", path, who))

    def of_own(name: str, path: str) -> Case:
        def ask(dice: random.Random) -> Ask:
            token, bid = dice.choice(own)
            return Ask("GET", path.format(bid), token)
        return Case(name, "flask", ask)

    def answer(_dice: random.Random) -> Ask | None:
        if (one := next(to_answer, None)) is None:
            return None
        body = {"kind": "counter", "unit_price": eur(f"{(one[2] + 1500) / 100:.2f}"), "text": "Gladly, in our steel.",
                "requirements": [{"name": "Height", "met": "yes"}, {"name": "Tray", "met": "yes", "extra": eur("1.50")}]}
        return Ask("POST", f"{API}/bids/{one[1]}/answers", one[0], body)

    def accept(_dice: random.Random) -> Ask | None:
        one = next(to_accept, None)
        return one and Ask("POST", f"{API}/answers/{one[1]}/acceptance", one[0], {"bid_version": 1, "answer_version": 1})

    def place(dice: random.Random) -> Ask:
        wish = {"title": language.say(4), "description": language.say(30), "requirements": ROWS, "quantity": 24,
                "unit_price": eur("100.00"), "wanted_by": day(40), "valid_until": moment(200), "place": "Gothenburg",
                "processes": ["welding"], "materials": [dice.choice(("steel", "brass"))]}
        return Ask("POST", f"{API}/bids", tokens[dice.choice(buyers)], wish)

    yield Case("place a bid", "update", place)
    yield Case("answer a bid", "update", answer)
    yield Case("accept an answer", "update", accept)
    yield get("open bids, page", "/bids")
    yield get("open bids, page, deep inside", f"/bids?after={deep}")
    yield get("open bids (API)", f"{API}/bids")
    yield get("open bids, deep inside (API)", f"{API}/bids?after={deep}")
    yield get("open bids, not answered (API)", f"{API}/bids?answered=false")
    yield get("open bids, answered (API)", f"{API}/bids?answered=true")
    yield get("open bids, ending soon (API)", f"{API}/bids?sort=ending")
    yield get("open bids, newest (API)", f"{API}/bids?sort=new")
    yield Case("open bids, a common word (API)", "flask",
               lambda dice: Ask("GET", f"{API}/bids?q={dice.choice(language.words[:20])}", desk))
    yield Case("open bids, a usual word (API)", "flask",
               lambda dice: Ask("GET", f"{API}/bids?q={dice.choice(language.words[100:1000])}", desk))
    yield get("open bids of a specialist (API)", f"{API}/bids", tokens[market.makers[-1]])
    yield Case("a customer's bids (API)", "flask", lambda dice: Ask("GET", f"{API}/bids", tokens[dice.choice(buyers)]))
    yield of_own("one bid, 8 answers, page", "/bids/{}")
    yield of_own("one bid, 8 answers (API)", API + "/bids/{}")
    yield of_own("comparison of 8, page", "/bids/{}/comparison")
    yield of_own("comparison of 8 (API)", API + "/bids/{}/comparison")
