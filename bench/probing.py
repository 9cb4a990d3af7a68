"""Somebody probes a secret rule with ten thousand bids and reads every answer and its time: what does he know in the end?

    python -m bench.probing                                     # 10,000 probes, a sharp rule beside it for comparison
    python -m bench.probing --probes 2000 --seed 7

He keeps to the limits: as many bids a day and account as the rule answers, from as many accounts as he likes. The prices he
probes with halve what he believes, or sweep the band; what he saw he turns into a forecast of whether the next bid is taken,
by its price alone, and by the price with the time and the price asked of the bids before. Beside it stands the forecast of
somebody who knows nothing but the band, which the answers of a rule tell to everybody. He must do no better than that one.

The rules are the house's own: the same bands, draws, decisions and delays. `sharp` is the same attack on one fixed number.
"""

import argparse
import random
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from statistics import correlation, fmean

from portal.pricing.rules.bands import Band, Bands, Drawn, decide
from portal.pricing.rules.sealing import share_by
from portal.pricing.rules.waiting import wait

BANDS = Bands(Band(6000, 6600), Band(9000, 9700), Band(9800, 11000))
DAILY, EARLIEST, LATEST, LEFT = 3, 20, 360, timedelta(days=14)
TAKEN = "whether it is taken, and its time"
Draw = Callable[[int], Drawn]


@dataclass(frozen=True)
class Probe:
    """A bid of his, and what he got to see: the kind, the price asked, the minutes it took; `yes` is what he does not see."""

    price: int
    kind: str
    asked: int | None
    minutes: float
    yes: int


@dataclass(frozen=True)
class Learned:
    """What he knows. Errors are minor units; scores are Brier scores of forecasts on fresh bids, lower is better."""

    probes: int
    days: int
    by_halving: float
    by_band: float
    score: float
    score_with_all: float
    score_of_band: float
    follows: dict[str, float]
    edges: tuple[int, int]

    @property
    def gain(self) -> float:
        """How much better the best of his forecasts is than the band's alone."""
        return self.score_of_band - min(self.score, self.score_with_all)


def secret(key: bytes) -> Draw:
    """The numbers of the house's rule for the bid with this number."""
    return lambda number: BANDS.draw(lambda name: share_by(key, name, "rule", 1, number))


def sharp(key: bytes) -> Draw:
    """A rule with one fixed number somewhere in the band, as shops have it."""
    fixed = BANDS.yes.at(share_by(key, "fixed"))
    return lambda number: Drawn(None, fixed, secret(key)(number).ask)


def ask(draw: Draw, key: bytes, number: int, price: int) -> Probe:
    """One bid, answered."""
    drawn = draw(number)
    kind, asked = decide(drawn, price)
    minutes = wait(EARLIEST, LATEST, LEFT, share_by(key, "delay", "maker", number, 1, 0)) / timedelta(minutes=1)
    return Probe(price, kind, asked, minutes, drawn.yes)


