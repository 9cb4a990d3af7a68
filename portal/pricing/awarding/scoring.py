"""The weighted score of an offer, in exact fractions: no rounding decides who stands first, and equal scores are equal.

Each criterion gives a share from 0 to 1. Price: the lowest price by this one. Day: 1 when it is there as wanted, and a
thirtieth less for each day later. Requirements: what is met of all lines, a must counting twice, "differently" half.
Record: kept days and pieces without defect, each by Laplace's rule of succession (k + 1) / (n + 2), so that who has
delivered nothing yet stands in the middle and a long record weighs more than a short one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

CRITERIA = ("price", "date", "requirements", "record")
DAYS_TO_NOTHING = 30
_MET = {"yes": Fraction(1), "changed": Fraction(1, 2)}


@dataclass(frozen=True)
class Facts:
    """What is known of one offer: price in minor units, days after the wanted one, (must, met) of each line, the record."""

    price: int
    days_late: int
    lines: Sequence[tuple[bool, str]]
    delivered: int = 0
    kept: int = 0
    defects: int = 0


@dataclass
class Score:
    """An offer's score from 0 to 1 with what each criterion gave, its place, and whether another has the very same score."""

    total: Fraction
    shares: dict[str, Fraction]
    weights: dict[str, Fraction] = field(default_factory=dict)
    rank: int = 0
    tied: bool = False

    def part(self, criterion: str) -> Fraction:
        """What a criterion adds to the total: its weight times its share."""
        return self.weights[criterion] * self.shares[criterion]


def score_all(offers: Sequence[Facts], weights: Mapping[str, int]) -> list[Score]:
    """The scores in the order of the offers; equal ones share their place. Raises ValueError without any weight."""
    whole = sum(weights[name] for name in CRITERIA)
    if whole <= 0 or min(weights[name] for name in CRITERIA) < 0:
        raise ValueError("weights are not negative, and one is positive")
    parts = {name: Fraction(weights[name], whole) for name in CRITERIA}
    lowest = min((one.price for one in offers), default=0)
    scores = []
    for one in offers:
        shares = {"price": Fraction(lowest, one.price) if one.price else Fraction(1), "date": _day(one.days_late),
                  "requirements": _met(one.lines), "record": _record(one)}
        scores.append(Score(sum((parts[name] * shares[name] for name in CRITERIA), Fraction(0)), shares, parts))
    totals = [one.total for one in scores]
    for score in scores:
        score.rank, score.tied = 1 + sum(other > score.total for other in totals), totals.count(score.total) > 1
    return scores


def _day(late: int) -> Fraction:
    return max(Fraction(0), 1 - Fraction(max(0, late), DAYS_TO_NOTHING))


def _met(lines: Sequence[tuple[bool, str]]) -> Fraction:
    whole = sum(2 if must else 1 for must, _met_word in lines)
    got = sum(((2 if must else 1) * _MET.get(met, Fraction(0)) for must, met in lines), Fraction(0))
    return got / whole if whole else Fraction(1)


def _record(one: Facts) -> Fraction:
    clean = max(0, one.delivered - one.defects)
    return (Fraction(one.kept + 1, one.delivered + 2) + Fraction(clean + 1, one.delivered + 2)) / 2


def percent(share: Fraction, places: int = 1) -> str:
    """A share as text for people, in hundredths; the last digit is rounded half to even, and nothing is decided by it."""
    exact = Decimal(share.numerator * 100) / Decimal(share.denominator)
    return str(exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN))
