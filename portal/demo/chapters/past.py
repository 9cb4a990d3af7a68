"""The past: bids taken over in bulk out of the team's books, so that the pages of what prices tell have something to say.

Nobody signs in for these customers, and nothing starts because of them: their orders are taken over as made and closed.
"""

from datetime import timedelta
from typing import Any

from portal.core.customers import actions as customers
from portal.core.customers.models import Customer
from portal.core.orders import actions as orders
from portal.core.orders import sheets
from portal.core.orders.actions.placing import Line
from portal.core.orders.models import Order
from portal.core.producers.models import Producer
from portal.demo.chapters.bids import about_columns
from portal.demo.telling import CURRENCY, Telling
from portal.demo.told.past import NAMES, THIRD, Asked, PastBid, bids
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.search.face import index
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.deal import digest, sheet_of
from portal.pricing.knowing.marking import mark
from portal.pricing.models import Answer, Bid, BidVersion, Deal, Move, Reach
from portal.pricing.terms import terms_of

BOOKS = "books"
LASTED = timedelta(days=16)
MADE_IN = timedelta(days=38)


def tell(telling: Telling) -> None:
    """All of it at once, when the last of it had happened."""
    telling.at(-0.6, "darya", _take_over)


def _take_over(telling: Telling, actor: Actor) -> None:
    people = [customers.take_over(actor, external_system=BOOKS, external_ref=f"c{at}", name=name, kind="person", place=place)
              for at, (name, place) in enumerate(NAMES)]
    telling.producers["third"] = _third()
    abouts: dict[str, dict[str, Any]] = {}
    last: dict[str, str] = {}
    for number, told in enumerate(bids()):
        columns = abouts.setdefault(told.about, about_columns(telling, actor, told.about))
        with clock.at(telling.moment(told.at)):
            last[told.about] = _bid(telling, actor, number, told, people[told.buyer], columns)
    for bid_id in last.values():
        mark(bid_id)


def _third() -> str:
    name, place, about = THIRD
    made = Producer(name=name, place=place, about=about, processes=["welding"], materials=["steel"], open_to_bids=False)
    session().add(made)
    session().flush()
    return made.id


def _bid(telling: Telling, actor: Actor, number: int, told: PastBid, customer: Customer, columns: dict[str, Any]) -> str:
    ended = clock.now() + LASTED
    state = "awarded" if told.won else "expired"
    bid = Bid(customer_id=customer.id, author_id=actor.user_id, alias=f"{number:03X}", version=1, status=state,
              title=told.title, description="", requirements=[], processes=[], materials=[], quantity=told.quantity,
              sealed=told.sealed,
              unit_price_minor=told.named[0], currency=CURRENCY, wanted_by=(clock.now() + MADE_IN).date(),
              place=customer.place or "", expires_at=ended, answers_until=clock.now() + LASTED / 2 if told.sealed else None,
              ended_at=ended - timedelta(hours=5) if told.won else ended, **columns)
    session().add(bid)
    session().flush()
    session().add(BidVersion(bid_id=bid.id, number=1, terms=terms_of(bid), made_by=actor.user_id))
    index("bid", bid.id, bid.title, "")
    prices = sorted(one.path[-1] for one in told.asked if one.path)
    for one in told.asked:
        session().add(Reach(bid_id=bid.id, producer_id=telling.producers[one.maker], ends_at=bid.expires_at))
        answer = _answer(telling, actor, bid, told, one, prices)
        if one.maker == told.won:
            _award(actor, number, bid, answer, customer)
    return bid.id


def _answer(telling: Telling, actor: Actor, bid: Bid, told: PastBid, one: Asked, prices: list[int]) -> Answer:
    won, day = one.maker == told.won, bid.wanted_by
    state = "accepted" if won else "lost" if told.won else "refused" if told.refused else "expired"
    made = Answer(bid_id=bid.id, producer_id=telling.producers[one.maker], author_id=actor.user_id, bid_version=1, version=1,
                  kind="counter", status=state, currency=CURRENCY, requirements=[], quantity=bid.quantity, promised_on=day,
                  expires_at=bid.expires_at, bid_minor=told.named[0])
    if one.path:
        yes = one.path == told.named[:1]
        named = told.named[:1] if yes else told.named
        made.kind, made.unit_price_minor, made.bid_minor = "accept" if yes else "counter", one.path[-1], named[-1]
        made.asks, made.bids = len(one.path), len(named) - 1
        if state == "lost":
            made.rank, made.gap_minor = prices.index(one.path[-1]) + 1, one.path[-1] - prices[0]
    else:
        made.kind, made.status, made.reason = "decline", "declined", "price"
        made.bid_minor = made.quantity = made.promised_on = made.expires_at = None
    session().add(made)
    session().flush()
    steps = [("bid", at, price) for at, price in enumerate(told.named[:made.bids + 1])] + [
        ("ask", at, price) for at, price in enumerate(one.path, 1)] if one.path else []
    session().add_all(Move(answer_id=made.id, side=side, round=at, unit_price_minor=price, quantity=bid.quantity,
                           promised_on=day, at=bid.created_at + timedelta(days=1 + 2 * at + (side == "ask")))
                      for side, at, price in steps)
    return made


def _award(actor: Actor, number: int, bid: Bid, answer: Answer, customer: Customer) -> None:
    """The deal, and its order as another system's books have it: made, delivered, closed."""
    price = answer.unit_price_minor or 0
    arrived = bid.wanted_by + timedelta(days=number % 7 - 5)
    order: Order = orders.take_over(
        actor, external_system=BOOKS, external_ref=f"o{number}", customer_id=customer.id, placed_at=bid.ended_at or clock.now(),
        lines=[Line(bid.title, bid.quantity, price, about_kind=bid.about_kind, about_id=bid.about_id)], currency=CURRENCY,
        producer_id=answer.producer_id, title=bid.title, requested_on=bid.wanted_by, promised_on=bid.wanted_by,
        shipped_on=arrived - timedelta(days=3), delivered_on=arrived, deliver_to=bid.place)
    sheet = sheet_of(bid, answer, customer, session().get_one(Producer, answer.producer_id))
    session().add(sheets.make(order.id, sheet))
    session().add(Award(bid_id=bid.id, pieces=bid.quantity, made_by=actor.user_id, made_at=bid.ended_at))
    session().flush()
    session().add(AwardPart(bid_id=bid.id, share=0, answer_id=answer.id, begins=0, ends=bid.quantity, pieces=bid.quantity))
    session().add(Deal(bid_id=bid.id, answer_id=answer.id, order_id=order.id, customer_id=customer.id,
                       producer_id=answer.producer_id, sha256=digest(sheet), made_by=actor.user_id, made_at=bid.ended_at))
    order.origin_kind, order.origin_id = "bid", bid.id
    session().flush()
