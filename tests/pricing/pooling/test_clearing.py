"""The rule of a pool: worked cases with ties and remainders, and what holds for whatever is wished and offered."""

from hypothesis import given, settings
from hypothesis import strategies as st

from portal.pricing.pooling.clearing import Outcome, Step, Tier, Tiers, Wish, clear, never_above, next_step, share, wanted


def offer(key, *tiers, most=None):
    return Tiers(key, tuple(Tier(*one) for one in tiers), most)


def wishes(*rows):
    return [Wish(f"w{at}", *row) for at, row in enumerate(rows)]


def test_worked_cases():
    stairs = offer("a", (10, 4000), (20, 3800), (50, 3000))
    assert clear([stairs], wishes((4, 5000))) is None
    assert next_step([stairs], wishes((4, 5000)), None) == Step(4000, 6)
    # 14 pieces are in, 6 more make it 38.00.
    fourteen = wishes((10, 4500), (4, 3900))
    assert clear([stairs], fourteen) == Outcome("a", 4000, {"w0": 10})
    assert next_step([stairs], fourteen, 4000) == Step(3800, 6)
    twenty = [*fourteen, Wish("late", 6, 3800)]
    assert clear([stairs], twenty) == Outcome("a", 3800, {"w0": 10, "w1": 4, "late": 6})
    # A top price at the tier's price counts, one below it by the smallest coin does not.
    assert clear([stairs], [*fourteen, Wish("late", 6, 3799)]).price == 4000
    # A lower tier can be reached where a higher one is not: only what is wanted at its own price counts.
    assert clear([offer("a", (3, 4000), (5, 1000))], wishes((5, 1500))) == Outcome("a", 1000, {"w0": 5})
    # The same price: more pieces first, then who stood longer. A lower price before everything.
    short, whole, twin = offer("s", (5, 900), most=6), offer("w", (8, 900)), offer("t", (8, 900))
    assert clear([short, whole, twin], wishes((9, 1000))).offer == "w"
    assert clear([whole, offer("c", (9, 899), most=9)], wishes((9, 1000), (5, 1000))).offer == "c"
    # Fewer pieces than wanted: 7 for (5, 3, 3, 1) are 3.18, 1.91, 1.91, 0.64: two remainders of .91, then .64; the last waits.
    assert share([5, 3, 3, 1], 7) == [3, 2, 2, 0] and share([1, 1, 1], 2) == [1, 1, 0]
    assert clear([offer("s", (2, 900), most=2)], wishes((1, 950), (1, 950), (1, 950))).pieces == {"w0": 1, "w1": 1}
    old = offer("o", (10, 4000), (20, 3800))
    assert never_above(offer("n", (8, 4000), (20, 3700)), old) and never_above(old, old)
    assert not never_above(offer("n", (10, 4000), (21, 3000)), old) and not never_above(offer("n", (11, 3000)), old)


TIERS = st.lists(st.tuples(st.integers(1, 30), st.integers(1, 40)), min_size=1, max_size=4).map(
    lambda rows: list(zip(sorted({row[0] for row in rows}), sorted({row[1] for row in rows}, reverse=True), strict=False)))


@st.composite
def offers(draw):
    found = []
    for at in range(draw(st.integers(0, 3))):
        rows = draw(TIERS)
        most = draw(st.one_of(st.none(), st.integers(rows[-1][0], 40)))
        found.append(offer(f"o{at}", *rows, most=most))
    return found


WISHES = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 45)), max_size=8).map(lambda rows: wishes(*rows))


@settings(max_examples=300, deadline=None)
@given(offers(), WISHES, st.tuples(st.integers(1, 12), st.integers(1, 45)))
def test_whatever_is_wished_and_offered(some, wished, late):
    outcome = clear(some, wished)
    clearing = [tier.price for one in some for tier in one.tiers
                if sum(wish.pieces for wish in wished if wish.top >= tier.price) >= tier.least]
    step = next_step(some, wished, outcome.price if outcome else None)
    if outcome is None:
        assert not clearing
    else:
        chosen = next(one for one in some if one.key == outcome.offer)
        tops = {one.key: one for one in wished}
        asked = wanted(wished, outcome.price)
        assert outcome.price == min(clearing)
        assert all(tops[key].top >= outcome.price and 0 < got <= tops[key].pieces for key, got in outcome.pieces.items())
        assert outcome.units == (asked if chosen.most is None else min(asked, chosen.most))
        for key, got in outcome.pieces.items():  # in proportion, to less than one piece
            assert abs(got * asked - tops[key].pieces * outcome.units) < asked
        assert {one.key for one in wished if one.top < outcome.price}.isdisjoint(outcome.pieces)
    if step is not None:  # so many more, at that price, do make it: neither one fewer nor at one coin less
        assert step.missing > 0
        assert clear(some, [*wished, Wish("more", step.missing, step.price)]).price <= step.price
        if step.missing > 1:
            fewer = clear(some, [*wished, Wish("more", step.missing - 1, step.price)])
            assert (fewer.price if fewer else None) == (outcome.price if outcome else None)
    joined = clear(some, [*wished, Wish("late", *late)])
    if outcome is not None:
        assert joined is not None and joined.price <= outcome.price  # who joins never raises the price for anybody
