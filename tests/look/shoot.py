"""Pictures of the style guide for the eye, four of each page: `python -m tests.look.shoot FOLDER [page ...]`."""

import sys
import threading
from pathlib import Path

from tests.look.guide import PAGES, serve
from tests.support.browser import chromium

WAYS = ((1280, "en", "light"), (360, "ru", "light"), (1280, "ru", "dark"), (360, "en", "dark"))


def main(folder: Path, pages: list[str]) -> None:
    """Every page in four ways; prints what the console said and where something sticks out sideways."""
    server = serve()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        for width, lang, theme in WAYS:
            view = browser.new_page(viewport={"width": width, "height": 800})
            view.on("console", lambda said: print("console:", said.text) if "socket" not in said.text.lower() else None)
            person = "team" if (width, theme) == (1280, "dark") else "customer"
            for page in pages:
                view.goto(f"{address}/{page}?lang={lang}&theme={theme}&person={person}")
                view.evaluate("document.fonts.ready")
                wide = view.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    print(f"{page} {width} {lang}: {wide} px wide")
                view.screenshot(path=folder / f"{page}-{width}-{lang}-{theme}.png", full_page=True)
    server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or [*PAGES, "error-404", "error-503"])
