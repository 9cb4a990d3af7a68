"""Rows of a bid or an answer as they are kept: amounts in minor units of the one currency, quantities in their order."""

from collections.abc import Sequence
from typing import Any

from portal.kernel.errors import Invalid
from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing import bounds
from portal.pricing.specifying.values import MOST_TIERS


def kept_requirements(rows: list[dict[str, Any]], currency: str) -> list[dict[str, Any]]:
    """Lines as a version keeps them. Raises Invalid for a worth in another currency."""
    kept = []
    for at, given in enumerate(rows):
        row = dict(given)
        worth = row.pop("worth", None)
        if isinstance(worth, Money):
            _same(worth, currency, f"requirements.{at}.worth")
            row["worth_minor"] = worth.minor if not row["must"] else None
        row.setdefault("worth_minor", None)
        tolerance, options = row.pop("tolerance", ""), row.pop("options", [])
        if tolerance and row["kind"] == "number":
            row["tolerance"] = tolerance
        if options and row["kind"] == "choice":
            row["options"] = options
        kept.append(row)
    return kept


def kept_tiers(rows: list[dict[str, Any]], quantity: int, currency: str) -> list[dict[str, int]]:
    """Prices for other quantities, the smallest first. Raises Invalid for two of one quantity, and beyond reason."""
    if len(rows) > MOST_TIERS:
        raise Invalid({"tiers": [_("At most %(most)s other quantities fit.", most=MOST_TIERS)]})
    known, kept = {quantity}, []
    for at, row in enumerate(rows):
        if row["quantity"] in known:
            raise Invalid({f"tiers.{at}.quantity": [_("This quantity has a price already.")]})
        known.add(row["quantity"])
        price = row["unit_price"]
        _same(price, currency, f"tiers.{at}.unit_price")
        bounds.refuse({f"tiers.{at}.unit_price": bounds.faults_of_total(price.minor, row["quantity"], currency)})
        kept.append({"quantity": row["quantity"], "unit_price_minor": price.minor})
    return sorted(kept, key=lambda one: one["quantity"])


def tiers_priced(thing: Any) -> list[dict[str, Any]]:
    """The prices of a bid or an answer for other quantities, as money."""
    return [{"quantity": one["quantity"], "unit_price": Money(one["unit_price_minor"], thing.currency)} for one in thing.tiers]


def settled(columns: dict[str, Any], quantity: int, currency: str) -> None:
    """Brings the rows among a bid's new columns into the form in which they are kept. Raises Invalid."""
    if "requirements" in columns:
        columns["requirements"] = kept_requirements(columns["requirements"], currency)
    if "tiers" in columns:
        columns["tiers"] = kept_tiers(columns["tiers"], quantity, currency)


def refuse_leftovers(changed: dict[str, Any], requirements: Sequence[dict[str, Any]], tiers: Sequence[Any]) -> None:
    """What is changed must fit what stays: in a new currency every amount is named anew, and a quantity has one price.

    Raises Invalid where some amounts still are in the old currency, or the new quantity has another price already.
    """
    if "tiers" not in changed and changed.get("quantity") in {one["quantity"] for one in tiers}:
        raise Invalid({"quantity": [_("This quantity has a price already.")]})
    worths = "requirements" not in changed and any(row.get("worth_minor") is not None for row in requirements)
    if "currency" in changed and (worths or (tiers and "tiers" not in changed)):
        raise Invalid({"unit_price": [_("In a new currency say anew what nice-to-haves are worth, and the prices for other "
                                        "quantities.")]})


def refuse_falling(changed: Sequence[dict[str, int]], before: Sequence[dict[str, int]], currency: str) -> None:
    """Once producers have answered, no price for a quantity falls. Raises Invalid."""
    named = {one["quantity"]: one["unit_price_minor"] for one in before}
    for at, one in enumerate(changed):
        least = named.get(one["quantity"])
        if least is not None and one["unit_price_minor"] < least:
            raise Invalid({f"tiers.{at}.unit_price": [_(
                "Producers have answered %(price)s for this quantity: it can only rise now.",
                price=Money(least, currency).text)]})


def _same(amount: Money, currency: str, field: str) -> None:
    if amount.currency != currency:
        raise Invalid({field: [_("This has to be in %(currency)s.", currency=currency)]})
