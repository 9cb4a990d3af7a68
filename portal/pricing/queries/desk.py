"""The producer's desk: the bids open to him, best fit first, then those that end soon.

A workshop that can make much sees very many bids, so they are not gathered and sorted: for each degree of fit the index of
his own rows (`ix_bid_reach_desk`) is gone along from now, or from the cursor, until a page is full. Of a word that stands in
very many bids each bid on the way is asked, as docs/decisions/0009 says; what a rare word finds is gathered.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Text, and_, bindparam, exists, literal, select, union_all

from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.paging import Key, Page, after, cut, ordered, page_of, position
from portal.kernel.policy import Actor
from portal.kernel.search.counting import expected
from portal.kernel.search.face import holds, tsquery
from portal.pricing.models import BEST_FIT, Answer, Bid, Reach
from portal.pricing.queries.finding import reasons
from portal.pricing.queries.lines import COLUMNS, common, filtered, in_state
from portal.pricing.sealing.content import SEALED
from portal.pricing.sealing.queries import read_all
from portal.pricing.standing import answer_state, stands
from portal.pricing.states import LIVE
from portal.pricing.views import BidLine

OF_BID = (*COLUMNS, Bid.processes, Bid.materials, Bid.region, Bid.certificates, Bid.size)
GATHERED = 2000  # matches of words up to which they are gathered; 20 bids of 200,000 are found along the way in as many steps


def desk(actor: Actor, state: str | None, sort: str, answered: bool | None, cursor: str | None, limit: int,
         about: dict[str, str | None]) -> Page[BidLine]:
    """One page of the bids a producer may see: the open ones, where neither a state nor the answered ones are asked for."""
    producer, state = producer_of(actor), state or (None if answered else "open")
    if producer is None:
        page = _unknown(state, sort, answered, cursor, limit, about)
    elif sort == "new" or _few(about):
        page = _gathered(producer, state, sort, answered, cursor, limit, about)
    else:
        page = _along(producer, state, sort, answered, cursor, limit, about)
    answers = _answers(producer, [row.id for row in page.items])
    sealed = _own_sealed([one.id for one in answers.values() if one.kind == SEALED], producer)
    return page.map(lambda row: _line(row, producer, answers.get(row.id), sealed))


def _few(about: dict[str, str | None]) -> bool:
    """Whether what is asked for is so rare that it is quicker to gather it."""
    words = about.get("q") or ""
    wanted = tsquery(words) is not None and expected(words) <= GATHERED
    return bool(about.get("idea") or about.get("prototype") or wanted)


def _unknown(state: str | None, sort: str, answered: bool | None, cursor: str | None, limit: int,
             about: dict[str, str | None]) -> Page[Any]:
    """For a workshop without a profile: what is open to all. It has answered nothing yet."""
    fit = literal(0)
    asked = select(*OF_BID, fit.label("fit"), literal(False).label("invited"))
    asked = filtered(asked.where(Bid.audience == "open", Bid.demanding.is_(False)), state, about)
    if answered:
        asked = asked.where(literal(False))
    return page_of(session(), asked, _keys(sort, fit, Bid.expires_at, Bid.id), after_cursor=cursor, limit=limit)


def _gathered(producer: Producer, state: str | None, sort: str, answered: bool | None, cursor: str | None, limit: int,
              about: dict[str, str | None]) -> Page[Any]:
    """Found as the database thinks best; by the newest it goes along the producer's own rows."""
    asked = select(*OF_BID, Reach.fit, Reach.invited).join(Reach, Reach.bid_id == Bid.id)
    asked = _answered(filtered(asked.where(Reach.producer_id == producer.id), state, about), producer, answered)
    keys = _keys(sort, Reach.fit, Reach.ends_at, Reach.bid_id)
    return page_of(session(), asked, keys, after_cursor=cursor, limit=limit)


def _along(producer: Producer, state: str | None, sort: str, answered: bool | None, cursor: str | None, limit: int,
           about: dict[str, str | None]) -> Page[Any]:
    """Found along the order, each degree of fit by itself, then put together."""
    ways = [one.limit(limit + 1).subquery() for one in _ways(producer, state, sort, answered, cursor, about)]
    way = union_all(*map(select, ways)).subquery("way")
    asked = select(*OF_BID, way.c.fit, way.c.invited).join(way, way.c.bid_id == Bid.id)
    keys = _keys(sort, way.c.fit, way.c.ends_at, way.c.bid_id)
    return cut(session().execute(ordered(asked, keys, None, limit)).all(), keys, limit)


