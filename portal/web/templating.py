"""What every template knows: texts, who looks, permissions, money, times, icons and addresses."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import jinja2
from babel.dates import format_date, format_datetime, format_skeleton, format_time, format_timedelta
from babel.numbers import format_currency, format_decimal, get_decimal_symbol
from flask import g, request, url_for
from jinja2.bccache import Bucket, FileSystemBytecodeCache
from markupsafe import Markup, escape

from portal.kernel import clock, policy, text
from portal.kernel.ids import new_id
from portal.kernel.money import Money
from portal.web.answering import next_page_url
from portal.web.files import viewer_source
from portal.web.handout.modules import Modules
from portal.web.handout.sheets import joiner
from portal.web.keeping import Kept
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


def register(app: Portal, nav: list[NavEntry], bell: Callable[[policy.Actor], Any],
             foot: Sequence[NavEntry] = ()) -> None:
    """Gives the templates their globals. `bell` tells an actor's `unread` and `seq`."""
    app.jinja_env.autoescape = lambda name: not (name or "").endswith(".txt")
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.bytecode_cache = Translated(Path(app.root_path) / (app.template_folder or "templates"))
    app.jinja_env.filters.update(markdown=markdown, plain=plain)
    versions = StaticVersions(Path(app.static_folder or ""), app.modules)
    app.jinja_env.globals.update(
        _=text._, gettext=text._, ngettext=_ngettext, can=lambda name, *about: policy.can(actor(), name, *about),
        money=money, when=when, day=day, local=local, number=number, decimal=decimal, icon=icon(versions), new_key=new_id,
        static_url=versions.url, needed_modules=app.modules.needed, together=joiner(app.modules.static),
        viewer_source=viewer_source, next_page=next_page_url, now=clock.now, today=clock.today, request_id=request_id,
        kept=Kept(app.jinja_env),
    )
    addresses: dict[str, str] = {}

    def entries(all_of_them: Sequence[NavEntry], role: str) -> tuple[NavShown, ...]:
        return tuple(_entry(one, addresses) for one in all_of_them if not one.roles or role in one.roles)

    @app.context_processor
    def about_this_request() -> dict[str, Any]:
        me = actor()
        return {
            "me": me, "locale": text.locale(), "form_errors": g.get("form_errors", {}),
            "form_values": g.get("form_values", {}), "form_endpoint": g.get("form_endpoint"),
            "form_stale": g.get("form_stale", False),
            "foot": lambda: entries(foot, me.role), "nav": lambda: entries(nav, me.role),
            "bell": (lambda: None) if g.get("no_database") or not me.is_signed_in else (lambda: bell(me)),
        }


class Translated(FileSystemBytecodeCache):
    """Templates as Python code, kept beside them as Python keeps its own beside its sources; whoever may write there may change
    the sources too. A kept one counts for the very same text alone. Where nothing can be written, nothing is kept.
    """

    def __init__(self, templates: Path) -> None:
        folder = templates / "__pycache__"
        with suppress(OSError):
            folder.mkdir(exist_ok=True)
        super().__init__(str(folder), f"%s.jinja-{jinja2.__version__}.pyc")

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # a tree of somebody else's, or a full disk
            super().dump_bytecode(bucket)


class NavShown(NamedTuple):
    """A link of the navigation as a page shows it."""

    url: str
    label: str
    icon: str
    active: bool


def _entry(one: NavEntry, addresses: dict[str, str]) -> NavShown:
    url = addresses.get(one.endpoint)
    if url is None:
        url = addresses[one.endpoint] = url_for(one.endpoint)
    here = request.path if request else ""
    return NavShown(url, str(one.label), one.icon, here == url or (url != "/" and here.startswith(url + "/")))


def _ngettext(singular: str, plural: str, num: int, **values: Any) -> str:
    return text.ngettext(singular, plural, num, **values)


def money(minor: int | Money | None, currency: str = "") -> str:
    """An amount in the reader's way of writing: "€12.50" or "12,50 €"."""
    if minor is None:
        return "—"
    amount = minor if isinstance(minor, Money) else Money(minor, currency)
    return _money(amount, text.locale())


@lru_cache(maxsize=5000)
def _money(amount: Money, locale: str) -> str:
    return str(format_currency(amount.decimal, amount.currency, locale=locale))


@lru_cache(maxsize=100)
def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def zone() -> ZoneInfo:
    """The reader's time zone; UTC when we do not know it."""
    return _zone(actor().timezone)


