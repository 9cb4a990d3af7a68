"""Exact statistics of shares: the binomial distribution itself, no approximation.

The interval is that of Clopper and Pearson (Biometrika 26, 1934, 404-413): the shares under which what was seen, or more
extreme, has at least half the rest of the level on each side. The test is two-sided against one half.
"""

from fractions import Fraction
from math import comb, exp, lgamma, log, log1p

LEVEL = 0.95
STEPS = 60  # halvings: the bounds are then as near as floats can be


def upper_tail(n: int, k: int, share: float) -> float:
    """The probability of k or more of n where each comes with this share."""
    if k <= 0:
        return 1.0
    if share <= 0.0 or share >= 1.0:
        return float(share >= 1.0)
    ln, ln_not = log(share), log1p(-share)
    whole = lgamma(n + 1)
    return min(1.0, sum(exp(whole - lgamma(i + 1) - lgamma(n - i + 1) + i * ln + (n - i) * ln_not) for i in range(k, n + 1)))


def interval(k: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """Between which shares the truth lies, when k of n were seen. Raises ValueError unless 0 <= k <= n and n > 0."""
    if not 0 <= k <= n or n < 1:
        raise ValueError("k of n")
    half = (1 - level) / 2
    return (0.0 if k == 0 else _where(n, k, half)), (1.0 if k == n else 1 - _where(n, n - k, half))


def _where(n: int, k: int, half: float) -> float:
    """The share at which k or more of n has the probability `half`; the tail grows with the share."""
    low, high = 0.0, 1.0
    for _step in range(STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_tail(n, k, middle) < half else (low, middle)
    return (low + high) / 2


def p_value(k: int, n: int) -> float:
    """How often a fair coin falls at least as unevenly as k of n, to either side; computed in whole numbers."""
    if not 0 <= k <= n:
        raise ValueError("k of n")
    tail = sum(comb(n, i) for i in range(max(k, n - k), n + 1))
    return float(min(Fraction(1), Fraction(2 * tail, 2**n)))
