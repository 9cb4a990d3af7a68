"""Judging a page in the browser: accessibility by axe, what sticks out, headings, how much it weighs and how it jumps."""

import gzip
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

from portal.web.handout import sheets
from portal.web.handout.modules import Modules
from tests.support.tree import ROOT

AXE = ROOT / "tests" / "vendor" / "axe.min.js"
STATIC = ROOT / "portal" / "static"
MODULES = Modules(STATIC)
HEAVY = {"openseadragon.min.js", "model-viewer.min.js"}  # the viewers: fetched only where a thing is looked at
SETTLED = "document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))"
FACTS = """() => ({
    lang: document.documentElement.lang,
    h1: [...document.querySelectorAll("h1")].filter(one => one.checkVisibility()).length,
    wide: document.documentElement.scrollWidth, room: innerWidth,
    out: [...document.querySelectorAll("body *")].filter(one => one.checkVisibility()
        && one.getBoundingClientRect().right > innerWidth + 1
        && !one.closest(".site-nav, .table-frame, .table-wrap")).slice(0, 3).map(one => one.outerHTML.slice(0, 120)),
})"""
SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(one => { if (!one.hadRecentInput) sum += one.value; }))
        .observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(sum), 50);
})"""
FETCHED = """() => performance.getEntriesByType("resource").map(one => one.name)"""
RUN = """() => axe.run(document, {resultTypes: ["violations"], iframes: false}).then(found => found.violations.map(one => ({
    id: one.id, help: one.help, where: one.nodes.slice(0, 3).map(node => node.target.join(" ") + "  " + (
        node.any.concat(node.all, node.none)[0] || {message: ""}).message.slice(0, 160))})))"""


@cache
def axe() -> str:
    """The source of axe-core. The protocol's own door runs it, so the page's content policy stays as strict as it is."""
    return AXE.read_text(encoding="utf-8")


def settle(page: Page) -> None:
    """Waits until letters are drawn and, in a review room, until the canvas shows its picture."""
    page.evaluate(SETTLED)
    if page.locator(".canvas[data-canvas]").count():
        page.locator(".canvas.open").wait_for()


def facts(page: Page, lang: str) -> list[str]:
    """What is wrong with the frame of a page: its language, its heading, what sticks out sideways."""
    found: dict[str, Any] = page.evaluate(FACTS)
    wrong = [] if found["lang"] == lang else [f"html lang is {found['lang']!r}"]
    if found["h1"] != 1:
        wrong.append(f"{found['h1']} visible h1")
    if found["wide"] > found["room"]:
        wrong.append(f"{found['wide']} px wide: {found['out']}")
    return wrong


def violations(page: Page) -> list[str]:
    """What axe finds, each with the first places."""
    page.evaluate(axe())
    return [f"axe {one['id']}: {one['help']}\n        " + "\n        ".join(one["where"]) for one in page.evaluate(RUN)]


def shift(page: Page) -> float:
    """How far things jumped while the page came (cumulative layout shift)."""
    return float(page.evaluate(SHIFT))


def weight(page: Page) -> int:
    """Bytes of script and style the page fetched, compressed as they travel, without the viewers."""
    paths = {urlsplit(name).path for name in page.evaluate(FETCHED)}
    asked = [path.removeprefix("/static/") for path in paths if path.startswith("/static/")]
    sent = {tuple(STATIC / path for path in sheets.names(one) or [MODULES.named(one)[0]]) for one in asked}
    return sum(packed(files) for files in sent if files[0].suffix in {".js", ".css"} and files[0].name not in HEAVY)


@cache
def packed(files: tuple[Path, ...]) -> int:
    """Bytes of one answer: a file, or the sheets that travel as one."""
    return len(gzip.compress(b"\n".join(file.read_bytes() for file in files), 6))
