"""Money: strict text, exact splits, one rounding rule."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.money import Money, exponent

BAD = ["-1", "-0", "NaN", "sNaN", "Infinity", "1e400", "1e-400", "0.001", "0.005", "1_000", "１２", "12,50", " 12 ", "+5",
       "1e3", "", ".5", "5.", "00", "01", "9" * 400, "١٢"]


@pytest.mark.parametrize("text", BAD)
def test_only_plain_digits_are_an_amount(text):
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse(text, "EUR")


@pytest.mark.parametrize("thing", [None, True, 5, 5.0, [], {}])
def test_only_text_is_an_amount(thing):
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse(thing, "EUR")


def test_decimals_are_those_of_iso_4217():
    assert (exponent("EUR"), exponent("JPY"), exponent("KWD")) == (2, 0, 3)
    assert Money.parse("12", "JPY").minor == 12
    assert Money.parse("1.234", "KWD").minor == 1234
    with pytest.raises(ValueError, match="not an amount"):
        Money.parse("1.5", "JPY")
    with pytest.raises(ValueError, match="not a currency"):
        exponent("ABC")


@given(st.integers(0, 10**13), st.sampled_from(["EUR", "JPY", "KWD", "RUB"]))
def test_text_reads_back(minor, currency):
    assert Money.parse(Money(minor, currency).text, currency) == Money(minor, currency)


@given(st.integers(0, 10**12), st.lists(st.integers(0, 1000), min_size=1, max_size=20).filter(any))
def test_a_split_adds_up_and_is_fair(minor, weights):
    parts = Money(minor, "EUR").split(weights)
    assert sum(part.minor for part in parts) == minor
    for part, weight in zip(parts, weights, strict=True):
        assert abs(Fraction(part.minor) - Fraction(minor * weight, sum(weights))) < 1


def test_a_thousand_in_three():
    assert [part.minor for part in Money(1000, "EUR").split([1, 1, 1])] == [334, 333, 333]


def test_half_a_cent_goes_up():
    assert Money(5, "EUR").share(Fraction(1, 2)).minor == 3
    assert Money(12345, "EUR").share(Fraction(1, 10)).minor == 1235


def test_currencies_do_not_mix():
    with pytest.raises(ValueError, match="cannot mix"):
        Money(1, "EUR") + Money(1, "USD")
