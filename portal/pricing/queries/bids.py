"""Lists of bids: the customer's own, the producer's desk by fit and time left, and all of them for the team."""

from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import match
from portal.pricing.models import Answer, Bid, Reach
from portal.pricing.queries.finding import closed, reasons
from portal.pricing.standing import stands
from portal.pricing.states import LIVE
from portal.pricing.views import BidLine, Party

COLUMNS = (Bid.id, Bid.status, Bid.version, Bid.title, Bid.unit_price_minor, Bid.currency, Bid.quantity, Bid.wanted_by,
           Bid.expires_at, Bid.answers_until, Bid.ended_at, Bid.sealed, Bid.audience, Bid.alias, Bid.place, Bid.created_at)


def page_of_bids(actor: Actor, *, state: str | None = None, sort: str | None = None, answered: bool | None = None,
                 after: str | None = None, limit: int = 20, **about: str | None) -> Page[BidLine]:
    """One page of the bids this actor may see. `about` may name words `q`, an `idea`, a `prototype`, a `customer`."""
    authorize(actor, "bid.list")
    if actor.is_producer:
        return _desk(actor, state, sort or "fit", answered, after, limit, about)
    asked: Any = select(*COLUMNS, Bid.offers, Bid.questions, Bid.best_minor, Bid.customer_id, Customer.name)
    asked = asked.join(Customer, Customer.id == Bid.customer_id)
    if not actor.is_team:
        asked = asked.where(customers.own(actor))
    asked = _filtered(asked, state, about)
    if about.get("customer"):
        asked = asked.where(Bid.customer_id == about["customer"])
    page = page_of(session(), asked, _keys(sort or "new"), after_cursor=after, limit=limit)
    return page.map(_own_line)


def _own_line(row: Any) -> BidLine:
    return BidLine(**_common(row), customer=Party(row.customer_id, row.name), offers=row.offers,
                   questions=row.questions,
                   best=Money(row.best_minor, row.currency) if row.best_minor and not closed(
                       row.sealed, row.answers_until, row.ended_at) else None)


def _desk(actor: Actor, state: str | None, sort: str, answered: bool | None, after: str | None, limit: int,
          about: dict[str, str | None]) -> Page[BidLine]:
    producer = producer_of(actor)
    mine = _last_answer(producer)
    fit = func.coalesce(Reach.fit, 0)
    asked: Any = select(*COLUMNS, Bid.processes, Bid.materials, Bid.region, Bid.certificates, Bid.size,
                   fit.label("fit"), Reach.invited,
                   Answer.id.label("answer_id"), Answer.status.label("answer_status"), Answer.kind,
                   Answer.unit_price_minor.label("ask"), Answer.bid_minor, Answer.expires_at.label("answer_expires"))
    reached = and_(Reach.bid_id == Bid.id, Reach.producer_id == (producer.id if producer else None))
    asked = asked.outerjoin(Reach, reached).outerjoin(Answer, Answer.id == mine)
    asked = asked.where(Reach.bid_id.is_not(None) if producer is not None else
                        and_(Bid.audience == "open", Bid.demanding.is_(False)))
    asked = _filtered(asked, state or (None if answered else "open"), about)
    if answered is not None:
        asked = asked.where(Answer.id.is_not(None) if answered else Answer.id.is_(None))
    page = page_of(session(), asked, _keys(sort, fit), after_cursor=after, limit=limit)
    return page.map(lambda row: _desk_line(row, producer))


def _last_answer(producer: Producer | None) -> Any:
    """The id of the producer's answer that stands, else of the last he gave."""
    of_mine = select(Answer.id).where(Answer.bid_id == Bid.id, Answer.kind != "question",
                                      Answer.producer_id == (producer.id if producer else None))
    return of_mine.order_by(Answer.status.in_(LIVE).desc(), Answer.id.desc()).limit(1).correlate(Bid).scalar_subquery()


def _desk_line(row: Any, producer: Producer | None) -> BidLine:
    answer = None
    if row.answer_id is not None:
        answer = {"id": row.answer_id, "kind": row.kind, "state": stands(row.answer_status, row.answer_expires),
                  "unit_price": Money(row.ask, row.currency) if row.ask is not None else None,
                  "customer_price": Money(row.bid_minor, row.currency) if row.bid_minor is not None else None}
    why = reasons(row, producer) if producer is not None else []
    return BidLine(**_common(row), fits=why or [], invited=bool(row.invited), answer=answer)


def _common(row: Any) -> dict[str, Any]:
    over = row.status == "open" and row.expires_at <= clock.now()
    return {"id": row.id, "state": "expired" if over else row.status, "version": row.version, "title": row.title,
            "unit_price": Money(row.unit_price_minor, row.currency), "quantity": row.quantity,
            "wanted_by": row.wanted_by, "valid_until": row.expires_at, "sealed": row.sealed, "audience": row.audience,
            "alias": row.alias, "place": row.place, "created_at": row.created_at}


def _filtered(asked: Any, state: str | None, about: dict[str, str | None]) -> Any:
    if state:
        asked = asked.where(_in_state(state))
    for name, column in (("idea", Bid.idea_id), ("prototype", Bid.prototype_id)):
        if about.get(name):
            asked = asked.where(column == about[name])
    found = match("bid", about.get("q") or "")
    return asked.join(found, found.c.ref == Bid.id) if found is not None else asked


def _in_state(state: str) -> ColumnElement[bool]:
    """The state with the clock in mind."""
    now = clock.now()
    if state == "open":
        return and_(Bid.status == "open", Bid.expires_at > now)
    if state == "expired":
        return (Bid.status == "expired") | and_(Bid.status == "open", Bid.expires_at <= now)
    return Bid.status == state


def _keys(sort: str, fit: Any = None) -> list[Key]:
    ending = [Key(Bid.expires_at), Key(Bid.id)]
    if sort == "fit" and fit is not None:
        return [Key(fit, descending=True), *ending]
    return ending if sort == "ending" else [Key(Bid.id, descending=True)]


def labels(actor: Actor, bid_ids: list[str]) -> dict[str, str]:
    """The titles of those of the bids that this actor may see, in one question."""
    asked = select(Bid.id, Bid.title).where(Bid.id.in_(bid_ids))
    if actor.is_producer:
        producer = producer_of(actor)
        asked = asked.join(Reach, Reach.bid_id == Bid.id).where(
            Reach.producer_id == (producer.id if producer is not None else None))
    elif not actor.is_team:
        asked = asked.join(Customer, Customer.id == Bid.customer_id).where(customers.own(actor))
    return {row.id: row.title for row in session().execute(asked)}
