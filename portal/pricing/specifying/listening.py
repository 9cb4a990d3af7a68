"""What specifying does by itself: says that envelopes are open once their time has come. Reading never waits for it."""

from sqlalchemy import exists, select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Listeners, record
from portal.kernel.policy import Actor
from portal.pricing.actions.holding import recount
from portal.pricing.events import of_bid
from portal.pricing.models import Bid
from portal.pricing.sealing.opening import due_now, open_if_due
from portal.pricing.sealing.upgrading import enclose_old
from portal.pricing.specifying.events import EnvelopesOpened
from portal.pricing.specifying.models import Opening

listeners = Listeners("pricing_specifying")
AT_ONCE = 100


@listeners.every(seconds=20)
def open_envelopes() -> None:
    """Opens what is due, and says it once for each bid that is open at its set time; the row of the opening is unique."""
    for bid in due_now():
        _take_turn(bid)
        if open_if_due(bid):
            recount(bid)
    due = session().scalars(select(Bid).where(
        Bid.sealed, Bid.status == "open", Bid.answers_until <= clock.now(),
        ~exists().where(Opening.bid_id == Bid.id)).order_by(Bid.answers_until, Bid.id).limit(AT_ONCE)).all()
    for bid in due:
        session().add(Opening(bid_id=bid.id, at=clock.now()))
        record(Actor.system(), EnvelopesOpened(**of_bid(bid)))


def _take_turn(bid: Bid) -> None:
    """Takes the bid's row first, as every verb does: two who open the same envelopes come one after the other."""
    session().execute(update(Bid).where(Bid.id == bid.id).values(touched_at=Bid.touched_at)
                      .execution_options(synchronize_session=False))
    session().refresh(bid)


@listeners.every(seconds=600)
def enclose_what_lies_open() -> None:
    """Answers that were sealed before there were keys are put into envelopes, some at a time."""
    enclose_old()
