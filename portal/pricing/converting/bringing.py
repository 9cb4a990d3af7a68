"""Bringing rates in: all of a file or nothing, and what was said before is not said anew otherwise."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.ids import new_id
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing.converting.events import RatesBrought
from portal.pricing.converting.lines import MOST_TOLD
from portal.pricing.converting.models import ExchangeRate
from portal.pricing.converting.queries import drop_when_committed
from portal.pricing.converting.reading import LARGEST, read
from portal.pricing.converting.reckoning import Rate

AT_ONCE = 500


@dataclass(frozen=True)
class Brought:
    """What a file brought: how many rates are new, how many were known, from which day to which, whose were left out."""

    source: str
    new: int
    known: int
    since: date
    until: date
    left_out: list[str]


def bring(actor: Actor, raw: bytes, source: str, largest: int = LARGEST) -> Brought:
    """Keeps the rates of a file. Raises Invalid with all that is wrong, and then nothing is kept; Forbidden."""
    authorize(actor, "rates.bring")
    found = read(raw, source, largest)
    days = {day for _code, day in found.rates}
    known = _known(source, min(days), max(days))
    _check_same(list(found.rates.values()), known)
    fresh = [one for one in found.rates.values() if (one.base, one.quote, one.day) not in known]
    _write(actor, fresh)
    if fresh:
        record(actor, RatesBrought(source=source, until=max(days).isoformat(), count=len(fresh)))
        drop_when_committed()
    return Brought(source, len(fresh), len(found.rates) - len(fresh), min(days), max(days), sorted(found.left_out))


def _known(source: str, since: date, until: date) -> dict[tuple[str, str, date], str]:
    rows = session().execute(
        select(ExchangeRate.base, ExchangeRate.quote, ExchangeRate.day, ExchangeRate.value)
        .where(ExchangeRate.source == source, ExchangeRate.day.between(since, until)))
    return {(one.base, one.quote, one.day): one.value for one in rows}


def _check_same(rates: list[Rate], known: dict[tuple[str, str, date], str]) -> None:
    """Raises Invalid where the file says another rate than the same source said before for the same day."""
    wrong = [(one, before) for one in rates if (before := known.get((one.base, one.quote, one.day))) is not None
             and Decimal(before) != Decimal(one.value)]
    if wrong:
        raise Invalid({"file": [
            _("%(code)s of %(day)s: %(source)s said %(before)s before, this file says %(value)s.", code=one.quote,
              day=one.day.isoformat(), source=one.source, before=before, value=one.value)
            for one, before in wrong[:MOST_TOLD]]})


def _write(actor: Actor, rates: list[Rate]) -> None:
    """Several hundred rows in each statement; what another wrote at the same moment stands as it is."""
    build: Any = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    rows, now = iter(rates), clock.now()
    while some := list(islice(rows, AT_ONCE)):
        session().execute(build(ExchangeRate).values([
            {"id": new_id(), "base": one.base, "quote": one.quote, "value": one.value, "day": one.day, "source": one.source,
             "entered_by": actor.user_id, "entered_at": now} for one in some]).on_conflict_do_nothing())
