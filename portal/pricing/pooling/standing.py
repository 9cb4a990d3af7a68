"""How a pool stands with the clock in mind: after its date nobody comes or goes, also before the sweep has settled it."""

from portal.kernel import clock
from portal.pricing.pooling.models import Pool


def state_of(pool: Pool) -> str:
    """The state of a pool; an open one whose date has passed is "closed": it waits to be settled."""
    return "closed" if pool.status == "open" and pool.closes_at <= clock.now() else pool.status
