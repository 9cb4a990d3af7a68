"""The deal sheet: all that both sides agree to, as plain values, the same before and after the acceptance."""

import hashlib
import json
from typing import Any

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.kernel.money import Money
from portal.pricing.models import Answer, Bid
from portal.pricing.specifying.incoterms import EDITION
from portal.pricing.specifying.sheet import asked, offered
from portal.pricing.taxing.agreeing import on_sheet
from portal.pricing.terms import stamp


def sheet_of(bid: Bid, answer: Answer, customer: Customer, producer: Producer,
             quantity: int | None = None) -> dict[str, Any]:
    """The sheet of an offer as it stands, or of a `quantity` of it. It holds no time of signing: who reads it before sees
    the hash of after.
    """
    assert answer.unit_price_minor is not None and answer.quantity is not None
    pieces = answer.quantity if quantity is None else quantity
    assert answer.promised_on is not None and answer.expires_at is not None
    price = Money(answer.unit_price_minor, answer.currency)
    return {
        "form": "maquette/deal/1",
        "bid": {"id": bid.id, "version": bid.version, "title": bid.title, "description": bid.description},
        "answer": {"id": answer.id, "version": answer.version, "kind": answer.kind, "text": answer.text},
        "about": {"kind": bid.about_kind, "id": bid.about_id} if bid.about_kind else None,
        "requirements": lines(bid, answer),
        "quantity": pieces,
        "unit_price": {"amount": price.text, "currency": price.currency},
        "total": {"amount": price.times(pieces).text, "currency": price.currency},
        "tax": "included" if bid.tax_included else "not_included", **on_sheet(bid, answer.tax_milli, price.times(pieces)),
        "delivery": {"place": bid.place, "wanted_by": bid.wanted_by.isoformat(),
                     "promised_on": answer.promised_on.isoformat(),
                     **({"rule": bid.delivery["term"], "named_place": bid.delivery["place"], "rules": EDITION}
                        if bid.delivery else {})},
        "validity": {"bid": stamp(bid.expires_at), "answer": stamp(answer.expires_at)},
        "customer": {"id": customer.id, "name": customer.name},
        "producer": {"id": producer.id, "name": producer.name},
    }


def lines(bid: Bid, answer: Answer) -> list[dict[str, Any]]:
    """Each requirement with what the producer says about it; silence is "not_said"."""
    said = {row["name"].casefold(): row for row in answer.requirements}
    found = []
    for row in bid.requirements:
        heard = said.get(row["name"].casefold(), {})
        extra, worth = heard.get("extra_minor"), row.get("worth_minor")
        found.append({"name": row["name"], "kind": row["kind"], "value": row["value"], "unit": row["unit"],
                      "must": row["must"], "met": heard.get("met", default_met(answer)), "said": heard.get("text", ""),
                      "extra": _money(extra, bid.currency), "worth": _money(worth, bid.currency),
                      **asked(row), **offered(heard, answer)})
    return found


def default_met(answer: Answer) -> str:
    """Accepting without a word about a line means: as asked."""
    return "yes" if answer.kind == "accept" else "not_said"


def digest(sheet: dict[str, Any]) -> str:
    """The SHA-256 of the sheet as JSON with sorted keys and no spaces."""
    text = json.dumps(sheet, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _money(minor: int | None, currency: str) -> dict[str, str] | None:
    return None if minor is None else {"amount": Money(minor, currency).text, "currency": currency}
