"""Beside an amount: about how much it is in the reader's own currency. For reading only; nothing is ever made of it."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from markupsafe import Markup, escape

from portal.kernel import clock, text
from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing.converting.queries import current_rates
from portal.pricing.converting.reckoning import convert
from portal.web.reading import actor
from portal.web.templating import money

OLD_AFTER = 7  # days


def roughly(minor: int | Money | None, currency: str = "") -> Markup:
    """"about €1,234.50 (ECB, 27 Nov)", rounded half up to the currency's digits; a rate older than seven days says so.

    Nothing where the reader has chosen no currency, the amount is in it already, or no rate leads there.
    """
    wanted = actor().currency
    if minor is None or wanted is None:
        return Markup()
    amount = minor if isinstance(minor, Money) else Money(minor, currency)
    found = convert(amount, wanted, current_rates()) if amount.currency != wanted else None
    if found is None:
        return Markup()
    said = {"amount": money(found.money), "source": found.source, "day": _day(found.day, clock.today().year, text.locale())}
    is_old = (clock.today() - found.day).days > OLD_AFTER
    words = _("about %(amount)s (%(source)s, of %(day)s, old)", **said) if is_old else _(
        "about %(amount)s (%(source)s, %(day)s)", **said)
    return Markup('<span class="roughly">{}</span>').format(escape(words))


@lru_cache(maxsize=200)
def _day(value: date, this_year: int, locale: str) -> str:
    """A day in short, its year only where it is another than ours."""
    if value.year != this_year:
        return str(format_date(value, "medium", locale=locale))
    return str(format_date(value, "d MMM", locale=locale) if locale == "en" else format_skeleton("MMMd", value, locale=locale))
