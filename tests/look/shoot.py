"""Pictures of the style guide for the eye: `python -m tests.look.shoot FOLDER [page ...]`, wide and narrow, paper and slate, both languages."""

import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.look.guide import PAGES, serve

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


def main(folder: Path, pages: list[str]) -> None:
    """Every page in four ways; prints what the console said and where something sticks out sideways."""
    server = serve()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for width, lang, theme in ((1280, "en", "light"), (360, "ru", "light"), (1280, "ru", "dark"), (360, "en", "dark")):
            view = browser.new_page(viewport={"width": width, "height": 800 if width > 500 else 740}, device_scale_factor=1)
            view.on("console", lambda said: print("console:", said.text) if "socket" not in said.text.lower() else None)
            for page in pages:
                view.goto(f"{address}/{page}?lang={lang}&theme={theme}&person={'team' if width > 500 and theme == 'dark' else 'customer'}")
                view.wait_for_timeout(250)
                wide = view.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    print(f"{page} {width} {lang}: {wide} px wide")
                view.screenshot(path=folder / f"{page}-{width}-{lang}-{theme}.png", full_page=True)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or [*PAGES, "error-404", "error-503"])
