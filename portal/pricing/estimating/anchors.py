"""The figures the estimators must reproduce, beside what is expected: `python -m portal.pricing.estimating.anchors`."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from portal.pricing.awarding.lowprice import lowest
from portal.pricing.estimating import capacity, costs, countering, naming, published
from portal.pricing.estimating.fitting import fit
from portal.pricing.estimating.logistic import for_logistic
from portal.pricing.estimating.logit import logit
from portal.pricing.estimating.shapes import LOG_LOGISTIC, LOG_NORMAL, NORMAL, WEIBULL
from portal.pricing.estimating.turnbull import turnbull

MOSER = (".500000 .625000 .695313 .741730 .775082 .800376 .820301 .836447 .849821 .861098").replace(".", "0.").split()


@dataclass(frozen=True)
class Figure:
    """One figure: what it is of, as it came out, and as it is expected, to the same digits."""

    of: str
    what: str
    came_out: str
    expected: str

    @property
    def same(self) -> bool:
        return self.came_out == self.expected


def _figure(of: str, what: str, value: float, expected: str) -> Figure:
    """To as many digits as are expected; a half goes up, as it does in print."""
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-len(expected.partition(".")[2])), ROUND_HALF_UP)
    return Figure(of, what, f"{rounded:f}", expected)


def _turnbull() -> Iterator[Figure]:
    of = "Turnbull, Exxon Valdez"
    found = turnbull(published.intervals(published.EXXON_VALDEZ))
    for price, share in ((5, "0.7206"), (10, "0.6919"), (30, "0.5412"), (60, "0.3839"), (120, "0.2207"), (250, "0.0878")):
        yield _figure(of, f"S({price})", found.survival(price), share)
    yield _figure(of, "lower mean", found.lower_mean, "54.058")
    yield _figure(of, "log likelihood", found.log_likelihood, "-1336.606")


def _shapes() -> Iterator[Figure]:
    answers = published.intervals(published.EXXON_VALDEZ)
    of = "Weibull, Exxon Valdez"
    found = fit(WEIBULL, answers)
    yield _figure(of, "shape", 1 / found.scale, "0.57136")
    yield _figure(of, "scale", float(np.exp(found.at)), "61.040")
    yield _figure(of, "median", found.median, "32.139")
    yield _figure(of, "mean", found.mean, "98.19")
    yield _figure(of, "log likelihood", found.log_likelihood, "-1351.618")
    of = "log-normal, Exxon Valdez"
    found = fit(LOG_NORMAL, answers)
    yield _figure(of, "location", found.at, "3.36529")
    # The likelihood is flat here: a search that stops a little early gives 2.01522, lower by 5e-8.
    yield _figure(of, "scale", found.scale, "2.01525")
    yield _figure(of, "median", found.median, "28.942")
    yield _figure(of, "log likelihood", found.log_likelihood, "-1372.687")
    of = "log-logistic, Exxon Valdez"
    found = fit(LOG_LOGISTIC, answers)
    yield _figure(of, "scale", found.median, "30.433")
    yield _figure(of, "shape", 1 / found.scale, "0.81488")
    yield _figure(of, "log likelihood", found.log_likelihood, "-1373.978")
    of = "normal, Alentejo park"
    found = fit(NORMAL, published.park())
    yield _figure(of, "mean", found.at, "18.739")
    yield _figure(of, "standard deviation", found.scale, "38.613")
    yield _figure(of, "log likelihood", found.log_likelihood, "-409.004")


def _logit() -> Iterator[Figure]:
    found = logit(published.first_answers(published.EXXON_VALDEZ))
    of = "logit, Exxon Valdez, first answers"
    yield _figure(of, "constant", found.constant, "1.90144")
    yield _figure(of, "slope", found.slope, "-0.50982")
    yield _figure(of, "median", found.median, "41.663")


def _naming() -> Iterator[Figure]:
    of = "naming a price: W 100, least 20, most 140, cost 3"
    yield _figure(of, "W from one bid of 60", naming.willing_from_one(60, 20), "100.00")
    bids = naming.bids_of(100, 20, 3, 3)
    for number, (bid, expected) in enumerate(zip(bids, ("43.75", "64.50", "82.25"), strict=True), 1):
        yield _figure(of, f"bid {number} of 3", bid, expected)
    told = naming.read(bids, 20)
    yield _figure(of, "W from the three", told.willing, "100.00")
    yield _figure(of, "cost of a bid from the three", told.cost or 0.0, "3.00")
    yield Figure(of, "best number of bids", str(naming.best_number(100, 20, 140, 3)), "3")
    for n, expected in ((2, "12.4694"), (3, "12.6031"), (4, "11.9883")):
        yield _figure(of, f"worth of {n} bids", naming.worth_of(100, 20, 140, 3, n), expected)


def _countering() -> Iterator[Figure]:
    for location, scale, cost, expected in ((100, 10, 60, "92.0794"), (100, 25, 80, "117.4430"), (50, 5, 10, "41.6359")):
        yield _figure(f"best counter price, logistic ({location}, {scale}), cost {cost}", "price",
                      for_logistic(location, scale, cost), expected)
    of = "best counter price, cost 60"
    yield _figure(of, "evenly up to 100", countering.for_uniform(100, 60), "80.0000")
    yield _figure(of, "exponential, mean 100", countering.for_exponential(100, 60), "160.0000")


def _capacity() -> Iterator[Figure]:
    of = "scarce capacity, bids evenly in [0, 1]"
    made = capacity.values(capacity.evenly(), 0.0, 3, 10)
    for bids, expected in enumerate(MOSER, 1):
        yield _figure(of, f"value of one piece, {bids} bids to come", made[bids][1], expected)
    for pieces, (at, expected) in enumerate(zip(capacity.thresholds(capacity.evenly(), 0.0, 3, 9),
                                                ("0.849821", "0.756548", "0.669201"), strict=True), 1):
        yield _figure(of, f"threshold at the tenth bid from the end, {pieces} free", at, expected)


def _costs() -> Iterator[Figure]:
    n = 4
    worst = 0.0
    for cost in np.linspace(0.0, 1.0, 101):
        asked = ((n - 1) * cost + 1) / n
        found = costs.cost_of(asked, n, lambda b: (n * b - 1) / (n - 1), lambda _b: n / (n - 1))
        worst = max(worst, abs(found - cost))
    yield _figure("costs from sealed answers, 4 rivals, costs evenly in [0, 1]", "largest error", worst, "0.000000000000000")


def _low_price() -> Iterator[Figure]:
    low = lowest((50, 80, 90))
    assert low is not None
    of = "abnormally low: 50 beside 80 and 90"
    yield _figure(of, "per cent below the mean of the others", float(low.below_mean * 100), "41.2")
    yield _figure(of, "per cent below the next", float(low.below_next * 100), "37.5")
    yield Figure(of, "flagged", "yes" if low.flagged else "no", "yes")


PARTS: tuple[Callable[[], Iterator[Figure]], ...] = (_turnbull, _shapes, _logit, _naming, _countering, _capacity, _costs,
                                                     _low_price)


def figures() -> list[Figure]:
    """All of them."""
    return [one for part in PARTS for one in part()]


def main(out: Callable[[str], object] = sys.stdout.write) -> int:
    """Prints the figures beside the expected ones; 1 when one differs."""
    found, of = figures(), ""
    for one in found:
        if one.of != of:
            of = one.of
            out(f"{of}\n")
        out(f"  {one.what:<44}{one.came_out:>18}{one.expected:>18}  {'ok' if one.same else 'DIFFERS'}\n")
    differ = sum(not one.same for one in found)
    out(f"{len(found)} figures, {differ} different from what is expected\n")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
