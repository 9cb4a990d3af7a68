"""Reading what somebody typed into the search of ideas: words, "phrases", -without, and filters such as tag:oak or mine.

Nothing is a mistake: what is no filter is looked for as words. A filter's value may stand in quotes (board:"Garden chairs"),
a minus turns it round (-tag:oak), and a word that would be a filter is looked for when it stands in quotes ("mine").
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from portal.ideas.states import IDEA

_TOKEN = re.compile(r'(-?)(?:([^\W\d_]+):)?(?:"([^"]*)"|(\S+))')
_NAMES = {"tag": "tag", "board": "board", "status": "status", "author": "author", "is": "is",
          "тег": "tag", "доска": "board", "статус": "status", "автор": "author"}
FLAGS = ("mine", "supported", "unanswered")
MOST_FILTERS = 8


@dataclass(frozen=True)
class Understood:
    """Words for the full-text search, and filters: each a name, a value, and whether it is turned round."""

    words: str
    filters: tuple[tuple[str, str, bool], ...]

    def said(self, name: str, without: bool = False) -> tuple[str, ...]:
        """The values of a filter."""
        return tuple(value for filter_name, value, turned in self.filters if filter_name == name and turned is without)

    def has(self, flag: str) -> bool:
        """Whether a flag was asked for."""
        return ("is", flag, False) in self.filters

    @property
    def filter_text(self) -> str:
        """The filters alone, as they are typed."""
        return " ".join(f'{"-" if turned else ""}{name}:"{value}"' for name, value, turned in self.filters)


@lru_cache(maxsize=1000)
def understand(text: str, signed: bool) -> Understood:
    """What was typed. Who is not signed in has nothing of his own: to him "mine" is a word like any other."""
    words: list[str] = []
    filters: list[tuple[str, str, bool]] = []
    for found in _TOKEN.finditer(text):
        minus, name, phrase, bare = found.groups()
        one = _filter(minus, name, phrase, bare, signed)
        if one is not None and len(filters) < MOST_FILTERS:
            filters.append(one)
        elif one is None:
            words.append(found.group())
    return Understood(" ".join(words), tuple(dict.fromkeys(filters)))


def _filter(minus: str, name: str | None, phrase: str | None, bare: str | None, signed: bool) -> tuple[str, str, bool] | None:
    value = " ".join((bare if phrase is None else phrase).split())  # type: ignore[union-attr]
    if name is None:
        flag = phrase is None and not minus and value.lower() in FLAGS
        name, value = ("is", value.lower()) if flag else (None, value)
    known = _NAMES.get(name.lower()) if name else None
    if known is None or not value:
        return None
    if known == "tag":
        value = value.casefold().lstrip("#")
    if known == "status":
        value = value.lower().replace(" ", "_").replace("-", "_")
        return (known, value, bool(minus)) if value in IDEA.states and value != "draft" else None
    if known == "is":
        value = value.lower()
        allowed = value in FLAGS and not minus and (signed or value == "unanswered")
        return (known, value, False) if allowed else None
    return known, value, bool(minus)
