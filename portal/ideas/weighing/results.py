"""What a round of scoring says: exact means, the weighted total, and how far the reviewers are apart."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

LOWEST, HIGHEST = 1, 5


@dataclass(frozen=True)
class Line:
    """A criterion: how often each score was given, the mean, the range and the standard deviation of those who scored."""

    name: str
    weight: int
    given: tuple[int, ...]
    mean: Fraction | None
    low: int | None
    high: int | None
    deviation: float | None


@dataclass(frozen=True)
class Result:
    """All criteria, and the mean of their means by weight, from 1 to 5."""

    lines: list[Line]
    total: Fraction | None
    cards: int


def results(criteria: Sequence[dict[str, Any]], cards: Sequence[Sequence[int | None]]) -> Result:
    """The result of the cards handed in; each card has a score for each criterion."""
    lines = [_line(one, [mark for card in cards if (mark := card[at]) is not None]) for at, one in enumerate(criteria)]
    weights = sum(one.weight for one in lines)
    told = [one.weight * one.mean for one in lines if one.mean is not None]
    return Result(lines, sum(told, Fraction(0)) / weights if told and len(told) == len(lines) else None, len(cards))


def _line(criterion: dict[str, Any], marks: list[int]) -> Line:
    counted = Counter(marks)
    given = tuple(counted[score] for score in range(LOWEST, HIGHEST + 1))
    if not marks:
        return Line(criterion["name"], criterion["weight"], given, None, None, None, None)
    mean = Fraction(sum(marks), len(marks))
    spread = math.sqrt(sum((mark - mean) ** 2 for mark in marks) / len(marks))
    return Line(criterion["name"], criterion["weight"], given, mean, min(marks), max(marks), spread)
