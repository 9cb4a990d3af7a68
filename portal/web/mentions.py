"""People in what is said: written as `@Name`, kept as references, shown marked and by the name they have now."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

from portal.kernel.text import _
from portal.web.markdown import markdown

MOST = 20
_NAME = re.compile(r"(?<![\w@/\\])@(\w[\w'’.-]*(?:[ ]\w[\w'’.-]*){0,3})")
# Signs for private use stand for a name while Markdown is at work: it leaves them alone, and none comes from outside.
_OPEN, _CLOSE = "\ue000", "\ue001"
_PLACE = re.compile(f"{_OPEN}(\\d+){_CLOSE}|%EE%80%80(\\d+)%EE%80%81")
# A tag as the cleaner writes it, its attributes in double quotes: inside of it nobody is marked.
_TAG_OR_PLACE = re.compile(f'<[^<>"]*(?:"[^"]*"[^<>"]*)*>|{_OPEN}\\d+{_CLOSE}')


class Called(NamedTuple):
    """Somebody whom a text calls: by which name it was written, and who that is now; no name for who left."""

    written: str
    user_id: str
    name: str


Calls = tuple[Called, ...]


def names_in(text: str) -> set[str]:
    """Every beginning of what follows an @, as whole words: one of them may be a name."""
    found = set()
    for words in _NAME.findall(text)[:MOST]:
        parts = words.split(" ")
        for length in range(1, len(parts) + 1):
            name = " ".join(parts[:length])
            found |= {name, name.rstrip(".'’-")}
    return found


def chosen(bearers: list[str], meant: Collection[str]) -> list[str]:
    """Of several people of one name those who were meant; nobody where that is not known."""
    return [one for one in bearers if one in meant] or (bearers if len(bearers) == 1 else [])


def pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds these names after an @, the longest first."""
    return re.compile(rf"(?<![\w@/\\])@({'|'.join(re.escape(one) for one in sorted(set(names), key=len, reverse=True))})(?!\w)")


def spoken(text: str, calls: Calls) -> str:
    """The text as one writes it, those it calls by their names as they are now."""
    if not calls:
        return text
    names = {one.written: called_now(one) for one in calls}
    return pattern(names).sub(lambda hit: f"@{names[hit[1]]}", text)


def called_now(one: Called) -> str:
    """The name to call somebody by."""
    return one.name or _("somebody who left")


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
