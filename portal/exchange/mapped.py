"""Ideas and comments out of tables of any form, by a map of their columns: read, checked, and put in their place."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from marshmallow import ValidationError

from portal.exchange.discussions import NONE, Discussion, Place, Said, check_parents, once
from portal.exchange.mapping import FieldMap
from portal.exchange.reading import Problems, Row
from portal.exchange.tables.table import Table
from portal.ideas.actions import ForeignIdea
from portal.kernel import clock
from portal.kernel.text import _
from portal.web.schemas import Text

TITLE, TEXT, WORD, REF, NAME = (Text(most=200), Text(most=100_000, lines=True), Text(most=40), Text(most=120), Text(most=160))
MOST_TAGS = 10
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(\d{1,2}:\d\d(?::\d\d)?))?")
_GO = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d{4}) \w+")
YES = ("true", "1", "yes", "removed", "да")


class Cells:
    """One row through the map: each cell by the name of our field."""

    def __init__(self, row: Row, columns: dict[str, str]) -> None:
        self.row, self.columns = row, columns

    def raw(self, ours: str) -> str:
        return self.row.cells.get(self.columns.get(ours, ""), "").strip()

    def wrong(self, ours: str, says: str) -> None:
        self.row.wrong(self.columns.get(ours, ours), says)

    def text(self, ours: str, form: Text, *, required: bool = False) -> str:
        value = self.raw(ours)
        if not value:
            if required:
                self.wrong(ours, _("Please fill this in."))
            return ""
        try:
            return str(form.deserialize(value))
        except ValidationError as failed:
            self.wrong(ours, str(failed.messages[0]))
            return ""

    def whole(self, ours: str) -> int:
        value = self.raw(ours)
        if not value:
            return 0
        if not (value.isascii() and value.isdigit()) or len(value) > 9:
            self.wrong(ours, _("This is not a whole number from %(least)s up: %(value)s", least=0, value=f"“{value[:40]}”"))
            return 0
        return int(value)

    def moment(self, ours: str) -> datetime | None:
        """An instant; one without a zone is UTC. None for an empty cell."""
        value = self.raw(ours)
        if not value:
            return None
        try:
            made = read_moment(value) + self._clock_time()
        except (ValueError, OverflowError):
            self.wrong(ours, _("This is not a time such as 2024-03-01T10:00:00Z or 01.03.2024 10:00: %(value)s",
                               value=f"“{value[:40]}”"))
            return None
        if not datetime(1970, 1, 1, tzinfo=UTC) <= made <= clock.now() + timedelta(days=1):
            self.wrong(ours, _("This time has not come yet, or lies too far back."))
            return None
        return made

    def _clock_time(self) -> timedelta:
        return self.row.clock_time(self.columns["time"]) if self.columns.get("time") and self.raw("time") else timedelta(0)


def read_moment(value: str) -> datetime:
    """What exports write: ISO 8601, 01.03.2024 10:00, and Go's own form. Raises ValueError."""
    dotted, go = _DOTTED.fullmatch(value), _GO.fullmatch(value)
    if dotted:
        day, month, year, hour = dotted.groups()
        value = f"{year}-{int(month):02}-{int(day):02}T{(hour or '00:00').zfill(8 if (hour or '').count(':') == 2 else 5)}"
    elif go:
        value = f"{go.group(1)}T{go.group(2)}{go.group(3)}"
    made = datetime.fromisoformat(value)
    return made.replace(tzinfo=UTC) if made.tzinfo is None else made.astimezone(UTC)


def read(ideas: Table, comments: Table | None, chosen: FieldMap, problems: Problems) -> Discussion:
    """Checks every row of both tables; what is wrong with them stands in `problems`, and its rows are left out."""
    found = Discussion(problems, comments.name if comments else "", chosen.comment_columns.get("parent", "parent"))
    lines: dict[str, int] = {}
    for row in ideas.rows():
        idea = _idea(Cells(row, chosen.columns), chosen)
        once(row, chosen.columns.get("external_id", ""), idea.ref, lines)
        if row.good:
            found.ideas[idea.ref] = idea
    if comments is not None:
        _read_comments(comments, chosen, found)
    return found


def _idea(cells: Cells, chosen: FieldMap) -> ForeignIdea:
    at = cells.moment("created_at") or clock.now()
    into = cells.text("merged_into", REF)
    answer = cells.text("answer", TEXT)
    cells.whole("comments")
    numbered = "external_id" in chosen.columns
    return ForeignIdea(
        ref=cells.text("external_id", REF, required=True) if numbered else f"line {cells.row.line}",
        title=cells.text("title", TITLE, required=True), text=cells.text("text", TEXT), at=at,
        author_name=cells.text("author", NAME), tags=_tags(cells), status=_status(cells, chosen, into),
        supports=cells.whole("supports"), board=cells.text("board", Text(most=120)), answer=answer,
        answered_at=(cells.moment("answered_at") or at) if answer else None, merged_into="" if into in NONE else into)


def _status(cells: Cells, chosen: FieldMap, into: str) -> str:
    theirs = cells.raw("status")
    ours = "submitted" if not theirs else chosen.status(theirs)
    if ours is None:
        cells.wrong("status", _("Nobody has said what this status is here: %(value)s", value=f"“{theirs[:40]}”"))
        return "submitted"
    if ours == "merged" and into in NONE:
        return "declined"
    return ours


def _tags(cells: Cells) -> tuple[str, ...]:
    said = re.split(r"[,;|]", cells.raw("tags")) if cells.raw("tags") else []
    found: dict[str, None] = {}
    for one in said:
        try:
            word = " ".join(str(WORD.deserialize(one)).casefold().split()).lstrip("#").strip()
        except ValidationError as failed:
            cells.wrong("tags", str(failed.messages[0]))
            continue
        if word:
            found[word] = None
    if len(found) > MOST_TAGS:
        cells.wrong("tags", _("At most 10 tags of 40 letters fit."))
    return tuple(found)


def _read_comments(table: Table, chosen: FieldMap, found: Discussion) -> None:
    numbered, lines = "external_id" in chosen.comment_columns, dict[str, int]()
    for row in table.rows():
        cells = Cells(row, chosen.comment_columns)
        ref = cells.text("external_id", REF, required=True) if numbered else f"line {row.line}"
        parent, removed = cells.text("parent", REF), cells.raw("removed").casefold() in YES
        cells.text("text", TEXT, required=not removed)
        cells.text("author", NAME)
        place = Place(cells.text("idea", REF, required=True), None if parent in NONE else parent,
                      cells.moment("created_at") or clock.now(), row.line, removed=removed)
        once(row, chosen.comment_columns.get("external_id", ""), ref, lines)
        if row.good and place.proposal not in found.ideas:
            cells.wrong("idea", _("No idea of the other file has this number: %(value)s", value=place.proposal[:40]))
        if row.good:
            found.places[ref] = place
            found.replies += place.parent is not None
    check_parents(found)
    found.again = lambda: _again(table, chosen, numbered)


def _again(table: Table, chosen: FieldMap, numbered: bool) -> Iterator[Said]:
    """The second reading: what each comment says. Its rows were checked before."""
    again = Table(table.path, table.name, Problems(), table.encoding, table.separator)
    for row in again.rows():
        cells = Cells(row, chosen.comment_columns)
        yield Said(row.line, cells.text("external_id", REF) if numbered else f"line {row.line}", cells.text("text", TEXT),
                   cells.text("author", NAME))
