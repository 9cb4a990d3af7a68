"""The share of people who would pay at least a price, from intervals alone: Turnbull's estimator without any curve assumed.

Source: B. W. Turnbull (1976), "The empirical distribution function with arbitrarily grouped, censored and truncated data",
JRSS B 38, by its EM: p_j becomes p_j times the mean over people of A_ij / (A p)_i. Intervals are half-open, (low, high]:
read as closed ones, answers that share an end point would count twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from portal.pricing.estimating.intervals import Interval, gathered

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Turnbull:
    """Mass on the cells (lows[j], highs[j]]; where two cells do not touch, the curve between them is flat.

    `lower_mean` puts each cell's mass on its lower end: the least the mean can be.
    """

    lows: tuple[float, ...]
    highs: tuple[float, ...]
    mass: tuple[float, ...]
    n: float
    log_likelihood: float
    steps: int

    def survival(self, price: float) -> float:
        """The share who would pay more than this price; within a cell the least it can be, at its upper end."""
        return float(sum(mass for low, mass in zip(self.lows, self.mass, strict=True) if low >= price))

    @property
    def lower_mean(self) -> float:
        return float(sum(low * mass for low, mass in zip(self.lows, self.mass, strict=True)))


def turnbull(intervals: Sequence[Interval], tolerance: float = 1e-12, most: int = 200_000) -> Turnbull:
    """The estimate; raises ValueError for no intervals at all."""
    known = gathered(intervals)
    if not known:
        raise ValueError("nobody said anything")
    lows, highs = cells(known)
    inside = np.array([[one.low <= low and high <= one.high for low, high in zip(lows, highs, strict=True)]
                       for one in known], dtype=np.float64)
    weights = np.array([one.count for one in known])
    mass, steps = mass_of(inside, weights, tolerance, most)
    log_likelihood = float(weights @ np.log(inside @ mass))
    return Turnbull(lows, highs, tuple(mass.tolist()), float(weights.sum()), log_likelihood, steps)


def cells(intervals: Sequence[Interval]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The only places that can hold mass: from a lower end to the next end, if that is an upper one."""
    starts, ends = {one.low for one in intervals}, {one.high for one in intervals}
    points = sorted(starts | ends)
    found = [(low, high) for low, high in pairwise(points) if low in starts and high in ends]
    return tuple(low for low, _high in found), tuple(high for _low, high in found)


def mass_of(inside: Numbers, weights: Numbers, tolerance: float, most: int) -> tuple[Numbers, int]:
    """The EM from equal masses on; `inside` says which cells lie in which interval."""
    mass = np.full(inside.shape[1], 1.0 / inside.shape[1])
    share = weights / weights.sum()
    for step in range(1, most + 1):
        before = mass
        mass = mass * (inside.T @ (share / (inside @ mass)))
        if np.abs(mass - before).max() < tolerance:
            return mass, step
    return mass, most


@dataclass(frozen=True)
class Band:
    """At a price: the share who would pay more, and its interval from resampled people."""

    price: float
    share: float
    low: float
    high: float


def banded(intervals: Sequence[Interval], prices: Sequence[float], seed: int = 1, times: int = 200,
           level: float = 0.95) -> list[Band]:
    """The curve at these prices with percentile intervals of the bootstrap: people are drawn anew `times` times.

    The intervals say how much the curve depends on who happened to answer; where few answered they are too narrow.
    """
    known = gathered(intervals)
    lows, highs = cells(known)
    inside = np.array([[one.low <= low and high <= one.high for low, high in zip(lows, highs, strict=True)]
                       for one in known], dtype=np.float64)
    weights = np.array([one.count for one in known])
    above = np.array([[low >= price for low in lows] for price in prices], dtype=np.float64)
    centre = above @ mass_of(inside, weights, 1e-9, 20_000)[0]
    dice, n = np.random.default_rng(seed), int(weights.sum())
    again = dice.multinomial(n, weights / weights.sum(), size=times) / n + 1e-12
    masses = np.full((times, inside.shape[1]), 1.0 / inside.shape[1])
    for _step in range(500):  # the EM of all samples at once
        before = masses
        masses = masses * ((again / (masses @ inside.T)) @ inside)
        if np.abs(masses - before).max() < 1e-5:
            break
    drawn, tail = masses @ above.T, (1 - level) / 2
    low, high = np.quantile(drawn, [tail, 1 - tail], axis=0)
    return [Band(float(price), float(at), float(min(below, at)), float(max(beyond, at)))
            for price, at, below, beyond in zip(prices, centre, low, high, strict=True)]
