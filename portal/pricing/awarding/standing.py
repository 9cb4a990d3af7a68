"""What is still possible after an award: to step back from it, as long as the operator's days for it run."""

from sqlalchemy import bindparam, select

from portal.kernel import clock
from portal.kernel.db import run
from portal.pricing.awarding.models import Award

_FRESH = select(Award.bid_id).where(Award.bid_id == bindparam("bid"), Award.taken_back_at.is_(None),
                                    Award.cooling_until > bindparam("now"))


def may_step_back(bid_id: str) -> bool:
    """Whether the award of this bid is fresh enough to be taken back, and was not."""
    return run(_FRESH, bid=bid_id, now=clock.now()).first() is not None
