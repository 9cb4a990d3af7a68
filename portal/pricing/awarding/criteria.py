"""How the customer weighs answers, saved with the version of his bid; and whether it may go to several producers."""

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing import events as bids
from portal.pricing.actions.holding import hold
from portal.pricing.awarding.events import CriteriaSet, SharingChanged
from portal.pricing.awarding.kept import Criteria, criteria_of
from portal.pricing.awarding.models import AwardCriteria
from portal.pricing.awarding.scoring import CRITERIA
from portal.pricing.queries.finding import find


def set_criteria(actor: Actor, bid_id: str, *, parts: bool | None = None, **weights: int) -> Criteria:
    """Sets weights and whether parts are allowed, for this version of the bid; what is not named stays. Raises Invalid."""
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    hold(actor, seen)
    bid, before = seen.bid, criteria_of(seen.bid)
    values = {**before.weights, **weights, "parts": before.parts if parts is None else parts}
    if not sum(values[name] for name in CRITERIA):
        raise Invalid({"price": [_("Something has to count: give one of them a weight above 0.")]})
    changed = {**values, "set_by": actor.user_id, "set_at": clock.now()}
    if not insert_once(AwardCriteria, bid_id=bid.id, bid_version=bid.version, **changed):
        row = session().get_one(AwardCriteria, (bid.id, bid.version))
        for name, value in changed.items():
            setattr(row, name, value)
        session().flush()
    record(actor, CriteriaSet(bid_id=bid.id, customer_id=bid.customer_id))
    if values["parts"] != before.parts:
        record(actor, SharingChanged(**bids.of_bid(bid)))
    return criteria_of(bid)
