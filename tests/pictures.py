"""The pictures of README.md, taken of the demo as a first start fills it: `python -m tests.pictures docs/pictures`."""

import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect
from sqlalchemy import select

from portal.core.orders.models import Order
from portal.ideas.models import Idea
from portal.pricing.models import Bid
from portal.prototypes.models import Prototype, Thread
from tests.people import Person
from tests.support import judging
from tests.support.browser import Windows, chromium
from tests.support.pages import ANNA, MAJA
from tests.support.site import Site

MOST_BYTES = 120_000
DESK, PHONE = (1280, 800), (360, 740)
OSKAR = Person("Oskar Lund", "oskar@maquette.example", "team", "Designer of the lamp.")


@dataclass(frozen=True)
class Shot:
    """One picture: what it is called, who looks where, and how."""

    name: str
    path: str
    person: Person | None
    size: tuple[int, int] = DESK
    theme: str = "light"
    lang: str = "en"
    scale: int = 1
    beside: Person | None = None
    press: str = ""


def shots(site: Site) -> list[Shot]:
    """What is worth a look in the demo."""
    with site.database.transaction(write=False) as opened:
        room = opened.scalars(select(Prototype.id).order_by(Prototype.thread_count.desc())).first()
        thread = opened.scalars(select(Thread.id).where(
            Thread.prototype_id == room, Thread.internal.is_(False), Thread.status == "open", Thread.shape == "rect")
            .order_by(Thread.number.desc())).first()
        idea = opened.scalars(select(Idea.id).order_by(Idea.comment_count.desc())).first()
        bid = opened.scalars(select(Bid.id).where(Bid.quantity == 24)).first()
        order = opened.scalars(select(Order.id).where(Order.title.startswith("Six lamps"))).first()
    return [
        Shot("room", f"/prototypes/{room}#thread-{thread}", ANNA, beside=OSKAR),
        Shot("home", "/", MAJA, press="Put it away"), Shot("ideas", "/ideas?sort=top", ANNA),
        Shot("bid", f"/bids/{bid}", MAJA, (1280, 1420)), Shot("order", f"/orders/{order}", MAJA, (1280, 1060)),
        Shot("phone", f"/ideas/{idea}", ANNA, PHONE, "dark", "ru", 2),
    ]


def window(windows: Windows, site: Site, shot: Shot, person: Person | None) -> Page:
    """Somebody's window, in the language and theme of the picture."""
    page = windows.open(site.url, site.cookies(person) if person else None, color_scheme=shot.theme,
                        viewport={"width": shot.size[0], "height": shot.size[1]}, device_scale_factor=shot.scale)
    page.request.post("/preferences", form={"theme": shot.theme, "locale": shot.lang}, headers={"Origin": site.url},
                      max_redirects=0)
    page.goto(shot.path)
    judging.settle(page)
    return page


def take(windows: Windows, site: Site, shot: Shot) -> bytes:
    """The picture as WebP, as good as its size allows."""
    if shot.beside:
        window(windows, site, shot, shot.beside)
    page = window(windows, site, shot, shot.person)
    if shot.press and page.get_by_role("button", name=shot.press).count():
        page.get_by_role("button", name=shot.press).click()
    if shot.beside:
        expect(page.locator("[data-presence] li")).to_have_count(2)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(2000)  # the canvas fades its picture in
    taken = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    for quality in range(90, 30, -6):
        out = io.BytesIO()
        taken.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= MOST_BYTES:
            return out.getvalue()
    raise ValueError(f"{shot.name} does not fit into {MOST_BYTES} bytes")


@contextmanager
def demo() -> Iterator[Site]:
    """The demo on a server of its own."""
    with tempfile.TemporaryDirectory() as folder:
        site = Site(f"sqlite:///{folder}/maquette.db", arguments=(), patience=300)
        try:
            with site:
                yield site
        finally:
            site.database.engine.dispose()


def main(folder: Path) -> None:
    """Takes them all."""
    folder.mkdir(parents=True, exist_ok=True)
    with demo() as site, chromium() as browser:
        for shot in shots(site):
            windows = Windows(browser)
            data = take(windows, site, shot)
            windows.close()
            (folder / f"{shot.name}.webp").write_bytes(data)
            sys.stdout.write(f"{shot.name}.webp: {len(data):,} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
