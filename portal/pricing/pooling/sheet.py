"""The deal sheet of one place in a pool: what this customer and the workshop agree to, and how the price was found."""

from typing import Any

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel.money import Money
from portal.pricing.models import Bid
from portal.pricing.pooling.clearing import Outcome
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.taxing.agreeing import on_sheet
from portal.pricing.terms import stamp


def sheet_of(pool: Pool, bid: Bid, offer: PoolOffer, outcome: Outcome, place: PoolPlace, customer: Customer,
             producer: Producer) -> dict[str, Any]:
    """The sheet of one place; nobody else's name, quantity or top price stands in it."""
    price, pieces = Money(outcome.price, pool.currency), outcome.pieces[place.id]
    return {
        "form": "maquette/pool-deal/1",
        "bid": {"id": bid.id, "version": bid.version, "title": bid.title, "description": bid.description},
        "answer": {"id": offer.id, "version": offer.version, "kind": "tiers", "text": offer.text},
        "pool": {"id": pool.id, "name": pool.name, "closed": stamp(pool.closes_at), "units": outcome.units,
                 "customers": len(outcome.pieces), "most": offer.most,
                 "tiers": [{"least": one["least"], "unit_price": _money(one["minor"], pool.currency)} for one in offer.tiers],
                 "rule": "lowest price whose tier is reached by those whose top price is at or above it"},
        "place": {"id": place.id, "version": place.version, "wanted": place.quantity,
                  "top_price": _money(place.top_minor, pool.currency)},
        "about": {"kind": bid.about_kind, "id": bid.about_id} if bid.about_kind else None,
        "requirements": lines(bid),
        "quantity": pieces,
        "unit_price": _money(price.minor, pool.currency),
        "total": _money(price.times(pieces).minor, pool.currency),
        "tax": "included" if bid.tax_included else "not_included", **on_sheet(bid, bid.tax_milli, price.times(pieces)),
        "delivery": {"place": place.deliver_to, "wanted_by": bid.wanted_by.isoformat(),
                     "promised_on": offer.promised_on.isoformat()},
        "validity": {"bid": stamp(bid.expires_at), "answer": stamp(bid.expires_at)},
        "customer": {"id": customer.id, "name": customer.name},
        "producer": {"id": producer.id, "name": producer.name},
    }


def lines(bid: Bid) -> list[dict[str, Any]]:
    """The requirements: who offers tiers to a pool makes all of them as asked."""
    return [{"name": row["name"], "kind": row["kind"], "value": row["value"], "unit": row["unit"], "must": row["must"],
             "met": "yes", "said": "", "extra": None, "worth": None} for row in bid.requirements]


def _money(minor: int, currency: str) -> dict[str, str]:
    return {"amount": Money(minor, currency).text, "currency": currency}
