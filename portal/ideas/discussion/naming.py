"""People in a comment: written as `@Name`, shown marked, by the name they have now."""

import re
from typing import Any

from markupsafe import Markup, escape

from portal.ideas.discussion.queries import Calls, called_now, pattern
from portal.web.markdown import markdown

# Signs for private use stand for a name while Markdown is at work: it leaves them alone, and none comes from outside.
_OPEN, _CLOSE = "\ue000", "\ue001"
_PLACE = re.compile(f"{_OPEN}(\\d+){_CLOSE}")


def with_names(text: str, calls: Calls) -> Markup:
    """The text as HTML, those it calls marked and by their names as they are now."""
    if not calls:
        return markdown(text)
    places = {one.written: number for number, one in enumerate(calls)}
    bare = text.replace(_OPEN, "").replace(_CLOSE, "")
    html = str(markdown(pattern(places).sub(lambda hit: f"{_OPEN}{places[hit[1]]}{_CLOSE}", bare)))

    def shown(hit: Any) -> str:
        one = calls[int(hit[1])] if int(hit[1]) < len(calls) else None
        return f'<span class="mention" data-person="{one.user_id}">@{escape(called_now(one))}</span>' if one else ""

    return Markup(_PLACE.sub(shown, html))  # noqa: S704 - cleaned Markdown with escaped names
