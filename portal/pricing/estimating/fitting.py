"""Curves of a given shape through intervals, by maximum likelihood: sum over people of log(S(low) - S(high)).

With `covariates` the location is their linear function (interval regression, as for double-bounded questions: Hanemann,
Loomis and Kanninen 1991). Gradients are exact; standard errors come from the observed information.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import Any

import numpy as np
from scipy.optimize import minimize

from portal.pricing.estimating.constants import Z95
from portal.pricing.estimating.intervals import Interval, gathered
from portal.pricing.estimating.shapes import Numbers, Shape

HIGHEST = 700.0  # beyond its exponential no float reaches


class NoFit(Exception):
    """The answers do not hold such a curve: all yes, all no, or too few prices."""


@dataclass(frozen=True)
class Fit:
    """A curve. `location` is the constant and a number for each covariate; `covariance` is of (location, log scale)."""

    shape: Shape
    location: tuple[float, ...]
    scale: float
    log_likelihood: float
    covariance: Numbers
    n: float

    @property
    def at(self) -> float:
        """The location without covariates."""
        return self.location[0]

    @property
    def akaike(self) -> float:
        return 2 * (len(self.location) + 1 - self.log_likelihood)

    @property
    def errors(self) -> tuple[float, ...]:
        """Standard errors of the location's numbers and of the logarithm of the scale."""
        return tuple(np.sqrt(np.diag(self.covariance)).tolist())

    def survival(self, price: float) -> float:
        """The share who would pay more than this price."""
        z = (self.shape.placed(np.array([float(price)])) - self.at) / self.scale
        return float(np.exp(self.shape.log_survival(z))[0])

    def quantile(self, share: float) -> float:
        """The price below which this share of people lies."""
        placed = self.at + self.scale * self.shape.quantile(share)
        return exp(placed) if self.shape.logs else placed

    @property
    def median(self) -> float:
        return self.quantile(0.5)

    @property
    def mean(self) -> float:
        return self.shape.mean(self.at, self.scale)

    def median_interval(self, z: float = Z95) -> tuple[float, float]:
        """The interval of the median, by the delta method in the units the location has."""
        slope = np.array([1.0, self.scale * self.shape.quantile(0.5)])
        placed = self.at + self.scale * self.shape.quantile(0.5)
        off = z * sqrt(float(slope @ self.covariance @ slope))
        ends = placed - off, placed + off
        return (exp(ends[0]), exp(min(ends[1], HIGHEST))) if self.shape.logs else ends


def fit(shape: Shape, intervals: Sequence[Interval], covariates: Sequence[Sequence[float]] | None = None) -> Fit:
    """The likeliest curve. With `covariates` there is one row for each interval, without the constant. Raises NoFit."""
    known = gathered(intervals) if covariates is None else list(intervals)
    if not any(np.isfinite(one.low) and one.low > 0 for one in known) or not any(np.isfinite(one.high) for one in known):
        raise NoFit("all said the same")
    counts = np.array([one.count for one in known])
    constant = np.ones((len(known), 1))
    table = constant if covariates is None else np.hstack([constant, np.array(covariates, dtype=np.float64)])
    ends = _placed(shape, known)
    found = minimize(_minus, _start(ends, counts, table.shape[1]), args=(shape, ends, counts, table), jac=True,
                     method="BFGS", options={"gtol": 1e-7 * float(counts.sum()), "maxiter": 100})
    best = _newton(found.x, shape, ends, counts, table)
    value, _slope = _minus(best, shape, ends, counts, table)
    bend = _hessian(best, shape, ends, counts, table)
    if not np.isfinite(value) or np.linalg.eigvalsh(bend).min() <= 0:
        raise NoFit("the likelihood has no top")
    return Fit(shape, tuple(best[:-1].tolist()), float(np.exp(best[-1])), -float(value),
               np.asarray(np.linalg.inv(bend), dtype=np.float64), float(counts.sum()))


def _placed(shape: Shape, known: Sequence[Interval]) -> tuple[Numbers, Numbers]:
    return (shape.placed(np.array([one.low for one in known], dtype=np.float64)),
            shape.placed(np.array([one.high for one in known], dtype=np.float64)))


def _start(ends: tuple[Numbers, Numbers], counts: Numbers, width: int) -> Numbers:
    known = np.concatenate([one[np.isfinite(one)] for one in ends])
    weights = np.concatenate([counts[np.isfinite(one)] for one in ends])
    centre = float(np.average(known, weights=weights))
    spread = sqrt(float(np.average((known - centre) ** 2, weights=weights)))
    return np.array([centre, *[0.0] * (width - 1), np.log(spread or 1.0)])


def _minus(values: Numbers, shape: Shape, ends: tuple[Numbers, Numbers], counts: Numbers,
           table: Numbers) -> tuple[float, Numbers]:
    """Minus the log likelihood, and its slope in (location, log scale)."""
    scale = np.exp(np.clip(values[-1], -30, 30))
    low, high = ((one - table @ values[:-1]) / scale for one in ends)
    with np.errstate(all="ignore"):
        survived_low, survived_high = shape.log_survival(low), shape.log_survival(high)
        inside = survived_low + np.log(-np.expm1(survived_high - survived_low))
        pull_low, pull_high = (np.where(np.isfinite(z), np.exp(shape.log_density(z) - inside), 0.0) for z in (low, high))
    if not np.isfinite(inside).all():
        return 1e300, np.zeros_like(values)
    by_location = (pull_high - pull_low) / scale * counts
    by_scale = counts * sum(np.where(np.isfinite(z), z, 0.0) * pull for z, pull in ((high, pull_high), (low, -pull_low)))
    return -float(counts @ inside), np.append(table.T @ by_location, by_scale.sum())


def _hessian(values: Numbers, *known: Any) -> Numbers:
    rows = []
    for at in range(len(values)):
        step = np.zeros_like(values)
        step[at] = 1e-5 * max(1.0, abs(values[at]))
        rows.append((_minus(values + step, *known)[1] - _minus(values - step, *known)[1]) / (2 * step[at]))
    bend = np.array(rows)
    return np.asarray((bend + bend.T) / 2, dtype=np.float64)


def _newton(values: Numbers, *known: Any) -> Numbers:
    """A few last steps to the very top, each taken only if it does not go down."""
    for _step in range(8):
        value, slope = _minus(values, *known)
        try:
            tried = values - np.asarray(np.linalg.solve(_hessian(values, *known), slope), dtype=np.float64)
        except np.linalg.LinAlgError:
            return values
        if not _minus(tried, *known)[0] <= value:
            return values
        values = tried
    return values
