"""Reading tables of other systems: CSV row by row, every wrong cell a sentence with its file, line and field."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from portal.kernel.money import Money
from portal.kernel.text import _

MOST_KEPT = 1000
LARGEST = 2_000_000_000
csv.field_size_limit(1_000_000)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a file, and where."""

    file: str
    line: int
    field: str
    says: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.says}" if self.line else f"{self.file}: {self.says}"


@dataclass
class Problems:
    """All that is wrong; of very many only the first are kept, but all are counted."""

    kept: list[Problem] = field(default_factory=list)
    count: int = 0
    fatal: bool = False

    def add(self, file: str, line: int, where: str, says: str) -> None:
        self.count += 1
        if len(self.kept) < MOST_KEPT:
            self.kept.append(Problem(file, line, where, says))

    def give_up(self, file: str, says: str) -> None:
        """The file as a whole cannot be used: no row of it may be skipped."""
        self.fatal = True
        self.add(file, 0, "", says)

    def __bool__(self) -> bool:
        return self.count > 0


class Source(Protocol):
    """Where rows come from: its name in the report, and where what is wrong is noted."""

    name: str
    problems: Problems


class Row:
    """One row: its cells by column, the line it begins on, and whether all that was asked of it was there."""

    def __init__(self, sheet: Source, line: int, cells: dict[str, str]) -> None:
        self.sheet, self.line, self.cells, self.good = sheet, line, cells, True

    def wrong(self, where: str, says: str) -> None:
        """Notes what is wrong with a cell."""
        self.good = False
        self.sheet.problems.add(self.sheet.name, self.line, where, says)

    def text(self, name: str, *, most: int = 100_000, required: bool = False) -> str:
        value = self.cells[name].strip()
        if required and not value:
            self.wrong(name, _("Please fill this in."))
        if len(value) > most:
            self.wrong(name, _("This has %(have)s letters; at most %(most)s fit.", have=len(value), most=most))
        return value.replace("\x00", "")

    def whole(self, name: str, least: int = 0) -> int:
        value = self.cells[name].strip()
        if not (value.isascii() and value.isdigit()) or not least <= int(value[:12]) <= LARGEST:
            self.wrong(name, _("This is not a whole number from %(least)s up: %(value)s", least=least, value=_shown(value)))
            return least
        return int(value)

    def day(self, name: str, *, required: bool = True) -> date | None:
        """A day such as 1996-07-04, with or without a midnight behind it."""
        value = self.cells[name].strip()
        if not value and not required:
            return None
        try:
            return date.fromisoformat(value.split(" ")[0] if value.count(" ") <= 1 else value)
        except ValueError:
            self.wrong(name, _("This is not a day such as 2015-09-15: %(value)s", value=_shown(value)))
            return date(2000, 1, 1)

    def clock_time(self, name: str) -> timedelta:
        """A time of day such as 10:50:19, also as data frames write it: 0 days 10:50:19."""
        value = self.cells[name].strip()
        hours = value.removeprefix("0 days ")
        try:
            read = datetime.strptime(hours.partition(".")[0], "%H:%M:%S").replace(tzinfo=UTC)
        except ValueError:
            self.wrong(name, _("This is not a time such as 10:50:19: %(value)s", value=_shown(value)))
            return timedelta(0)
        return timedelta(hours=read.hour, minutes=read.minute, seconds=read.second)

    def amount(self, name: str, currency: str) -> int:
        """An amount in minor units."""
        value = self.cells[name].strip()
        try:
            return Money.parse(value, currency).minor
        except ValueError:
            self.wrong(name, _("This is not an amount of money in %(currency)s: %(value)s", currency=currency,
                               value=_shown(value)))
            return 0


def _shown(value: str) -> str:
    return f"“{value[:40]}”"


class Sheet:
    """A CSV file with a head. Rows come one by one, so its size does not matter."""

    def __init__(self, path: Path, problems: Problems, columns: Sequence[str]) -> None:
        self.path, self.name, self.problems, self.columns = path, path.name, problems, columns

    def rows(self) -> Iterator[Row]:
        """Every row that has its cells; the others are noted as problems."""
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as stream:
                yield from self._rows(csv.reader(stream, strict=True))
        except FileNotFoundError:
            self.problems.give_up(self.name, _("This file is not there."))
        except UnicodeDecodeError:
            self.problems.give_up(self.name, _("This file is not text in UTF-8."))
        except (csv.Error, OSError) as wrong:
            self.problems.give_up(self.name, _("This file cannot be read as CSV: %(why)s", why=str(wrong)))

    def _rows(self, reader: Any) -> Iterator[Row]:
        head: list[str] = next(reader, [])
        missing = [one for one in self.columns if one not in head]
        if missing:
            self.problems.give_up(self.name, _("These columns are missing: %(names)s", names=", ".join(missing)))
            return
        begins = reader.line_num + 1
        for cells in reader:
            if len(cells) == len(head):
                yield Row(self, begins, dict(zip(head, cells, strict=True)))
            elif cells:
                self.problems.add(self.name, begins, "", _("This row has %(have)s cells; the head has %(wanted)s.",
                                                            have=len(cells), wanted=len(head)))
            begins = reader.line_num + 1
