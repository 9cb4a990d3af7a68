"""What a producer says line by line: checked against what the bid asks, and summed up for a reader."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portal.kernel.errors import Invalid
from portal.kernel.money import Money
from portal.kernel.text import _, ngettext
from portal.pricing.models import Bid
from portal.pricing.specifying import values


def said(bid: Bid, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the producer says per requirement, in the bid's order. Raises Invalid for what does not fit its line."""
    asked = {row["name"].casefold(): row for row in bid.requirements}
    heard: dict[str, dict[str, Any]] = {}
    faults: dict[str, list[str]] = {}
    for at, given in enumerate(rows):
        key = given["name"].casefold()
        if wrong := _wrong(asked.get(key), given, bid.currency):
            faults[f"requirements.{at}.{wrong[0]}"] = [wrong[1]]
        heard[key] = _kept(given)
    if faults:
        raise Invalid(faults)
    return [{**heard[key], "name": row["name"]} for key, row in asked.items() if key in heard]


def _wrong(row: Mapping[str, Any] | None, given: Mapping[str, Any], currency: str) -> tuple[str, str] | None:
    """Which field is wrong with one line, and why."""
    if row is None:
        return "name", _("The bid has no such line.")
    value, extra, met = given.get("value") or "", given.get("extra"), given.get("met", "yes")
    if value and (fault := values.fault(row["kind"], value)):
        return "value", fault
    if value and met == "yes" and not values.as_asked(row, value):
        return "value", _('Asked is %(asked)s. If you offer something else, say "differently".', asked=values.told(row))
    if extra is not None and extra.currency != currency:
        return "extra", _("The customer asks in %(currency)s.", currency=currency)
    if extra is not None and extra.minor and met in ("no", "not_said"):
        return "extra", _("What is not included costs nothing.")
    return None


def _kept(given: Mapping[str, Any]) -> dict[str, Any]:
    """A line as it is kept: the extra in minor units, an empty value left out."""
    row = {name: one for name, one in given.items() if name not in ("extra", "value")}
    extra = given.get("extra")
    row["extra_minor"] = extra.minor if extra is not None else given.get("extra_minor")
    return row | ({"value": given["value"]} if given.get("value") else {})


@dataclass(frozen=True)
class Summary:
    """How many of `lines` are met at the price, for more, in another way, not at all, or not spoken of.

    `extra` is what all lines for more would add to a piece together.
    """

    lines: int
    met: int
    for_more: int
    differently: int
    missing: int
    silent: int
    extra: Money

    @property
    def sentence(self) -> str:
        """ "7 of 9 at this price; these 2 +4.20 EUR; 1 not included"."""
        told = [_("%(met)s of %(lines)s at this price", met=self.met, lines=self.lines)]
        if self.for_more:
            told.append(ngettext("%(num)s for %(extra)s more", "%(num)s for %(extra)s more together", self.for_more,
                                 extra=f"{self.extra.text} {self.extra.currency}"))
        if self.differently:
            told.append(ngettext("%(num)s differently", "%(num)s differently", self.differently))
        if self.missing:
            told.append(ngettext("%(num)s not included", "%(num)s not included", self.missing))
        if self.silent:
            told.append(ngettext("%(num)s not spoken of", "%(num)s not spoken of", self.silent))
        return "; ".join(told)


def summary(rows: Iterable[Mapping[str, Any]], currency: str) -> Summary | None:
    """Sums up the lines of a deal sheet (`met`, `extra`, `taken`); None where nothing was asked line by line."""
    counts = {"met": 0, "for_more": 0, "differently": 0, "missing": 0, "silent": 0}
    extra, lines = Money(0, currency), 0
    for row in rows:
        lines += 1
        counts[_class(row)] += 1
        if _class(row) == "for_more":
            extra += Money.parse(row["extra"]["amount"], currency)
    return Summary(lines, extra=extra, **counts) if lines else None


def _class(row: Mapping[str, Any]) -> str:
    if row.get("extra") and not row.get("taken") and row["met"] in ("yes", "changed") and any(
            digit in "123456789" for digit in row["extra"]["amount"]):
        return "for_more"
    return {"yes": "met", "changed": "differently", "no": "missing"}.get(row["met"], "silent")
