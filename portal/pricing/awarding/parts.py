"""Least quantities: how many pieces of a bid a producer would make at his price, if it goes to several."""

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing import events as bids
from portal.pricing.actions.holding import hold
from portal.pricing.awarding.events import LeastSet
from portal.pricing.awarding.kept import criteria_of
from portal.pricing.awarding.models import PartOffer
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.sealing.queries import read
from portal.pricing.standing import answer_state
from portal.pricing.states import LIVE


def set_least(actor: Actor, answer_id: str, least: int) -> PartOffer:
    """The producer would also make a part, at least so many pieces. Raises Invalid above what he offers.

    Raises Conflict("whole_only") when the customer gives the bid to one producer only.
    """
    answer, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    hold(actor, seen, answer)
    said = read(answer, answer.producer_id)
    if answer_state(said) not in LIVE or said.quantity is None:
        raise answer_refused(actor, seen, answer)
    if not criteria_of(seen.bid).parts:
        raise Conflict("whole_only", _("The customer gives this bid to one producer only."), state=answer.status)
    if least > said.quantity:
        raise Invalid({"least": [_("You offer %(quantity)s pieces: the least is at most that.", quantity=said.quantity)]})
    key = {"bid_id": answer.bid_id, "producer_id": answer.producer_id}
    if not insert_once(PartOffer, **key, least=least, set_at=clock.now()):
        row = session().get_one(PartOffer, tuple(key.values()), populate_existing=True)
        row.least, row.set_at = least, clock.now()
        session().flush()
    record(actor, LeastSet(**bids.of_answer(seen.bid, answer)))
    return session().get_one(PartOffer, tuple(key.values()))
