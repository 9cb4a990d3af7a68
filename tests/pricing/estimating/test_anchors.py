"""Each figure the estimators must reproduce, to the digits given; the command tells of a difference."""

import csv
from math import inf
from pathlib import Path

import pytest

from portal.pricing.estimating import anchors, published
from portal.pricing.estimating.fitting import NoFit, fit
from portal.pricing.estimating.intervals import Interval, said, total
from portal.pricing.estimating.shapes import LOG_NORMAL, NORMAL

# The same 312 persons as in `published.ALENTEJO` with age class, sex and income class, counted: data of P. A. L. D. Nunes
# (2000), taken from `NaturalPark` of the R package Ecdat, which is given out under GPL 2 or later. Used by this test alone.
PERSONS = Path(__file__).with_name("alentejo.csv")


@pytest.mark.parametrize("part", anchors.PARTS, ids=lambda one: one.__name__.strip("_"))
def test_every_figure_comes_out_to_the_digits_given(part):
    for one in part():
        assert one.came_out == one.expected, f"{one.of}: {one.what}"


def test_the_command_prints_them_and_says_by_its_code_when_one_differs(monkeypatch):
    told = []
    assert anchors.main(told.append) == 0
    assert "S(30)" in "".join(told) and told[-1].endswith(" 0 different from what is expected\n")
    monkeypatch.setattr(anchors, "PARTS", (lambda: iter([anchors.Figure("a", "b", "1.0", "1.1")]),))
    assert anchors.main(told.append) == 1 and "DIFFERS" in told[-2]


def test_with_age_sex_and_income_the_published_coefficients_come_out():
    second = {first: (higher, lower) for first, higher, lower, _counts in published.ALENTEJO}
    answers, who = [], []
    with PERSONS.open() as rows:
        for row in csv.DictReader(rows):
            first, (higher, lower) = float(row["first"]), second[float(row["first"])]
            low, high = {"yy": (higher, inf), "yn": (first, higher), "ny": (lower, first), "nn": (-inf, lower)}[row["answers"]]
            answers.append(Interval(low, high, float(row["persons"])))
            who.append([float(row[name]) for name in ("age", "female", "income")])
    assert total(answers) == total(published.park()) == 312
    found = fit(NORMAL, answers, who)
    assert [round(one, 3) for one in found.location] == [30.942, -6.930, -6.448, 4.839]
    assert (round(found.scale, 3), round(found.log_likelihood, 3)) == (36.458, -391.099)
    assert [round(one, 3) for one in fit(NORMAL, answers).location] == [18.739], "the same people without what is known of them"


@pytest.mark.parametrize("answers", [[said(10, True)], [said(10, False), said(20, False)], [said(10, True), said(20, True)]])
def test_where_all_said_the_same_there_is_no_curve(answers):
    with pytest.raises(NoFit):
        fit(LOG_NORMAL, answers)
