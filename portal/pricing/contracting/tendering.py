"""What is wanted, as the tender of OCDS: items, value, periods, enquiries, milestones, documents, lots of what was divided."""

from typing import Any

from portal.kernel.money import Money
from portal.pricing.awarding.kept import Criteria
from portal.pricing.contracting.parties import Parties, buyer_of
from portal.pricing.contracting.writing import value
from portal.pricing.specifying.filing import Paper
from portal.pricing.views import AnswerView, BidView

STATUS = {"open": "active", "awarded": "complete", "withdrawn": "cancelled", "closed": "cancelled", "expired": "unsuccessful"}
PIECE = {"scheme": "UNCEFACT", "id": "H87", "name": "piece"}  # UN/ECE Recommendation 20


def tender_of(bid: BidView, parties: Parties, papers: list[Paper], criteria: Criteria | None, address: str,
              shares: dict[int, int]) -> dict[str, Any]:
    """The tender. `criteria` are None for producers, who do not see them; `shares` are the pieces of each part of an award."""
    ends = bid.answers_until or bid.valid_until
    period = {"startDate": bid.created_at, "endDate": ends}
    lots = [{"id": str(number), "title": f"{bid.title} ({number})", "status": STATUS[bid.state],
             "value": value(bid.unit_price.times(pieces))} for number, pieces in sorted(shares.items()) if number]
    return {
        "id": bid.id, "title": bid.title, "description": bid.description or None, "status": STATUS[bid.state],
        "statusDetails": bid.reason, "procuringEntity": parties.refer(buyer_of(bid), "procuringEntity"),
        "items": _items(bid, shares), "lots": lots, "value": value(bid.total),
        "procurementMethod": "open" if bid.audience == "open" else "limited",
        "procurementMethodDetails": "Reverse pricing: the buyer names the price",
        "mainProcurementCategory": "goods", "submissionMethod": ["electronicSubmission"],
        **_weighed(criteria), "tenderPeriod": period, "enquiryPeriod": period, "hasEnquiries": bool(bid.questions),
        "enquiries": [_enquiry(one, parties) for one in bid.questions],
        "awardPeriod": {"startDate": bid.answers_until, "endDate": bid.valid_until},
        "contractPeriod": {"endDate": bid.wanted_by}, "milestones": _milestones(bid),
        "documents": [document(one, address) for one in papers], "x_unitPrice": value(bid.unit_price),
        "x_taxIncluded": bid.tax_included, "x_sealed": bid.sealed, "x_version": terms_version(bid),
        "x_deliveryPlace": bid.place or None, "x_deliveryTerms": bid.delivery and {
            "rule": bid.delivery["term"], "place": bid.delivery["place"]}}


def terms_version(bid: BidView) -> int:
    """The version of the terms: the end of a bid counts as a change of its row, but brings no new ones."""
    return bid.version - (bid.ended_at is not None)


def item(number: str, title: str, quantity: int, price: Money) -> dict[str, Any]:
    """A line: pieces, counted in the unit of UN/ECE, at a price each."""
    return {"id": number, "description": title, "quantity": quantity, "unit": {**PIECE, "value": value(price)}}


def _items(bid: BidView, shares: dict[int, int]) -> list[dict[str, Any]]:
    """One line, or one for each part; the requirements are its attributes."""
    rows = [{"id": str(at), "name": row["name"], "value": str(row["value"]),
             "unit": {"name": row["unit"]} if row.get("unit") else None, "x_must": row["must"],
             "x_worth": value(row["worth"])} for at, row in enumerate(bid.requirements, 1)]
    parts = {number: pieces for number, pieces in shares.items() if number} or {0: bid.quantity}
    return [item(str(number or 1), bid.title, pieces, bid.unit_price)
            | {"attributes": rows, "relatedLot": str(number) if number else None} for number, pieces in sorted(parts.items())]


def _weighed(criteria: Criteria | None) -> dict[str, Any]:
    if criteria is None:
        return {}
    weights = {name: weight for name, weight in criteria.weights.items() if weight}
    return {"awardCriteria": "priceOnly" if set(weights) == {"price"} else "ratedCriteria",
            "awardCriteriaDetails": ", ".join(f"{name} {weight}" for name, weight in weights.items())}


def _enquiry(one: AnswerView, parties: Parties) -> dict[str, Any]:
    author = parties.refer(one.producer, "enquirer") if one.producer is not None else None
    return {"id": one.id, "date": one.created_at, "author": author, "description": one.text, "answer": one.reply,
            "dateAnswered": one.replied_at}


def _milestones(bid: BidView) -> list[dict[str, Any]]:
    over = bid.state in ("withdrawn", "closed", "expired")
    return [{"id": "wanted", "title": "Wanted by", "type": "delivery", "dueDate": bid.wanted_by,
             "status": "notMet" if over else "scheduled"}]


def document(one: Paper, address: str) -> dict[str, Any]:
    """A file, and where its reader may fetch it."""
    return {"id": one.id, "title": one.name, "format": one.stored.media_type, "datePublished": one.stored.created_at,
            "url": f"{address}/api/v1/bid_files/{one.id}"}
