"""When each file of tests has its turn, and what files borrow of each other ends when nobody borrows it any more."""

import os
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.lending import Lent

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
