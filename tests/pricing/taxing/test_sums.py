"""Net and tax always make the gross, whatever the rate, the amount and the currency; and a rate reads as it was written."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.money import LARGEST_MINOR, Money
from portal.pricing.taxing.rates import LARGEST, parse, text_of
from portal.pricing.taxing.sums import taxed

CURRENCIES = st.sampled_from(["JPY", "EUR", "KWD"])  # with 0, 2 and 3 decimals


@given(st.integers(1, LARGEST_MINOR // 1000), st.integers(1, 1000), CURRENCIES, st.integers(0, LARGEST), st.booleans())
def test_net_and_tax_make_the_gross(price, pieces, currency, rate, included):
    total = Money(price, currency).times(pieces)
    sums = taxed(total, rate, included)
    assert sums.net and sums.tax is not None and sums.gross
    assert sums.net + sums.tax == sums.gross and total == (sums.gross if included else sums.net)
    exact = Fraction(total.minor * rate, LARGEST + rate if included else LARGEST)
    assert abs(sums.tax.minor - exact) <= Fraction(1, 2) and sums.tax.minor == (2 * exact + 1) // 2  # half a unit goes up


@given(st.integers(0, LARGEST))
def test_a_rate_is_read_as_it_was_written(rate):
    assert parse(text_of(rate)) == rate


def test_what_is_no_rate():
    for text in ("", "100.001", "1e1", "07", "7.1234", "-1", "7,7", "٧", "1000", " 7"):
        with pytest.raises(ValueError, match="rate of tax"):
            parse(text)
    assert [parse(one) for one in ("0", "7.7", "8.875", "100")] == [0, 7700, 8875, 100_000]


def test_without_a_rate_only_what_was_named_is_known():
    named = Money(100, "EUR")
    assert (taxed(named, None, True).gross, taxed(named, None, True).net) == (named, None)
    assert (taxed(named, None, False).net, taxed(named, None, False).gross) == (named, None)
