"""A table with named columns whose rows come one by one, so that its size does not matter."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from portal.exchange.reading import Problems, Row
from portal.exchange.tables.jsonrows import NotJson, flat, objects
from portal.exchange.tables.letters import encoding_of
from portal.kernel.text import _

SEPARATORS = (",", ";", "\t", "|")
LOOKED_AT = 20_000
SAMPLE = 8
MOST_COLUMNS = 200
# What an export put before a cell that a spreadsheet would take for a formula comes off again.
_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")


@dataclass(frozen=True)
class Look:
    """What one sees of a table before anything is done with it: columns, first rows, words that come again."""

    columns: list[str]
    sample: list[list[str]]
    words: dict[str, list[str]]
    rows: int
    more: bool


class Table:
    """A file of rows; what is wrong with it stands in `problems`."""

    def __init__(self, path: Path, name: str, problems: Problems, encoding: str = "", separator: str = "") -> None:
        self.path, self.name, self.problems = path, name, problems
        self.encoding, self.separator = encoding, separator

    def rows(self) -> Iterator[Row]:
        """Every row that has its cells; the others are noted as problems."""
        try:
            self.encoding = self.encoding or encoding_of(self.path)
            with self.path.open(encoding=self.encoding, newline="") as stream:
                yield from self._json(stream) if self._is_json(stream) else self._csv(stream)
        except FileNotFoundError:
            self.problems.give_up(self.name, _("This file is not there."))
        except UnicodeError:
            self.problems.give_up(self.name, _("This file is not text in %(letters)s.", letters=self.encoding))
        except NotJson as wrong:
            self.problems.give_up(self.name, _("This file cannot be read as JSON from line %(line)s on.", line=wrong.line))
        except (csv.Error, OSError) as wrong:
            self.problems.give_up(self.name, _("This file cannot be read as CSV: %(why)s", why=str(wrong)))

    def look(self) -> Look:
        """The columns in their order, the first rows, and the few different words of each column."""
        columns: dict[str, None] = {}
        sample, words, rows, more = list[dict[str, str]](), dict[str, dict[str, None]](), 0, False
        for row in self.rows():
            if rows == LOOKED_AT:
                more = True
                break
            rows += 1
            columns.update(dict.fromkeys(islice(row.cells, MOST_COLUMNS)))
            if len(sample) < SAMPLE:
                sample.append(dict(row.cells))
            for name, value in row.cells.items():
                seen = words.setdefault(name, {})
                if len(seen) <= 40 and value and len(value) <= 60:
                    seen[value.strip()] = None
        named = list(columns)[:MOST_COLUMNS]
        return Look(named, [[one.get(name, "")[:200] for name in named] for one in sample],
                    {name: list(words.get(name, {})) for name in named if len(words.get(name, {})) <= 40}, rows, more)

    def _is_json(self, stream: IO[str]) -> bool:
        head = stream.read(4096).lstrip("\ufeff \r\n\t")
        stream.seek(0)
        return head.startswith(("[", "{"))

    def _json(self, stream: IO[str]) -> Iterator[Row]:
        for line, made in objects(stream):
            yield Row(self, line, flat(made))

    def _csv(self, stream: IO[str]) -> Iterator[Row]:
        self.separator = self.separator or _separator(stream)
        reader = csv.reader(stream, strict=True, delimiter=self.separator)
        head = [one.strip().removeprefix("\ufeff") for one in next(reader, [])]
        if not any(head) or len(set(head)) != len(head) or len(head) > MOST_COLUMNS:
            self.problems.give_up(self.name, _("The first row must name the columns, each by a name of its own."))
            return
        begins = reader.line_num + 1
        for cells in reader:
            if len(cells) == len(head):
                yield Row(self, begins, {name: _bare(cell) for name, cell in zip(head, cells, strict=True)})
            elif any(cells):
                self.problems.add(self.name, begins, "", _("This row has %(have)s cells; the head has %(wanted)s.",
                                                            have=len(cells), wanted=len(head)))
            begins = reader.line_num + 1


def _bare(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell


def _separator(stream: IO[str]) -> str:
    """The one that stands most often between the names of the head, outside of quotes."""
    head = re.sub(r'"[^"]*"', "", stream.readline())
    stream.seek(0)
    return max(SEPARATORS, key=lambda one: (head.count(one), -SEPARATORS.index(one)))
