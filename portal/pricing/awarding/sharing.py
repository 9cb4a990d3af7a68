"""Awarding a bid in parts: several answers accepted together, each an order, all in one transaction or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from portal.core.orders.models import Order
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing import events as bids
from portal.pricing.actions.binding import Part, award, bind, close_others, sheet, win
from portal.pricing.actions.holding import hold
from portal.pricing.awarding.events import BidShared
from portal.pricing.awarding.kept import criteria_of, least_of, leasts
from portal.pricing.awarding.proof import check_proof
from portal.pricing.deal import digest
from portal.pricing.limits.checking import check
from portal.pricing.models import Answer
from portal.pricing.pooling.guard import refuse_pooled
from portal.pricing.queries.finding import find
from portal.pricing.refusals import answer_refused
from portal.pricing.sealing.queries import read_all
from portal.pricing.seen import Seen
from portal.pricing.standing import is_sealed_now

MOST_PARTS = 20


@dataclass(frozen=True)
class Wanted:
    """One line of a division as it was read: which answer, in which version, and how many pieces it gets."""

    answer_id: str
    answer_version: int
    quantity: int


def share(actor: Actor, bid_id: str, bid_version: int, parts: Sequence[Wanted], sha256: str | None = None,
          back: str = "") -> list[Order]:
    """Accepts several answers, each for its pieces. Raises Conflict when one of them is no longer what was read, Invalid
    for quantities that cannot be, ProofNeeded for a large sum; nothing is changed then.

    `sha256` may name the hash of all deal sheets that were read, see `hash_of_all`.
    """
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    answers_of(seen, [one.answer_id for one in parts])
    hold(actor, seen, version=bid_version)
    chosen = answers_of(seen, [one.answer_id for one in parts])
    total = sum((one.unit_price_minor or 0) * part.quantity for one, part in zip(chosen, parts, strict=True))
    refuse_pooled(seen.bid)
    _check(actor, seen, chosen, parts)
    check(actor, seen.bid.currency, total)
    check_proof(actor, seen.bid.currency, total, back or f"/bids/{bid_id}/division")
    made = [Part(answer, part.answer_version, part.quantity) for answer, part in zip(chosen, parts, strict=True)]
    sheets = [sheet(seen, one) for one in made]
    if sha256 is not None and sha256 != hash_of_all(sheets):
        raise Conflict("superseded", _("These are not the deal sheets you have read. Please read them again."), "open")
    for number, one in enumerate(made, 1):
        win(actor, seen, one, number)
    award(actor, seen, made, seen.bid.quantity)
    orders = [bind(actor, seen, one, agreed) for one, agreed in zip(made, sheets, strict=True)]
    close_others(actor, seen.bid, chosen)
    for answer, order in zip(chosen, orders, strict=True):
        record(actor, bids.AnswerAccepted(**bids.of_answer(seen.bid, answer), order_id=order.id))
    record(actor, BidShared(**bids.of_bid(seen.bid), order_ids=[one.id for one in orders]))
    return orders


def answers_of(seen: Seen, ids: Sequence[str]) -> list[Answer]:
    """These offers of the bid, in this order, freshly read. Raises NotFound for one that is none, Invalid for one twice."""
    if is_sealed_now(seen.bid):
        raise NotFound()
    if len(set(ids)) != len(ids):
        raise Invalid({"parts": [_("One answer stands here twice.")]})
    rows = session().scalars(select(Answer).where(Answer.id.in_(ids), Answer.bid_id == seen.bid.id)
                             .execution_options(populate_existing=True)).all()
    found = {one.id: one for one in read_all(rows) if one.is_offer}
    if len(found) != len(ids):
        raise NotFound()
    return [found[one] for one in ids]


def _check(actor: Actor, seen: Seen, chosen: Sequence[Answer], parts: Sequence[Wanted]) -> None:
    if not criteria_of(seen.bid).parts and len(parts) > 1:
        raise Conflict("whole_only", _("You give this bid to one producer only. Allow parts first."), "open", ["allow_parts"])
    for answer, part in zip(chosen, parts, strict=True):
        session().refresh(answer)
        if answer.version != part.answer_version:
            raise answer_refused(actor, seen, answer, part.answer_version)
    faults = faults_of(seen, chosen, [one.quantity for one in parts])
    if faults:
        raise Invalid(faults)


def faults_of(seen: Seen, chosen: Sequence[Answer], quantities: Sequence[int]) -> dict[str, list[str]]:
    """What is wrong with a division, in sentences beside its lines."""
    known, faults = leasts(seen.bid), {}
    for at, (answer, quantity) in enumerate(zip(chosen, quantities, strict=True)):
        least, most = least_of(answer, known), answer.quantity or 0
        if not least <= quantity <= most:
            faults[f"parts.{at}.quantity"] = [_("From %(least)s to %(most)s pieces.", least=least, most=most)]
    if sum(quantities) > seen.bid.quantity:
        faults["parts"] = [_("Together these are %(sum)s pieces; you want %(wanted)s.", sum=sum(quantities),
                             wanted=seen.bid.quantity)]
    if not 1 <= len(chosen) <= MOST_PARTS:
        faults["parts"] = [_("Choose 1 to %(most)s answers.", most=MOST_PARTS)]
    return faults


def hash_of_all(sheets: Sequence[dict[str, Any]]) -> str:
    """One hash over the deal sheets of all parts, in their order."""
    return digest({"form": "maquette/deals/1", "sheets": list(sheets)})
