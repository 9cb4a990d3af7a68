"""An amount with its tax. The tax is rounded once, on the total of what is agreed with one producer: half a minor unit away
from zero. The other amount follows by adding or taking away, so that net and tax always make the gross.
"""

from dataclasses import dataclass
from fractions import Fraction

from portal.kernel.money import Money
from portal.pricing.taxing.rates import LARGEST, text_of

ROUNDING = "half_up_on_total"


@dataclass(frozen=True)
class Taxed:
    """An amount with or without the tax it was named with. Without a `rate` only the amount that was named is known."""

    rate: int | None
    net: Money | None
    tax: Money | None
    gross: Money | None

    @property
    def percent(self) -> str | None:
        """The rate as text."""
        return None if self.rate is None else text_of(self.rate)


def taxed(amount: Money, rate: int | None, included: bool) -> Taxed:
    """What an amount is that was named with its tax (`included`) or without, at a rate in thousandths of a percent.

    Taken out of a gross amount the tax is gross x rate / (100 + rate).
    """
    if rate is None:
        return Taxed(None, None if included else amount, None, amount if included else None)
    tax = amount.share(Fraction(rate, LARGEST + rate if included else LARGEST))
    return Taxed(rate, amount - tax, tax, amount) if included else Taxed(rate, amount, tax, amount + tax)
