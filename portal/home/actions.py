"""Noting visits and the end of the tour. A visit ends half an hour after the last look."""

from datetime import datetime, timedelta

from portal.home.models import HomeVisit
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor

APART = timedelta(minutes=30)
OFTEN = timedelta(minutes=5)
FIRST_LOOK_BACK = timedelta(days=14)


def since(visit: HomeVisit | None) -> datetime:
    """Since when things are new for somebody who looks now."""
    now = clock.now()
    if visit is None:
        return now - FIRST_LOOK_BACK
    return visit.seen_at if now - visit.seen_at > APART else visit.since


def is_worth_noting(visit: HomeVisit | None) -> bool:
    """Whether this look changes the row: rarely, so that looking stays cheap."""
    return visit is None or clock.now() - visit.seen_at > OFTEN


def note_visit(user_id: str) -> None:
    """Writes a look down."""
    visit, now = session().get(HomeVisit, user_id), clock.now()
    if visit is None:
        session().add(HomeVisit(user_id=user_id, since=now - FIRST_LOOK_BACK, seen_at=now))
        return
    if now - visit.seen_at > APART:
        visit.since = visit.seen_at
    visit.seen_at = now


def end_tour(actor: Actor) -> None:
    """The tour is not shown again, or it is."""
    _tour(actor, clock.now())


def begin_tour(actor: Actor) -> None:
    """Shows the tour once more."""
    _tour(actor, None)


def _tour(actor: Actor, over_at: datetime | None) -> None:
    visit, now = session().get(HomeVisit, actor.user_id), clock.now()
    if visit is None:
        visit = HomeVisit(user_id=actor.user_id or "", since=now - FIRST_LOOK_BACK, seen_at=now)
        session().add(visit)
    visit.tour_over_at = over_at
