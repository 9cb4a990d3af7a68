"""How honest the chance of acceptance is: learnt from one half of simulated bids, held against the other.

    python -m bench.hint [--seeds 20] [--bids 400]

Six workshops agree to a price from their own threshold on, which moves with how busy they are; bids lie around it. The Brier
score is the mean squared distance of what was said from what came (0 is perfect), beside that of the plain base rate of the
first half and that of the truth itself. "Covered" are the ranges whose interval holds the true mean chance of the held-out
bids in them. Exit code 1 when the hint does not beat the base rate in every seed, or fewer than 95 per cent are covered.
"""

import argparse
import sys

import numpy as np
from scipy.special import ndtr

from portal.pricing.estimating.chances import chances

THRESHOLDS = np.array([9400, 10200, 10900, 11500, 12400, 13600], dtype=float)
BUSY = 0.06


def chance_at(price: np.ndarray) -> np.ndarray:
    """The true chance that some workshop agrees."""
    no = 1 - ndtr((np.log(price)[:, None] - np.log(THRESHOLDS)) / BUSY)
    return 1 - no.prod(axis=1)


def one_seed(seed: int, bids: int) -> tuple[float, float, float, int, int, int]:
    """Brier of the hint, of the base rate and of the truth on the held-out half; ranges, covered ones, bids without a hint."""
    dice = np.random.default_rng(seed)
    price = np.round(np.exp(dice.normal(np.log(9600), 0.12, bids)), -1)
    truth = chance_at(price)
    came = dice.random(bids) < truth
    half = bids // 2
    said = chances([(int(p), bool(y)) for p, y in zip(price[:half], came[:half], strict=True)])
    told = np.array([next((one.share for one in said if one.holds(p)), np.nan) for p in price[half:]])
    known = ~np.isnan(told)
    if not known.any():
        return np.nan, np.nan, np.nan, 0, 0, bids - half
    real, sure = came[half:][known].astype(float), truth[half:][known]
    covered = asked = 0
    for one in said:
        inside = [t for p, t in zip(price[half:], truth[half:], strict=True) if one.holds(p)]
        if inside:
            asked, covered = asked + 1, covered + (one.low <= np.mean(inside) <= one.high)
    brier = [float(((guess - real) ** 2).mean()) for guess in (told[known], np.full(known.sum(), came[:half].mean()), sure)]
    return *brier, asked, covered, int((~known).sum())


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--bids", type=int, default=400)
    asked = parser.parse_args(words)
    rows = [one_seed(seed, asked.bids) for seed in range(1, asked.seeds + 1)]
    ranges, covered = sum(row[3] for row in rows), sum(row[4] for row in rows)
    better = sum(row[0] < row[1] for row in rows)
    print(f"{asked.seeds} seeds x {asked.bids} bids, one half held out")
    for name, at in (("hint", 0), ("base rate", 1), ("the truth", 2)):
        print(f"{name:12} Brier {np.mean([row[at] for row in rows]):.4f}")
    print(f"better than the base rate in {better} of {len(rows)} seeds; {covered} of {ranges} ranges covered "
          f"({covered / max(ranges, 1):.1%}); bids without a hint: {sum(row[5] for row in rows)}")
    return 0 if better == len(rows) and covered >= 0.95 * ranges else 1


if __name__ == "__main__":
    sys.exit(main())
