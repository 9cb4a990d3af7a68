"""The newest rates: of each pair the one of the latest day, kept in the process for some minutes."""

import time
from collections.abc import Sequence
from datetime import timedelta
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, Row, bindparam, event, func, select
from sqlalchemy.orm import Session

from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.policy import Actor, authorize
from portal.pricing.converting.models import ExchangeRate
from portal.pricing.converting.reckoning import Rate, Rates

KEPT_FOR = 300.0  # seconds; another process learns of new rates so much later at the latest
OLDEST = timedelta(days=366)  # what is older is no rate of today's any more, and is not shown at all
_LATEST = (select(ExchangeRate.base, ExchangeRate.quote, func.max(ExchangeRate.day).label("day"))
           .where(ExchangeRate.day >= bindparam("since")).group_by(ExchangeRate.base, ExchangeRate.quote).subquery())
_NEWEST = (
    select(ExchangeRate.base, ExchangeRate.quote, ExchangeRate.value, ExchangeRate.day, ExchangeRate.source,
           ExchangeRate.entered_at)
    .join(_LATEST, (ExchangeRate.base == _LATEST.c.base) & (ExchangeRate.quote == _LATEST.c.quote)
          & (ExchangeRate.day == _LATEST.c.day))
    .order_by(ExchangeRate.base, ExchangeRate.quote, ExchangeRate.id))
_kept: WeakKeyDictionary[Engine, tuple[float, Rates]] = WeakKeyDictionary()


def newest(actor: Actor) -> list[Row]:
    """The newest rates for whoever runs the installation, by pair. Raises Forbidden for everybody else."""
    authorize(actor, "rates.see")
    return list({(one.base, one.quote): one for one in _read()}.values())


def current_rates() -> Rates:
    """The newest rates by (base, quote); of two sources on one day the one that was brought in last."""
    engine = session().get_bind()
    assert isinstance(engine, Engine), "sessions are made of an engine"
    kept = _kept.get(engine)
    if kept is None or kept[0] < time.monotonic():
        found = {(one.base, one.quote): Rate(*one[:5]) for one in _read()}
        kept = _kept[engine] = (time.monotonic() + KEPT_FOR, found)
    return kept[1]


def _read() -> Sequence[Row]:
    return run(_NEWEST, since=clock.today() - OLDEST).all()


def drop_when_committed() -> None:
    """Lets this process read the rates anew as soon as what is written now stands."""
    opened = session()

    def drop(committed: Session) -> None:
        _kept.pop(committed.get_bind(), None)  # type: ignore[arg-type]  # an engine: see current_rates

    event.listen(opened, "after_commit", drop, once=True)
