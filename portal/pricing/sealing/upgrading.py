"""Answers that were sealed before there were keys: put into envelopes by a job, and for that matter after a restored backup.

What lay readable until then can still be read in older backups, in the facts of that time, and in pages of the file that SQLite
has let go but not yet written over (VACUUM does).
"""

from sqlalchemy import and_, delete, exists, or_, select, update

from portal.kernel import clock
from portal.kernel.db import session
from portal.pricing.actions.holding import recount
from portal.pricing.models import Answer, Bid, Move
from portal.pricing.sealing.content import EMPTY, SEALED, Content, columns_of, steps_of
from portal.pricing.sealing.enclosing import put_answer
from portal.pricing.specifying.models import Seal
from portal.pricing.states import LIVE

AT_ONCE = 50


def enclose_old() -> int:
    """Encloses the readable answers of some bids that are still sealed; how many answers."""
    readable = exists().where(Answer.bid_id == Bid.id, Answer.kind.not_in(("question", SEALED)))
    closed = or_(and_(Bid.ended_at.is_(None), Bid.answers_until > clock.now()), Bid.ended_at < Bid.answers_until)
    bids = session().scalars(select(Bid).where(Bid.sealed, closed, readable).order_by(Bid.id).limit(AT_ONCE)).all()
    return sum(_enclose(bid) for bid in bids)


def _enclose(bid: Bid) -> int:
    session().execute(update(Bid).where(Bid.id == bid.id).values(touched_at=Bid.touched_at)
                      .execution_options(synchronize_session=False))
    rows = session().scalars(select(Answer).where(Answer.bid_id == bid.id, Answer.kind.not_in(("question", SEALED)))
                             .order_by(Answer.id.desc()).execution_options(populate_existing=True)).all()
    live = {one.producer_id for one in rows if one.status in LIVE}
    for row in rows:
        _close(bid, row)
        if row.status == "declined":  # a decline stands like an offer, unless the producer said something after it
            row.status = "superseded" if row.producer_id in live else "standing"
            live.add(row.producer_id)
        for name, value in EMPTY.items():
            setattr(row, name, value)
        session().flush()
    recount(bid)
    return len(rows)


def _close(bid: Bid, row: Answer) -> None:
    moves = session().scalars(select(Move).where(Move.answer_id == row.id).order_by(Move.id)).all()
    seals = session().scalars(select(Seal).where(Seal.answer_id == row.id)).all()
    columns, steps = columns_of(row), steps_of(moves)
    for seal in seals:
        put_answer(bid, row.id, seal.number, Content(columns, steps, seal.nonce or "", seal.body or ""))
        seal.nonce = seal.body = None
    if not seals:
        put_answer(bid, row.id, 0, Content(columns, steps, "", ""))
    session().execute(delete(Move).where(Move.answer_id == row.id))
