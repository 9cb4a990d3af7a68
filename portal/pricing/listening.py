"""What pricing does by itself: ends what ran out of time, and opens bids to producers whose profile came later."""

from sqlalchemy import insert, select

from portal.core.producers.events import ProducerAdded, ProducerEdited
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.pricing import actions
from portal.pricing.models import Bid, Reach
from portal.pricing.queries.finding import reasons

AT_ONCE = 1000
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
    after: str | None = ""
    while after is not None:
        after = _open_some(producer, after)


def _open_some(producer: Producer, after: str) -> str | None:
    """Opens what fits of the next bids behind `after`; gives the last one looked at, None behind the last of all."""
    known = select(Reach.bid_id).where(Reach.producer_id == producer.id)
    rows = session().execute(
        select(Bid.id, Bid.expires_at, Bid.processes, Bid.materials, Bid.certificates, Bid.region, Bid.quantity, Bid.size)
        .where(Bid.status == "open", Bid.audience == "open", Bid.expires_at > clock.now(), Bid.id.not_in(known),
               *([Bid.id > after] if after else [])).order_by(Bid.id).limit(AT_ONCE)).all()
    fitting = [(row, why) for row in rows if (why := reasons(row, producer)) is not None]
    if fitting:
        session().execute(insert(Reach), [{"bid_id": row.id, "producer_id": producer.id, "fit": len(why),
                                           "ends_at": row.expires_at} for row, why in fitting])
    return rows[-1].id if len(rows) == AT_ONCE else None
