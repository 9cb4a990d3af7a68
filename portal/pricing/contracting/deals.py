"""What was agreed: awards and contracts of OCDS, for those whose deal it is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.core.orders import queries as orders
from portal.core.orders.models import Order
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.contracting.parties import Parties
from portal.pricing.contracting.tendering import item
from portal.pricing.contracting.writing import value
from portal.pricing.models import Deal
from portal.pricing.views import AnswerView, BidView

CONTRACT = {"draft": "pending", "offered": "pending", "confirmed": "active", "on_hold": "active", "closed": "terminated",
            "cancelled": "cancelled", "expired": "cancelled"}


@dataclass(frozen=True)
class Struck:
    """One deal: the answer that won with its pieces, the order it became, when, and the hash of its sheet."""

    answer: AnswerView
    share: int
    pieces: int
    order: Order
    made_at: datetime
    sha256: str
    taken_back_at: datetime | None


def deals_of(actor: Actor, bid: BidView) -> list[Struck]:
    """The deals of an awarded bid whose answer and order the actor may see: a loser sees none, a winner his own."""
    won = {one.id: one for one in bid.answers if one.state == "accepted"}
    rows = session().execute(
        select(Deal, AwardPart, Award.taken_back_at).join(AwardPart, AwardPart.answer_id == Deal.answer_id)
        .join(Award, Award.bid_id == Deal.bid_id).where(Deal.answer_id.in_(won)).order_by(Deal.share)).all() if won else []
    found = []
    for deal, part, taken_back_at in rows:
        try:
            order = orders.find(actor, deal.order_id)
        except NotFound:
            continue
        found.append(Struck(won[deal.answer_id], deal.share, part.quantity, order, deal.made_at, deal.sha256, taken_back_at))
    return found


def award(one: Struck, bid: BidView, parties: Parties) -> dict[str, Any]:
    """An award; it is cancelled when the customer stepped back in time."""
    assert one.answer.producer is not None and one.answer.unit_price is not None
    price = one.answer.unit_price
    return {"id": one.answer.id, "title": bid.title, "status": "cancelled" if one.taken_back_at else "active",
            "date": one.made_at, "value": value(price.times(one.pieces)),
            "suppliers": [parties.refer(one.answer.producer, "supplier")],
            "items": [item(str(one.share or 1), bid.title, one.pieces, price)], "relatedBid": one.answer.id,
            "relatedLots": [str(one.share)] if one.share else [], "contractPeriod": {"endDate": one.answer.date},
            "x_takenBackAt": one.taken_back_at}


def contract(one: Struck) -> dict[str, Any]:
    """A contract: the order as it stands, signed when the answer was accepted."""
    order = one.order
    ends = order.promised_on or one.answer.date
    return {"id": order.id, "awardID": one.answer.id, "title": order.title, "status": CONTRACT[order.status],
            "period": {"startDate": order.confirmed_at, "endDate": ends},
            "value": value(Money(order.total_minor, order.currency)), "dateSigned": one.made_at,
            "items": [item(str(line.position), line.title, line.ordered, Money(line.unit_price_minor, order.currency))
                      for line in order.lines],
            "milestones": [{"id": "ready", "title": "Ready by", "type": "delivery", "dueDate": ends,
                            "dateMet": order.delivered_on, "status": "met" if order.delivered_on else "scheduled"}],
            "x_number": order.number, "x_state": order.status, "x_sheetSha256": one.sha256}
