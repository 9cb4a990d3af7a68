"""Fixtures of what is served and seen: servers, sites that files share, browsers, windows. conftest.py takes them in."""

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any

import pytest

from tests.people import Person
from tests.support.lending import Lent
from tests.support.redis import Redis
from tests.support.turns import LENT, STANDING


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
