"""The attack of bench/probing.py in small: who sees every answer and its time knows the band, and no more than the band."""

from bench.probing import BANDS, attack, sharp


def test_probing_tells_the_band_and_nothing_more(seed):
    found = attack(3000, seed, fresh=2500)
    assert found.by_halving > .97 * found.by_band  # the number of the next bid
    assert found.gain < .004  # whether the next bid is taken
    chance = 4 / (1500 + 2500) ** .5
    assert {what: how for what, how in found.follows.items() if abs(how) > 1.5 * chance} == {}
    width = BANDS.yes.high - BANDS.yes.low
    assert found.edges[0] - BANDS.yes.low < width / 8 and BANDS.yes.high - found.edges[1] < width / 8  # the band, he learns


def test_the_same_attack_finds_a_fixed_number(seed):
    """So it is the drawing that hides it, and not a weak attack."""
    found = attack(600, seed, sharp, fresh=1000)
    assert found.by_halving < 5 and found.gain > .05 and found.edges[0] - found.edges[1] <= 40
