"""Tables as CSV that a spreadsheet opens, as a stream of pieces of text; no cell of it is a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """Rows as CSV, piece by piece; no cell of it is a formula."""
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\r\n")
    sheet.writerow(head)
    for row in rows:
        sheet.writerow([harmless(cell) for cell in row])
        yield written.getvalue()
        written.seek(0)
        written.truncate()
    yield written.getvalue()


def harmless(cell: Any) -> Any:
    """A cell that a spreadsheet would take for a formula gets an apostrophe before it, which an import takes off again."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip("'").startswith(DANGEROUS) else cell
