"""Willingness to pay from people who bid again and again until they are accepted or give up: Kaplan and Meier (1958).

Somebody who gave up would not pay more than about his last refused bid: that is the event. Somebody who was accepted would
have paid at least what he bid: he is censored there. That a threshold stopped him does no harm as long as thresholds do not
depend on who bids; but above the highest threshold nobody was ever tried, so the curve says nothing there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf, log, sqrt

from portal.pricing.estimating.constants import Z95


@dataclass(frozen=True)
class Tried:
    """How a person's bidding ended: at this bid, accepted or given up."""

    bid: float
    accepted: bool


@dataclass(frozen=True)
class Risk:
    """At a price where somebody gave up: how many had not stopped below, how many gave up here, the share that goes on."""

    price: float
    at_risk: int
    gave_up: int
    share: float
    low: float
    high: float


@dataclass(frozen=True)
class Bidding:
    """The curve up to `limit`, the highest price at which anybody was accepted: beyond it nothing is known."""

    steps: tuple[Risk, ...]
    n: int
    limit: float

    def survival(self, price: float) -> float | None:
        """The share who would pay more than this price; None beyond the limit."""
        if price > self.limit:
            return None
        return next((one.share for one in reversed(self.steps) if one.price <= price), 1.0)


def kaplan_meier(tries: Sequence[Tried], threshold: float | None = None) -> Bidding:
    """The curve; `threshold` is the highest one that was used, where it is known. Intervals are Greenwood's, of log(-log S)."""
    limit = threshold if threshold is not None else max((one.bid for one in tries if one.accepted), default=-inf)
    at_risk, share, spread, steps = len(tries), 1.0, 0.0, []
    for price in sorted({one.bid for one in tries}):
        here = [one for one in tries if one.bid == price]
        gave_up = sum(not one.accepted for one in here)
        if gave_up and price <= limit:
            share *= 1 - gave_up / at_risk
            spread += gave_up / (at_risk * (at_risk - gave_up)) if gave_up < at_risk else inf
            steps.append(Risk(price, at_risk, gave_up, share, *_interval(share, spread)))
        at_risk -= len(here)
    return Bidding(tuple(steps), len(tries), limit)


def _interval(share: float, spread: float) -> tuple[float, float]:
    if not 0 < share < 1:
        return (share, share) if share else (0.0, 0.0)
    off = Z95 * sqrt(spread) / abs(log(share))
    return share ** exp(off), share ** exp(-off)
