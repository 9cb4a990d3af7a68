"""What specifying does by itself: says that envelopes are open once their time has come. Reading never waits for it."""

from sqlalchemy import exists, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Listeners, record
from portal.kernel.policy import Actor
from portal.pricing.events import of_bid
from portal.pricing.models import Bid
from portal.pricing.specifying.events import EnvelopesOpened
from portal.pricing.specifying.models import Opening

listeners = Listeners("pricing_specifying")
AT_ONCE = 100


@listeners.every(seconds=20)
def open_envelopes() -> None:
    """Says it once for each bid that is open at its set time; the row of the opening is unique."""
    due = session().scalars(select(Bid).where(
        Bid.sealed, Bid.status == "open", Bid.answers_until <= clock.now(),
        ~exists().where(Opening.bid_id == Bid.id)).order_by(Bid.answers_until, Bid.id).limit(AT_ONCE)).all()
    for bid in due:
        session().add(Opening(bid_id=bid.id, at=clock.now()))
        record(Actor.system(), EnvelopesOpened(**of_bid(bid)))
