"""The style guide: layouts and parts with made-up people and things; `python -m tests.look.guide` serves it."""

import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from babel.dates import format_date, format_datetime
from babel.numbers import format_currency
from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from markupsafe import Markup

from portal.kernel import text
from portal.web.handout.modules import Modules

HERE = Path(__file__).resolve().parent
PORTAL = HERE.parents[1] / "portal"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PAGES = sorted(path.stem for path in (HERE / "pages").glob("*.html"))
REFUSALS = (400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503)
CSP = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
       "connect-src 'self'; form-action 'self'")
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
NAV = [("Home", "Главная", "house"), ("Ideas", "Идеи", "lightbulb"), ("Prototypes", "Прототипы", "box"),
       ("Bids", "Заявки", "hand-coins"), ("Orders", "Заказы", "package")]
TEAM = [*NAV, ("Customers", "Клиенты", "users"), ("Production", "Производство", "factory"), ("Service", "Сервис", "wrench")]


def environment() -> Environment:
    """Jinja as the application sets it up, over the real templates and the pages of the guide."""
    made = Environment(loader=ChoiceLoader([FileSystemLoader(PORTAL / "templates"), FileSystemLoader(HERE)]),
                       autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.globals.update(
        needed_modules=Modules(PORTAL / "static").needed, together=lambda head: head,
        _=text._, ngettext=text.ngettext, Markup=Markup, static_url=lambda path: f"/static/{path}?v=1",
        url_for=lambda endpoint, **words: "/".join(["", endpoint, *map(str, words.values())]),
        new_key=lambda: "key-of-the-guide", money=money, when=when, day=day, now=NOW,
        ago=lambda **much: NOW - timedelta(**much), can=lambda *asked: True,
    )
    made.globals["kept"] = lambda template, here="", **values: Markup(
        made.get_template(template).render(values, locale=text.locale(), here=here))
    return made


def money(minor: int, currency: str) -> str:
    return str(format_currency(minor / 100, currency, locale=text.locale()))


def when(moment: datetime, form: str = "medium") -> Markup:
    shown = format_datetime(moment, form, locale=text.locale())
    return Markup('<time datetime="{}">{}</time>').format(moment.isoformat(), shown)


def day(moment: datetime) -> str:
    return str(format_date(moment, "medium", locale=text.locale()))


def context(lang: str, theme: str, person: str) -> dict[str, Any]:
    """What the web layer puts beside the globals: who looks, language, theme, navigation, errors of a form."""
    signed = person != "stranger"
    me = SimpleNamespace(name="Анна Ковальчук" if lang == "ru" else "Anna Kowalczyk", role=person, is_signed_in=signed)
    entries = TEAM if person == "team" else NAV if signed else NAV[1:3]
    return {
        "me": me, "locale": lang, "theme": theme, "unread": lambda: 3, "form_errors": {}, "form_values": {},
        "t": lambda en, ru: ru if lang == "ru" else en,
        "nav": lambda: [{"label": ru if lang == "ru" else en, "icon": sign, "url": f"/{en.lower()}", "active": en == "Ideas"}
                        for en, ru, sign in entries],
    }


def render(page: str, lang: str = "en", theme: str = "", person: str = "customer", **more: Any) -> str:
    """One page of the guide as HTML. `error-404` is the refusal of that status."""
    with text.speaking(lang):
        if page.startswith("error-"):
            failed = SimpleNamespace(status=int(page[6:]), detail="", code="not_found", possible=[])
            told = {"status": failed.status, "failed": failed}
            return environment().get_template("layouts/error.html").render(context(lang, theme, person) | told | more)
        return environment().get_template(f"pages/{page}.html").render(context(lang, theme, person) | more)


class Handler(BaseHTTPRequestHandler):
    """/<page>?lang=ru&theme=dark&person=team, and the static files, under the content policy of the application."""

    def do_GET(self) -> None:
        """One page or one file."""
        asked = urlsplit(self.path)
        words = {name: values[0] for name, values in parse_qs(asked.query).items()}
        file = PORTAL / asked.path.lstrip("/")
        if asked.path.startswith("/static/") and file.is_file():
            return self._give(file.read_bytes(), KINDS.get(file.suffix, "application/octet-stream"))
        page = asked.path.strip("/") or "guide"
        if page not in PAGES and not page.startswith("error-"):
            return self._give(b"no such page", "text/plain", 404)
        made = render(page, words.get("lang", "en"), words.get("theme", ""), words.get("person", "customer"))
        return self._give(made.encode(), "text/html; charset=utf-8", policy="" if page == "mail" else CSP)

    def _give(self, body: bytes, kind: str, status: int = 200, policy: str = CSP) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), ("Content-Security-Policy", policy)):
            if value:
                self.send_header(name, value)
        self.end_headers()
        with suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


def serve(port: int = 0) -> ThreadingHTTPServer:
    """A server on this machine only; the caller runs and closes it."""
    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


if __name__ == "__main__":
    server = serve(int(sys.argv[1]) if len(sys.argv) > 1 else 8099)
    print(f"http://127.0.0.1:{server.server_address[1]}/?lang=ru&theme=dark&person=team; pages: {', '.join(PAGES)}, error-404")
    server.serve_forever()
