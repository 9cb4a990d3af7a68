"""Fixtures: one real PostgreSQL and Redis per worker, a fresh database for each test, clients, servers and browsers."""

import gc
import itertools
import os
import random
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from portal.kernel.text import set_locale
from tests.people import Person
from tests.support.databases import BACKENDS, House, PostgresHouse, Queries, SqliteHouse, counted
from tests.support.lending import Lent
from tests.support.offline import stay_here
from tests.support.postgres import Postgres
from tests.support.redis import Redis

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


DEAR = {"browser", "served", "one_site"}
LENT = {"one_browser", "one_site"}
USED: pytest.StashKey[dict[Path, set[str]]] = pytest.StashKey()  # the fixtures of each file
STANDING: pytest.StashKey[dict[str, Lent[Any]]] = pytest.StashKey()
DAILY = ("journeys", "look")  # the walks through the whole, and how it looks


def _its_day(path: Path) -> bool:
    """Whether a file with browsers or servers of its own has its turn: in a whole run (bin/test) half of them each day."""
    day, number = os.environ.get("TEST_DAY"), zlib.crc32(f"{path.parent.name}/{path.name}".encode())
    return not day or path.parent.name in DAILY or (number + int(day)) % 2 == 0


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks what drives a browser, and puts the files that take long first: a long one begun last keeps one worker waiting."""
    rests = [item for item in items if DEAR & set(getattr(item, "fixturenames", ())) and not _its_day(item.path)]
    config.hook.pytest_deselected(items=rests)
    items[:] = [item for item in items if item not in set(rests)]
    used: dict[Path, set[str]] = defaultdict(set)
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        if "browser" in names:
            item.add_marker(pytest.mark.browser)
        used[item.path] |= names
    config.stash[USED] = used
    items.sort(key=lambda item: _turn(used[item.path]))


def _turn(names: set[str]) -> int:
    """When a file's turn comes, by its fixtures; those that share a site follow each other, and so each worker starts one."""
    if "one_site" in names:
        return 2
    return 1 if DEAR & names else 0 if "world_inside" in names else 3


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Between two files, ends what the next does not borrow."""
    yield
    if nextitem is not None and nextitem.path != item.path:
        needed = item.config.stash[USED][nextitem.path]
        for name, lent in item.config.stash.get(STANDING, {}).items():
            if name not in needed:
                lent.end()


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


@pytest.fixture(scope="module")
def served(houses):
    """`served(processes=2, backend="postgres", redis=True)`: the real server on its own database until the module ends.

    Further keywords are environment variables (LIMITS="on"); `arguments=()` fills the demo. See support/served.py.
    """
    from tests.support.site import Site

    numbers = itertools.count()
    with ExitStack() as stack:
        def start(backend: str = "sqlite", processes: int = 1, redis: bool = False, **options) -> Site:
            own = Redis() if redis else None
            url = houses(backend).create(f"served-{os.getpid()}-{next(numbers)}")
            made = Site(url, processes=processes, redis_url=own.url if own else "", **options)
            made.redis = own
            stack.callback(houses(backend).drop, url)
            stack.callback(made.close)
            made.__enter__()
            return made

        yield start


@pytest.fixture(scope="session")
def lend(pytestconfig) -> Iterator[Callable[..., Lent[Any]]]:
    """`lend("one_site", begin)`: a thing that files borrow, see support/lending.py."""
    standing: dict[str, Lent[Any]] = {}
    pytestconfig.stash[STANDING] = standing

    def by_name(name: str, begin: Callable[[], AbstractContextManager[Any]]) -> Lent[Any]:
        assert name in LENT
        return standing.setdefault(name, Lent(begin))

    yield by_name
    for lent in standing.values():
        lent.end()


@pytest.fixture(scope="session")
def one_site(houses, lend):
    """The served application of this worker; who asks for `site` gets it as on its first day."""
    from tests.support.site import Site

    numbers = itertools.count()  # one that did not come up leaves nothing to the next

    @contextmanager
    def begin() -> Iterator[Site]:
        url = houses("sqlite").create(f"site-{os.getpid()}-{next(numbers)}")
        made = Site(url)
        try:
            yield made.__enter__()
        finally:
            made.close()
            houses("sqlite").drop(url)

    return lend("one_site", begin)


@pytest.fixture(scope="module")
def site(one_site, houses):
    """One served application on SQLite, shared by the tests of a module."""
    if one_site.stands and not one_site.get().child().running:  # a test before brought it down, and said so
        one_site.end()
    stood = one_site.stands
    made = one_site.get()
    if stood:
        made.renew(houses("sqlite"))
    return made


@pytest.fixture(scope="session")
def one_browser(lend):
    """Chromium, one per worker."""
    from tests.support.browser import chromium

    return lend("one_browser", chromium)


@pytest.fixture(scope="module")
def browser(one_browser):
    """The worker's Chromium; each test opens windows of its own in it."""
    return one_browser.get()


@pytest.fixture
def windows(browser):
    """Windows of this test; when it ends, no page's script may have failed."""
    from tests.support.browser import Windows

    made = Windows(browser)
    yield made
    made.close()
    assert not made.complaints, "\n".join(made.complaints)


@pytest.fixture
def page(site, windows):
    """`page(people.CLARA)`: somebody's window at `site`; options are Playwright's (viewport, color_scheme, locale)."""

    def open_page(person: Person | None = None, at=None, number: int = 0, **options):
        where = at or site
        return windows.open(where.urls[number], where.cookies(person) if person else None, **options)

    return open_page
