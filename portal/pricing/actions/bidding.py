"""Naming a price, changing it, taking it back; and whom it reaches."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from portal.core.customers.actions import customer_for
from portal.core.producers.models import Producer
from portal.core.producers.queries import eligible
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.search.face import index
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds, events
from portal.pricing.about import resolve
from portal.pricing.actions.holding import close_answers, hold, let_run_out, live_answers, recount
from portal.pricing.models import Answer, Bid, BidVersion, Reach
from portal.pricing.pooling.guard import dissolve_with, refuse_pooled
from portal.pricing.queries.finding import find, wanted
from portal.pricing.refusals import bid_refused
from portal.pricing.seen import Seen
from portal.pricing.specifying import rows
from portal.pricing.standing import state_of
from portal.pricing.states import CLOSE, GO_STALE, REVISE, WITHDRAW
from portal.pricing.terms import terms_of

LONGEST = timedelta(days=366)
EMPTY: dict[str, Any] = {"description": "", "place": "", "requirements": [], "processes": [], "materials": [],
                         "certificates": [], "tiers": []}


def post(actor: Actor, *, producers: list[str] | None = None, about: dict[str, str] | None = None,
         answers_until: datetime | None = None, sealed: bool = False, **wishes: Any) -> Bid:
    """Names a price: open to all who fit, or to the invited `producers` alone. Raises Invalid."""
    authorize(actor, "bid.post")
    columns = _columns(wishes)
    customer = customer_for(actor)
    invited = _invited(producers or [])
    bid = Bid(customer_id=customer.id, author_id=actor.user_id, alias=secrets.token_hex(2)[:3].upper(), version=1,
              status="open", sealed=sealed, audience="invited" if invited else "open",
              **{**EMPTY, **columns}, **resolve(actor, about))
    bid.demanding = bool(bid.processes or bid.materials or bid.certificates)
    bid.answers_until = _opening(sealed, answers_until, bid.expires_at)
    session().add(bid)
    session().flush()
    _keep_version(actor, bid)
    reach(bid, invited)
    record(actor, events.BidOpened(**events.of_bid(bid)))
    return bid


def revise(actor: Actor, bid_id: str, expected: int | None = None, **wishes: Any) -> Bid:
    """Changes what the bid says: a new version; answers that stood wait for their producers to confirm.

    Raises Stale when `expected` is an old version, Conflict when the bid is no longer open, Invalid.
    """
    seen = find(actor, bid_id)
    bid = seen.bid
    authorize(actor, "bid.manage", seen.customer)
    if state_of(bid) != "open":
        raise bid_refused(actor, seen)
    if expected is not None and expected != bid.version:
        raise Stale()
    columns = _columns(wishes, bid)
    changed = {name: value for name, value in columns.items() if getattr(bid, name) != value}
    if not changed:
        return bid
    hold(actor, seen, version=bid.version)  # who answers at this moment is seen: his price may not fall under him
    rows.refuse_leftovers(changed, bid.requirements, bid.tiers)
    _only_rises(bid, changed)
    if bid.answers_until and changed.get("expires_at", bid.expires_at) <= bid.answers_until:
        raise Invalid({"valid_until": [_("This must be after the answers are opened.")]})
    demanding = any(changed.get(name, getattr(bid, name)) for name in ("processes", "materials", "certificates"))
    before = bid.version
    try:
        move(bid, REVISE, where=[Bid.expires_at > clock.now()], demanding=demanding, **changed)
    except Conflict as lost:
        raise bid_refused(actor, seen, version=before) from lost
    refuse_pooled(bid)
    _keep_version(actor, bid)
    _tell_answers(bid, before, changed)
    if "expires_at" in changed:
        session().execute(update(Reach).where(Reach.bid_id == bid.id).values(ends_at=bid.expires_at)
                          .execution_options(synchronize_session=False))
    if bid.audience == "open":
        reach(bid, [])
    record(actor, events.BidRevised(**events.of_bid(bid), number=bid.version))
    return bid


def _tell_answers(bid: Bid, before: int, changed: dict[str, Any]) -> None:
    """Answers wait for confirmation of what became different; more time alone takes nothing from anybody,
    and begins no negotiation anew.
    """
    if set(changed) == {"expires_at"}:
        session().execute(update(Answer).where(
            Answer.bid_id == bid.id, Answer.bid_version == before)
            .values(bid_version=bid.version).execution_options(synchronize_session=False))
        return
    for answer in live_answers(bid, GO_STALE):
        move(answer, GO_STALE)
    recount(bid)


def withdraw(actor: Actor, bid_id: str, reason: str = "") -> Bid:
    """Takes the bid back; its answers close. Raises Conflict once it is awarded or over."""
    seen = find(actor, bid_id)
    authorize(actor, "bid.manage", seen.customer)
    _end(actor, seen, WITHDRAW, reason)
    record(actor, events.BidWithdrawn(**events.of_bid(seen.bid)))
    return seen.bid


def close(actor: Actor, bid_id: str, reason: str = "") -> Bid:
    """The team closes a bid that should not be here."""
    seen = find(actor, bid_id)
    authorize(actor, "bid.close")
    _end(actor, seen, CLOSE, reason)
    record(actor, events.BidClosed(**events.of_bid(seen.bid)))
    return seen.bid


def _end(actor: Actor, seen: Seen, verb: Any, reason: str) -> None:
    try:
        move(seen.bid, verb, where=[Bid.expires_at > clock.now()], ended_at=clock.now(), reason=reason or None)
    except Conflict as lost:
        raise bid_refused(actor, seen) from lost
    let_run_out(seen.bid)
    close_answers(seen.bid)
    dissolve_with(actor, seen.bid)


def reach(bid: Bid, invited: list[Producer]) -> None:
    """Opens the bid to the invited, else to everybody whom it fits; who has it already keeps it."""
    known = set(session().scalars(select(Reach.producer_id).where(Reach.bid_id == bid.id)))
    if bid.audience == "invited":
        fitting = [(one, 0) for one in invited]
    else:
        fitting = [(one, len(reasons)) for one, reasons in eligible(wanted(bid))]
    session().add_all(Reach(bid_id=bid.id, producer_id=one.id, invited=bid.audience == "invited", fit=fit,
                            ends_at=bid.expires_at) for one, fit in fitting if one.id not in known)
    session().flush()


def _invited(ids: list[str]) -> list[Producer]:
    wanted = set(ids)
    found = list(session().scalars(select(Producer).where(Producer.id.in_(wanted)))) if wanted else []
    if len(found) != len(wanted):
        raise Invalid({"producers": [_("One of these producers is not known.")]})
    return found


def _columns(wishes: dict[str, Any], bid: Bid | None = None) -> dict[str, Any]:
    """What was wished as columns, for a new bid or a change of `bid`. Raises Invalid for what cannot be."""
    columns: dict[str, Any] = dict(wishes)
    faults: dict[str, list[str]] = {}
    price = columns.pop("unit_price", None)
    if "tax_rate" in columns:
        columns["tax_milli"] = columns.pop("tax_rate")
    if price is not None:
        columns.update(unit_price_minor=price.minor, currency=price.currency)
    ends = columns.pop("valid_until", None)
    if ends is not None:
        columns["expires_at"] = ends
        if ends <= clock.now():
            faults["valid_until"] = [_("This is in the past.")]
        elif ends > clock.now() + LONGEST:
            faults["valid_until"] = [_("A bid can stand for a year at most.")]
    if columns.get("wanted_by") is not None:
        faults["wanted_by"] = bounds.faults_of_day(columns["wanted_by"])
    faults["unit_price"] = bounds.faults_of_total(*(columns[name] if name in columns else getattr(bid, name)
                                             for name in ("unit_price_minor", "quantity", "currency")))
    bounds.refuse(faults)
    rows.settled(columns, *(columns[name] if name in columns else getattr(bid, name) for name in ("quantity", "currency")))
    return columns


def _only_rises(bid: Bid, changed: dict[str, Any]) -> None:
    """Bids only rise while somebody has answered: who answered relied on the price. Raises Invalid."""
    if not bid.offers:
        return
    if "currency" in changed:
        raise Invalid({"unit_price": [_("The currency cannot change once producers have answered.")]})
    if changed.get("unit_price_minor", bid.unit_price_minor) < bid.unit_price_minor:
        raise Invalid({"unit_price": [_("Producers have answered your price: it can only rise now.")]})
    rows.refuse_falling(changed.get("tiers", ()), bid.tiers, bid.currency)


def _opening(sealed: bool, wished: datetime | None, ends: datetime) -> datetime | None:
    """When sealed answers are opened: as wished, else in the middle, so that there is time to decide. Raises Invalid."""
    if not sealed:
        return None
    now = clock.now()
    opens = wished or now + (ends - now) / 2
    if not now < opens < ends:
        raise Invalid({"answers_until": [_("Answers are opened after now and before the bid ends.")]})
    return opens


def _keep_version(actor: Actor, bid: Bid) -> None:
    session().add(BidVersion(bid_id=bid.id, number=bid.version, terms=terms_of(bid), made_by=actor.user_id))
    session().flush()
    words = " ".join(f"{row['name']} {row['value']}" for row in bid.requirements)
    index("bid", bid.id, bid.title, f"{bid.description} {words}")
