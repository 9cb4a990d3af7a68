"""Who saw what as CSV that a spreadsheet opens; a name that would be read as a formula is only a text."""

import csv
import io
from collections.abc import Iterable
from typing import Any

HEAD = ("day", "version", "name", "mail", "link", "pages", "files", "place", "first_at", "last_at")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def looks_sheet(looks: Iterable[Any]) -> str:
    """A line for each person, version and day."""
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\r\n")
    sheet.writerow(HEAD)
    for one in looks:
        cells = (one.day.isoformat(), one.number, one.name, one.mail or "", one.link or "", one.pages, one.files, one.place,
                 one.first_at.isoformat(timespec="seconds"), one.last_at.isoformat(timespec="seconds"))
        sheet.writerow([f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell for cell in cells])
    return written.getvalue()
