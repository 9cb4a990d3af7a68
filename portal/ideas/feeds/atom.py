"""Entries of a feed, and names that last: an id is made of what the thing is, not of where it is served."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from markupsafe import Markup

_HOUSE = UUID("3c0f6d3e-2a51-4a7b-9f2e-6a1d0b8c7e45")
# What XML 1.0 cannot hold at all; what was taken over from elsewhere may have it.
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def lasting(*words: str) -> str:
    """The id of a thing for ever: the same wherever this installation moves."""
    return uuid5(_HOUSE, ":".join(words)).urn


def speakable(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNSPEAKABLE.sub("", text)


@dataclass(frozen=True)
class Entry:
    """One thing that happened, as a reader of feeds gets it."""

    id: str
    title: str
    path: str
    author: str
    published: datetime
    updated: datetime
    html: Markup | str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Feed:
    """A feed: the newest first."""

    id: str
    title: str
    path: str
    begun: datetime
    entries: list[Entry] = field(default_factory=list)

    @property
    def updated(self) -> datetime:
        """When its newest entry changed; an empty feed is as old as what it tells of."""
        return max((one.updated for one in self.entries), default=self.begun)
