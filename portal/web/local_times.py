"""Instants as forms send them: without a zone, which is then the reader's. `templating.local` shows them so."""

import re
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from portal.kernel.text import lazy
from portal.web.reading import is_api
from portal.web.schemas import Moment
from portal.web.templating import zone


class LocalMoment(Moment):
    """An instant; a page's form sends it without a zone, which is then the reader's.

    An hour that clocks skip is refused, since whatever we took for it would be another one than was typed.
    """

    default_error_messages = {
        "skipped": lazy("Clocks go forward that day, and this time is left out. Choose an earlier or a later one."),  # type: ignore[dict-item]
    }

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and not is_api() and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value, re.ASCII):
            try:
                moment = instant(datetime.fromisoformat(value), zone())
            except (ValueError, OverflowError) as wrong:
                raise self.make_error("invalid") from wrong
            if moment is None:
                raise self.make_error("skipped")
            value = moment.isoformat()
        return super()._deserialize(value, attr, data, **kwargs)


def instant(local: datetime, place: ZoneInfo) -> datetime | None:
    """The instant at which clocks there show this; None when they skip it.

    Where they show it twice (PEP 495) it is the second time: nothing ends before the moment its maker may have meant.
    Raises OverflowError near the ends of the calendar.
    """
    moment = local.replace(tzinfo=place, fold=1).astimezone(UTC)
    return moment if moment.astimezone(place).replace(tzinfo=None) == local else None
