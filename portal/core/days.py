"""Days that people name for work to come: neither gone by nor out of all reason."""

from datetime import date, timedelta

from portal.kernel import clock
from portal.kernel.text import _

FARTHEST = timedelta(days=5 * 366)


def faults_of(day: date | None, standing: date | None = None, earliest: date | None = None) -> list[str]:
    """The sentences against a day newly named; one that stands already is not asked again. `earliest` is today by default."""
    if day is None or day == standing:
        return []
    if day < (earliest or clock.today()):
        if earliest is None:
            return [_("This day has passed already.")]
        return [_("This is before the order was placed.")]
    if day > clock.today() + FARTHEST:
        return [_("This is more than five years away.")]
    return []
