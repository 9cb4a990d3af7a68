"""What prices drawn by secret rules tell of demand, and what they do not: 20 seeds of 2,000 customers who bid at a rule.

    python -m bench.demand_rules [--seeds 20] [--customers 2000]

Customers are those of bench/demand.py: their bid is a share of what they are willing to pay. A rule draws for each bid a number
to decline below (60 to 66), one to accept from (80 to 97) and one to ask in between (98 to 110), each evenly and without looking
at the bid. Only who lay between the first two is asked, and says yes or no to the drawn price.

"Pairs" takes those answers for the demand of all, and is wrong: who bids low is asked more often. "Censored" adds everybody
whose bid was accepted as somebody who would pay at least that, as research on interval data would, and is wrong too: what a
customer bids depends on what he would pay (no shape fits, or one whose middle is beyond every price). "Weighed" counts each answer as often as customers with his bid are not asked, which
is known, for the bands are; it holds for bids that can be asked at all. Of the others only a bound is known. The last column
is how often the interval of bounds and chance holds the truth. Exit code 1 when that is under 90 per cent anywhere, or when the
two wrong ways look right (then this bench tests nothing).
"""

import argparse
import sys
from math import inf, log, sqrt

import numpy as np

from bench.demand import MEDIAN, SIGMA, TRUTH
from portal.pricing.estimating.fitting import NoFit, fit
from portal.pricing.estimating.intervals import Interval, said
from portal.pricing.estimating.shapes import LOG_NORMAL

NO, YES, ASK = (60, 66), (80, 97), (98, 110)
SELDOM = 0.1  # a bid that is asked less often than this says too little for too much
PRICES = np.arange(ASK[0], ASK[1] + 1)
Numbers = np.ndarray


def asked_share(bid: Numbers) -> Numbers:
    """How likely a bid is asked a drawn price: neither declined nor accepted, by the bands alone."""
    lowest, highest = np.arange(NO[0], NO[1] + 1), np.arange(YES[0], YES[1] + 1)
    return (lowest[None, :] <= bid[:, None]).mean(axis=1) * (highest[None, :] > bid[:, None]).mean(axis=1)


def world(seed: int, customers: int) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """What each is willing to pay, what he bids, whether he is asked, and the drawn price."""
    dice = np.random.default_rng(seed)
    willing = np.exp(dice.normal(log(MEDIAN), SIGMA, customers))
    bid = willing * np.clip(0.75 + 0.1 * (np.log(willing) - log(MEDIAN)) + dice.normal(0, 0.06, customers), 0.4, 0.98)
    low, high, price = (dice.integers(band[0], band[1] + 1, customers) for band in (NO, YES, ASK))
    return willing, bid, (low <= bid) & (bid < high), price


def weighed(seed: int, customers: int) -> list[tuple[float, float]]:
    """For each price of the ask band between which two shares demand lies, chance included (95 per cent, normal)."""
    willing, bid, asked, price = world(seed, customers)
    share = np.maximum(asked_share(bid), 1e-9)
    can = share >= SELDOM
    found = []
    for one in PRICES:
        # Everybody asked tells of his own price; demand falls, so a yes at a higher price is one here, a no at a lower one too.
        above, below = asked & can & (price >= one), asked & can & (price <= one)
        least = np.where(above & (willing >= price), 1 / (share * (one <= PRICES).mean()), 0.0)
        most = np.where(below & (willing >= price), 1 / (share * (one >= PRICES).mean()), 0.0)
        sure, perhaps = ~can & (bid >= one), ~can
        lower, upper = least + sure, most + perhaps
        wide = 1.96 / sqrt(customers)
        found.append((float(lower.mean() - wide * lower.std(ddof=1)), float(min(upper.mean() + wide * upper.std(ddof=1), 1))))
    return found


def censored(seed: int, customers: int) -> tuple[float, float] | None:
    """Location and its standard error when accepted bids are taken for lower bounds; None where no shape fits."""
    willing, bid, asked, price = world(seed, customers)
    known = [said(float(one), bool(worth >= one)) for worth, one in zip(willing[asked], price[asked], strict=True)]
    try:
        made = fit(LOG_NORMAL, known + [Interval(float(one), inf) for one in bid[~asked & (bid >= YES[0])]])
    except NoFit:
        return None
    return made.at, made.errors[0]


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--customers", type=int, default=2000)
    asked = parser.parse_args(words)
    seeds = range(1, asked.seeds + 1)
    bounds = [weighed(seed, asked.customers) for seed in seeds]
    pairs = [world(seed, asked.customers) for seed in seeds]
    print(f"{'price':>7}{'truth':>9}{'pairs':>9}{'weighed from':>14}{'to':>9}{'covered':>9}")
    held, off = [], []
    for at, price in enumerate(PRICES):
        truth, here = TRUTH.survival(float(price)), [one[at] for one in bounds]
        naive = np.mean([(willing >= drawn)[was & (drawn == price)].mean() for willing, _bid, was, drawn in pairs])
        held.append(float(np.mean([low <= truth <= high for low, high in here])))
        off.append(abs(float(naive) - truth))
        print(f"{price:7d}{truth:9.4f}{naive:9.4f}{np.mean([one[0] for one in here]):14.4f}{np.mean([one[1] for one in here]):9.4f}"
              f"{held[-1]:9.0%}")
    some = [censored(seed, asked.customers) for seed in seeds]
    near = sum(one is not None and abs(one[0] - log(MEDIAN)) < 1 for one in some)
    print(f"censored: in {near} of {len(some)} seeds a shape whose middle is within a factor of e of the truth")
    return 0 if min(held) >= 0.9 and max(off) > 0.05 and near < len(some) else 1


if __name__ == "__main__":
    sys.exit(main())
