"""Reading what lies in envelopes: a producer his own at any time, everybody else once the set moment has come."""

import logging
from collections.abc import Iterable, Sequence

from sqlalchemy import func, select

from portal.kernel import boxes
from portal.kernel.db import session
from portal.kernel.keyring import ring_here
from portal.pricing.models import Answer, Bid
from portal.pricing.sealing.content import SEALED, Content, unpacked, whole
from portal.pricing.sealing.locks import StillSealed, Unreadable, release, unwrapped
from portal.pricing.sealing.models import Box, Lock

log = logging.getLogger(__name__)


def read(answer: Answer, own: str | None = None) -> Answer:
    """An answer as it reads; see `read_all`. The row itself where it cannot be read."""
    return next(iter(read_all([answer], own)), answer)


def read_all(answers: Sequence[Answer], own: str | None = None) -> list[Answer]:
    """Answers as they read, in their order: those of producer `own`, and those whose time has come. What is closed to this
    reader, or can no longer be read at all, is left out. Open rows are given as they are.
    """
    closed = [one for one in answers if one.kind == SEALED]
    if not closed:
        return list(answers)
    contents = newest(closed, own)
    return [whole(one, contents[one.id]) if one.kind == SEALED else one for one in answers
            if one.kind != SEALED or one.id in contents]


def newest(answers: Iterable[Answer], own: str | None = None) -> dict[str, Content]:
    """What these answers say, by id."""
    last: dict[str, Content] = {}
    for (answer_id, _number), content in sorted(contents_of(answers, own).items()):
        last[answer_id] = content
    return last


def contents_of(answers: Iterable[Answer], own: str | None = None) -> dict[tuple[str, int], Content]:
    """The content of every seal of these answers that this reader may open, by answer and number."""
    asked = {one.id: one for one in answers}
    rows = session().execute(select(Box, Lock, Bid).join(Lock, Lock.bid_id == Box.bid_id).join(Bid, Bid.id == Box.bid_id)
                             .where(Box.what == "answer", Box.ref_id.in_(asked))).all() if asked else []
    found = {}
    for box, lock, bid in rows:
        try:
            key = unwrapped(lock) if own is not None and asked[box.ref_id].producer_id == own else release(bid, lock)
            found[box.ref_id, box.number] = unpacked(boxes.opened(key, box.about, box.box))
        except StillSealed:
            continue
        except (Unreadable, boxes.BoxDamaged):
            log.error("an envelope of bid %s cannot be opened", bid.id)
    return found


def lost_locks() -> tuple[int, int]:
    """How many bids are sealed, and how many of them with a key that is not in the house's file."""
    rows = session().execute(select(Lock.sealed_with, func.count()).group_by(Lock.sealed_with)).all()
    ring = ring_here()
    known = ring.all() if ring is not None else {}
    return sum(count for _name, count in rows), sum(count for name, count in rows if name not in known)
