"""What is read of envelopes: commitments at once, what they hold from the set time on; each producer his own at any time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.pricing.models import Answer
from portal.pricing.queries.finding import find
from portal.pricing.sealing.content import SEALED, Content, state_of
from portal.pricing.sealing.queries import contents_of
from portal.pricing.specifying.models import Seal
from portal.pricing.specifying.sealing import commitment
from portal.pricing.standing import is_sealed_now


@dataclass(frozen=True)
class Envelope:
    """One commitment. `nonce`, `body`, `state` and `producer` are None as long as it is closed to the reader; `matches`
    says whether we find the commitment again in what was opened.
    """

    sha256: str
    made_at: datetime
    number: int
    newest: bool
    nonce: str | None = None
    body: str | None = None
    producer: str | None = None
    state: str | None = None
    matches: bool | None = None


@dataclass(frozen=True)
class Envelopes:
    """All that this reader may know of a bid's envelopes."""

    bid_id: str
    title: str
    side: str
    sealed: bool
    closed: bool
    opens_at: datetime | None
    items: list[Envelope]


def envelopes_of(actor: Actor, bid_id: str) -> Envelopes:
    """The envelopes of a bid: the customer's side sees every commitment, a producer his own. Raises NotFound."""
    seen = find(actor, bid_id)
    bid, closed = seen.bid, is_sealed_now(seen.bid)
    asked = select(Seal, Answer, Producer.name).join(Answer, Answer.id == Seal.answer_id).join(
        Producer, Producer.id == Answer.producer_id).where(Seal.bid_id == bid.id)
    if seen.side == "producer":
        asked = asked.where(Answer.producer_id == (seen.producer.id if seen.producer is not None else None))
    rows = list(session().execute(asked.order_by(Seal.made_at, Seal.sha256)))
    hidden = closed and seen.side != "producer"
    contents = {} if hidden else contents_of([answer for _seal, answer, _name in rows if answer.kind == SEALED],
                                             seen.producer.id if seen.producer is not None else None)
    newest: dict[str, int] = {}
    for seal, _answer, _name in rows:
        newest[seal.answer_id] = max(newest.get(seal.answer_id, 0), seal.number)
    items = [Envelope(seal.sha256, seal.made_at, seal.number, True) if hidden else
             _open(seal, answer, name, contents.get((answer.id, seal.number)), seal.number == newest[seal.answer_id])
             for seal, answer, name in rows]
    return Envelopes(bid.id, bid.title, seen.side, bid.sealed, closed, bid.answers_until, items)


def _open(seal: Seal, answer: Answer, producer: str, content: Content | None, newest: bool) -> Envelope:
    """An envelope for somebody who may look into it; it stays closed where its key is lost."""
    nonce, body = (content.nonce, content.body) if content is not None else (seal.nonce, seal.body)
    if nonce is None or body is None:
        return Envelope(seal.sha256, seal.made_at, seal.number, newest)
    state = state_of(answer.status, content) if content is not None else answer.status
    return Envelope(seal.sha256, seal.made_at, seal.number, newest, nonce, body, producer, state,
                    commitment(nonce, body) == seal.sha256)
