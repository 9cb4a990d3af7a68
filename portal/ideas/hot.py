"""Hot: how much support an idea gathers lately, as one number that each support changes in constant time.

A support given at time t weighs exp(t / T), so that it counts half as much with every week that passes compared with one
given now. The score is the logarithm of the sum of an idea's weights; submitting counts as one. It never has to be
recomputed, because time moves all weights alike and so leaves the order as it is:

    give      s = max(s, t/T) + log1p(exp(-|s - t/T|))
    withdraw  s = s + log1p(-exp(t/T - s)), never below the weight of the submission

A support that outweighs all others ten thousand times, as one on an idea of last year does, has left no room for them in
the number: when it is withdrawn, what the others weigh is added up anew.
"""

import math
from collections.abc import Iterable
from datetime import UTC, datetime

HALF_LIFE_DAYS = 7
T = HALF_LIFE_DAYS * 86_400 / math.log(2)
BLUR = 1e-4
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
# Much is said of it and few stand behind it: comments squared over comments and supports, in thousandths; of all
# counters the only ones that tell of doubt, since nobody votes against an idea here. Worked out by the database itself.
CONTROVERSY = "1000 * CAST(comment_count AS BIGINT) * comment_count / (comment_count + top_score + 1)"


def weight(moment: datetime) -> float:
    """The logarithm of what a support given at `moment` weighs."""
    return (moment - _EPOCH).total_seconds() / T


def give(score: float, moment: datetime) -> float:
    """The score with one more support given at `moment`."""
    added = weight(moment)
    return max(score, added) + math.log1p(math.exp(-abs(score - added)))


def withdraw(score: float, moment: datetime, submitted_at: datetime, imported: int = 0) -> float:
    """The score without the support that was given at `moment`."""
    least, taken = of_many(imported, submitted_at), weight(moment)
    if taken >= score:
        return least
    return max(least, score + math.log1p(-math.exp(taken - score)))


def outweighs(moment: datetime, score: float) -> bool:
    """Whether a support weighs so much that taking it off would leave little but the rounding of the others."""
    return score - weight(moment) < BLUR


def of_all(moments: Iterable[datetime], submitted_at: datetime, imported: int = 0) -> float:
    """The score added up anew from when each support was given."""
    weights = [of_many(imported, submitted_at), *map(weight, moments)]
    top = max(weights)
    return top + math.log(math.fsum(math.exp(one - top) for one in weights))


def of_many(count: int, submitted_at: datetime) -> float:
    """The score of an idea that came with `count` supports of unknown times, all taken as given when it was submitted."""
    return weight(submitted_at) + math.log1p(count)


def as_supports_now(score: float, now: datetime) -> float:
    """What the score is worth in supports given at this moment: the number people are shown."""
    return math.exp(min(score - weight(now), 50.0))
