"""The demand curve as CSV that a spreadsheet opens."""

import csv
import io

from portal.ideas.demand import Demand
from portal.kernel.money import Money

HEAD = ("currency", "price", "units", "confirmed", "on_behalf", "earlier_revision", "aged")


def demand_sheet(demand: Demand) -> str:
    """A line for each price of each currency: units wanted at it or less, and their parts."""
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\r\n")
    sheet.writerow(HEAD)
    for curve in demand.curves:
        for step in curve.steps:
            sheet.writerow([curve.currency, Money(step.price, curve.currency).text, step.units, *step.by])
    return written.getvalue()
