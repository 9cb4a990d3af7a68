"""The shapes the story is written in: plain frozen records that refer to each other by slug.

Times are days from now (`-3.5` = three and a half days ago, `14` = in two weeks). Money is in minor units of the
currency (`16900` = 169.00). Nothing here knows the tables; a loader turns it into rows through the features' actions.
"""

from dataclasses import dataclass

Point = tuple[float, float]
Rect = tuple[float, float, float, float]


@dataclass(frozen=True)
class Company:
    """A company of customers or of producers."""

    slug: str
    name: str
    kind: str  # customer, producer
    city: str
    country: str
    about: str
    capabilities: tuple[str, ...] = ()


@dataclass(frozen=True)
class Person:
    """Somebody who signs in. `role` is customer, producer, team or admin."""

    slug: str
    name: str
    email: str
    role: str
    locale: str
    timezone: str
    about: str
    company: str | None = None
    company_role: str | None = None  # owner, member, viewer


@dataclass(frozen=True)
class Board:
    """Where ideas are gathered: a product line, or a call with an end."""

    slug: str
    title: str
    text: str
    kind: str  # line, call
    opens: float
    closes: float | None = None


@dataclass(frozen=True)
class Row:
    """One typed row of a specification or requirement. `worth` is what a nice-to-have is worth per piece."""

    name: str
    value: str
    unit: str = ""
    must: bool = True
    worth: int | None = None


@dataclass(frozen=True)
class Comment:
    """Something said; internal ones are for the team alone."""

    by: str
    at: float
    text: str
    replies: tuple["Comment", ...] = ()
    internal: bool = False


@dataclass(frozen=True)
class Support:
    """A hand raised, perhaps with an intent: how many, at most for how much, by when."""

    by: str
    at: float
    quantity: int | None = None
    top_price: int | None = None
    by_day: float | None = None
    revision: int = 1


@dataclass(frozen=True)
class Step:
    """A change of status with the official response."""

    to: str
    by: str
    at: float
    response: str = ""
    reason: str | None = None
    would_change: str | None = None


@dataclass(frozen=True)
class Revision:
    """A later edit of an idea: only what changed."""

    by: str
    at: float
    note: str
    text: str | None = None
    rows: tuple[Row, ...] | None = None


@dataclass(frozen=True)
class Idea:
    """An idea with everything that happened to it. Its status is the last step's `to` (no step: draft)."""

    slug: str
    board: str
    by: str
    at: float
    title: str
    text: str
    locale: str = "en"
    pictures: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    tags: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    comments: tuple[Comment, ...] = ()
    supports: tuple[Support, ...] = ()
    revisions: tuple[Revision, ...] = ()
    merged_into: str | None = None
    owner: str | None = None
    answer_by: float | None = None

    @property
    def status(self) -> str:
        """Where the idea stands now."""
        return self.steps[-1].to if self.steps else "draft"


@dataclass(frozen=True)
class Asset:
    """One file of a version. `file` is a name that portal.demo.art draws."""

    slug: str
    file: str
    title: str


@dataclass(frozen=True)
class Version:
    """A version of the prototype with what changed."""

    number: int
    by: str
    at: float
    note: str
    assets: tuple[Asset, ...]


@dataclass(frozen=True)
class Pin:
    """A thread on a picture: a point or a rectangle (x, y, width, height) in parts of width and height.

    `feature` names what it stands on (see portal.demo.art.renders.places and sheets), so that a test can check it.
    """

    slug: str
    asset: str
    by: str
    at: float
    text: str
    feature: str
    point: Point | None = None
    rect: Rect | None = None
    label: str = "feedback"  # feedback, idea, question, urgent
    replies: tuple[Comment, ...] = ()
    internal: bool = False
    assignee: str | None = None
    resolved: tuple[str, float, str] | None = None  # by, at, reason: done, duplicate, wont_do, answered
    price_wish: tuple[int, int] | None = None  # would pay this instead of that


@dataclass(frozen=True)
class Decision:
    """What somebody decided on a version: approve, approve_with_changes, request_changes, reject."""

    version: int
    by: str
    at: float
    kind: str
    text: str


@dataclass(frozen=True)
class Prototype:
    """A thing shown in versions, talked about and decided on."""

    slug: str
    title: str
    text: str
    idea: str
    owner: str
    versions: tuple[Version, ...]
    pins: tuple[Pin, ...]
    decisions: tuple[Decision, ...]
    invited: tuple[str, ...] = ()
