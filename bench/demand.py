"""What customers would pay, learnt in two ways from the same people, and what each way earns: 20 seeds of 2,000 customers.

    python -m bench.demand [--seeds 20] [--customers 2000]

Willingness to pay is log-normal, median 100, sigma 0.35; a customer opens with a share of it that grows with what he is
willing to pay, then is countered with one of nine prices from 70 to 150, drawn evenly without looking at his bid. "Counters"
knows his yes or no to that price alone; "between" takes his own bid for a lower bound as well; "bids" takes bids for what
people would pay. Profit is of the price each suggests, at a unit cost of 60, as a share of the best possible. Above stands the
demand itself, without any shape assumed: the share of yes at each price with its interval. Exit code 1 when fewer than 90 per
cent of these intervals hold the truth at any price, or the shape learnt from counters is off on average.
"""

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from math import inf, log

import numpy as np

from portal.pricing.estimating.countering import best_counter
from portal.pricing.estimating.fitting import Fit, fit
from portal.pricing.estimating.intervals import Interval, said
from portal.pricing.estimating.monotone import Level, monotone
from portal.pricing.estimating.shapes import LOG_NORMAL

MEDIAN, SIGMA, COST, HIGHEST = 100.0, 0.35, 60.0, 300.0
PRICES = np.arange(70.0, 151.0, 10.0)
WAYS = ("counters", "between", "bids")
TRUTH = Fit(LOG_NORMAL, (log(MEDIAN),), SIGMA, 0.0, np.zeros((2, 2)), 0.0)


@dataclass
class Seen:
    """One way in one seed: location and scale with their standard errors, and what its price earns."""

    location: float
    scale: float
    errors: tuple[float, float]
    price: float
    profit: float

    @property
    def covers(self) -> tuple[bool, bool]:
        """Whether the 95 per cent intervals hold the true location, and the true scale (on its logarithm)."""
        return (abs(self.location - log(MEDIAN)) <= 1.96 * self.errors[0],
                abs(log(self.scale) - log(SIGMA)) <= 1.96 * self.errors[1])


def earns(price: float) -> float:
    return (price - COST) * TRUTH.survival(price)


def answers(seed: int, customers: int) -> dict[str, list[Interval]]:
    """What is known of the customers in each way."""
    dice = np.random.default_rng(seed)
    willing = np.exp(dice.normal(log(MEDIAN), SIGMA, customers))
    opening = willing * np.clip(0.75 + 0.1 * (np.log(willing) - log(MEDIAN)) + dice.normal(0, 0.06, customers), 0.4, 0.98)
    asked = dice.choice(PRICES, customers)
    known: dict[str, list[Interval]] = {way: [] for way in WAYS}
    for worth, bid, price in zip(willing.tolist(), opening.tolist(), asked.tolist(), strict=True):
        yes = worth >= price
        known["counters"].append(said(price, yes))
        known["between"].append(Interval(max(price, bid), inf) if yes else Interval(min(bid, price * 0.999), price))
        known["bids"].append(Interval(bid * 0.9995, bid * 1.0005))
    return known


def demand(known: list[Interval]) -> list[Level]:
    """The share of yes at each price, falling with the price."""
    yes = Counter(one.low for one in known if one.high == inf)
    no = Counter(one.high for one in known if one.high < inf)
    return monotone([(price, yes[price] + no[price], yes[price]) for price in PRICES.tolist()], rising=False)


def learn(seed: int, customers: int) -> dict[str, Seen]:
    found = {}
    for way, known in answers(seed, customers).items():
        made = fit(LOG_NORMAL, known)
        price = best_counter(made.survival, COST, HIGHEST)
        found[way] = Seen(made.at, made.scale, (made.errors[0], made.errors[1]), price, earns(price))
    return found


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--customers", type=int, default=2000)
    asked = parser.parse_args(words)
    best = earns(best_counter(TRUTH.survival, COST, HIGHEST))
    seen = [learn(seed, asked.customers) for seed in range(1, asked.seeds + 1)]
    print(f"{asked.seeds} seeds x {asked.customers} customers; true mu {log(MEDIAN):.4f}, sigma {SIGMA:.4f}, "
          f"best price {best_counter(TRUTH.survival, COST, HIGHEST):.2f}, profit {best:.3f} per customer")
    curves = [demand(answers(seed, asked.customers)["counters"]) for seed in range(1, asked.seeds + 1)]
    print(f"{'price':>9}{'truth':>9}{'mean share':>12}{'covered':>9}{'mean width':>12}{'share of bids above':>21}")
    held = []
    for at, price in enumerate(PRICES):
        truth, here = TRUTH.survival(price), [one[at] for one in curves]
        held.append(float(np.mean([one.low <= truth <= one.high for one in here])))
        naive = np.mean([np.mean([one.high > price for one in answers(seed, asked.customers)["bids"]]) for seed in (1, 2, 3)])
        print(f"{price:9.0f}{truth:9.4f}{np.mean([one.share for one in here]):12.4f}{held[-1]:9.0%}"
              f"{np.mean([one.high - one.low for one in here]):12.4f}{naive:21.4f}")
    print(f"{'known from':12}{'mu':>9}{'sigma':>9}{'mu covered':>12}{'sigma covered':>15}{'price':>9}{'profit lost':>13}")
    for way in WAYS:
        some = [one[way] for one in seen]
        covered = np.mean([one.covers for one in some], axis=0)
        print(f"{way:12}{np.mean([one.location for one in some]):9.4f}{np.mean([one.scale for one in some]):9.4f}"
              f"{covered[0]:12.0%}{covered[1]:15.0%}{np.mean([one.price for one in some]):9.2f}"
              f"{1 - np.mean([one.profit for one in some]) / best:13.2%}")
    good = [one["counters"] for one in seen]
    off = np.array([one.location - log(MEDIAN) for one in good])
    unbiased = abs(off.mean()) <= 3 * off.std(ddof=1) / len(off) ** 0.5
    print(f"mean error of mu from counters {off.mean():+.5f}, standard error {off.std(ddof=1) / len(off) ** 0.5:.5f}")
    return 0 if min(held) >= 0.9 and unbiased else 1


if __name__ == "__main__":
    sys.exit(main())
