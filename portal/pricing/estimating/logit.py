"""The chance of a yes as a logistic function of the logarithm of the price: 1 / (1 + exp(-(a + b ln p)))."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, log_expit

from portal.pricing.estimating.fitting import NoFit


@dataclass(frozen=True)
class Logit:
    """The curve; `median` is the price at which half say yes."""

    constant: float
    slope: float
    log_likelihood: float
    covariance: NDArray[np.float64]

    @property
    def median(self) -> float:
        return exp(-self.constant / self.slope)

    def chance(self, price: float) -> float:
        """The chance of a yes at a price."""
        return float(expit(self.constant + self.slope * np.log(price)))


def logit(counts: Sequence[tuple[float, float, float]]) -> Logit:
    """From (price, said yes, said no), by Newton's method. Raises NoFit where yes and no are parted by the price."""
    price, yes, no = (np.array(one, dtype=np.float64) for one in zip(*counts, strict=True))
    table, values = np.column_stack([np.ones_like(price), np.log(price)]), np.zeros(2)
    for _step in range(100):
        chance = expit(table @ values)
        bend = table.T @ (table * ((yes + no) * chance * (1 - chance))[:, None])
        try:
            step = np.linalg.solve(bend, table.T @ (yes - (yes + no) * chance))
        except np.linalg.LinAlgError as flat:
            raise NoFit("all said the same") from flat
        values = values + step
        if np.abs(step).max() < 1e-12:
            break
    else:
        raise NoFit("yes and no are parted by the price")
    line = table @ values
    top = float(yes @ log_expit(line) + no @ log_expit(-line))
    return Logit(float(values[0]), float(values[1]), top, np.linalg.inv(bend))
