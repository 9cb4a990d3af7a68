"""What every template knows: texts, who looks, permissions, money, times, icons and addresses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_currency, format_decimal
from flask import g, request, url_for
from markupsafe import Markup, escape

from portal.kernel import clock, policy, text
from portal.kernel.ids import new_id
from portal.kernel.money import Money
from portal.web.answering import next_page_url
from portal.web.manners import integrity, request_id
from portal.web.markdown import markdown, plain
from portal.web.reading import actor
from portal.web.server import Portal


@dataclass(frozen=True)
class NavEntry:
    """A link of the main navigation: who sees it is a question of role."""

    label: text.Lazy
    endpoint: str
    icon: str
    roles: tuple[str, ...] = ()


def register(app: Portal, nav: list[NavEntry], bell: Callable[[policy.Actor], int]) -> None:
    """Gives the templates their globals. `bell` counts what an actor has not read."""
    app.jinja_env.autoescape = lambda name: not (name or "").endswith(".txt")
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(markdown=markdown, plain=plain)
    versions = StaticVersions(Path(app.static_folder or ""))
    app.jinja_env.globals.update(
        _=text._, gettext=text._, ngettext=_ngettext, can=lambda name, *about: policy.can(actor(), name, *about),
        money=money, when=when, day=day, number=number, icon=icon(versions), new_key=new_id,
        static_url=versions.url, next_page=next_page_url, now=clock.now, today=clock.today, request_id=request_id,
    )

    @app.context_processor
    def about_this_request() -> dict[str, Any]:
        me = actor()
        return {
            "me": me, "locale": text.locale(), "form_errors": g.get("form_errors", {}),
            "form_values": g.get("form_values", {}), "form_endpoint": g.get("form_endpoint"),
            "nav": lambda: [_entry(one) for one in nav if not one.roles or me.role in one.roles],
            "unread": (lambda: 0) if g.get("no_database") or not me.is_signed_in else (lambda: bell(me)),
        }


def _entry(one: NavEntry) -> dict[str, Any]:
    url = url_for(one.endpoint)
    here = request.path if request else ""
    return {"url": url, "label": str(one.label), "icon": one.icon,
            "active": here == url or (url != "/" and here.startswith(url + "/"))}


def _ngettext(singular: str, plural: str, num: int, **values: Any) -> str:
    return text.ngettext(singular, plural, num, **values)


def money(minor: int | Money | None, currency: str = "") -> str:
    """An amount in the reader's way of writing: "€12.50" or "12,50 €"."""
    if minor is None:
        return "—"
    amount = minor if isinstance(minor, Money) else Money(minor, currency)
    return str(format_currency(amount.decimal, amount.currency, locale=text.locale()))


def zone() -> ZoneInfo:
    """The reader's time zone; UTC when we do not know it."""
    try:
        return ZoneInfo(actor().timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def when(moment: datetime | None, form: str = "medium") -> Markup:
    """An instant as <time>, written in the reader's zone and language."""
    if moment is None:
        return Markup("—")
    local = moment.astimezone(zone())
    apart = moment - clock.now()
    if form == "medium" and abs(apart) < timedelta(days=6, hours=12):
        # Near times in words, as the script in the page says them too: the line keeps its length when it takes over.
        shown = format_timedelta(apart, add_direction=True, threshold=1, locale=text.locale())
    else:
        shown = format_datetime(local, form, locale=text.locale())
    stamp = moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Markup('<time datetime="{}" data-form="{}">{}</time>').format(stamp, form, shown)


def day(value: date | datetime | None, form: str = "medium") -> str:
    """A calendar day in the reader's language."""
    if value is None:
        return "—"
    if isinstance(value, datetime):
        value = value.astimezone(zone()).date()
    return str(format_date(value, form, locale=text.locale()))


def number(value: float | int) -> str:
    return str(format_decimal(value, locale=text.locale()))


class StaticVersions:
    """Addresses of static files with a hash of their content, so that browsers may keep them for a year."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, str] = {}

    def url(self, path: str) -> str:
        if path not in self._known:
            file = self.folder / path
            self._known[path] = integrity(file.read_bytes()) if file.is_file() else "0"
        return f"/static/{path}?v={self._known[path]}"


def icon(versions: StaticVersions) -> Callable[..., Markup]:
    """The macro for an icon of our sprite: silent for readers unless it is given a label."""

    def make(name: str, label: str = "") -> Markup:
        told = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
        return Markup('<svg class="icon" {}><use href="{}#{}"></use></svg>').format(
            Markup(told), versions.url("img/icons.svg"), name)  # noqa: S704

    return make
