"""The shapes of what waits: a section, and a line in it."""

from dataclasses import dataclass, field
from datetime import date, datetime

MOST = 5


@dataclass
class Item:
    """One thing that waits: what it is, what is to be done, until when."""

    title: str
    url: str
    says: str = ""
    act: str = ""
    until: date | datetime | None = None
    late: bool = False
    cover: str | None = None
    icon: str = ""


@dataclass
class Section:
    """Things that wait for the same kind of answer."""

    key: str
    title: str
    icon: str
    items: list[Item] = field(default_factory=list)
    all_url: str = ""
