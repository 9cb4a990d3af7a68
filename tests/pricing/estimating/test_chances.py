"""The chance of a yes by ranges of prices: coarse, honest on bids it has not seen, silent with few; what bench shows holds."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from bench import demand, hint
from portal.pricing.estimating.chances import LEAST_IN_RANGE, chances
from portal.pricing.estimating.rounds import nice


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 10**6), st.booleans()), max_size=80))
def test_ranges_hold_every_price_once_and_say_nothing_fine(cases):
    found = chances(cases)
    if len(cases) < 20:
        assert found == []
    for price, _yes in cases if found else ():
        assert sum(one.holds(price) for one in found) == 1
    assert all(one.n >= LEAST_IN_RANGE and one.low <= one.share + 0.05 and one.share - 0.05 <= one.high for one in found)
    assert all(round(one.share * 10, 9).is_integer() and round(one.low * 20, 9).is_integer() for one in found)
    assert [one.share for one in found] == sorted(one.share for one in found)
    assert sum(one.n for one in found) in (0, len(cases))


def test_a_threshold_cannot_be_read_off():
    """One workshop agrees from 10,050 on: the ranges say no more than their width."""
    dice = random.Random(4)
    prices = [dice.randrange(8000, 12000) for _case in range(400)]
    found = chances([(price, price >= 10_050) for price in prices])
    assert len(found) <= 8 and all((one.end - one.start) % 500 == 0 for one in found[1:-1])
    near = next(one for one in found if one.holds(10_050))
    assert near.end - near.start >= 500


def test_round_widths():
    assert [nice(one) for one in (0.3, 1, 1.5, 3, 7, 11, 40, 60)] == [1, 1, 2, 5, 10, 20, 50, 100]


def test_the_simulations_come_out_as_promised(capsys):
    assert hint.main(["--seeds", "6", "--bids", "300"]) == 0
    assert "better than the base rate in 6 of 6 seeds" in capsys.readouterr().out
    seen = [demand.learn(seed, 600) for seed in range(1, 5)]
    assert all(min(one["counters"].errors) > 0 for one in seen)
    off = {way: sum(one[way].location for one in seen) / 4 - 4.6052 for way in demand.WAYS}
    assert abs(off["counters"]) < 0.05 < off["between"] and off["bids"] < -0.2
    levels = demand.demand(demand.answers(1, 600)["counters"])
    assert sum(one.low <= demand.TRUTH.survival(one.price) <= one.high for one in levels) >= 8
