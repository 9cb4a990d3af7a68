"""Orders as CSV that a spreadsheet opens without running anything."""

import csv
import io
from collections.abc import Iterable
from typing import Any

from portal.core.orders.late import is_late
from portal.kernel.money import Money

HEAD = ("number", "title", "state", "late", "customer", "producer", "currency", "net", "freight", "total", "units",
        "shipped", "delivered", "requested_on", "promised_on", "shipped_on", "delivered_on", "placed_at", "external_ref")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str | None) -> str:
    """A cell that begins like a formula gets an apostrophe before it, as OWASP advises."""
    return f"'{text}" if text and text.startswith(DANGEROUS) else text or ""


def to_csv(rows: Iterable[Any]) -> str:
    """The rows of queries.rows as CSV with a head."""
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\r\n")
    sheet.writerow(HEAD)
    for row in rows:
        sheet.writerow(_cells(row))
    return written.getvalue()


def _cells(row: Any) -> list[Any]:
    amounts = [Money(one, row.currency).text for one in (row.net_minor, row.freight_minor, row.total_minor)]
    days = [one.isoformat() if one else "" for one in (row.requested_on, row.promised_on, row.shipped_on,
                                                       row.delivered_on)]
    return [row.number, harmless(row.title), row.status, "yes" if is_late(row) else "no", harmless(row.customer_name),
            harmless(row.producer_name), row.currency, *amounts, row.units, row.shipped, row.delivered, *days,
            row.placed_at.isoformat(timespec="seconds"), harmless(row.external_ref)]
