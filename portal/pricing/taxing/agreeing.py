"""How both sides come to one rate: the bid names it, a yes keeps it, and only a counter may name another."""

from typing import Any

from portal.kernel.errors import Invalid
from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing.models import Answer, Bid
from portal.pricing.taxing.rates import SAME, parse, text_of
from portal.pricing.taxing.sums import ROUNDING, taxed


def rate_of(bid: Bid, kind: str, said: int | None) -> int | None:
    """The rate of an answer. Raises Invalid for a yes with another rate than the named one."""
    if said == SAME or kind == "decline":
        return bid.tax_milli
    if kind == "accept" and said != bid.tax_milli:
        named = _("no rate") if bid.tax_milli is None else f"{text_of(bid.tax_milli)} %"
        raise Invalid({"tax_rate": [_("Accepting means the named tax, %(rate)s. Counter to name another.", rate=named)]})
    return said


def confirmed(bid: Bid, mine: Answer, before: dict[str, Any]) -> dict[str, int | None]:
    """The rate of an answer confirmed for a changed bid: the named one follows what is named now, another stays."""
    said = before.get("tax_rate")
    followed = mine.tax_milli == (None if said is None else parse(said))
    return {"tax_milli": bid.tax_milli} if followed and mine.tax_milli != bid.tax_milli else {}


def on_sheet(bid: Bid, rate: int | None, total: Money) -> dict[str, Any]:
    """What a deal sheet says of the tax, where a rate was agreed: the amounts and how they were rounded."""
    if rate is None:
        return {}
    sums = taxed(total, rate, bid.tax_included)
    told = {name: {"amount": one.text, "currency": one.currency}
            for name, one in (("net", sums.net), ("tax", sums.tax), ("gross", sums.gross)) if one is not None}
    return {"taxation": {"rate": text_of(rate), **told, "rounding": ROUNDING}}
