"""Opening the envelopes of a bid: at the set moment, all together, and never before. Then its rows are plain as any other's.

The job of specifying/listening.py does it at the moment; whoever does something at the bid before the job came by does it in
his own transaction. Reading does not wait for either: see queries.py.
"""

import json
import logging

from sqlalchemy import delete, select

from portal.core.producers.actions import count
from portal.kernel import boxes, clock
from portal.kernel.db import session
from portal.pricing.models import Answer, Bid, Move
from portal.pricing.rules.models import Turn
from portal.pricing.sealing.content import SEALED, Content, state_of
from portal.pricing.sealing.locks import StillSealed, Unreadable, release
from portal.pricing.sealing.models import Box, Lock
from portal.pricing.sealing.queries import contents_of
from portal.pricing.specifying.models import Seal

log = logging.getLogger(__name__)


def open_if_due(bid: Bid) -> bool:
    """Opens what is sealed at a bid whose moment has come; whether there was something. The bid is held or locked.

    Where the key is lost the envelopes stay as they are, and the log says so.
    """
    lock = session().get(Lock, bid.id, populate_existing=True) if bid.sealed else None
    if lock is None:
        return False
    try:
        key = release(bid, lock)
    except StillSealed:
        return False
    except Unreadable:
        log.error("the envelopes of bid %s cannot be opened", bid.id)
        return False
    _answers(bid)
    _turns(bid, key)
    session().flush()
    closed = session().scalar(select(Answer.id).where(Answer.bid_id == bid.id, Answer.kind == SEALED).limit(1))
    if closed is None:
        session().execute(delete(Box).where(Box.bid_id == bid.id))
        session().execute(delete(Lock).where(Lock.bid_id == bid.id))
        session().expunge(lock)
    return True


def _answers(bid: Bid) -> None:
    rows = list(session().scalars(select(Answer).where(Answer.bid_id == bid.id, Answer.kind == SEALED).order_by(Answer.id)
                                  .execution_options(populate_existing=True)))
    contents = contents_of(rows)
    for seal in session().scalars(select(Seal).where(Seal.bid_id == bid.id, Seal.body.is_(None))):
        found = contents.get((seal.answer_id, seal.number))
        if found is not None:
            seal.nonce, seal.body = found.nonce, found.body
    for row in rows:
        numbers = [number for answer_id, number in contents if answer_id == row.id]
        if numbers:
            _plain(row, contents[row.id, max(numbers)])


def _plain(row: Answer, content: Content) -> None:
    """An answer's row with its own words; the numbers both sides began with become steps of the ladder, in their order."""
    row.status = state_of(row.status, content)
    for name, value in content.columns.items():
        setattr(row, name, value)
    session().flush()
    for step in content.moves:
        session().add(Move(answer_id=row.id, bid_version=row.bid_version, **step))
        session().flush()
    if row.is_offer:
        count(row.producer_id, answers=0 if row.status == "superseded" else 1)


def _turns(bid: Bid, key: bytes) -> None:
    for box in session().scalars(select(Box).where(Box.bid_id == bid.id, Box.what == "turn")):
        turn = session().get(Turn, box.ref_id)
        if turn is not None:
            for name, value in json.loads(boxes.opened(key, box.about, box.box)).items():
                setattr(turn, name, value)


def due_now() -> list[Bid]:
    """Bids whose moment has come and that still have a lock, the longest waiting first."""
    return list(session().scalars(
        select(Bid).join(Lock, Lock.bid_id == Bid.id)
        .where(Bid.answers_until <= clock.now(), (Bid.ended_at.is_(None)) | (Bid.ended_at >= Bid.answers_until))
        .order_by(Bid.answers_until, Bid.id).limit(100)))
