"""What was answered, as the bids extension of OCDS has it: each offer the reader may see, and how many there are."""

from typing import Any

from portal.pricing.contracting.parties import Parties
from portal.pricing.contracting.tendering import document
from portal.pricing.contracting.writing import value
from portal.pricing.specifying.filing import Paper
from portal.pricing.views import AnswerView, BidView

# The codes of bidStatus: what was turned down is "disqualified", what nobody decided about stays "pending".
STATUS = {"standing": "pending", "countered": "pending", "stale": "pending", "closed": "pending", "accepted": "valid",
          "lost": "valid", "refused": "disqualified", "withdrawn": "withdrawn", "superseded": "withdrawn",
          "expired": "withdrawn"}


def bids_of(bid: BidView, parties: Parties, papers: dict[str | None, list[Paper]], address: str) -> dict[str, Any]:
    """Statistics for the customer's side, and the details of offers. An invitation without an answer is `invited`."""
    offers = [one for one in bid.answers if one.is_offer and one.producer is not None]
    answered = {one.producer.id for one in bid.answers if one.producer is not None}
    details = [_offer(one, parties, papers, address) for one in offers]
    details += [{"id": f"{bid.id}-{one.id}", "status": "invited", "tenderers": [parties.refer(one, "invitedCandidate")]}
                for one in bid.invited if one.id not in answered and not bid.envelopes]
    return {"details": details, "statistics": [] if bid.side == "producer" or bid.envelopes else _counted(offers)}


def _offer(one: AnswerView, parties: Parties, papers: dict[str | None, list[Paper]], address: str) -> dict[str, Any]:
    assert one.producer is not None and one.unit_price is not None
    return {"id": one.id, "date": one.created_at, "status": STATUS[one.state],
            "tenderers": [parties.refer(one.producer, "tenderer")], "value": value(one.total),
            "documents": [document(paper, address) for paper in papers.get(one.id, [])],
            "x_state": one.state, "x_quantity": one.quantity, "x_unitPrice": value(one.unit_price),
            "x_customerPrice": value(one.customer_price),
            "x_readyBy": one.date, "x_validUntil": one.valid_until, "x_bidVersion": one.bid_version,
            "x_moves": [{"side": step.side, "round": step.round, "value": value(step.unit_price), "date": step.at,
                         "final": step.final} for step in one.moves],
            "x_rank": one.rank, "x_gap": value(one.gap)}


def _counted(offers: list[AnswerView]) -> list[dict[str, Any]]:
    """How many offers and how many who made them."""
    makers = {one.producer.id for one in offers if one.producer is not None}
    valid = sum(STATUS[one.state] == "valid" for one in offers)
    return [{"id": str(at), "measure": measure, "value": count} for at, (measure, count) in enumerate(
        (("bids", len(offers)), ("validBids", valid), ("bidders", len(makers))), 1)]
