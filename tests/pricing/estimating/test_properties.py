"""What holds for any data: order, sums, bounds, coverage; and what goes wrong when half-open intervals are closed."""

from itertools import pairwise
from math import inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.pricing.awarding.lowprice import lowest
from portal.pricing.estimating import capacity, costs, countering, naming, screens
from portal.pricing.estimating.fitting import NoFit, fit
from portal.pricing.estimating.intervals import Interval, said
from portal.pricing.estimating.logistic import for_logistic
from portal.pricing.estimating.logit import logit
from portal.pricing.estimating.monotone import mean_of, monotone
from portal.pricing.estimating.repeated import Tried, kaplan_meier
from portal.pricing.estimating.shapes import LOG_LOGISTIC, LOG_NORMAL, WEIBULL
from portal.pricing.estimating.turnbull import banded, turnbull

PRICES = st.integers(1, 12)
ANSWERS = st.lists(st.tuples(PRICES, st.booleans()).map(lambda one: said(*one)), min_size=1, max_size=40)


@settings(max_examples=30, deadline=None)
@given(ANSWERS)
def test_turnbull_is_a_distribution_that_gives_every_answer_a_chance(answers):
    found = turnbull(answers, tolerance=1e-7, most=5000)
    assert sum(found.mass) == pytest.approx(1) and all(one >= 0 for one in found.mass)
    falling = [found.survival(price) for price in range(14)]
    assert all(after <= before + 1e-12 for before, after in pairwise(falling)) and falling[0] <= 1 + 1e-12
    for one in answers:
        assert sum(mass for low, high, mass in zip(found.lows, found.highs, found.mass, strict=True)
                   if one.low <= low and high <= one.high) > 0


def test_a_share_that_refused_and_one_that_paid_the_same_price_do_not_meet():
    """Ten say no at 30 and ten yes: half would pay more. With closed intervals both could sit on 30 itself."""
    found = turnbull([said(30, False, 10), said(30, True, 10)])
    assert found.survival(30) == pytest.approx(0.5) and found.survival(29) == pytest.approx(0.5)
    with pytest.raises(ValueError, match="is no interval"):
        Interval(30, 30)


def test_all_shapes_find_the_curve_the_answers_were_drawn_from():
    dice = np.random.default_rng(3)
    truth = {LOG_NORMAL: np.exp(dice.normal(4.6, 0.35, 4000)), WEIBULL: 100 * dice.weibull(2.5, 4000),
             LOG_LOGISTIC: np.exp(4.6 + 0.25 * dice.logistic(size=4000))}
    for shape, willing in truth.items():
        asked = dice.uniform(50, 180, 4000).round()
        found = fit(shape, [said(p, w > p) for p, w in zip(asked, willing, strict=True)])
        low, high = found.median_interval()
        assert low < np.median(willing) < high and high / low < 1.1
        assert found.survival(found.quantile(0.3)) == pytest.approx(0.7)
        assert found.mean == pytest.approx(willing.mean(), rel=0.06)
        others = [fit(other, [said(p, w > p) for p, w in zip(asked, willing, strict=True)]) for other in truth]
        assert min(others, key=lambda one: one.akaike).shape is shape


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 30)), min_size=1, max_size=10), st.booleans())
def test_the_isotonic_curve_keeps_its_order_and_the_mean(counts, rising):
    levels = monotone([(float(at), n, min(yes, n)) for at, (n, yes) in enumerate(counts, 1)], rising)
    shares = [one.share for one in levels]
    assert shares == sorted(shares, reverse=not rising) or np.allclose(shares, sorted(shares, reverse=not rising))
    assert sum(one.share * one.n for one in levels) == pytest.approx(sum(one.yes for one in levels))
    assert all(0 <= one.low <= one.high <= 1 for one in levels)


def test_the_interval_of_a_rising_share_covers_it_whatever_its_form():
    """Steep, flat and stepped truths, few and many cases: at least 95 per cent of the intervals hold the truth."""
    dice, held, asked = np.random.default_rng(11), 0, 0
    for truth in (np.linspace(0.02, 0.95, 8), np.full(8, 0.4), np.array([0.05] * 4 + [0.9] * 4)):
        for n in (6, 25, 80):
            for _time in range(25):
                counts = [(float(at), n, int(dice.binomial(n, chance))) for at, chance in enumerate(truth)]
                levels = monotone(counts)
                held += sum(one.low <= chance <= one.high for one, chance in zip(levels, truth, strict=True))
                asked += len(levels)
    assert held / asked >= 0.95


def test_the_mean_of_a_falling_curve_is_the_area_under_it():
    levels = monotone([(10.0, 100, 80), (20.0, 100, 40)], rising=False)
    assert mean_of(levels, 30.0) == pytest.approx(10 * 0.9 + 10 * 0.6 + 10 * 0.2)


def test_kaplan_meier_corrects_what_accepted_bids_hide_and_is_silent_above_the_limit():
    dice = np.random.default_rng(7)
    willing, threshold = np.exp(dice.normal(np.log(100), 0.35, 4000)), dice.uniform(70, 170, 4000)
    tries = [Tried(float(min(w, t)), bool(w >= t)) for w, t in zip(willing, threshold, strict=True)]
    found = kaplan_meier(tries, threshold=170.0)
    assert found.survival(100) == pytest.approx(0.5, abs=0.025)
    assert found.survival(140) == pytest.approx(0.1682, abs=0.025)
    assert np.mean([one.bid > 100 for one in tries]) < 0.36, "the plain share of bids is far too low"
    assert found.survival(171) is None and found.survival(1) == 1.0
    at = next(one for one in found.steps if one.price >= 100)
    assert at.low < np.mean(willing > 100) < at.high
    assert kaplan_meier([Tried(5, False)]).steps == (), "nobody was accepted: nothing is known"


