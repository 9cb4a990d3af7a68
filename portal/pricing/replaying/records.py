"""What is written once beside the facts and never changed: versions of the bid, numbers named, what an answer began as."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.models import Answer, BidVersion, Move
from portal.pricing.replaying.models import AnswerNumbers
from portal.pricing.sealing.content import first_steps
from portal.pricing.sealing.queries import read_all
from portal.pricing.seen import Seen
from portal.pricing.standing import is_sealed_now


@dataclass
class Records:
    """`terms` by version, `moves` by answer and side, `numbers` by fact, `answers` and producers' `names` by id; of an award
    the `pieces` by answer, and until when it could be taken back.

    Of `answers` only what never changes may be read: kind, producer, words, how long it stands, rank and gap.
    """

    terms: dict[int, dict[str, Any]]
    moves: dict[tuple[str, str], list[Move]]
    numbers: dict[str, AnswerNumbers]
    answers: dict[str, Answer]
    names: dict[str, str]
    pieces: dict[str, int]
    cooling: datetime | None


def records_of(seen: Seen, told: Iterable[Heard[Any]]) -> Records:
    """The records of what was told; of another producer's public question the words alone."""
    ids = {one.fact.answer_id for one in told if hasattr(one.fact, "answer_id")}
    terms = {one.number: one.terms for one in session().scalars(select(BidVersion).where(BidVersion.bid_id == seen.bid.id))}
    own = seen.producer.id if seen.producer is not None else None
    answers = {one.id: one for one in read_all(session().scalars(_answers(seen, ids)).all(), own)}
    moves: dict[tuple[str, str], list[Move]] = defaultdict(list)
    kept = session().scalars(select(Move).where(Move.answer_id.in_(answers)).order_by(Move.id)).all()
    for move in [*(step for one in answers.values() for step in first_steps(one)), *kept]:
        moves[move.answer_id, move.side].append(move)
    numbers = {one.fact_id: one for one in session().scalars(
        select(AnswerNumbers).where(AnswerNumbers.answer_id.in_(answers)))}
    makers = {one.producer_id for one in answers.values()}
    rows = session().execute(select(Producer.id, Producer.name).where(Producer.id.in_(makers)))
    parts = session().scalars(select(AwardPart).where(AwardPart.answer_id.in_(answers)))
    cooling = session().scalar(select(Award.cooling_until).where(Award.bid_id == seen.bid.id))
    return Records(terms, moves, numbers, answers, {row.id: row.name for row in rows},
                   {one.answer_id: one.quantity for one in parts}, cooling)


def _answers(seen: Seen, ids: set[str]) -> Any:
    asked = select(Answer).where(Answer.id.in_(ids), Answer.bid_id == seen.bid.id)
    if seen.side == "producer":
        own = seen.producer.id if seen.producer is not None else None
        asked = asked.where(or_(Answer.producer_id == own, Answer.reply_public))
    elif is_sealed_now(seen.bid):
        asked = asked.where(Answer.kind == "question")
    return asked
