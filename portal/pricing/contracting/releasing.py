"""One release of OCDS 1.1: a bid as it stands, in what the reader may know of it."""

from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.pricing import queries
from portal.pricing.awarding.kept import criteria_of
from portal.pricing.contracting.answering import bids_of
from portal.pricing.contracting.deals import Struck, award, contract, deals_of
from portal.pricing.contracting.parties import Parties, buyer_of
from portal.pricing.contracting.tendering import tender_of, terms_version
from portal.pricing.models import Bid
from portal.pricing.replaying.hearing import heard
from portal.pricing.specifying.filing import papers_of
from portal.pricing.views import BidView

# An ocid begins with a prefix that the Open Contracting Partnership gives to each publisher. This one says whose ids they
# are without claiming to be registered; whoever publishes puts his own in its place.
PREFIX = "maquette"


def release_of(actor: Actor, bid_id: str, address: str) -> dict[str, Any]:
    """The release of a bid, with links that begin with `address`. Raises NotFound."""
    bid = queries.one_bid(actor, bid_id)
    seen = queries.find(actor, bid_id)
    papers, parties, struck = papers_of(actor, bid_id), Parties(), deals_of(actor, bid)
    shares = {one.share: one.pieces for one in struck} if bid.side != "producer" else {}
    criteria = criteria_of(seen.bid) if bid.side != "producer" else None
    told = heard(seen)
    return {
        "ocid": f"{PREFIX}-{bid.id}", "id": told[-1].id if told else bid.id, "date": told[-1].at if told else bid.created_at,
        "tag": _tags(bid, struck), "initiationType": "tender", "language": "en",
        "tender": tender_of(bid, parties, papers.get(None, []), criteria, address, shares),
        "buyer": parties.refer(buyer_of(bid), "buyer"), "bids": bids_of(bid, parties, papers, address),
        "awards": [award(one, bid, parties) for one in struck], "contracts": [contract(one) for one in struck],
        "parties": parties.listed()}


def _tags(bid: BidView, struck: list[Struck]) -> list[str]:
    """What the release tells of."""
    tags = ["tenderUpdate" if terms_version(bid) > 1 else "tender"]
    if bid.state in ("withdrawn", "closed"):
        tags.append("tenderCancellation")
    if struck:
        over = struck[0].taken_back_at is not None
        tags += ["awardCancellation", "contractTermination"] if over else ["award", "contract"]
    return tags


def ids_after(after: str | None, limit: int) -> list[str]:
    """The ids of the next bids, oldest first; one more than `limit` where there are more."""
    asked = select(Bid.id).order_by(Bid.id).limit(limit + 1)
    return list(session().scalars(asked.where(Bid.id > after) if after else asked))
