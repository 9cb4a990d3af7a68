"""The order a place in a pool becomes; the place of who opened it also awards his bid, as any accepted answer does."""

from portal.core.customers.models import Customer
from portal.core.orders.actions import place as place_order
from portal.core.orders.models import Order
from portal.core.producers.models import Producer
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.pricing import events as bid_events
from portal.pricing.actions.holding import close_answers
from portal.pricing.awarding.models import Award, AwardPart
from portal.pricing.deal import digest
from portal.pricing.models import Answer, Bid, Deal
from portal.pricing.pooling.clearing import Outcome
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.sheet import lines, sheet_of
from portal.pricing.replaying.keeping import keep_numbers
from portal.pricing.states import AWARD


def order_for(actor: Actor, pool: Pool, bid: Bid, offer: PoolOffer, outcome: Outcome, place: PoolPlace,
              customer: Customer, producer: Producer) -> Order:
    """Places the order of one place, with a deal sheet of its own. The place stands behind it as its origin, once."""
    opener = place.customer_id == bid.customer_id
    sheet = sheet_of(pool, bid, offer, outcome, place, customer, producer)
    line = {"title": bid.title, "quantity": outcome.pieces[place.id], "unit_price_minor": outcome.price,
            "about_kind": bid.about_kind, "about_id": bid.about_id, "spec": lines(bid)}
    # Both sides bound themselves when they joined and offered; the pool's date acts for them.
    order = place_order(Actor.system(), customer_id=customer.id, producer_id=producer.id, currency=pool.currency,
                        lines=[line], requested_on=bid.wanted_by, promised_on=offer.promised_on, deal_sheet=sheet,
                        origin=("bid", bid.id) if opener else ("pool_place", place.id), title=bid.title,
                        deliver_to=place.deliver_to[:400] or None)
    if opener:
        _award_bid(actor, bid, offer, outcome, place, order, digest(sheet))
    return order


def _award_bid(actor: Actor, bid: Bid, offer: PoolOffer, outcome: Outcome, place: PoolPlace, order: Order,
               sha256: str) -> None:
    """The bid of who opened the pool is awarded: its page shows the deal as any other does."""
    answer = Answer(bid_id=bid.id, producer_id=offer.producer_id, author_id=offer.author_id, kind="counter",
                    status="accepted", version=1, bid_version=bid.version, unit_price_minor=outcome.price,
                    bid_minor=max(bid.unit_price_minor, outcome.price), currency=bid.currency, tax_milli=bid.tax_milli,
                    quantity=outcome.pieces[place.id], promised_on=offer.promised_on, text=offer.text, requirements=[
                        {"name": row["name"], "met": "yes", "text": "", "extra_minor": None} for row in bid.requirements],
                    expires_at=bid.expires_at, asks=1)
    session().add(answer)
    session().flush()
    move(bid, AWARD, ended_at=clock.now())
    pieces = outcome.pieces[place.id]
    session().add(Award(bid_id=bid.id, pieces=pieces, made_by=place.author_id))
    session().flush()
    session().add(AwardPart(bid_id=bid.id, share=0, answer_id=answer.id, begins=0, ends=pieces, pieces=pieces))
    close_answers(bid)
    session().add(Deal(bid_id=bid.id, answer_id=answer.id, order_id=order.id, customer_id=bid.customer_id,
                       producer_id=offer.producer_id, sha256=sha256, made_by=place.author_id))
    accepted = record(actor, bid_events.AnswerAccepted(**bid_events.of_answer(bid, answer), order_id=order.id))
    keep_numbers(accepted, answer)
    record(actor, bid_events.BidAwarded(**(bid_events.of_bid(bid) | bid_events.of_answer(bid, answer)), order_id=order.id))
