"""Files of bids and answers: held while they hang here, let go when they are taken off; who sees which, and under what name.

A file goes to producers cleaned of hidden data (storage keeps only what it drew anew) and under a number: its own name, often
that of a company, is for the side that brought it, and for the other once there is a deal.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select

from portal.kernel.db import session
from portal.kernel.errors import Forbidden, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing.actions.holding import hold
from portal.pricing.events import of_answer, of_bid
from portal.pricing.models import Answer, Deal
from portal.pricing.queries.finding import find, find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.sealing.content import SEALED
from portal.pricing.sealing.queries import read
from portal.pricing.seen import Seen
from portal.pricing.specifying import events
from portal.pricing.specifying.models import FILE_NAMES, BidFile
from portal.pricing.specifying.sealing import seal_again
from portal.pricing.standing import answer_state, is_sealed_now
from portal.pricing.states import LIVE
from portal.storage import actions as storage
from portal.storage import queries as stored
from portal.storage.models import StoredFile

KINDS = ("image", "document", "model", "video")
MOST = 8


@dataclass(frozen=True)
class Paper:
    """A file as one reader sees it: `name` is its own, or a number where that would tell whose it is."""

    id: str
    name: str
    kind: str
    stored: StoredFile
    removable: bool
    hidden: bool

    @property
    def pages(self) -> int:
        """How many pages a document has; 0 for other kinds."""
        return len(self.stored.pages)


def add_to_bid(actor: Actor, bid_id: str, file_id: str) -> BidFile:
    """The customer hangs a file he brought on his open bid. Raises Invalid, Conflict."""
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    hold(actor, seen)
    made = _add(actor, seen, None, file_id)
    record(actor, events.BidFileAdded(**of_bid(seen.bid)))
    return made


def add_to_answer(actor: Actor, answer_id: str, file_id: str) -> BidFile:
    """The producer hangs a file on his standing answer. Raises Invalid, Conflict."""
    mine, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.answer", seen.producer)
    hold(actor, seen, mine)
    session().refresh(mine)
    if answer_state(read(mine, mine.producer_id)) not in LIVE or _opened(seen):
        raise answer_refused(actor, seen, mine)
    made = _add(actor, seen, mine, file_id)
    record(actor, events.AnswerFileAdded(**of_answer(seen.bid, mine)))
    if mine.kind == SEALED:
        seal_again(actor, seen.bid, mine)
    return made


def remove(actor: Actor, paper_id: str) -> BidFile:
    """Whoever brought it takes it off, as long as the bid is open. Raises NotFound, Forbidden, Conflict."""
    row, seen, mine = _found(actor, paper_id)
    if not _may_change(actor, seen, mine):
        raise Forbidden()
    hold(actor, seen, mine)
    session().execute(delete(BidFile).where(BidFile.id == row.id))
    storage.release(row.file_id)
    if mine is None:
        record(actor, events.BidFileRemoved(**of_bid(seen.bid)))
    else:
        record(actor, events.AnswerFileRemoved(**of_answer(seen.bid, mine)))
        if mine.kind == SEALED and mine.status in LIVE:
            seal_again(actor, seen.bid, mine)
    return row


def papers_of(actor: Actor, bid_id: str) -> dict[str | None, list[Paper]]:
    """The files of a bid (under None) and of those answers that the actor may read, by their ids. Raises NotFound where
    there are any and the bid is not for him to see.
    """
    rows = session().execute(select(BidFile, Answer).outerjoin(Answer, Answer.id == BidFile.answer_id)
                             .where(BidFile.bid_id == bid_id).order_by(BidFile.number)).all()
    if not rows:
        return {}
    seen = find(actor, bid_id)
    shown = [(row, mine) for row, mine in rows if mine is None or _sees(seen, mine)]
    known = stored.by_id(row.file_id for row, _mine in shown) if shown else {}
    told = _told_names(seen)
    found: dict[str | None, list[Paper]] = {}
    for row, mine in shown:
        found.setdefault(row.answer_id, []).append(_paper(actor, seen, row, mine, known[row.file_id], told))
    return found


def one(actor: Actor, paper_id: str) -> Paper:
    """One file the actor may look at. Raises NotFound."""
    row, seen, mine = _found(actor, paper_id)
    return _paper(actor, seen, row, mine, stored.find(row.file_id), _told_names(seen))


def page(paper: Paper, number: int) -> StoredFile:
    """A page of a document, from 1. Raises NotFound."""
    if not 1 <= number <= paper.pages:
        raise NotFound()
    return stored.find(paper.stored.pages[number - 1])


def _found(actor: Actor, paper_id: str) -> tuple[BidFile, Seen, Answer | None]:
    row = session().get(BidFile, paper_id)
    if row is None:
        raise NotFound()
    if row.answer_id is None:
        return row, find(actor, row.bid_id), None
    mine, seen = find_answer(actor, row.answer_id)
    return row, seen, mine


def _add(actor: Actor, seen: Seen, mine: Answer | None, file_id: str) -> BidFile:
    """One more file under the next number. Raises Invalid for a file that hangs here already, and for too many."""
    answer_id = mine.id if mine is not None else None
    place = BidFile.bid_id == seen.bid.id, BidFile.answer_id.is_not_distinct_from(answer_id)
    held = list(session().scalars(select(BidFile.file_id).where(*place)))
    if file_id in held:
        raise Invalid({"file_id": [_("The same file is there twice.")]})
    if len(held) >= MOST:
        raise Invalid({"file_id": [_("At most %(n)s files fit.", n=MOST)]})
    file = storage.attach(actor, file_id, KINDS)
    last = session().scalar(select(func.max(BidFile.number)).where(*place)) or 0
    made = BidFile(bid_id=seen.bid.id, answer_id=answer_id, file_id=file.id, number=last + 1, name=file.name[:FILE_NAMES],
                   made_by=actor.user_id)
    session().add(made)
    session().flush()
    return made


def _paper(actor: Actor, seen: Seen, row: BidFile, mine: Answer | None, file: StoredFile, told: bool) -> Paper:
    own = seen.side == "producer" if mine is not None else seen.side != "producer"
    hidden = not (own or told or mine is not None)
    named = _("File %(number)s", number=row.number) if hidden else row.name
    return Paper(row.id, named, file.kind, file, _may_change(actor, seen, mine), hidden)


def _may_change(actor: Actor, seen: Seen, mine: Answer | None) -> bool:
    rule, whose = ("bid.manage", seen.customer) if mine is None else ("bid.answer", seen.producer)
    try:
        authorize(actor, rule, whose)
    except Forbidden:
        return False
    return seen.bid.status == "open" and (mine is None or not _opened(seen))


def _opened(seen: Seen) -> bool:
    """Whether envelopes lie open: what was in them then does not change any more."""
    return seen.bid.sealed and not is_sealed_now(seen.bid)


def _sees(seen: Seen, mine: Answer) -> bool:
    if seen.side == "producer":
        return seen.producer is not None and mine.producer_id == seen.producer.id
    return not is_sealed_now(seen.bid)


def _told_names(seen: Seen) -> bool:
    """Whether the customer's names of files are told to this side: to its own people, and to the producer who has won."""
    if seen.side != "producer":
        return True
    won: Any = select(Deal.id).where(Deal.bid_id == seen.bid.id,
                                     Deal.producer_id == (seen.producer.id if seen.producer is not None else None))
    return session().scalar(won) is not None

