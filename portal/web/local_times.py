"""Instants as forms send them: without a zone, which is then the reader's. `templating.local` shows them so."""

import re
from datetime import UTC, datetime
from typing import Any

from portal.web.reading import is_api
from portal.web.schemas import Moment
from portal.web.templating import zone


class LocalMoment(Moment):
    """An instant; a page's form sends it without a zone, which is then the reader's."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and not is_api() and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", value, re.ASCII):
            try:
                value = datetime.fromisoformat(value).replace(tzinfo=zone()).astimezone(UTC).isoformat()
            except (ValueError, OverflowError) as wrong:
                raise self.make_error("invalid") from wrong
        return super()._deserialize(value, attr, data, **kwargs)
