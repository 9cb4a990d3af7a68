"""A served portal for the programs of bench, on a database of its own, and many people with tokens at once."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from portal.accounts import actions
from portal.core.producers.actions import producer_for
from portal.kernel.policy import Actor
from tests import people
from tests.people import Person
from tests.support.databases import House, PostgresHouse, SqliteHouse
from tests.support.postgres import Postgres
from tests.support.redis import Redis
from tests.support.site import Site, migrate


@contextmanager
def opened(database: str = "sqlite", processes: int = 1, redis: bool = False, durable: bool = False) -> Iterator[Site]:
    """A running site on a fresh database, with processes and a Redis as asked for."""
    with ExitStack() as stack:
        house: House
        if database == "sqlite":
            house = SqliteHouse(Path(stack.enter_context(tempfile.TemporaryDirectory())), migrate)
        else:
            server = Postgres(durable=durable)
            stack.callback(server.stop)
            house = PostgresHouse(server, migrate)
        own = Redis() if redis else None
        site = Site(house.create("bench"), processes=processes, redis_url=own.url if own else "")
        site.redis = own
        stack.callback(site.close)
        site.__enter__()
        yield site


class Crowd:
    """Many customers of one site, each with a token; and what they talk about."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._tokens: dict[str, str] = {}

    def person(self, number: int) -> Person:
        return Person(f"Customer {number}", f"customer{number}@example.com", "customer", "One of many.")

    def token(self, number: int) -> str:
        """The token of a customer."""
        return self.tokens(self.person(number))[0]

    def tokens(self, *persons: Person) -> list[str]:
        """Tokens of people, made in one transaction."""
        with self.site.database.transaction():
            for one in persons:
                if one.email not in self._tokens:
                    user = actions.find_by_mail(one.email) or actions.add_user(one.name, one.email, one.role, verified=True)
                    actor = Actor(user_id=user.id, role=user.role)
                    self._tokens[one.email] = actions.make_token(actor, user.id, "bench", list(actions.SCOPES))[0]
                    if one.role == "producer":
                        producer_for(actor)
        return [self._tokens[one.email] for one in persons]

    def ideas(self, count: int) -> list[str]:
        """Fresh ideas on the board "lamps"."""
        [team] = self.tokens(people.TOM)
        http = self.site.caller()
        http.headers["Authorization"] = f"Bearer {team}"
        http.post("/api/v1/boards", json={"slug": "lamps", "name": "Lamps"})
        made = []
        for number in range(count):
            answer = http.post("/api/v1/ideas", json={"board": "lamps", "title": f"Talk {number}", "submit": True,
                                                      "rights_accepted": True})
            assert answer.status_code == 201, answer.text
            made.append(str(answer.json()["id"]))
        return made
