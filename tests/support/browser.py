"""Chromium for the journeys: one per worker, a fresh window per person, an error when a page's own script fails.

Our Content-Security-Policy holds in tests too: wait with `expect(locator)...`, since `wait_for_function` would need eval.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

QUIET = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--no-first-run", "--no-default-browser-check", "--disable-dev-shm-usage"]
# A page of ours follows another of ours a thousand times: the same renderer shows it, and none stands by. The others are what
# Playwright switches off itself, since the last such list counts.
OFF = ("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades",
       "HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "OptimizationHints",
       "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch", "LensOverlay", "RenderDocument",
       "SpareRendererForSitePerProcess",
       # Two hidden pages for what its address line might suggest, drawn anew for each window: half of Chromium's time.
       "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup")
ADVICE = "the browser tests need Chromium (on Debian: apt-get install chromium), or CHROMIUM set to its path"
PROVOKED = ("Failed to load resource", "net::ERR_INTERNET_DISCONNECTED")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A person takes a moment to look at a page, a test presses at once: nothing takes a press before the scripts are there.
PATIENT = """const sheet = new CSSStyleSheet();
sheet.replaceSync("html:has(script[src*='/js/app.']):not(.mounted) body { pointer-events: none }");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];"""
RESULTS = Path(os.environ.get("TEST_RESULTS", "var/test-results"))


def executable() -> str:
    """The path of Chromium. Raises LookupError when there is none."""
    for asked in (os.environ.get("CHROMIUM", ""), *NAMES):
        if asked and (found := shutil.which(asked)):
            return found
    raise LookupError(ADVICE)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running browser. Its sandbox needs an ordinary user, so root runs it without."""
    alone = ["--no-sandbox"] if os.geteuid() == 0 else []
    expect.set_options(timeout=10_000)  # as patient as everything else here: more browsers than processors work at once
    flags = [*QUIET, f"--disable-features={','.join(OFF)}", *alone]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable(), args=flags, chromium_sandbox=not alone)
        yield started
        started.close()


class Windows:
    """The windows of one test; what their scripts complained about is asked at the end."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def open(self, base_url: str, cookies: dict[str, str] | None = None, **options: object) -> Page:
        """A window of its own, signed in when cookies are given; options are Playwright's for a context."""
        chosen = {"reduced_motion": "reduce", **options}
        context = self.browser.new_context(base_url=base_url, **chosen)  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        context.set_default_navigation_timeout(30_000)  # how soon is for bench/ to say
        if cookies:
            context.add_cookies([{"name": key, "value": value, "url": base_url} for key, value in cookies.items()])
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self._note(page, message))
        if chosen.get("java_script_enabled", True):
            page.add_init_script(PATIENT)
            for way in ("goto", "reload", "wait_for_url"):
                setattr(page, way, self._until_mounted(page, getattr(page, way)))
        return page

    @staticmethod
    def _until_mounted(page: Page, go: Callable[..., Any]) -> Callable[..., Any]:
        """Comes back when the scripts are there; `early=True` gives the bare call."""
        def went(*args: Any, early: bool = False, **options: Any) -> Any:
            answered = go(*args, **options)
            if not early and page.locator("script[src*='/js/app.']").count():
                page.wait_for_selector("html.mounted", state="attached")
            return answered

        return went

    def _note(self, page: Page, message: ConsoleMessage) -> None:
        # The browser also reports answers of 4xx and a line that a test cut: provoked on purpose, and checked there.
        if message.type == "error" and not any(word in message.text for word in PROVOKED):
            self.complaints.append(f"{page.url}: {message.text}")

    def keep(self, name: str) -> None:
        """Keeps a picture of every open page under the results."""
        folder = RESULTS / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(page for context in self.contexts for page in context.pages):
            page.screenshot(path=folder / f"{name}-{number}.png", full_page=True)

    def close(self) -> None:
        for context in self.contexts:
            context.close()
