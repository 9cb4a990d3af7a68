"""Lengths of time in words: how long something still stands, and how far a day lies from the wanted one."""

from datetime import date, datetime

from portal.kernel import clock
from portal.kernel.text import _, ngettext

HOUR, DAY = 3600, 86400


def time_left(until: datetime) -> str:
    """ "2 days and 4 hours left"; the last hour in minutes; "over" afterwards."""
    seconds = int((until - clock.now()).total_seconds())
    if seconds <= 0:
        return _("Time is over")
    days, hours, minutes = seconds // DAY, seconds % DAY // HOUR, max(1, seconds % HOUR // 60)
    if days >= 3:  # to the nearest day, as lists tell it
        days = round(seconds / DAY)
        return ngettext("%(num)s day left", "%(num)s days left", days)
    if days:
        return _("%(days)s and %(hours)s left", days=ngettext("%(num)s day", "%(num)s days", days),
                 hours=ngettext("%(num)s hour", "%(num)s hours", hours))
    if hours:
        return ngettext("%(num)s hour left", "%(num)s hours left", hours)
    return ngettext("%(num)s minute left", "%(num)s minutes left", minutes)


def against(day: date, wanted: date) -> str:
    """How a promised day lies against the wanted one."""
    late = (day - wanted).days
    if late == 0:
        return _("as wanted")
    if late > 0:
        return ngettext("%(num)s day later", "%(num)s days later", late)
    return ngettext("%(num)s day earlier", "%(num)s days earlier", -late)