def when(moment: datetime | None, form: str = "medium") -> Markup:
    """An instant as <time>: near ones in words, as the script in the page says them too, others in the reader's zone."""
    if moment is None:
        return Markup("—")
    seconds = (moment - clock.now()).total_seconds()
    unit, count = _near(seconds)
    if form == "medium" and unit:
        shown = _phrase(unit, count, text.locale())
    else:
        local = moment.astimezone(zone()).replace(second=0, microsecond=0)
        this_year = local.year == clock.now().astimezone(zone()).year
        shown = _told(local, this_year, text.locale()) if form == "medium" else _whole(local, form, text.locale())
    stamp = moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Markup(f'<time datetime="{stamp}" data-form="{escape(form)}">{escape(shown)}</time>')  # noqa: S704 - escaped


def _near(seconds: float) -> tuple[str, int]:
    """The unit and the signed count in which a near time is told; no unit for one that is more than six days away."""
    for unit, length in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        count = round(seconds / length)
        if abs(count) >= 1:
            return ("", 0) if unit == "day" and abs(count) > 6 else (unit, count)
    return "minute", 0


@lru_cache(maxsize=1000)
def _phrase(unit: Any, count: int, locale: str) -> str:
    if not count:
        with text.speaking(locale):
            return text._("just now")
    apart = timedelta(**{f"{unit}s": count})
    return str(format_timedelta(apart, granularity=unit, threshold=10**6, add_direction=True, locale=locale))


@lru_cache(maxsize=5000)
def _told(local: datetime, this_year: bool, locale: str) -> str:
    """As static/js/times.js tells it, so that no line breaks anew when the script has run: of this year without the year,
    else without the hour.
    """
    if not this_year:
        return str(format_skeleton("yMMMd", local, locale=locale))
    return f"{format_skeleton('MMMd', local, locale=locale)}, {format_time(local, 'short', locale=locale)}"


@lru_cache(maxsize=5000)
def _whole(local: datetime, form: str, locale: str) -> str:
    return str(format_datetime(local, form, locale=locale))


def day(value: date | datetime | None, form: str = "medium") -> str:
    """A calendar day in the reader's language; "brief" leaves the year out where it is this one."""
    if value is None:
        return "—"
    if isinstance(value, datetime):
        value = value.astimezone(zone()).date()
    if form == "brief":
        form = "month" if value.year == clock.now().astimezone(zone()).year else "medium"
    return _day(value, form, text.locale())


@lru_cache(maxsize=5000)
def _day(value: date, form: str, locale: str) -> str:
    return str(format_skeleton("MMMd", value, locale=locale) if form == "month" else format_date(value, form, locale=locale))


def local(moment: datetime | None) -> str:
    """An instant for a field of a form, in the reader's zone; "" for none."""
    return moment.astimezone(zone()).strftime("%Y-%m-%dT%H:%M") if moment else ""


def number(value: float | int) -> str:
    """A number as the reader writes it."""
    return _number(value, text.locale())


def decimal(exact: str) -> str:
    """An exact decimal ("91.50") with all its digits, its point as the reader writes it."""
    return exact.replace(".", get_decimal_symbol(text.locale()))


@lru_cache(maxsize=5000)
def _number(value: float | int, locale: str) -> str:
    return str(format_decimal(value, locale=locale))


class StaticVersions:
    """Addresses of static files with a hash of their content, so that browsers may keep them for a year."""

    def __init__(self, folder: Path, modules: Modules) -> None:
        self.folder, self.modules = folder, modules
        self._known: dict[str, str] = {}

    def url(self, path: str) -> str:
        if path in self.modules.paths:
            return self.modules.url(path)
        if path not in self._known:
            file = self.folder / path
            self._known[path] = integrity(file.read_bytes()) if file.is_file() else "0"
        return f"/static/{path}?v={self._known[path]}"


def icon(versions: StaticVersions) -> Callable[..., Markup]:
    """The macro for an icon of our sprite: silent for readers unless it is given a label."""

    @lru_cache(maxsize=1000)
    def make(name: str, label: str = "") -> Markup:
        told = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
        sprite = versions.url("img/icons.svg")
        return Markup(f'<svg class="icon" {told}><use href="{sprite}#{escape(name)}"></use></svg>')  # noqa: S704 - escaped

    return make
