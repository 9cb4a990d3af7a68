"""Each figure the estimators must reproduce, to the digits given; the command tells of a difference."""

from math import inf

import pytest

from portal.pricing.estimating import anchors
from portal.pricing.estimating.fitting import NoFit, fit
from portal.pricing.estimating.intervals import Interval, said
from portal.pricing.estimating.shapes import LOG_NORMAL, NORMAL


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


def test_what_is_known_of_people_moves_the_curve_as_it_was_made_to(dice):
    answers, known = [], []
    for _each in range(600):
        known.append([dice.uniform(-1, 1)])
        worth, asked = dice.gauss(30 + 8 * known[-1][0], 5), dice.choice((20.0, 25.0, 30.0, 35.0, 40.0))
        answers.append(Interval(asked, inf, 1) if worth >= asked else Interval(-inf, asked, 1))
    found = fit(NORMAL, answers, known)
    assert abs(found.location[0] - 30) < 2 and abs(found.location[1] - 8) < 3 and abs(found.scale - 5) < 2


@pytest.mark.parametrize("answers", [[said(10, True)], [said(10, False), said(20, False)], [said(10, True), said(20, True)]])
def test_where_all_said_the_same_there_is_no_curve(answers):
    with pytest.raises(NoFit):
        fit(LOG_NORMAL, answers)
