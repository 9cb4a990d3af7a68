"""Finding a bid or an answer as somebody may see it: as the customer, as the team, or as a producer it is open to."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import bindparam, select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.core.producers.queries import Wanted, fit, producer_of
from portal.kernel.db import run, session
from portal.kernel.errors import NotFound
from portal.kernel.facts import Room
from portal.kernel.policy import Actor
from portal.pricing.models import Answer, Bid, Reach
from portal.pricing.seen import Seen
from portal.pricing.standing import is_sealed_now

Narrowed = Callable[[Any], Any]  # a question about bids with one more condition


def find(actor: Actor, bid_id: str) -> Seen:
    """A bid this actor may see. Raises NotFound."""
    return _find(actor, lambda asked: asked.where(Bid.id == bid_id))[0]


def _find(actor: Actor, narrowed: Narrowed) -> tuple[Seen, Any]:
    """The bid a narrowed question leads to, as this actor sees it, with the whole row. Raises NotFound."""
    found = _as_producer(actor, narrowed) if actor.is_producer else _as_customer(actor, narrowed)
    if found is None:
        raise NotFound()
    return found


def _as_customer(actor: Actor, narrowed: Narrowed) -> tuple[Seen, Any] | None:
    asked = narrowed(select(Bid, Customer).join(Customer, Customer.id == Bid.customer_id))
    if not actor.is_team:
        asked = asked.where(customers.own(actor))
    row = session().execute(asked).first()
    return (Seen(row[0], "team" if actor.is_team else "customer", row[1]), row) if row else None


def _as_producer(actor: Actor, narrowed: Narrowed) -> tuple[Seen, Any] | None:
    producer = producer_of(actor)
    row = session().execute(narrowed(select(Bid, Reach).outerjoin(Reach, (Reach.bid_id == Bid.id) & (
        Reach.producer_id == (producer.id if producer else None))))).first()
    if row is None or not (row[1] or suits(row[0], producer)):
        return None
    return Seen(row[0], "producer", None, producer, row[1]), row


def suits(bid: Bid, producer: Producer | None) -> bool:
    """Whether a bid is open to a producer it has not been opened to by name yet: his profile may be newer than the bid."""
    if bid.audience != "open" or bid.status != "open":
        return False
    if producer is None:
        return not bid.demanding
    return producer.open_to_bids and reasons(bid, producer) is not None


def reasons(bid: Any, producer: Producer) -> list[str] | None:
    """Why a bid fits a producer, in the reader's language; None when it does not."""
    return fit(producer, wanted(bid))


def wanted(bid: Any) -> Wanted:
    """What a bid asks of a workshop."""
    return Wanted(bid.processes, bid.materials, bid.region, bid.quantity, bid.certificates, bid.size)


def find_answer(actor: Actor, answer_id: str) -> tuple[Answer, Seen]:
    """An answer this actor may see, with its bid: producers see their own alone. Raises NotFound."""
    seen, row = _find(actor, lambda asked: asked.add_columns(Answer).join(Answer, Answer.bid_id == Bid.id)
                      .where(Answer.id == answer_id))
    answer: Answer = row[-1]
    if seen.side == "producer" and (seen.producer is None or answer.producer_id != seen.producer.id):
        raise NotFound()
    if seen.side != "producer" and answer.kind != "question" and is_sealed_now(seen.bid):
        raise NotFound()
    return answer, seen


def rooms_of(actor: Actor, bid_id: str) -> dict[str, int]:
    """The rooms in which this actor hears of a bid, each with the number of its last fact."""
    return seqs_of(find(actor, bid_id))


_HEADS = select(Room.name, Room.seq).where(Room.name.in_([bindparam("all"), bindparam("own")]))


def seqs_of(seen: Seen) -> dict[str, int]:
    """The same of a bid that was found already."""
    producer = seen.producer.id if seen.producer is not None else None
    mine = producer if seen.side == "producer" else "customer"
    return heads(f"bid:{seen.bid.id}", mine)


def heads(everybody: str, mine: str | None = None) -> dict[str, int]:
    """The number of the last fact of a room, and of the part of it where one hears more."""
    rooms = [everybody, *([f"{everybody}/{mine}"] if mine else [])]
    found = {row.name: row.seq for row in run(_HEADS, all=everybody, own=rooms[-1])}
    return {room: found.get(room, 0) for room in rooms}
