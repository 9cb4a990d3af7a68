"""One bid with everything the actor may know of it: answers side by side, negotiations, differences, the deal."""

import json
from collections import defaultdict
from typing import Any

from sqlalchemy import or_, select

from portal.core.customers.models import Customer
from portal.core.orders.queries import deal_sheet
from portal.core.producers.models import Producer
from portal.core.producers.queries import record_of
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can
from portal.pricing.awarding.panels import panel
from portal.pricing.awarding.proof import needs_proof
from portal.pricing.deal import digest, sheet_of
from portal.pricing.models import Answer, Bid, BidVersion, Deal, Move, Reach
from portal.pricing.queries.faces import answer_face, bid_face
from portal.pricing.queries.finding import find, find_answer, reasons
from portal.pricing.refusals import answer_refused, bid_refused
from portal.pricing.sealing.content import first_steps
from portal.pricing.sealing.queries import read, read_all
from portal.pricing.seen import Seen
from portal.pricing.standing import answer_state, is_sealed_now, state_of
from portal.pricing.states import LIVE
from portal.pricing.terms import Change, difference, terms_of
from portal.pricing.views import AnswerView, BidView, Party

ORDER = {"accepted": 0, "standing": 1, "countered": 1, "stale": 2, "lost": 3}


def one_bid(actor: Actor, bid_id: str) -> BidView:
    """A bid as this actor may see it. Raises NotFound."""
    return whole(actor, find(actor, bid_id))


def whole(actor: Actor, seen: Seen) -> BidView:
    """The same of a bid that was found already."""
    face = bid_face(actor, seen)
    deal = _deal(seen) if seen.bid.status == "awarded" else None
    sealed = seen.side != "producer" and is_sealed_now(seen.bid)
    rows = [row for row in _rows(seen) if not sealed or row[0].kind == "question"]
    readable = _readable(seen, rows)
    answers = _faces(actor, seen, readable)
    face.envelopes, face.unreadable = sealed, len(rows) - len(readable)
    face.answers = sorted((one for one in answers if one.kind != "question"), key=_rank)
    face.questions = [one for one in answers if one.kind == "question"]
    if seen.side == "producer":
        _as_producer(seen, face, deal)
    else:
        face.offers = seen.bid.offers
        face.invited = _invited(seen.bid) if seen.bid.audience == "invited" else []
        _tell_deal(face, deal)
    face.won = next((one for one in face.answers if one.state == "accepted"), None)
    face.awarding = panel(seen, face.mine.id if seen.side == "producer" and face.mine is not None else None)
    return face


def _deal(seen: Seen) -> Deal | None:
    """The deal of an awarded bid: of several parts a producer's own, for the others the first."""
    asked = select(Deal).where(Deal.bid_id == seen.bid.id).order_by(Deal.share).limit(1)
    if seen.side == "producer":
        asked = asked.where(Deal.producer_id == (seen.producer.id if seen.producer is not None else None))
    return session().scalar(asked)


def deal_of(actor: Actor, answer_id: str) -> dict[str, Any]:
    """The deal sheet of an offer with its hash: as it would be now, or as it was agreed to.

    Raises NotFound, and Conflict for what is no offer or can no longer be accepted.
    """
    answer, seen = find_answer(actor, answer_id)
    answer = read(answer, seen.producer.id if seen.producer is not None else None)
    won = answer.status == "accepted"
    if not can(actor, "deal.read", seen.customer, won):
        raise NotFound()
    if not answer.is_offer or (not won and answer_state(answer) not in LIVE):
        raise answer_refused(actor, seen, answer)
    if not won and state_of(seen.bid) != "open":
        raise bid_refused(actor, seen, answer)
    sheet = _agreed(answer) if won else _offered(seen, answer)
    view = _faces(actor, seen, [(answer, sheet["producer"]["name"])])[0]
    if view.unit_price is not None:  # of a part it is what the part costs
        view.quantity, view.total = sheet["quantity"], view.unit_price.times(sheet["quantity"])
    proof = not won and view.total is not None and needs_proof(actor, view.total.currency, view.total.minor)
    return {"proof": proof, "sheet": sheet, "sha256": digest(sheet), "bid_version": sheet["bid"]["version"],
            "answer_version": sheet["answer"]["version"], "answer": view, "bid": bid_face(actor, seen)}


