"""The numbers alone: low prices by the published rule, scores in exact fractions, the cheapest division."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.pricing.awarding.dividing import Offered, cheapest
from portal.pricing.awarding.lowprice import low_price
from portal.pricing.awarding.scoring import CRITERIA, Facts, percent, score_all

WEIGHTS = {"price": 60, "date": 15, "requirements": 15, "record": 10}


def test_the_published_rule_for_low_prices():
    found = low_price([50, 80, 90], 0)
    assert (percent(found.below_mean), percent(found.below_next)) == ("41.2", "37.5")
    assert found.below_mean == Fraction(7, 17) and found.by_mean and found.by_next
    assert [low_price([50, 80, 90], 1), low_price([50, 80, 90], 2), low_price([50], 0)] == [None] * 3
    # At the border it is caught, a cent above it is not.
    assert low_price([70, 100], 0).below_next == Fraction(3, 10) and low_price([71, 100], 0) is None
    assert low_price([6000, 8000, 12000], 0).by_mean and low_price([6001, 8000, 12000], 0) is None
    # Two equal lowest prices: no distance to the next, but both far below the mean.
    assert low_price([30, 30, 120], 0).by_mean and not low_price([30, 30, 120], 1).by_next


def test_each_share_of_a_score_is_told_and_adds_up():
    good = Facts(1000, 0, [(True, "yes"), (False, "changed")], delivered=8, kept=8)
    late = Facts(800, 15, [(True, "no"), (False, "yes")], delivered=0, kept=0)
    first, second = score_all([good, late], WEIGHTS)
    assert first.shares == {"price": Fraction(4, 5), "date": 1, "requirements": Fraction(5, 6), "record": Fraction(9, 10)}
    assert second.shares == {"price": 1, "date": Fraction(1, 2), "requirements": Fraction(1, 3), "record": Fraction(1, 2)}
    assert first.total == Fraction(48 + 15, 100) + Fraction(15, 100) * Fraction(5, 6) + Fraction(9, 100)
    assert (first.rank, second.rank, first.tied) == (1, 2, False)
    same = score_all([good, good, late], WEIGHTS)
    assert [one.rank for one in same] == [1, 1, 3] and [one.tied for one in same] == [True, True, False]
    with pytest.raises(ValueError, match="weights"):
        score_all([good], dict.fromkeys(CRITERIA, 0))


offers = st.lists(st.builds(Facts, st.integers(1, 10**15), st.integers(-400, 400), st.lists(
    st.tuples(st.booleans(), st.sampled_from(["yes", "no", "changed", "not_said"])), max_size=4),
    delivered=st.integers(5, 9), kept=st.integers(0, 5), defects=st.integers(0, 20)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(offers, st.tuples(*[st.integers(0, 100)] * 4).filter(any))
def test_scores_are_exact_and_fair(some, numbers):
    scores = score_all(some, dict(zip(CRITERIA, numbers, strict=True)))
    for one in scores:
        assert isinstance(one.total, Fraction) and 0 <= one.total <= 1
        assert all(isinstance(share, Fraction) and 0 <= share <= 1 for share in one.shares.values())
        assert sum(one.part(name) for name in CRITERIA) == one.total
        assert one.rank == 1 + sum(other.total > one.total for other in scores)
    # The same offer a cent cheaper never scores lower on price than it did, beside the same others.
    cheaper = [Facts(max(1, some[0].price - 1), *list(vars(some[0]).values())[1:]), *some[1:]]
    assert score_all(cheaper, WEIGHTS)[0].shares["price"] >= score_all(some, WEIGHTS)[0].shares["price"]


shops = st.lists(st.builds(lambda price, least, more: Offered(price, least, least + more), st.integers(1, 9), st.integers(1, 4),
                           st.integers(0, 4)), min_size=1, max_size=3)


@settings(max_examples=80, deadline=None)
@given(shops, st.integers(1, 12))
def test_the_division_is_the_cheapest_there_is(some, wanted):
    possible = [counts for counts in product(*[[0, *range(one.least, one.most + 1)] for one in some]) if sum(counts) == wanted]
    found = cheapest(some, wanted)
    if not possible:
        assert found is None
        return
    cost = [sum(count * one.price for count, one in zip(counts, some, strict=True)) for counts in possible]
    assert tuple(found) in possible
    assert sum(count * one.price for count, one in zip(found, some, strict=True)) == min(cost)
