"""The pictures of the story: drawn in processes beside, and brought in through storage like anybody's."""

import os
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from portal.demo import art, story
from portal.demo.chapters.orders import BIDS, won
from portal.demo.telling import Telling
from portal.kernel import clock
from portal.storage import actions as storage
from portal.storage.shelf import shelf_of

AT_ONCE = 2
Wanted = dict[tuple[str, str], float]
Draw = Callable[[str, Path], str]


def wanted() -> Wanted:
    """Who brings which picture, and when he first needs it."""
    found: Wanted = {}
    for who, name, when in _named():
        found[who, name] = min(when, found.get((who, name), when))
    return found


def _named() -> Iterator[tuple[str, str, float]]:
    for idea in story.IDEAS:
        yield from ((idea.by, name, idea.at) for name in idea.pictures)
    for prototype in story.PROTOTYPES:
        for version in prototype.versions:
            yield from ((version.by, asset.file, version.at) for asset in version.assets)
    for order in story.ORDERS:
        maker = won(BIDS[order.bid]).by
        yield from ((maker, one.picture, order.placed) for one in order.stages if one.picture and one.state != "planned")


def bring(telling: Telling, draw: Draw = art.draw) -> int:
    """Draws and brings in all that the story names; returns how many files there are now."""
    asked = wanted()
    by_name: dict[str, list[str]] = {}
    for who, name in asked:
        by_name.setdefault(name, []).append(who)
    with (tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as carriers,
          ProcessPoolExecutor(AT_ONCE, mp_context=get_context("spawn"), initializer=_kindly) as draughtsmen):
        drawn = [draughtsmen.submit(draw, name, Path(folder)) for name in by_name]
        brought = []
        for one in as_completed(drawn):
            name = one.result()
            brought += [carriers.submit(_bring, telling, who, Path(folder) / name, asked[who, name])
                        for who in by_name[name]]
        for done in brought:
            done.result()
    return len(brought)


def _kindly() -> None:
    """Drawing makes room for whoever else works on this machine."""
    os.nice(5)


def _bring(telling: Telling, who: str, path: Path, days: float) -> None:
    workshop = shelf_of(telling.app.database).workshop
    with (path.open("rb") as stream, clock.at(telling.moment(days - 0.02)),
          workshop.prepared(stream, path.name) as prepared, telling.app.database.transaction()):
        telling.files[who, path.name] = storage.keep(telling.actor(who), prepared).id
