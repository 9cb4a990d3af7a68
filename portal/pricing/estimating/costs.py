"""What making costs producers, from the prices they asked in sealed answers.

Source: Guerre, Perrigne and Vuong (2000), Econometrica 68, turned for buying: who asks b among n rivals of like kind has the
cost b - (1 - G(b)) / ((n - 1) g(b)), where G and g are the distribution and the density of prices asked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import gaussian_kde


@dataclass(frozen=True)
class Cost:
    """A price asked, and the cost behind it; the first and last are left out, where the density cannot be told."""

    asked: float
    cost: float


def cost_of(asked: float, rivals: int, below: Callable[[float], float], density: Callable[[float], float]) -> float:
    """The cost behind a price, where the distribution of prices is known; `rivals` counts who asked it too."""
    return asked - (1 - below(asked)) / ((rivals - 1) * density(asked))


def costs(asked: Sequence[float], rivals: int) -> list[Cost]:
    """The costs behind prices of answers with this number of answers each, in the order of the prices.

    The density is a Gaussian kernel's; within one bandwidth of either end it is too low, so those prices are left out.
    """
    known = np.sort(np.array(asked, dtype=np.float64))
    if rivals < 2 or len(known) < 3 or known[0] == known[-1]:
        return []
    kernel = gaussian_kde(known)
    bandwidth = float(np.sqrt(kernel.covariance[0, 0]))
    inner = known[(known >= known[0] + bandwidth) & (known <= known[-1] - bandwidth)]
    share = np.searchsorted(known, inner, side="right") / len(known)
    found = inner - (1 - share) / ((rivals - 1) * kernel(inner))
    return [Cost(float(price), float(cost)) for price, cost in zip(inner, found, strict=True)]
