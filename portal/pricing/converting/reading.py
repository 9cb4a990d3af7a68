"""Reading the euro reference rates as the ECB gives them out: eurofxref daily or historical, as XML or as CSV."""

import csv
import re
from datetime import date
from xml.parsers import expat  # knows nothing of the network, and is left as soon as something is declared: see _refuse

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.pricing.converting.lines import MOST_TOLD, Lines

BASE = "EUR"
LARGEST = 16 * 2**20  # bytes; all days since 1999 are about half of it
LARGEST_SENT = 2**20  # bytes over the web; ninety days are about a tenth
_DECLARED = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NO_RATE = ("", "N/A")


class _Declared(Exception):
    """Something is declared in the XML that rates do not need."""


def read(raw: bytes, source: str, largest: int = LARGEST) -> Lines:
    """All rates of a file. Raises Invalid with a sentence for each wrong line (the first fifty)."""
    if len(raw) > largest:
        raise _no_file(_("The file is larger than %(n)s MiB.", n=largest // 2**20))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise _no_file(_("The file is not written in UTF-8.")) from wrong
    found = Lines(BASE, source)
    if text.lstrip().startswith("<"):
        _xml(text, found)
    else:
        _csv(text, found)
    if found.wrong:
        more = len(found.wrong) - MOST_TOLD
        raise _no_file(*found.wrong[:MOST_TOLD], *([_("And %(n)s more lines.", n=more)] if more > 0 else []))
    if not found.rates:
        raise _no_file(_("There is no rate in the file."))
    return found


def _no_file(*sentences: str) -> Invalid:
    return Invalid({"file": list(sentences)})


def _xml(text: str, found: Lines) -> None:
    """Cube elements: one with a `time` for each day, in it one with `currency` and `rate` for each rate."""
    if _DECLARED.search(text):  # before anything is parsed: an entity can unfold to gigabytes or name another file
        raise _declared()
    parser, days = expat.ParserCreate(encoding="UTF-8"), _Days(found)
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = lambda name, said: days.begin(parser.CurrentLineNumber, name, said)
    try:
        parser.Parse(text.encode(), True)
    except _Declared as wrong:
        raise _declared() from wrong
    except expat.ExpatError as wrong:
        raise _no_file(_("Line %(line)s: this is not XML any more.", line=wrong.lineno)) from wrong


def _refuse(*_declared_things: object) -> None:
    raise _Declared()


def _declared() -> Invalid:
    return _no_file(_("The file declares a document type or an entity. Rates need none; it was not read."))


class _Days:
    """Which day the elements that come now are of."""

    def __init__(self, found: Lines) -> None:
        self.found = found
        self.day: date | None = None
        self.known = False

    def begin(self, line: int, name: str, said: dict[str, str]) -> None:
        """Takes a Cube; other elements are the letterhead."""
        if name.rpartition(":")[2] != "Cube":
            return
        if "time" in said:
            self.day, self.known = self.found.day(line, said["time"]), True
        elif "currency" in said or "rate" in said:
            if self.day is not None:
                self.found.add(line, said.get("currency", ""), said.get("rate", ""), self.day)
            elif not self.known:
                self.found.says(line, _("This rate is of no day."))


def _csv(text: str, found: Lines) -> None:
    """A line of codes behind `Date`, then one for each day; the ECB ends each line with a comma, and N/A is no rate."""
    rows = csv.reader(text.splitlines(), skipinitialspace=True, strict=True)
    try:
        head = [one.strip() for one in next(rows, [])]
        if not head or head[0] != "Date":
            raise _no_file(_("This is neither the XML nor the CSV of the euro reference rates: line 1 begins with “Date”."))
        for row in rows:
            _row(rows.line_num, head, [one.strip() for one in row], found)
    except csv.Error as wrong:
        raise _no_file(_("Line %(line)s: this is no line of a CSV file.", line=rows.line_num)) from wrong


def _row(line: int, head: list[str], row: list[str], found: Lines) -> None:
    if not any(row):
        return
    if len(row) != len(head):
        found.says(line, _("There are %(have)s values where line 1 names %(want)s.", have=len(row), want=len(head)))
        return
    day = found.day(line, row[0])
    for code, value in zip(head[1:], row[1:], strict=True):
        if day is not None and (code or value) and value not in _NO_RATE:
            found.add(line, code, value, day)
