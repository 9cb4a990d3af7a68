"""The job that works estimates out: claims what has waited quietly, reads, has a child work, and keeps what it found.

Each step is a transaction of its own. A process that died leaves its claim to the next. An estimate whose data are the same
as those it was made of is not worked out again.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.kernel import beside, clock
from portal.kernel.db import Database
from portal.kernel.errors import Conflict
from portal.kernel.jobs import look_for_work
from portal.kernel.states import move
from portal.pricing.knowing import market, reading
from portal.pricing.knowing.enough import NEW_CASES
from portal.pricing.knowing.models import MARKET, PriceEstimate
from portal.pricing.knowing.states import AGAIN, BEGIN, FINISH, KEEP

log = logging.getLogger(__name__)
QUIET = timedelta(seconds=20)
STALLED = timedelta(minutes=10)
AT_ONCE = 20
Work = Callable[[dict[str, Any]], dict[str, Any]]


def in_child(order: dict[str, Any]) -> dict[str, Any]:
    """What the child finds."""
    return beside.ask("portal.pricing.knowing.child", order)


def estimate_waiting(database: Database, work: Work = in_child, quiet: timedelta = QUIET) -> bool:
    """Works out those that have waited longest; False when none waits."""
    claimed = _claim(database, quiet)
    if not claimed:
        return False
    with database.transaction(write=False) as opened:
        rows = [opened.get_one(PriceEstimate, one) for one in claimed]
        read = {one.id: (one.stamp, *_read(one)) for one in rows}
    fresh = {one: known for one, (stamp, known, _found, _n, _until) in read.items()
             if known is not None and stamp != reading.stamp_of(known)}
    found = _worked(fresh, work)
    for one, (stamp, known, ready, cases, until) in read.items():
        told = ready if known is None else found.get(one)
        new = reading.stamp_of(ready if known is None else known)
        with database.transaction() as opened:
            _keep(opened.get_one(PriceEstimate, one), None if stamp == new else told, new, cases, until)
    return True


def _claim(database: Database, quiet: timedelta) -> list[str]:
    stalled = (PriceEstimate.status == "working") & (PriceEstimate.changed_at < clock.now() - STALLED)
    ready = (PriceEstimate.status == "waiting") & (PriceEstimate.changed_at <= clock.now() - quiet)
    with database.transaction(write=False) as opened:
        waiting = list(opened.scalars(select(PriceEstimate.id).where(ready | stalled)
                                      .order_by(PriceEstimate.changed_at, PriceEstimate.id).limit(AT_ONCE)))
    claimed = []
    for one in waiting:
        try:
            with database.transaction() as opened:
                row = opened.get_one(PriceEstimate, one)
                if row.status == "working":
                    move(row, AGAIN, where=[PriceEstimate.changed_at < clock.now() - STALLED])
                move(row, BEGIN, changed_at=clock.now())
        except Conflict:
            continue
        claimed.append(one)
    return claimed


def _read(one: PriceEstimate) -> tuple[dict[str, Any] | None, dict[str, Any] | None, int, datetime | None]:
    """What the child has to work on, or for the market what is found at once; how many cases, and until when."""
    if one.subject == MARKET:
        tenders, asked, until = market.tenders()
        flags = [{"code": flag.code, "about": flag.about, "value": float(flag.value),
                  "bound": None if flag.bound is None else float(flag.bound)} for flag in market.flags(tenders, asked)]
        return None, {"flags": flags}, len(tenders), until
    known, until = reading.known_of(one)
    return known, None, len(known["people"]), until


def _worked(fresh: dict[str, dict[str, Any]], work: Work) -> dict[str, dict[str, Any]]:
    if not fresh:
        return {}
    try:
        return dict(zip(fresh, work({"known": list(fresh.values())})["found"], strict=True))
    except beside.NotDone:
        log.exception("estimates of prices were not worked out")
        return {}


def _keep(row: PriceEstimate, found: dict[str, Any] | None, stamp: str, cases: int, until: datetime | None) -> None:
    """Keeps what was found; what was touched meanwhile goes on waiting. Without anything new only the state moves on."""
    values: dict[str, Any] = {}
    if found is not None:
        values = {"found": _steady(row.found, found), "stamp": stamp, "cases": cases, "until": until, "made_at": clock.now()}
    try:
        move(row, FINISH, **values)
    except Conflict:
        if row.status == "waiting":
            move(row, KEEP, **values)


def _steady(before: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """A chance that was told stays until enough new bids have ended: the change by a single one is never seen."""
    if before.get("chance") and 0 <= found.get("chance_cases", 0) - before.get("chance_cases", 0) < NEW_CASES:
        return found | {"chance": before["chance"], "chance_cases": before["chance_cases"]}
    return found


def start(app: Any) -> None:
    """Starts looking for estimates that wait, for as long as the process lives."""
    look_for_work("price estimates", lambda: estimate_waiting(app.database), every=5.0)