def attack(probes: int, seed: int, rule: Callable[[bytes], Draw] = secret, fresh: int = 4000) -> Learned:
    """Half of the probes halve, over and over; half sweep the band. Then he forecasts fresh bids."""
    dice, key = random.Random(seed), random.Random(f"key {seed}").randbytes(32)
    draw = rule(key)
    halved: list[Probe] = []
    beliefs: list[int] = []
    while len(halved) < probes // 2:
        low, high = BANDS.yes.low, BANDS.yes.high
        while low < high and len(halved) < probes // 2:
            one = ask(draw, key, len(halved), (low + high) // 2)
            halved.append(one)
            low, high = (low, one.price) if one.kind == "accept" else (one.price + 1, high)
        beliefs.append(low)
    swept = [ask(draw, key, number, dice.randint(BANDS.yes.low, BANDS.yes.high)) for number in range(len(halved), probes)]
    later = [ask(draw, key, number, dice.randint(BANDS.yes.low, BANDS.yes.high)) for number in range(probes, probes + fresh)]
    belief = fmean(beliefs)
    curve, deep = forecast(swept), forecast_with_all(swept)
    before = [swept[-1], *later]
    return Learned(
        probes=probes, days=-(-probes // DAILY), by_halving=fmean(abs(one.yes - belief) for one in later),
        by_band=fmean(abs(one.yes - (BANDS.yes.low + BANDS.yes.high) / 2) for one in later),
        score=brier(later, [curve(one.price) for one in later]),
        score_with_all=brier(later, [deep(one.price, last) for one, last in zip(later, before, strict=False)]),
        score_of_band=brier(later, [band_alone(one.price) for one in later]),
        follows=followed(swept + later),
        edges=(min((one.price for one in swept if one.kind == "accept"), default=0),
               max((one.price for one in swept if one.kind != "accept"), default=0)))


def band_alone(price: int) -> float:
    """The chance that a bid is taken, for who knows the band and nothing else."""
    inside = Fraction(price - BANDS.yes.low + 1, BANDS.yes.high - BANDS.yes.low + 1)
    return float(min(max(inside, Fraction(0)), Fraction(1)))


def brier(bids: Sequence[Probe], said: Sequence[float]) -> float:
    return fmean((chance - (one.kind == "accept")) ** 2 for one, chance in zip(bids, said, strict=True))


def forecast(seen: Sequence[Probe]) -> Callable[[int], float]:
    """The rising curve that fits best what was taken at which price: neighbours that fall are pooled (PAVA)."""
    blocks: list[list[float]] = []  # price the block begins at, how many were taken, how many there are
    for one in sorted(seen, key=lambda each: each.price):
        blocks.append([one.price, one.kind == "accept", 1])
        while len(blocks) > 1 and blocks[-2][1] * blocks[-1][2] >= blocks[-1][1] * blocks[-2][2]:
            _begins, taken, count = blocks.pop()
            blocks[-1][1] += taken
            blocks[-1][2] += count
    begins = [block[0] for block in blocks]
    return lambda price: blocks[max(bisect_right(begins, price) - 1, 0)][1] / blocks[max(bisect_right(begins, price) - 1, 0)][2]


def forecast_with_all(seen: Sequence[Probe]) -> Callable[[int, Probe], float]:
    """The same curve for each way the bid before was answered: soon or late, taken or asked little or much."""
    def way(last: Probe) -> tuple[bool, int]:
        middle = (BANDS.ask.low + BANDS.ask.high) / 2
        return last.minutes > (EARLIEST + LATEST) / 2, 0 if last.asked is None else 1 + (last.asked > middle)

    groups: dict[tuple[bool, int], list[Probe]] = {}
    for last, one in pairwise(seen):
        groups.setdefault(way(last), []).append(one)
    curves, whole = {key: forecast(group) for key, group in groups.items()}, forecast(seen)
    return lambda price, last: curves.get(way(last), whole)(price)


def followed(bids: Sequence[Probe]) -> dict[str, float]:
    """How the hidden number of a bid goes with what is seen: correlations, of which chance gives about 1/sqrt(n)."""
    hidden = [float(one.yes) for one in bids]
    if len(set(hidden)) == 1:
        return {}
    countered = [(float(one.yes), float(one.asked)) for one in bids if one.asked is not None]
    return {"its time": correlation(hidden, [one.minutes for one in bids]),
            "the price asked, where one was": correlation(*zip(*countered, strict=True)),
            "the number of the bid before, were it known whole": correlation(hidden[1:], hidden[:-1]),
            TAKEN: correlation([float(one.kind == "accept") for one in bids], [one.minutes for one in bids])}


def main() -> None:
    """Prints both attacks."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--probes", type=int, default=10_000)
    words.add_argument("--seed", type=int, default=1)
    asked = words.parse_args()
    for name, rule in (("secret rule", secret), ("one fixed number", sharp)):
        found = attack(asked.probes, asked.seed, rule)
        print(f"{name}: {found.probes} probes, {DAILY} a day and account ({found.days} days of one account), band "
              f"{BANDS.yes.low} to {BANDS.yes.high}")
        print(f"  the number of the next bid: off by {found.by_halving:.1f} after halving, {found.by_band:.1f} knowing the band alone")
        print(f"  forecasts of what is taken (Brier): {found.score:.4f} by price, {found.score_with_all:.4f} by all he saw, "
              f"{found.score_of_band:.4f} by the band; gain {found.gain:+.4f}")
        print(f"  the lowest taken and the highest not taken: {found.edges[0]}, {found.edges[1]}")
        for what, how in found.follows.items():
            print(f"  {what if what == TAKEN else f'the hidden number, and {what}'}: correlation {how:+.3f}")


if __name__ == "__main__":
    main()
