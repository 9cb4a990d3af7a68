"""Exact statistics against known figures, and what every interval has to hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.prototypes.research.exact import interval, p_value, upper_tail


@pytest.mark.parametrize(("k", "n", "low", "high"), [
    (0, 10, 0.0, 0.3085), (5, 10, 0.1871, 0.8129), (8, 10, 0.4439, 0.9748), (10, 10, 0.6915, 1.0), (1, 20, 0.0013, 0.2487),
    (60, 100, 0.4972, 0.6967)])
def test_intervals_of_clopper_and_pearson(k, n, low, high):
    assert interval(k, n) == pytest.approx((low, high), abs=6e-5)


@pytest.mark.parametrize(("k", "n", "p"), [
    (5, 10, 1.0), (8, 10, 0.109375), (9, 10, 0.021484375), (10, 10, 0.001953125), (60, 100, 0.0568879), (0, 0, 1.0)])
def test_the_two_sided_test_against_a_half(k, n, p):
    assert p_value(k, n) == pytest.approx(p, abs=1e-7)
    assert p_value(n - k, n) == p_value(k, n)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_what_was_seen_and_its_tails(seen):
    k, n = seen
    low, high = interval(k, n)
    assert 0 <= low <= k / n <= high <= 1
    if k:
        assert upper_tail(n, k, low) == pytest.approx(0.025, rel=1e-6)
    if k < n:
        assert 1 - upper_tail(n, k + 1, high) == pytest.approx(0.025, rel=1e-6)
    mirrored = interval(n - k, n)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-9)
    # The test says "chance" exactly where the interval holds one half, but for a hair at the bound.
    if abs(p_value(k, n) - 0.05) > 1e-6:
        assert (p_value(k, n) > 0.05) == (low < 0.5 < high)
