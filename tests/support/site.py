"""The application as tests hold it: in this process behind Flask's own client, or served with its people at hand."""

from functools import cached_property
from pathlib import Path
from typing import Any

import requests
from flask.testing import FlaskClient

from portal.accounts import actions
from portal.app import create_app
from portal.config import Settings
from portal.demo.commands import ADMIN
from portal.kernel.db import Database, in_transaction
from portal.migrations import upgrade
from portal.web.limits import Limits
from portal.web.server import Portal
from tests.people import Person
from tests.support.cast import Cast
from tests.support.databases import House, SqliteHouse, hurry
from tests.support.redis import Redis
from tests.support.served import Served

COOKIE = "session"
SECRET = "only-for-tests-" * 4


def migrate(url: str) -> None:
    """Brings a database to the newest schema, as the first start does."""
    database = Database(url)
    hurry(database.engine)
    upgrade(database)
    database.engine.dispose()


def settings_for(home: Path, url: str, **changes: object) -> Settings:
    """Settings of a test: no limits, no worker thread; tests ask for both where they matter."""
    chosen = {"limits": False, "embedded_worker": False, "testing": True, **changes}
    return Settings(home=home, database_url=url, secret_key=SECRET, **chosen)  # type: ignore[arg-type]


def remove_files(home: Path) -> None:
    """Whatever stands in the folders of a home: what people brought, and what was made of it."""
    for left in home.glob("*/**/*"):
        if left.is_file():
            left.unlink(missing_ok=True)


class Standing:
    """One application that stands for a whole test run; `renew` brings it back to its first day between tests."""

    def __init__(self, house: House, name: str, home: Path) -> None:
        self.house, self.home = house, home
        self.url = house.create(name)
        self.app: Portal = create_app(settings_for(home, self.url))
        hurry(self.app.database.engine)
        self.cast = Cast(self.app.database)

    def renew(self) -> None:
        """Empties what the last test left: rows, files, counted hits, and the cast."""
        assert not in_transaction(), "a test left its transaction open"
        self.house.renew(self.app.database.engine, self.url)
        remove_files(self.home)
        self.app.limits = Limits("", enabled=False)
        self.cast.forget()

    def client(self, person: Person | None = None, **headers: str) -> FlaskClient:
        """A browser of somebody, or of nobody."""
        made = self.app.test_client()
        if person is not None:
            made.set_cookie(COOKIE, self.cast.session(person))
        for name, value in headers.items():
            made.environ_base[f"HTTP_{name.upper()}"] = value
        return made

    def close(self) -> None:
        self.app.database.engine.dispose()
        self.house.drop(self.url)


class Caller(requests.Session):
    """Somebody's HTTP client; addresses are given as paths."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base
        self.trust_env = False

    def request(self, method: str, url: str, *args: object, **kwargs: object) -> requests.Response:  # type: ignore[override]
        kwargs.setdefault("timeout", 30)
        return super().request(method, url if "://" in url else self.base + url, *args, **kwargs)  # type: ignore[arg-type]


class Site(Served):
    """A served application with its database open beside it, so that tests can bring people in and look at rows.

    Its admin is there already, so that it starts as every later start does, which reads the house once and not twice;
    with `first` it is a first start, which brings its admin itself.
    """

    redis: Redis | None = None

    def __init__(self, database_url: str = "", *, first: bool = False, **options: Any) -> None:
        super().__init__(database_url, **options)
        self.first = first or bool({"--empty"} - set(self.arguments))

    def __enter__(self) -> "Site":
        if not self.first:
            self.bring_admin()
        super().__enter__()
        return self

    def bring_admin(self) -> None:
        """The one account that a first start without the demo makes."""
        with self.database.transaction():
            actions.add_user("Admin", ADMIN, "admin", verified=True)

    def renew(self, house: SqliteHouse) -> None:
        """Back to its first day while it runs on: rows, files, callers and the cast."""
        for one in self.callers:
            one.close()
        self.callers.clear()
        house.restore(self.database_url)
        remove_files(self.home)
        self.cast.forget()
        self.bring_admin()

    @cached_property
    def database(self) -> Database:
        """Our own door to the server's database."""
        return Database(self.database_url)

    @cached_property
    def cast(self) -> Cast:
        return Cast(self.database)

    @cached_property
    def callers(self) -> list[Caller]:
        return []

    def cookies(self, person: Person) -> dict[str, str]:
        return {COOKIE: self.cast.session(person)}

    def caller(self, person: Person | None = None, number: int = 0) -> Caller:
        """Somebody's HTTP client, talking to one of the processes; closed with the site."""
        made = Caller(self.urls[number])
        self.callers.append(made)
        if person is not None:
            made.cookies.update(self.cookies(person))
        return made

    def close(self) -> None:
        for one in self.callers:
            one.close()
        if "database" in self.__dict__:
            self.database.engine.dispose()
        self.__exit__(None, None, None)
        if self.redis is not None:
            self.redis.stop()
