"""Money: integers in minor units with an ISO 4217 code; strict text at the border; nothing is rounded silently."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

_TEXT = re.compile(r"(0|[1-9][0-9]{0,14})(?:\.([0-9]{1,4}))?", re.ASCII)
LARGEST_MINOR = 10**15


@lru_cache
def exponent(currency: str) -> int:
    """Decimals of a currency by ISO 4217 (EUR 2, JPY 0, KWD 3). Raises ValueError for a code that is none."""
    import iso4217  # reads a long table, for which a start should not wait

    try:
        digits = iso4217.Currency(currency).exponent
    except ValueError:
        digits = None
    if digits is None:
        raise ValueError(f"not a currency: {currency[:8]!r}")
    return int(digits)


@lru_cache
def every_currency() -> tuple[str, ...]:
    """The codes of ISO 4217 that amounts can be written in, in the order of the alphabet."""
    import iso4217  # as above

    return tuple(sorted({one.code for one in iso4217.Currency if one.exponent is not None}))


@dataclass(frozen=True, order=False)
class Money:
    """An amount in minor units (cents) of one currency."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> "Money":
        """Reads "12.50": plain digits, at most the currency's decimals. Raises ValueError for anything else."""
        places = exponent(currency)
        found = _TEXT.fullmatch(text) if isinstance(text, str) else None
        decimals = (found[2] or "") if found else ""
        if not found or len(decimals) > places:
            raise ValueError(f"not an amount of {currency}: {str(text)[:20]!r}")
        return cls(int(found[1]) * 10**places + int(decimals.ljust(places, "0") or "0"), currency)

    @property
    def text(self) -> str:
        """Plain digits with exactly the currency's decimals: "12.50"."""
        places = exponent(self.currency)
        sign, digits = "-" if self.minor < 0 else "", str(abs(self.minor)).rjust(places + 1, "0")
        return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)

    @property
    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    def _same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise ValueError(f"cannot mix {self.currency} and {other.currency}")

    def __add__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor <= other.minor

    def times(self, count: int) -> "Money":
        return Money(self.minor * count, self.currency)

    def share(self, ratio: Fraction) -> "Money":
        """The amount times a ratio, half a minor unit rounded away from zero (the commercial rule)."""
        exact = Decimal(self.minor * ratio.numerator) / Decimal(ratio.denominator)
        return Money(int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)), self.currency)

    def split(self, weights: Sequence[int]) -> list["Money"]:
        """Parts in proportion to `weights` that add up exactly: largest remainder, ties to the earlier part.

        Raises ValueError when the weights are negative or all zero.
        """
        total = sum(weights)
        if total <= 0 or min(weights) < 0:
            raise ValueError("weights must be positive")
        floors = [self.minor * weight // total for weight in weights]
        remainders = [self.minor * weight % total for weight in weights]
        order = sorted(range(len(weights)), key=lambda at: (-remainders[at], at))
        for at in order[: self.minor - sum(floors)]:
            floors[at] += 1
        return [Money(part, self.currency) for part in floors]
