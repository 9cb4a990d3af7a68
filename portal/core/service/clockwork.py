"""The service clock: until when a first answer is promised, in working days; and how long a warranty runs."""

from datetime import date, datetime, timedelta

HOURS = {"defect": 24, "question": 48, "spare_part": 48, "return": 24}
WARRANTY_MONTHS = 24


def due(kind: str, asked_at: datetime) -> datetime:
    """The hours promised for a kind, with Saturdays and Sundays left out."""
    moment, left = asked_at, timedelta(hours=HOURS[kind])
    while left > timedelta(0):
        if moment.weekday() >= 5:
            moment = datetime.combine(moment.date() + timedelta(days=1), datetime.min.time(), moment.tzinfo)
            continue
        midnight = datetime.combine(moment.date() + timedelta(days=1), datetime.min.time(), moment.tzinfo)
        step = min(left, midnight - moment)
        moment, left = moment + step, left - step
    return moment


def warranty_until(delivered: date, months: int = WARRANTY_MONTHS) -> date:
    """The last day of the warranty: the same day so many months later, or the month's last."""
    year, month = divmod(delivered.year * 12 + delivered.month - 1 + months, 12)
    for day in (delivered.day, 30, 29, 28):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
