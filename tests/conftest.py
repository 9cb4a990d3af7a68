"""Fixtures: one real PostgreSQL and Redis per worker, a fresh database for each test, clients, servers and browsers."""

import gc
import os
import random
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from portal.kernel.text import set_locale
from tests.support.databases import BACKENDS, House, PostgresHouse, Queries, SqliteHouse, counted
from tests.support.offline import stay_here
from tests.support.postgres import Postgres
from tests.support.redis import Redis
from tests.support.seen import browser, lend, one_browser, one_site, page, served, site, windows
from tests.support.turns import pytest_collection_modifyitems, pytest_runtest_teardown

__all__ = [
    "browser", "lend", "one_browser", "one_site", "page",
    "pytest_collection_modifyitems", "pytest_runtest_teardown", "served", "site", "windows",
]

settings.register_profile("house", deadline=None, print_blob=True, suppress_health_check=[
    HealthCheck.function_scoped_fixture, HealthCheck.too_slow], database=None)
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    stay_here()
    seed = os.environ.setdefault("TEST_SEED", str(random.SystemRandom().randrange(10**9)))
    if not config.getoption("hypothesis_seed"):
        config.option.hypothesis_seed = seed


def pytest_report_header() -> str:
    return f"seed: {os.environ['TEST_SEED']} (the same again: TEST_SEED={os.environ['TEST_SEED']} bin/test ...)"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from tests.support.dealing import Dealing

    return Dealing(config, log)


def pytest_collection_finish() -> None:
    """What is loaded stays: looking through it for garbage again and again took a twelfth of the suite's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


@pytest.fixture(autouse=True)
def _in_english() -> None:
    """Each test begins with English texts, whatever language the last one spoke."""
    set_locale("en")


@pytest.fixture(scope="session", autouse=True)
def _remember(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The same picture is not encoded anew for each test; see support/remembering.py."""
    from portal.storage.workshop import Workshop
    from tests.support.remembering import REALLY, remembering

    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "files-made"
    folder.mkdir(exist_ok=True)
    Workshop._run_child = remembering(folder)  # type: ignore[method-assign]
    yield
    Workshop._run_child = REALLY  # type: ignore[method-assign]


@pytest.fixture(scope="session")
def seed() -> int:
    """The number every random choice of the tests begins with; it stands at the top of the output."""
    return int(os.environ["TEST_SEED"])


@pytest.fixture
def dice(seed: int, request: pytest.FixtureRequest) -> random.Random:
    """Random choices that are the same again for the same seed and test."""
    return random.Random(f"{seed} {request.node.nodeid}")


@pytest.fixture(scope="session")
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], House]]:
    """`houses("postgres")`: where databases are made; the server starts when first asked for."""
    from tests.support.site import migrate

    made: dict[str, House] = {}
    with ExitStack() as stack:
        def find(backend: str) -> House:
            if backend not in made and backend == "sqlite":
                made[backend] = SqliteHouse(tmp_path_factory.mktemp("sqlite"), migrate)
            elif backend not in made:
                server = Postgres()
                stack.callback(server.stop)
                made[backend] = PostgresHouse(server, migrate)
            return made[backend]

        yield find


@pytest.fixture(scope="session", params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> str:
    """The name of the database a test runs on; who asks for it (or for `portal`) runs on both."""
    return str(request.param)


@pytest.fixture(scope="session")
def standing(houses, backend, tmp_path_factory):
    """The application of this worker and database, made once; tests take `portal` and `client` instead."""
    from tests.support.site import Standing

    made = Standing(houses(backend), "standing", tmp_path_factory.mktemp(f"home-{backend}"))
    yield made
    made.close()


@pytest.fixture
def portal(standing):
    """The application in this process on a fresh database: `.database`, `.worker.settle()`, `.test_client()`."""
    standing.renew()
    return standing.app


@pytest.fixture
def cast(portal, standing):
    """The people of this test's database: `cast.actor(people.CLARA)`, `cast.id(...)`, `cast.token(...)`."""
    return standing.cast


@pytest.fixture
def client(portal, standing):
    """`client(people.CLARA)`: a Flask client signed in as somebody; `client()` is nobody."""
    return standing.client


@pytest.fixture(scope="session")
def world_inside(houses, backend, tmp_path_factory):
    """The small whole world (support/world.py) in this process, made once per worker and database; tests leave it as it is."""
    from tests.support.inside import Inside

    made = Inside(houses(backend), "world", tmp_path_factory.mktemp(f"world-{backend}"))
    yield made
    made.close()


@pytest.fixture
def count_queries(portal) -> Callable[[], AbstractContextManager[Queries]]:
    """`with count_queries() as queries:` collects the statements sent inside the block."""
    return lambda: counted(portal.database.engine)


@pytest.fixture(scope="session")
def redis() -> Iterator[Redis]:
    """A Redis of this worker; whoever breaks or floods it starts one of his own."""
    server = Redis()
    yield server
    server.stop()