def _ways(producer: Producer, state: str | None, sort: str, answered: bool | None, cursor: str | None,
          about: dict[str, str | None]) -> Iterator[Any]:
    """Along the rows of each degree of fit, the best first."""
    base = select(Reach.bid_id, Reach.fit, Reach.ends_at, Reach.invited).join(Bid, Bid.id == Reach.bid_id)
    base = _answered(base.where(Reach.producer_id == producer.id), producer, answered)
    if state is not None:
        base = base.where(in_state(state))
    if state == "open":
        base = base.where(Reach.ends_at > clock.now())
    if words := tsquery(about.get("q") or ""):
        base = base.where(holds("bid", Reach.bid_id, bindparam("words", words, Text)))
    keys = [Key(Reach.ends_at), Key(Reach.bid_id)]
    place = position(_keys(sort, Reach.fit, Reach.ends_at, Reach.bid_id), cursor) if cursor else []
    best = max(0, min(place[0] or 0, BEST_FIT)) if place and sort == "fit" else BEST_FIT
    for fit in range(best, -1, -1):
        one = base.where(Reach.fit == fit)
        if place and (sort != "fit" or fit == best):
            # The second condition says the same to a reader; to the database the first is where to begin.
            one = one.where(Reach.ends_at >= place[-2], after(keys, place[-2:]))
        yield one.order_by(Reach.ends_at, Reach.bid_id)


def _keys(sort: str, fit: Any, ends_at: Any, bid_id: Any) -> list[Key]:
    ending = [Key(ends_at), Key(bid_id)]
    if sort == "fit":
        return [Key(fit, descending=True), *ending]
    return ending if sort == "ending" else [Key(bid_id, descending=True)]


def _answered(asked: Any, producer: Producer, answered: bool | None) -> Any:
    """Narrowed to what the producer has answered, or has not."""
    if answered is None:
        return asked
    given = and_(Answer.bid_id == Reach.bid_id, Answer.producer_id == producer.id, Answer.kind != "question")
    return asked.where(exists().where(given) if answered else ~exists().where(given))


def _answers(producer: Producer | None, bid_ids: list[str]) -> dict[str, Any]:
    """The producer's answer to each bid: the one that stands, else the last he gave."""
    if producer is None or not bid_ids:
        return {}
    rows = session().execute(
        select(Answer.id, Answer.bid_id, Answer.status, Answer.kind, Answer.unit_price_minor, Answer.bid_minor,
               Answer.expires_at)
        .where(Answer.bid_id.in_(bid_ids), Answer.producer_id == producer.id, Answer.kind != "question").order_by(Answer.id))
    found: dict[str, Any] = {}
    for row in rows:
        if row.status in LIVE or found.get(row.bid_id) is None or found[row.bid_id].status not in LIVE:
            found[row.bid_id] = row
    return found


def _own_sealed(answer_ids: list[str], producer: Producer | None) -> dict[str, Answer]:
    """The producer's own answers that lie in envelopes, as they read."""
    if not answer_ids or producer is None:
        return {}
    rows = session().scalars(select(Answer).where(Answer.id.in_(answer_ids))).all()
    return {one.id: one for one in read_all(rows, producer.id)}


def _line(row: Any, producer: Producer | None, own: Any, sealed: dict[str, Answer]) -> BidLine:
    answer = None
    if own is not None:
        inside = sealed.get(own.id)
        state, own = (answer_state(inside), inside) if inside else (stands(own.status, own.expires_at), own)
        answer = {"id": own.id, "kind": own.kind, "state": state,
                  "unit_price": Money(own.unit_price_minor, row.currency) if own.unit_price_minor is not None else None,
                  "customer_price": Money(own.bid_minor, row.currency) if own.bid_minor is not None else None}
    why = reasons(row, producer) if producer is not None else []
    return BidLine(**common(row), fits=why or [], invited=bool(row.invited), answer=answer)
