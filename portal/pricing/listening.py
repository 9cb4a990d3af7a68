"""What pricing does by itself: ends what ran out of time, and opens bids to producers whose profile came later."""

from sqlalchemy import select

from portal.core.producers.events import ProducerAdded, ProducerEdited
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.pricing import actions
from portal.pricing.models import Bid, Reach
from portal.pricing.queries.finding import reasons

listeners = Listeners("pricing")


@listeners.every(seconds=20)
def end_what_ran_out() -> None:
    """Bids and answers whose time is over say so."""
    actions.run_out()


@listeners.on(ProducerAdded, ProducerEdited)
def open_to_producer(heard: Heard[ProducerAdded]) -> None:
    """A workshop that is new, or can do more, gets the open bids that fit it now; none is taken from it."""
    producer = session().get(Producer, heard.fact.producer_id)
    if producer is None or not producer.open_to_bids:
        return
    known = select(Reach.bid_id).where(Reach.producer_id == producer.id)
    ready = session().scalars(select(Bid).where(
        Bid.status == "open", Bid.audience == "open", Bid.expires_at > clock.now(), Bid.id.not_in(known)))
    fitting = [(bid, reasons(bid, producer)) for bid in ready]
    session().add_all(Reach(bid_id=bid.id, producer_id=producer.id, fit=len(why), ends_at=bid.expires_at)
                      for bid, why in fitting if why is not None)