@settings(max_examples=30)
@given(st.floats(50, 200), st.floats(0, 40), st.floats(0, 5), st.integers(2, 4))
def test_what_best_bids_tell_is_what_made_them(willing, least, cost, n):
    told = naming.read(naming.bids_of(willing, least, cost, n), least)
    assert told.willing == pytest.approx(willing) and told.cost == pytest.approx(cost, abs=1e-9)


def test_the_closed_counter_prices_are_the_tops_of_their_curves():
    for location, scale, cost in ((100, 10, 60), (100, 25, 80), (50, 5, 10)):
        top = countering.best_counter(lambda p, m=location, s=scale: 1 / (1 + np.exp((p - m) / s)), cost, 4.0 * location)
        assert top == pytest.approx(for_logistic(location, scale, cost), rel=1e-6)
    assert countering.best_counter(lambda p: max(0.0, 1 - p / 100), 60, 200) == pytest.approx(80, rel=1e-6)
    assert countering.best_counter(lambda p: 1 / p, 10, 500) == pytest.approx(500, rel=1e-6), "a heavy tail is not followed"
    assert countering.best_counter(lambda _p: 1.0, 60, 50) == 50


def test_scarcer_pieces_and_more_bids_raise_the_threshold():
    gain = capacity.as_seen([80, 90, 100, 110, 140])
    plenty = capacity.thresholds(gain, 75, 12, 10)
    assert plenty == sorted(plenty, reverse=True)
    assert plenty[-1] == pytest.approx(75) and 110 < plenty[0] < 140, "with capacity to spare it is the cost"
    assert capacity.thresholds(gain, 75, 1, 3)[0] < capacity.thresholds(gain, 75, 1, 8)[0]
    assert capacity.evenly()(-1) == pytest.approx(1.5) and capacity.evenly()(2) == 0


def test_costs_come_back_from_prices_without_knowing_how_prices_were_spread():
    dice, n = np.random.default_rng(5), 4
    true = dice.uniform(0, 1, 8000)
    found = costs.costs(((n - 1) * true + 1) / n, n)
    truth = np.array([(n * one.asked - 1) / (n - 1) for one in found])
    off = np.array([one.cost for one in found]) - truth
    inner = (truth > 0.2) & (truth < 0.8)
    assert np.sqrt((off[inner] ** 2).mean()) < 0.01
    assert costs.costs([1, 1, 1], 3) == [] and costs.costs([1, 2, 3], 1) == []


def test_logit_refuses_what_the_price_parts():
    with pytest.raises(NoFit):
        logit([(10, 5, 0), (20, 0, 5)])
    found = logit([(10, 40, 10), (20, 25, 25), (40, 10, 40)])
    assert found.chance(found.median) == pytest.approx(0.5) and found.median == pytest.approx(20, rel=0.02)


def test_the_band_of_the_demand_curve_holds_the_truth():
    dice = np.random.default_rng(2)
    answers = [said(float(p), bool(w > p)) for p, w in zip(dice.choice([60, 80, 100, 120, 140], 600),
                                                          np.exp(dice.normal(4.6, 0.35, 600)), strict=True)]
    found = banded(answers, [60, 100, 140])
    assert [one.low <= truth <= one.high for one, truth in zip(found, (0.925, 0.494, 0.166), strict=True)] == [True] * 3
    assert found == banded(answers, [60, 100, 140]), "the same people give the same band"
    assert inf not in [one.high for one in found]


def test_the_rule_of_the_abnormally_low_price_at_its_edges():
    assert lowest([]) is None and not lowest([50]).flagged
    assert lowest([70, 100]).flagged and not lowest([71, 100]).flagged
    assert lowest([60, 80, 120]).flagged, "exactly 40 per cent below the mean of the others"
    assert not lowest([61, 80, 120]).flagged
    assert lowest([0, 0, 0]).flagged is False


def test_screens_strike_what_stands_out_and_nothing_else():
    usual = [screens.Tender(f"t{at}", {"a": 100, "b": 108 + at % 3, "c": 120}, "abc"[at % 3] if at % 3 == 0 else "a", buyer="x")
             for at in range(12)]
    assert {one.code for one in screens.screens(usual)} == {"R025"}, "b and c never win"
    odd = [screens.Tender("single", {"a": 9}, "a"), screens.Tender("same", {"a": 9, "b": 9}),
           screens.Tender("far", {"a": 100, "b": 180}, "a"), screens.Tender("close", {"a": 10000, "b": 10001}, "a"),
           screens.Tender("passed", {"a": 100, "b": 130}, "b", frozenset("a"))]
    found = {(one.code, one.about) for one in screens.screens([*usual, *odd]) if one.code != "R025"}
    assert found == {("R018", "single"), ("R028", "same"), ("R058", "far"), ("R024", "close"), ("R036", "passed")}
    buyers = [screens.Tender(f"{who}{at}", {"a": 1, "b": 2}, "a", frozenset("b") if who == "z" or at == 0 else frozenset(), who)
              for who in "uvwxyz" for at in range(6)]
    assert {(one.code, one.about) for one in screens.many_refused(buyers, 10)} == {("R038", "z")}
