"""From plain numbers to what they tell: the estimators, each only where there are enough cases. It runs in a child process."""

from collections import Counter
from collections.abc import Sequence
from math import inf, isfinite
from statistics import median
from typing import Any

from portal.pricing.estimating import naming
from portal.pricing.estimating.chances import LEAST as LEAST_FOR_CHANCE
from portal.pricing.estimating.chances import chances
from portal.pricing.estimating.costs import costs
from portal.pricing.estimating.fitting import Fit, NoFit, fit
from portal.pricing.estimating.intervals import Interval, said
from portal.pricing.estimating.monotone import monotone
from portal.pricing.estimating.repeated import Tried, kaplan_meier
from portal.pricing.estimating.shapes import LOG_NORMAL, SHAPES
from portal.pricing.estimating.turnbull import banded, turnbull
from portal.pricing.knowing.enough import LEAST_PEOPLE, LEAST_PRICES

POINTS = 24
GRID = 80
WIDEST = 20.0  # an interval of the median whose ends are so many times apart says nothing


def work_out(known: dict[str, Any]) -> dict[str, Any]:
    """Everything that is told of one subject; what has too few cases is null."""
    people = [Interval(low, high if high is not None else inf) for low, high in known["people"]]
    enough = len(people) >= LEAST_PEOPLE and {one.low for one in people} != {0.0}
    fits = _fits(people) if enough else []
    drawn = known["randomised"]
    return {
        "people": len(people), "highest": known["highest"],
        "demand": _demand(people) if enough else None, "fits": [_told(one) for one in fits],
        "grid": _grid(fits[0], known["highest"]) if fits and known["highest"] else [],
        "named": _quantiles(known["named"]) if len(known["named"]) >= LEAST_PEOPLE else [],
        "bidding": _bidding(known["tries"]), "rising": _rising(known["rising"]),
        "counters": _counters(drawn) if len(drawn) >= LEAST_PEOPLE else None,
        "costs": [one for rivals, prices in known.get("sealed", {}).items() if (one := _costs(int(rivals), prices))],
        "chance": [vars(one) for one in chances(known.get("chance", []), least=LEAST_FOR_CHANCE)],
        "chance_cases": len(known.get("chance", [])),
    }


def _demand(people: list[Interval]) -> dict[str, Any]:
    """Turnbull's curve at the prices that were asked, at most so many of them."""
    found = turnbull(people, tolerance=1e-9, most=50_000)
    ends = sorted({one for each in people for one in (each.low, each.high) if 0 < one < inf})
    prices = _thinned(ends)
    return {"curve": [[one.price, one.share, one.low, one.high] for one in banded(people, prices)],
            "lower_mean": found.lower_mean, "log_likelihood": found.log_likelihood}


def _thinned(prices: Sequence[float]) -> list[float]:
    step = max(len(prices) - 1, 1) / (POINTS - 1)
    return list(prices) if len(prices) <= POINTS else [prices[round(at * step)] for at in range(POINTS)]


def _fits(people: list[Interval]) -> list[Fit]:
    """The shapes the answers hold, the best by Akaike's measure first: one whose median may lie anywhere is none."""
    found = []
    for shape in SHAPES:
        try:
            one = fit(shape, people)
        except NoFit:
            continue
        low, high = one.median_interval()
        if high < WIDEST * low:
            found.append(one)
    return sorted(found, key=lambda one: one.akaike)


def _told(one: Fit) -> dict[str, Any]:
    low, high = one.median_interval()
    return {"shape": one.shape.name, "median": one.median, "low": low, "high": high,
            "mean": one.mean if isfinite(one.mean) else None, "scale": one.scale,
            "log_likelihood": one.log_likelihood, "akaike": one.akaike}


def _grid(best: Fit, highest: float) -> list[list[float]]:
    """The best shape's curve up to the highest price ever asked."""
    return [[price, best.survival(price)] for price in (highest * at / GRID for at in range(1, GRID + 1))]


def _quantiles(prices: Sequence[int]) -> list[int]:
    ordered = sorted(prices)
    return [ordered[min(len(ordered) * (2 * at + 1) // 100, len(ordered) - 1)] for at in range(50)]


def _bidding(tries: Sequence[tuple[int, bool]]) -> dict[str, Any] | None:
    if len(tries) < LEAST_PEOPLE:
        return None
    found = kaplan_meier([Tried(bid, accepted) for bid, accepted in tries])
    if not isfinite(found.limit):
        return None
    return {"n": found.n, "limit": found.limit,
            "steps": [[one.price, one.share, one.low, one.high, one.at_risk] for one in found.steps][:200]}


def _rising(rising: Sequence[Sequence[int]]) -> dict[str, Any] | None:
    """What rising bids tell; where somebody thinks thresholds begin cancels out once he has named two."""
    if len(rising) < LEAST_PRICES:
        return None
    told = [naming.read(bids[1:], bids[0]) for bids in rising]
    spent = [one.cost for one in told if one.cost is not None]
    return {"n": len(told), "willing": median(one.willing for one in told), "cost": median(spent) if len(spent) >= 3 else None}


def _counters(drawn: Sequence[tuple[int, bool]]) -> dict[str, Any]:
    """Demand from prices that were drawn: the share of yes at each, and the log-normal curve through them."""
    n, yes = Counter(price for price, _yes in drawn), Counter(price for price, took in drawn if took)
    levels = monotone([(float(price), n[price], yes[price]) for price in sorted(n)], rising=False)
    shapes = [_told(one) for one in _fits([said(price, took) for price, took in drawn]) if one.shape is LOG_NORMAL]
    return {"n": len(drawn), "shape": shapes[0] if shapes else None,
            "curve": [[one.price, one.share, one.low, one.high] for one in levels if one.price in set(_thinned(sorted(n)))]}


def _costs(rivals: int, prices: Sequence[int]) -> dict[str, Any] | None:
    found = costs(prices, rivals) if len(prices) >= LEAST_PRICES else []
    if len(found) < LEAST_PRICES // 2:
        return None
    made = sorted(one.cost for one in found)
    shares = sorted(1 - one.cost / one.asked for one in found)
    at = [made[len(made) * part // 4] for part in (1, 2, 3)]
    return {"rivals": rivals, "n": len(prices), "quartiles": at, "margin": shares[len(shares) // 2]}
