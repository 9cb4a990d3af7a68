"""The shapes a curve of willingness to pay may be given: each is a location and a scale of the price or of its logarithm.

With z = (t(price) - location) / scale a shape is known by the logarithms of its survival and its density in z.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import gamma, inf, log, pi, sin

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_expit, log_ndtr, ndtri

Numbers = NDArray[np.float64]
_LOG_ROOT = 0.5 * log(2 * pi)


@dataclass(frozen=True)
class Shape:
    """`logs` says whether it is the logarithm of the price that is placed; `quantile` is z at which a share lies below."""

    name: str
    logs: bool
    log_survival: Callable[[Numbers], Numbers]
    log_density: Callable[[Numbers], Numbers]
    quantile: Callable[[float], float]
    mean: Callable[[float, float], float]

    def placed(self, price: Numbers) -> Numbers:
        """t(price): prices at or below nothing lie at minus infinity where the logarithm is taken."""
        if not self.logs:
            return price
        with np.errstate(divide="ignore"):
            return np.log(np.maximum(price, 0.0))


def _log_logistic_mean(location: float, scale: float) -> float:
    """Infinite for heavy tails: a shape parameter (1 / scale) of one or less."""
    return float(np.exp(location)) * pi * scale / sin(pi * scale) if scale < 1 else inf


NORMAL = Shape("normal", False, lambda z: log_ndtr(-z), lambda z: -0.5 * z * z - _LOG_ROOT, lambda q: float(ndtri(q)),
               lambda location, _scale: location)
LOG_NORMAL = Shape("log-normal", True, NORMAL.log_survival, NORMAL.log_density, NORMAL.quantile,
                   lambda location, scale: float(np.exp(location + scale * scale / 2)))
LOG_LOGISTIC = Shape("log-logistic", True, lambda z: log_expit(-z), lambda z: log_expit(z) + log_expit(-z),
                     lambda q: log(q / (1 - q)), _log_logistic_mean)
WEIBULL = Shape("Weibull", True, lambda z: -np.exp(z), lambda z: z - np.exp(z), lambda q: log(-log(1 - q)),
                lambda location, scale: float(np.exp(location)) * gamma(1 + scale))
SHAPES = (LOG_NORMAL, LOG_LOGISTIC, WEIBULL)
