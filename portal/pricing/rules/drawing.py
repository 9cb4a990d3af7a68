"""Where bands and past bids lie on one line of prices, for the picture of a dry run; the table under it says the same."""

from dataclasses import dataclass

from portal.kernel.money import Money
from portal.pricing.rules.models import Rule
from portal.pricing.rules.trying import Trial

WIDTH, STEP, MOST_HIGH = 960, 16, 8  # of the picture; what a dot takes; dots above each other


@dataclass(frozen=True)
class Strip:
    """Bands as (name, left, width) and bids as (left, row from below, kind), in the units of the picture."""

    bands: list[tuple[str, int, int]]
    dots: list[tuple[int, int, str]]
    lowest: Money
    highest: Money

    @property
    def rows(self) -> int:
        return 1 + max((row for _left, row, _kind in self.dots), default=0)


def strip(rule: Rule, trial: Trial) -> Strip:
    """The picture of a rule over the bids it was tried on; bids far above all bands stand at the right edge."""
    bands = [(name, band) for name, band in (("no", rule.bands.no), ("yes", rule.bands.yes), ("ask", rule.bands.ask)) if band]
    ends = [end for _name, band in bands for end in (band.low, band.high)]
    room = max((max(ends) - min(ends)) // 10, 1)
    begin, end = max(min(ends) - 2 * room, 0), max(ends) + 2 * room

    def left(minor: int) -> int:
        return (min(max(minor, begin), end) - begin) * WIDTH // (end - begin)

    heights: dict[int, int] = {}
    dots = []
    for one in sorted(trial.found, key=lambda tried: (tried.price.minor, tried.bid_id)):
        column = min(left(one.price.minor) // STEP, WIDTH // STEP - 1)
        row = heights.get(column, 0)
        heights[column] = min(row + 1, MOST_HIGH - 1)
        dots.append((column * STEP + STEP // 2, row, one.kind))
    return Strip([(name, left(band.low), left(band.high) - left(band.low)) for name, band in bands], dots,
                 Money(begin, rule.currency), Money(end, rule.currency))
