"""Proposals and comments of another system, in the form of the Decide Madrid set: read, checked, and put in their place.

Both files are read twice: once to check every row and to find each comment's place in its tree, and once to write, so that
the texts of a hundred thousand comments never stand in memory together.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path

from portal.exchange.reading import Problems, Row, Sheet
from portal.ideas.actions import ForeignComment, ForeignIdea
from portal.kernel import ids
from portal.kernel.text import _

PROPOSALS = ("id", "title", "userId", "date", "summary", "text", "status", "numSupports")
COMMENTS = ("id", "parentId", "proposalId", "userId", "date", "time", "text")
NONE = ("", "-1")
MOST_REF = 120


@dataclass(slots=True)
class Place:
    """Where a comment belongs: its proposal, what it answers, and when it was said."""

    proposal: str
    parent: str | None
    at: datetime
    line: int
    id: str = ""
    root: str = ""
    depth: int = 0
    removed: bool = False


@dataclass(frozen=True)
class Known:
    """A comment that is here already."""

    id: str
    idea_id: str
    root_id: str
    depth: int


@dataclass(frozen=True)
class Said:
    """What a comment says, as the second reading finds it."""

    line: int
    ref: str
    text: str
    author_name: str


@dataclass
class Discussion:
    """What the two files hold, checked. `hung` are comments that answer one which is nowhere to be found; `again` reads the
    comments' file a second time.
    """

    problems: Problems
    comments_name: str
    parent_field: str
    again: Callable[[], Iterator[Said]] = lambda: iter(())
    ideas: dict[str, ForeignIdea] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    replies: int = 0
    hung: list[str] = field(default_factory=list)


def person(system: str, ref: str) -> str:
    """How somebody of another system is called here: by that system and his number in it."""
    return f"{system} {ref}" if ref else system


def read(proposals: Path, comments: Path, system: str, problems: Problems) -> Discussion:
    """Checks both files row by row; what is wrong with them stands in `problems`, and its rows are left out."""
    sheet = Sheet(comments, problems, COMMENTS)
    found = Discussion(problems, sheet.name, "parentId", lambda: _again(sheet, system))
    lines: dict[str, int] = {}
    for row in Sheet(proposals, problems, PROPOSALS).rows():
        idea = _idea(row, system)
        once(row, "id", idea.ref, lines)
        if row.good:
            found.ideas[idea.ref] = idea
    lines = {}
    for row in sheet.rows():
        ref, place = _place(row)
        once(row, "id", ref, lines)
        if place.proposal not in found.ideas:
            row.wrong("proposalId", _("No proposal of the other file has this number: %(value)s", value=place.proposal[:40]))
        if row.good:
            found.places[ref] = place
            found.replies += place.parent is not None
    check_parents(found)
    return found


def _again(sheet: Sheet, system: str) -> Iterator[Said]:
    for row in sheet.rows():
        yield Said(row.line, row.text("id", most=MOST_REF), row.text("text"), person(system, row.text("userId")))


def _idea(row: Row, system: str) -> ForeignIdea:
    summary, text = row.text("summary"), row.text("text")
    day = row.day("date")
    assert day is not None
    return ForeignIdea(
        ref=row.text("id", most=MOST_REF, required=True), title=row.text("title", most=1000, required=True),
        text="\n\n".join(part for part in (f"**{summary}**" if summary and text else summary, text) if part),
        at=datetime.combine(day, time(), UTC), author_name=person(system, row.text("userId", most=40)),
        tags=tuple(filter(None, [row.text("status", most=40)])), supports=row.whole("numSupports"))


def _place(row: Row) -> tuple[str, Place]:
    day, parent = row.day("date"), row.text("parentId", most=MOST_REF)
    assert day is not None
    at = datetime.combine(day, time(), UTC) + row.clock_time("time")
    row.text("userId", most=40)
    return (row.text("id", most=MOST_REF, required=True),
            Place(row.text("proposalId", most=MOST_REF), None if parent in NONE else parent, at, row.line))


def once(row: Row, column: str, ref: str, lines: dict[str, int]) -> None:
    """Notes a number that stood in an earlier line already."""
    first = lines.setdefault(ref, row.line)
    if first != row.line:
        row.wrong(column, _("This number stands twice; first in line %(line)s.", line=first))


def check_parents(found: Discussion) -> None:
    """Notes replies across proposals and replies that come back to themselves."""
    problems, name, column, sound = found.problems, found.comments_name, found.parent_field, set[str]()
    for ref, place in list(found.places.items()):
        above = found.places.get(place.parent or "")
        if above is not None and above.proposal != place.proposal:
            problems.add(name, place.line, column, _("It answers a comment of another proposal."))
            del found.places[ref]
    for ref in list(found.places):
        way, at = [], ref
        while at in found.places and at not in sound and at not in way:
            way.append(at)
            at = found.places[at].parent or ""
        if at in way and at not in sound:
            place = found.places.pop(at)
            problems.add(name, place.line, column, _("It answers itself, by way of its own answers."))
        sound.update(way)


def settle(found: Discussion, known: dict[str, Known], idea_ids: dict[str, str]) -> None:
    """Gives every new comment its id, in the order of their times, and its place in the tree. `known` and `idea_ids` tell
    what is here already.
    """
    for ref, place in sorted(found.places.items(), key=lambda one: (one[1].at, one[1].line)):
        if ref not in known:
            place.id = ids.new_id()
        old = known.get(place.parent or "")
        if place.parent and place.parent not in found.places and (old is None or old.idea_id != idea_ids.get(place.proposal)):
            found.hung.append(ref)
            place.parent = None
    for ref in found.places:
        way, at = [], ref
        while at and at in found.places and not found.places[at].root and at not in known:
            way.append(at)
            at = found.places[at].parent or ""
        for one in reversed(way):
            _hang(found.places[one], found, known)


def _hang(place: Place, found: Discussion, known: dict[str, Known]) -> None:
    old = known.get(place.parent or "")
    above = found.places.get(place.parent or "")
    if old is not None:
        place.root, place.depth = old.root_id, old.depth + 1
    elif above is not None:
        place.root, place.depth = above.root, above.depth + 1
    else:
        place.root = place.id


def written(found: Discussion, known: dict[str, Known], idea_ids: dict[str, str]) -> Iterator[ForeignComment]:
    """The second reading: every new comment with its text, what it answers always before it."""
    sent: set[str] = set(known)
    held: dict[str, list[ForeignComment]] = {}
    for row in found.again():
        ref = row.ref
        place = found.places.get(ref)
        if place is None or ref in known or place.line != row.line:
            continue
        said = ForeignComment(place.id, ref, idea_ids[place.proposal], _parent_id(place, found, known), place.root,
                              place.depth, "" if place.removed else row.text, place.at, row.author_name, place.removed)
        if place.parent is not None and place.parent not in sent:
            held.setdefault(place.parent, []).append(said)
            continue
        ready = [said]
        while ready:
            one = ready.pop(0)
            sent.add(one.ref)
            yield one
            ready += held.pop(one.ref, [])


def _parent_id(place: Place, found: Discussion, known: dict[str, Known]) -> str | None:
    if place.parent is None:
        return None
    old = known.get(place.parent)
    return old.id if old is not None else found.places[place.parent].id
