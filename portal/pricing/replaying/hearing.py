"""Which facts of a bid somebody may know: those told in the rooms he may enter, and of sealed answers the seals alone."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.events import Heard, revive
from portal.kernel.facts import FactRow, RoomFact
from portal.pricing.events import AboutAnswer, QuestionAsked, QuestionReplied
from portal.pricing.models import Answer
from portal.pricing.seen import Seen
from portal.pricing.specifying.events import AnswerSealed
from portal.pricing.standing import is_sealed_now

MOST = 5000  # facts of one bid that are read; a bid has dozens


def heard(seen: Seen) -> list[Heard[Any]]:
    """The facts as the side of `seen` may know them now, in their order."""
    rows = session().scalars(
        select(FactRow).where(FactRow.id.in_(select(RoomFact.fact_id).where(RoomFact.room.in_(_rooms(seen)))))
        .order_by(FactRow.id).limit(MOST))
    told = [one for one in map(revive, rows) if one is not None and not one.fact.internal]
    if seen.side == "producer" or not is_sealed_now(seen.bid):
        return told
    asked = set(session().scalars(select(Answer.id).where(Answer.bid_id == seen.bid.id, Answer.kind == "question")))
    return [one for one in told if _may_be_told(one, asked)]


def _rooms(seen: Seen) -> list[str]:
    """The neutral room, and the customer's or the producer's own: the doors of the live line."""
    own = "customer" if seen.side != "producer" else seen.producer.id if seen.producer is not None else None
    return [f"bid:{seen.bid.id}", *([f"bid:{seen.bid.id}/{own}"] if own else [])]


def _may_be_told(one: Heard[Any], questions: set[str]) -> bool:
    """Before the opening: seals and questions, nothing else of what producers do."""
    if not isinstance(one.fact, AboutAnswer):
        return True
    return isinstance(one.fact, AnswerSealed | QuestionAsked | QuestionReplied) or one.fact.answer_id in questions
