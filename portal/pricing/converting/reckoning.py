"""An amount in another currency, by exact fractions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from portal.kernel.money import Money, exponent


@dataclass(frozen=True)
class Rate:
    """So many units of `quote` for one of `base`; `value` is a plain decimal such as "1.0834"."""

    base: str
    quote: str
    value: str
    day: date
    source: str


Rates = Mapping[tuple[str, str], Rate]


@dataclass(frozen=True)
class Converted:
    """About how much it is, as of which day, by whose rates."""

    money: Money
    day: date
    source: str


def convert(amount: Money, currency: str, rates: Rates) -> Converted | None:
    """The amount in `currency`, rounded half up (away from zero) once at the end, to the digits ISO 4217 gives the currency.

    By the rate of the pair, in either direction, or across a base that has rates of both; the way whose older rate is the
    newest, then the shorter one, then the first base of the alphabet. None where no way leads.
    """
    ways = list(_ways(amount.currency, currency, rates))
    if amount.currency == currency or not ways:
        return None
    factor, steps = min(ways, key=lambda way: (-min(one.day for one in way[1]).toordinal(), len(way[1]), way[1][0].base))
    units = Fraction(amount.minor, 10 ** exponent(amount.currency)) * factor * 10 ** exponent(currency)
    return Converted(Money(half_up(units), currency), min(one.day for one in steps),
                     ", ".join(dict.fromkeys(one.source for one in steps)))


def _ways(have: str, want: str, rates: Rates) -> Iterator[tuple[Fraction, tuple[Rate, ...]]]:
    """Each way from one currency to the other: by how much one multiplies, and the rates it rests on."""
    if (there := rates.get((have, want))) is not None:
        yield Fraction(there.value), (there,)
    if (back := rates.get((want, have))) is not None:
        yield 1 / Fraction(back.value), (back,)
    for base in sorted({base for base, _quote in rates} - {have, want}):
        first, second = rates.get((base, have)), rates.get((base, want))
        if first is not None and second is not None:
            yield Fraction(second.value) / Fraction(first.value), (first, second)


def half_up(exact: Fraction) -> int:
    """The nearest whole number, halves away from zero (the commercial rule)."""
    whole = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return -whole if exact < 0 else whole
