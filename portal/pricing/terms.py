"""The terms of a bid as plain values: what a version keeps, and what became different between two of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from portal.kernel.money import Money
from portal.kernel.text import Lazy, _, lazy
from portal.pricing.models import Bid
from portal.pricing.specifying.values import told
from portal.pricing.taxing.rates import text_of

LABELS: dict[str, Lazy] = {
    "title": lazy("Title"), "description": lazy("Description"), "quantity": lazy("Quantity"),
    "unit_price": lazy("Price per piece"), "tax_included": lazy("Tax included"), "tax_rate": lazy("Tax, percent"),
    "wanted_by": lazy("Wanted by"),
    "place": lazy("Place of delivery"), "delivery": lazy("Terms of delivery"), "tiers": lazy("Other quantities"),
    "valid_until": lazy("Valid until"),
}

KINDS: dict[str, Lazy] = {"text": lazy("Text"), "number": lazy("Number"), "choice": lazy("One of"),
                          "yes_no": lazy("Yes or no"), "date": lazy("Date")}


@dataclass(frozen=True)
class Change:
    """One line that became different: `how` is added, removed or changed."""

    what: str
    label: str
    how: str
    before: str
    after: str


def terms_of(bid: Bid) -> dict[str, Any]:
    """What a version keeps, as JSON values."""
    return {
        "title": bid.title, "description": bid.description, "requirements": bid.requirements,
        "quantity": bid.quantity, "unit_price": {"amount": bid.unit_price.text, "currency": bid.currency},
        "tax_included": bid.tax_included, "wanted_by": bid.wanted_by.isoformat(), "place": bid.place,
        "valid_until": stamp(bid.expires_at),
        "processes": bid.processes, "materials": bid.materials, "region": bid.region,
        **({"certificates": bid.certificates} if bid.certificates else {}), **({"size": bid.size} if bid.size else {}),
        **({"tax_rate": text_of(bid.tax_milli)} if bid.tax_milli is not None else {}),
        **({"delivery": bid.delivery} if bid.delivery else {}), **({"tiers": tiers_of(bid)} if bid.tiers else {}),
    }


def tiers_of(thing: Any) -> list[dict[str, Any]]:
    """The prices a bid or an answer names for other quantities, as JSON values."""
    return [{"quantity": one["quantity"], "unit_price": {"amount": Money(one["unit_price_minor"], thing.currency).text,
                                                         "currency": thing.currency}} for one in thing.tiers or ()]


def stamp(moment: Any) -> str:
    """An instant as RFC 3339 in UTC."""
    return str(moment.isoformat(timespec="seconds").replace("+00:00", "Z"))


def difference(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    """The lines that differ, requirements by their names, in the order of the newer version."""
    currency = after["unit_price"]["currency"]
    changes = [Change(name, str(label), "changed", _say(before.get(name)), _say(after.get(name)))
               for name, label in LABELS.items() if before.get(name) != after.get(name)]
    old = {row["name"].casefold(): row for row in before.get("requirements", ())}
    new = {row["name"].casefold(): row for row in after.get("requirements", ())}
    return changes + list(_rows(old, new, currency))


def _rows(old: dict[str, Any], new: dict[str, Any], currency: str) -> Iterable[Change]:
    for key, row in new.items():
        if key not in old:
            yield Change("requirement", row["name"], "added", "", said(row, currency))
        elif old[key] != row:
            kinds = old[key]["kind"] != row["kind"]
            yield Change("requirement", row["name"], "changed", said(old[key], currency, kinds), said(row, currency, kinds))
    for key, row in old.items():
        if key not in new:
            yield Change("requirement", row["name"], "removed", said(row, currency), "")


def said(row: dict[str, Any], currency: str, with_kind: bool = False) -> str:
    """A requirement's value with its unit, in brackets where it need not be, and what it is worth then."""
    value = told(row) or "—"
    parts = [value if row["must"] else f"({value})"]
    if row.get("worth_minor") is not None:
        worth = Money(row["worth_minor"], currency)
        parts.append(_("worth %(price)s per piece", price=f"{worth.text} {worth.currency}"))
    return ", ".join([*parts, *([str(KINDS[row["kind"]])] if with_kind else [])])


def _say(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(f"{one['quantity']} × {_say(one['unit_price'])}" for one in value)
    if isinstance(value, dict) and "term" in value:
        return f"{value['term']} {value['place']}"
    if isinstance(value, dict):
        return f"{value['amount']} {value['currency']}"
    return {True: "✓", False: "—"}[value] if isinstance(value, bool) else str(value if value is not None else "")