def _offered(seen: Seen, answer: Answer) -> dict[str, Any]:
    assert seen.customer is not None
    return sheet_of(seen.bid, answer, seen.customer, session().get_one(Producer, answer.producer_id))


def _agreed(answer: Answer) -> dict[str, Any]:
    order_id = session().scalars(select(Deal.order_id).where(Deal.answer_id == answer.id)).one()
    kept = deal_sheet(order_id)
    assert kept is not None
    sheet: dict[str, Any] = json.loads(kept.body)
    return sheet


def _rows(seen: Seen) -> list[Any]:
    asked = select(Answer, Producer.name).join(Producer, Producer.id == Answer.producer_id)
    asked = asked.where(Answer.bid_id == seen.bid.id)
    if seen.side == "producer":
        mine = Answer.producer_id == (seen.producer.id if seen.producer else None)
        asked = asked.where(or_(mine, (Answer.kind == "question") & (Answer.status == "replied") & Answer.reply_public))
    return list(session().execute(asked.order_by(Answer.id.desc()).limit(500)).all())


def _readable(seen: Seen, rows: list[Any]) -> list[Any]:
    """The rows as they read: what lies sealed for its own producer, and for all once its time has come."""
    own = seen.producer.id if seen.producer is not None else None
    said = {one.id: one for one in read_all([row[0] for row in rows], own)}
    return [(said[answer.id], name) for answer, name in rows if answer.id in said]


def _faces(actor: Actor, seen: Seen, rows: list[Any]) -> list[AnswerView]:
    moves, changes = _moves([row[0] for row in rows if row[0].is_offer]), _changes(seen.bid, [row[0] for row in rows])
    records = record_of(row[0].producer_id for row in rows) if seen.side != "producer" else {}
    found = []
    for answer, name in rows:
        own = seen.side != "producer" or (seen.producer is not None and answer.producer_id == seen.producer.id)
        view = answer_face(actor, seen, answer, Party(answer.producer_id, name) if own else None, moves[answer.id])
        view.changes = changes.get(answer.bid_version, []) if answer.status == "stale" else []
        view.record = records.get(answer.producer_id)
        found.append(view)
    return found


def _moves(offers: list[Answer]) -> dict[str, list[Move]]:
    """The steps of each offer. Of a sealed one they lie in its envelope; nobody moves there, so they are its own numbers."""
    found: dict[str, list[Move]] = defaultdict(list)
    if offers:
        for row in session().scalars(select(Move).where(Move.answer_id.in_([one.id for one in offers])).order_by(Move.id)):
            found[row.answer_id].append(row)
    for one in offers:
        found[one.id] = found[one.id] or first_steps(one)
    return found


def _changes(bid: Bid, answers: list[Answer]) -> dict[int, list[Change]]:
    """What became different since each version that a stale answer was given for."""
    old = {one.bid_version for one in answers if one.status == "stale"}
    if not old:
        return {}
    kept = session().scalars(select(BidVersion).where(BidVersion.bid_id == bid.id, BidVersion.number.in_(old)))
    now = terms_of(bid)
    return {one.number: difference(one.terms, now) for one in kept}


def _as_producer(seen: Seen, face: BidView, deal: Deal | None) -> None:
    producer = seen.producer
    if producer is None:
        return
    face.producer_id = producer.id
    face.fits = reasons(seen.bid, producer) or []
    if deal is not None and deal.producer_id == producer.id:
        face.customer = _party(seen.bid.customer_id)
        _tell_deal(face, deal)


def _tell_deal(face: BidView, deal: Deal | None) -> None:
    if deal is not None:
        face.order_id, face.deal_hash = deal.order_id, deal.sha256


def _party(customer_id: str) -> Party:
    row = session().execute(select(Customer.id, Customer.name).where(Customer.id == customer_id)).one()
    return Party(row.id, row.name)


def _invited(bid: Bid) -> list[Party]:
    rows = session().execute(select(Producer.id, Producer.name).join(Reach, Reach.producer_id == Producer.id)
                             .where(Reach.bid_id == bid.id, Reach.invited).order_by(Producer.name))
    return [Party(row.id, row.name) for row in rows]


def _rank(one: AnswerView) -> tuple[int, int]:
    return ORDER.get(one.state, 4), one.unit_price.minor if one.unit_price else 0


def hash_of(order_id: str) -> str:
    """The hash of the deal an order came of."""
    return session().scalars(select(Deal.sha256).where(Deal.order_id == order_id)).one()
