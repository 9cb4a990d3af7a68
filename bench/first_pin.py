"""How soon a pin can be set in the review room on an emulated phone: from the press on a link until the picture takes it.

    python -m bench.first_pin [--times 10] [--slow 4]

The phone is 360 pixels wide, its processor so many times slower than this machine's, its line like 4G (9 Mbit/s, 60 ms).
Each time is a first visit, with nothing kept in the browser. Aim: 2 seconds.
"""

import argparse
import io
import statistics

from bench.serving import opened
from portal.prototypes import actions
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture
from tests.support.browser import Windows, chromium
from tests.support.site import Site

LINE = {"offline": False, "latency": 60, "downloadThroughput": 9e6 / 8, "uploadThroughput": 3e6 / 8}


def shown(site: Site) -> str:
    """A prototype under review with a picture of 2 megapixels."""
    tom = site.cast.actor(people.TOM)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Lamp", "", "customers")
        version = actions.add_version(tom, made.id, "First")
        file = storage.take_in(tom, io.BytesIO(encoded(picture(1800, 1200), "PNG")), "front.png")
        actions.add_asset(tom, version.id, file.id, "Front")
        actions.publish(tom, version.id)
        actions.set_status(tom, made.id, "in_review")
    return made.id


def first_pin(site: Site, windows: Windows, prototype: str, slow: float) -> float:
    """Milliseconds until the room of a fresh browser has its picture and takes a press."""
    page = windows.open(site.url, site.cookies(people.CLARA), viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", LINE)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": slow})
    page.goto(f"/prototypes/{prototype}", wait_until="commit")
    page.wait_for_selector(".canvas.open")
    taken = float(page.evaluate("performance.now()"))
    page.context.close()
    return taken


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=10)
    asked.add_argument("--slow", type=float, default=4)
    words = asked.parse_args()
    with opened() as site, chromium() as browser:
        windows, prototype = Windows(browser), shown(site)
        found = [first_pin(site, windows, prototype, words.slow) for _each in range(words.times)]
    print(f"first pin after {statistics.median(found):.0f} ms (median), {max(found):.0f} (worst) of {len(found)}, "
          f"processor {words.slow:g} times slower, 4G; aim 2000")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
