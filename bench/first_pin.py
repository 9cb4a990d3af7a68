"""How soon a pin can be set in the review room on an emulated phone: from the press on a link until the picture takes it.

    python -m bench.first_pin [--times 10] [--slow 4] [--pages]

The phone is 360 pixels wide, its processor so many times slower than this machine's, its line like 4G (9 Mbit/s, 60 ms).
Each time is a first visit, with nothing kept in the browser. The page tells by itself when the picture takes a press, so that
nothing else runs in it meanwhile; then a finger is held on the picture, and it is told how long the field for the words takes.
With --pages also how soon the list of ideas and one idea have drawn something, and have their scripts. Aim: 2 seconds.
"""

import argparse
import io
import statistics
from typing import Any

from playwright.sync_api import Browser, CDPSession

from bench.serving import opened
from portal.ideas import actions as ideas
from portal.prototypes import actions
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture
from tests.support.browser import chromium
from tests.support.site import Site

LINE = {"offline": False, "latency": 60, "downloadThroughput": 9e6 / 8, "uploadThroughput": 3e6 / 8}
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
# Tells once, as soon as an element matches, the milliseconds since the visit began. The content policy stays as it is.
WATCH = """(() => {
    const look = () => { if (document.querySelector(%r)) { watcher.disconnect(); told(String(performance.now())); } };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
})()"""
ROOM, MOUNTED = ".canvas.open", "html.mounted"
HELD = 600  # milliseconds; the room takes a finger that stays for 550 as a pin
FIRST = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"


def shown(site: Site) -> tuple[str, str]:
    """A prototype under review with a picture of 2 megapixels, and an idea."""
    tom, clara = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Lamp", "", "customers")
        version = actions.add_version(tom, made.id, "First")
        file = storage.take_in(tom, io.BytesIO(encoded(picture(1800, 1200), "PNG")), "front.png")
        actions.add_asset(tom, version.id, file.id, "Front")
        actions.publish(tom, version.id)
        actions.set_status(tom, made.id, "in_review")
        ideas.open_board(tom, "lamps", "Lamps")
        idea = ideas.propose(clara, "lamps", "A lamp for the evening", rights_accepted=True, submit=True)
    return made.id, idea.id


class Visit:
    """One first visit of one page, in a browser that keeps nothing."""

    def __init__(self, site: Site, browser: Browser, slow: float, until: str) -> None:
        self.context = browser.new_context(base_url=site.url, **PHONE)
        self.context.add_cookies([{"name": name, "value": value, "url": site.url} for name, value in site.cookies(people.CLARA).items()])
        self.page = self.context.new_page()
        self.wire: CDPSession = self.context.new_cdp_session(self.page)
        self.told: list[float] = []
        self.wire.on("Runtime.bindingCalled", lambda call: self.told.append(float(call["payload"])))
        self.wire.send("Runtime.enable")
        self.wire.send("Runtime.addBinding", {"name": "told"})
        self.wire.send("Page.enable")
        self.wire.send("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH % until})
        self.wire.send("Network.enable")
        self.wire.send("Network.emulateNetworkConditions", LINE)
        self.wire.send("Emulation.setCPUThrottlingRate", {"rate": slow})

    def until(self, path: str) -> float:
        """Milliseconds until what is waited for was there."""
        self.page.goto(path, wait_until="commit")
        for _each in range(600):
            if self.told:
                return self.told[0]
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{path}: nothing after half a minute")

    def words(self) -> float:
        """Milliseconds from the end of the press of a finger on the picture until the words may be written."""
        box = self.page.locator(ROOM).bounding_box()
        assert box is not None
        at = [{"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}]
        self.wire.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": at})
        began = float(self.page.evaluate("performance.now()"))
        self.page.locator("[data-compose] textarea").wait_for()
        ended = float(self.page.evaluate("performance.now()"))
        self.wire.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        return max(0, ended - began - HELD)


def told(name: str, times: list[float]) -> None:
    """One line: the median, the worst of twenty (the worst, of fewer) and how many."""
    ranked = sorted(times)
    late = ranked[min(len(ranked) - 1, round(0.95 * len(ranked)))]
    print(f"{name}: {statistics.median(ranked):.0f} ms (median), {late:.0f} (p95) of {len(ranked)}")


def measure(site: Site, browser: Browser, path: str, until: str, words: argparse.Namespace) -> dict[str, list[float]]:
    """What each visit of a page took."""
    found: dict[str, list[float]] = {"ready": [], "drawn": [], "words": []}
    for _each in range(words.times):
        visit = Visit(site, browser, words.slow, until)
        found["ready"].append(visit.until(path))
        if until == ROOM:
            found["words"].append(visit.words())
        found["drawn"].append(float(visit.page.evaluate(FIRST)))
        visit.context.close()
    return found


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=10)
    asked.add_argument("--slow", type=float, default=4)
    asked.add_argument("--pages", action="store_true", help="also the list of ideas and one idea")
    words = asked.parse_args()
    with opened() as site, chromium() as browser:
        prototype, idea = shown(site)
        print(f"processor {words.slow:g} times slower, 4G; aim 2000 ms")
        found = measure(site, browser, f"/prototypes/{prototype}", ROOM, words)
        told("first pin", found["ready"])
        told("room first drawn", found["drawn"])
        told("words after the press", found["words"])
        for name, path in (("/ideas", "/ideas"), ("one idea", f"/ideas/{idea}")) if words.pages else ():
            found = measure(site, browser, path, MOUNTED, words)
            told(f"{name} first drawn", found["drawn"])
            told(f"{name} with its scripts", found["ready"])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
