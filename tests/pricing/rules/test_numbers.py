"""Bands, what is decided by them, the keyed draw, and what scarce room is worth: numbers alone."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.pricing.estimating.capacity import between, thresholds, values
from portal.pricing.rules.bands import Band, Bands, Drawn, decide
from portal.pricing.rules.scarcity import raised_by
from portal.pricing.rules.sealing import share_by

FREE, UNIT = Fraction(0), between(Fraction(0), Fraction(1))  # nothing to pay; bids from 0 to 1
shares = st.fractions(0, 1).filter(lambda one: one < 1)
steps = st.integers(3, 10**9)


@given(st.tuples(steps, steps, steps), st.integers(0, 10**9), shares, st.integers(0, 10**9), st.integers(1, 5 * 10**9))
def test_what_is_asked_does_not_know_the_bid_and_is_always_above_it(widths, begin, share, raised, bid):
    bands = Bands(Band(begin + 1, begin + widths[0]), Band(begin + widths[0], begin + widths[0] + widths[1]),
                  Band(begin + widths[0] + widths[1], begin + sum(widths)))
    drawn = bands.draw(lambda _name: share, raised)
    assert bands.yes.low <= drawn.yes - raised <= bands.yes.high <= bands.ask.low
    pushed = max(0, bands.yes.high + raised - bands.ask.low)
    assert bands.yes.high + raised <= bands.ask.low + pushed <= drawn.ask <= bands.ask.high + pushed
    kind, asked = decide(drawn, bid)
    assert (kind == "accept") == (bid >= drawn.yes)
    assert (kind == "decline") == (bid < (drawn.no or 0))
    assert asked is None if kind != "counter" else asked == drawn.ask > bid


def test_the_boundaries_are_equal_or_above_and_strictly_below():
    drawn = Drawn(no=60, yes=90, ask=100)
    assert [decide(drawn, bid)[0] for bid in (59, 60, 89, 90, 91)] == ["decline", "counter", "counter", "accept", "accept"]
    assert decide(Drawn(None, 90, 100), 1) == ("counter", 100)


@pytest.mark.parametrize(("no", "yes", "ask", "fault"), [
    ((60, 66), (90, 97), (97, 110), []), (None, (90, 97), (98, 110), []),
    ((60, 91), (90, 97), (98, 110), [("yes_from", "reaches")]),
    ((60, 66), (97, 90), (98, 110), [("yes_to", "order")]), ((60, 66), (90, 97), (96, 110), [("ask_from", "reaches")]),
    ((60, 66), (9000, 9100), (9700, 11000), [("yes_to", "narrow")]), ((60, 61), (90, 97), (98, 110), [("no_to", "narrow")])])
def test_bands_that_cannot_be_or_hide_nothing(no, yes, ask, fault):
    assert Bands(Band(*no) if no else None, Band(*yes), Band(*ask)).faults() == fault


def test_a_number_is_drawn_by_the_key_alone_and_evenly():
    mine, other = [[share_by(key, "yes", "rule", 1, number) for number in range(4000)] for key in (b"k" * 32, b"l" * 32)]
    assert mine == [share_by(b"k" * 32, "yes", "rule", 1, number) for number in range(4000)] != other
    assert share_by(b"k", "ab", "c") != share_by(b"k", "a", "bc")
    band, counts = Band(100, 107), [0] * 8
    for share in mine:
        counts[band.at(share) - 100] += 1
    assert sum((one - 500) ** 2 / 500 for one in counts) < 24.3  # chi-square with 7 degrees of freedom, one in a thousand


def said(number: Fraction) -> float:
    """Six digits, rounded half up, as the tables have them."""
    return int(number * 10**6 + Fraction(1, 2)) / 10**6


def test_mosers_numbers_are_exact():
    """The anchors of the literature: one slot, bids from 0 to 1, nothing to pay; then ten bids to come for several slots."""
    assert [values(UNIT, FREE, 1, bids)[-1][1] for bids in (1, 2, 3)] == [Fraction(1, 2), Fraction(5, 8), Fraction(89, 128)]
    told = [.5, .625, .695313, .741730, .775082, .800376, .820301, .836447, .849821, .861098]
    assert [said(values(UNIT, FREE, 1, bids)[-1][1]) for bids in range(1, 11)] == told
    assert [said(one) for one in thresholds(UNIT, FREE, 3, 9)] == [.849821, .756548, .669201]


def test_room_for_all_adds_nothing_and_less_room_never_less():
    assert raised_by(5, 5, 9000, 6000, 11000) == raised_by(1, 1, 9000, 6000, 11000) == 0
    found = [raised_by(12, slots, 9000, 6000, 11000) for slots in range(1, 13)]
    assert found == sorted(found, reverse=True) and 0 < found[0] < 2000 and found[-1] == 0
    assert raised_by(10, 1, 0, 0, 10**6) == 849821 and raised_by(10**6, 1, 0, 0, 10**6) == raised_by(120, 1, 0, 0, 10**6)
