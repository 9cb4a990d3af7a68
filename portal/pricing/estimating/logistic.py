"""The best counter price where willingness to pay is logistic, in closed form."""

from math import exp

from scipy.special import lambertw


def for_logistic(location: float, scale: float, cost: float) -> float:
    """Willingness to pay is logistic; by the principal branch of Lambert's function."""
    return cost + scale * (1 + float(lambertw(exp((location - cost) / scale - 1)).real))
