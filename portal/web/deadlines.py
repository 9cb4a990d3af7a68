"""Until when something stands, in the reader's own time: the day in a word when it is near, and the zone where it matters."""

from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_time

from portal.kernel import clock, text
from portal.kernel.text import _
from portal.web.reading import actor
from portal.web.templating import day, zone


def deadline(moment: datetime | None) -> str:
    """ "today, 18:00", "tomorrow, 09:30", "3 Dec 2026, 12:00" on the reader's clock.

    Who is not signed in has no clock we know of and is told "UTC"; an hour that comes twice is told with its offset.
    """
    if moment is None:
        return "—"
    place = zone()
    there = moment.astimezone(place)
    apart = (there.date() - clock.now().astimezone(place).date()).days
    near = {0: _("today"), 1: _("tomorrow")}.get(apart) or day(there.date())
    hour = str(format_time(there, "HH:mm", locale=text.locale()))
    if twice(moment, place):
        return f"{near}, {hour} ({_offset(there)})"
    return f"{near}, {hour}" if actor().is_signed_in else f"{near}, {hour} UTC"


@lru_cache(maxsize=1000)
def twice(moment: datetime, place: ZoneInfo) -> bool:
    """Whether clocks there show the minute of this moment a second time."""
    there = moment.astimezone(place)
    return there.replace(fold=0).astimezone(UTC) != there.replace(fold=1).astimezone(UTC)


def _offset(there: datetime) -> str:
    minutes = int((there.utcoffset() or UTC.utcoffset(None)).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
