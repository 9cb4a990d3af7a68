"""People in a comment: written as `@Name`, shown marked, by the name they have now."""

import re

from markupsafe import Markup, escape

from portal.ideas.discussion.queries import Called, Calls, called_now, pattern
from portal.web.markdown import markdown

# Signs for private use stand for a name while Markdown is at work: it leaves them alone, and none comes from outside.
_OPEN, _CLOSE = "\ue000", "\ue001"
_PLACE = re.compile(f"{_OPEN}(\\d+){_CLOSE}|%EE%80%80(\\d+)%EE%80%81")
# A tag as the cleaner writes it, its attributes in double quotes: inside of it nobody is marked.
_TAG_OR_PLACE = re.compile(f'<[^<>"]*(?:"[^"]*"[^<>"]*)*>|{_OPEN}\\d+{_CLOSE}')


def with_names(text: str, calls: Calls) -> Markup:
    """The text as HTML, those it calls marked and by their names as they are now."""
    if not calls:
        return markdown(text)
    places = {one.written: number for number, one in enumerate(calls)}
    bare = text.replace(_OPEN, "").replace(_CLOSE, "")
    html = str(markdown(pattern(places).sub(lambda hit: f"{_OPEN}{places[hit[1]]}{_CLOSE}", bare)))

    def shown(hit: re.Match[str]) -> str:
        found = hit[0]
        if found.startswith("<"):
            return _PLACE.sub(lambda inside: _bare(_of(calls, inside), is_address=inside[2] is not None), found)
        one = _of(calls, _PLACE.fullmatch(found))
        return f'<span class="mention" data-person="{one.user_id}">@{escape(called_now(one))}</span>'

    return Markup(_TAG_OR_PLACE.sub(shown, html))  # noqa: S704 - cleaned Markdown with escaped names


def _bare(one: Called, is_address: bool) -> str:
    """In an address what was written leads where it led."""
    return str(escape(f"@{one.written if is_address else called_now(one)}"))


def _of(calls: Calls, place: re.Match[str] | None) -> Called:
    number = int(place[1] or place[2]) if place else 0
    return calls[min(number, len(calls) - 1)]
