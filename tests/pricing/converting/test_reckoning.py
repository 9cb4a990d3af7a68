"""Exact arithmetic between currencies of 0, 2 and 3 digits: both ways and across a base."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext

from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.money import Money, exponent
from portal.pricing.converting.reckoning import Rate, convert

TODAY, BEFORE = date(2026, 11, 27), date(2026, 11, 12)
CODES = ("JPY", "USD", "KWD")  # 0, 2 and 3 digits
values = st.integers(1, 10**10).map(lambda n: f"{n // 10**4}.{n % 10**4:04d}")


def rate(base, quote, value, day=TODAY, source="ECB"):
    return {(base, quote): Rate(base, quote, value, day, source)}


@given(minor=st.integers(-10**15, 10**15), first=values, second=values, have=st.sampled_from(CODES),
       want=st.sampled_from(CODES))
def test_every_way_is_exact_and_rounded_once(minor, first, second, have, want):
    rates = {**rate("EUR", have, first), **rate("EUR", want, second, BEFORE)}
    amount = Money(minor, have)
    with localcontext() as many:
        many.prec = 120

        def near(units, code):
            return int(units.scaleb(exponent(code)).quantize(Decimal(1), rounding=ROUND_HALF_UP))

        back = convert(amount, "EUR", rates)
        value = Decimal(first if have != want else second)
        assert back is not None and back.money == Money(near(amount.decimal / value, "EUR"), "EUR")
        there = convert(Money(minor, "EUR"), want, rates)
        assert there is not None and there.money.minor == near(Money(minor, "EUR").decimal * Decimal(second), want)
        across = convert(amount, want, rates)
        if have == want:
            assert across is None
        else:
            assert across is not None and across.day == BEFORE, "a way is as old as its older rate"
            assert across.money == Money(near(amount.decimal * Decimal(second) / Decimal(first), want), want)


def test_the_newest_way_counts_and_none_is_nothing():
    rates = {**rate("USD", "GBP", "0.5", BEFORE, "Old"), **rate("EUR", "USD", "2"), **rate("EUR", "GBP", "1.5")}
    found = convert(Money(100, "USD"), "GBP", rates)
    assert found is not None and (found.money.minor, found.day, found.source) == (75, TODAY, "ECB")
    assert convert(Money(100, "USD"), "SEK", rates) is None and convert(Money(100, "USD"), "EUR", {}) is None
    assert [convert(Money(minor, "JPY"), "USD", rate("JPY", "USD", "0.005")).money.minor for minor in (1, -1)] == [1, -1]
