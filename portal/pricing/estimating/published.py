"""Answers of published surveys, as counts: what the estimators are held against.

`EXXON_VALDEZ`: 1,043 households asked by R. T. Carson et al. (1992), "A contingent valuation study of lost passive use values
resulting from the Exxon Valdez oil spill", report to the Attorney General of the State of Alaska, tables A-15 to A-17: first
price, the higher and the lower second one in US dollars, and how many said yes-yes, yes-no, no-yes, no-no.
`ALENTEJO`: 312 persons asked in 1997 about a natural park, P. A. L. D. Nunes (2000), "Contingent valuation of the benefits of
natural areas and its warmglow component"; the same counts, prices in euros.
"""

from math import inf

from portal.pricing.estimating.intervals import Interval, twice

Question = tuple[float, float, float, tuple[int, int, int, int]]

EXXON_VALDEZ: tuple[Question, ...] = (
    (10, 30, 5, (119, 59, 8, 78)),
    (30, 60, 10, (69, 69, 31, 98)),
    (60, 120, 30, (54, 75, 25, 101)),
    (120, 250, 60, (35, 53, 30, 139)),
)
ALENTEJO: tuple[Question, ...] = (
    (6, 18, 3, (21, 29, 3, 23)),
    (12, 24, 6, (24, 19, 3, 31)),
    (24, 48, 12, (10, 32, 5, 35)),
    (48, 120, 24, (3, 33, 7, 34)),
)


def intervals(survey: tuple[Question, ...], least: float = 0.0) -> list[Interval]:
    """The answers as intervals; `least` is what nobody can be willing to pay less than."""
    return [one for first, higher, lower, counts in survey for one in twice(first, higher, lower, counts, least)]


def first_answers(survey: tuple[Question, ...]) -> list[tuple[float, int, int]]:
    """The answers to the first price alone: price, yes, no."""
    return [(first, yes_yes + yes_no, no_yes + no_no) for first, _higher, _lower, (yes_yes, yes_no, no_yes, no_no) in survey]


def park() -> list[Interval]:
    """Alentejo without a least: some may want to be paid."""
    return intervals(ALENTEJO, -inf)
