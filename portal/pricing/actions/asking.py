"""Asking about a bid before answering it; the reply is for the one who asked, or for all."""

from sqlalchemy import func, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import events
from portal.pricing.actions.answering import join
from portal.pricing.actions.holding import hold, recount
from portal.pricing.models import Answer
from portal.pricing.possible import answer_verbs
from portal.pricing.queries.finding import find, find_answer
from portal.pricing.states import REPLY

MOST_OPEN = 5


def ask(actor: Actor, bid_id: str, text: str) -> Answer:
    """A producer wants to know more; at most five of his questions wait for a reply at once."""
    seen = find(actor, bid_id)
    authorize(actor, "bid.answer", seen.producer)
    producer = join(actor, seen)
    bid = seen.bid
    hold(actor, seen)
    waiting = session().scalar(select(func.count()).select_from(Answer).where(
        Answer.bid_id == bid.id, Answer.producer_id == producer.id, Answer.status == "asked"))
    if (waiting or 0) >= MOST_OPEN:
        raise Conflict("questions_waiting", _("Five of your questions wait for a reply already."), state=bid.status)
    made = Answer(bid_id=bid.id, producer_id=producer.id, author_id=actor.user_id, kind="question", status="asked",
                  bid_version=bid.version, currency=bid.currency, text=text, requirements=[], version=1)
    session().add(made)
    recount(bid)
    record(actor, events.QuestionAsked(**events.of_answer(bid, made)))
    return made


def reply(actor: Actor, answer_id: str, text: str, public: bool = False) -> Answer:
    """The customer replies, to the one who asked or to everybody the bid is open to."""
    one, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    hold(actor, seen, one)
    if one.kind != "question":
        raise Conflict("not_a_question", state=one.status, possible=answer_verbs(actor, seen, one))
    try:
        move(one, REPLY, reply=text, reply_public=public, replied_at=clock.now())
    except Conflict as lost:
        raise Conflict(lost.code, lost.detail, state=one.status, possible=answer_verbs(actor, seen, one)) from lost
    recount(seen.bid)
    record(actor, events.QuestionReplied(**events.of_answer(seen.bid, one), public=public))
    return one
