"""Asking how a price is possible, and what the producer says to it. It may be asked of any offer: so the question alone
tells nobody how the others stand.
"""

from typing import Any

from sqlalchemy import update

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing import events as bids
from portal.pricing.actions.holding import hold
from portal.pricing.awarding.events import PriceAskedAbout, PriceExplained
from portal.pricing.awarding.models import PriceReason
from portal.pricing.models import Answer
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.sealing.queries import read
from portal.pricing.seen import Seen
from portal.pricing.standing import answer_state
from portal.pricing.states import LIVE


def ask_reason(actor: Actor, answer_id: str) -> PriceReason:
    """The customer asks a producer how his price is possible; asking twice changes nothing."""
    answer, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    _held(actor, seen, answer)
    if insert_once(PriceReason, answer_id=answer.id, asked_by=actor.user_id, asked_at=clock.now()):
        record(actor, PriceAskedAbout(**bids.of_answer(seen.bid, answer)))
    return session().get_one(PriceReason, answer.id)


def explain(actor: Actor, answer_id: str, words: str) -> PriceReason:
    """The producer says how; once more takes the place of what he said. Raises Conflict when nobody has asked."""
    answer, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    _held(actor, seen, answer)
    done: Any = session().execute(update(PriceReason).where(PriceReason.answer_id == answer.id).values(
        words=words, said_by=actor.user_id, said_at=clock.now()).execution_options(synchronize_session=False))
    if done.rowcount != 1:
        raise Conflict("not_asked", _("Nobody has asked about this price."), state=answer.status)
    record(actor, PriceExplained(**bids.of_answer(seen.bid, answer)))
    return session().get_one(PriceReason, answer.id, populate_existing=True)


def _held(actor: Actor, seen: Seen, answer: Answer) -> None:
    hold(actor, seen, answer)
    if answer_state(read(answer, answer.producer_id)) not in LIVE:
        raise answer_refused(actor, seen, answer)
