"""Writing down what is above one's limit, asking a colleague, and his one press that sends it."""

from typing import Any

from sqlalchemy import select, update

from portal.accounts.proving.refusing import ProofNeeded
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move, refuse
from portal.kernel.text import _
from portal.pricing.limits import events
from portal.pricing.limits.bodies import packed, unpacked
from portal.pricing.limits.checking import AboveLimit, who_may
from portal.pricing.limits.deeds import DEEDS, bid_of
from portal.pricing.limits.models import Waiting
from portal.pricing.limits.states import ASK, DROP, LAPSE, SEND
from portal.pricing.standing import is_sealed_now

UNBOUNDED = -1  # a sum without bounds, as it is kept


def keep(actor: Actor, verb: str, on_id: str, body: dict[str, Any], above: AboveLimit) -> Waiting:
    """Writes a deed down with everything filled in; what its author wrote for the same thing before is dropped.

    Raises AboveLimit for a sealed answer: it may lie nowhere but in its envelope, so a colleague has to give it himself.
    """
    bid = bid_of(verb, on_id)
    if is_sealed_now(bid):
        raise above
    gone = session().execute(update(Waiting).where(
        Waiting.author_id == actor.user_id, Waiting.verb == verb, Waiting.on_id == on_id, Waiting.status == "waiting")
        .values(status="dropped", done_at=clock.now(), done_by=actor.user_id, version=Waiting.version + 1)
        .returning(Waiting.id, Waiting.company_id, Waiting.author_id, Waiting.asked_id)
        .execution_options(synchronize_session=False)).all()
    for one in gone:
        record(actor, events.WaitingDropped(**_of(one)))
    made = Waiting(company_id=actor.company_id, author_id=actor.user_id, verb=verb, on_id=on_id, bid_id=bid.id,
                   title=bid.title, body=packed(body), currency=above.limit.currency, status="waiting", version=1,
                   total_minor=UNBOUNDED if above.total is None else above.total.minor)
    session().add(made)
    session().flush()
    record(actor, events.Kept(**_of(made)))
    return made


def find(actor: Actor, waiting_id: str) -> Waiting:
    """What waits in the actor's company. Raises NotFound for everybody else."""
    found = session().get(Waiting, waiting_id)
    if found is None or not can(actor, "waiting.see", found):
        raise NotFound()
    return found


def may_send(waiting: Waiting) -> list[tuple[str, str]]:
    """The colleagues, as (id, name), who may send it now."""
    total = None if waiting.total_minor == UNBOUNDED else waiting.total_minor
    return who_may(waiting.company_id, waiting.currency, total)


def ask(actor: Actor, waiting_id: str, colleague_id: str) -> Waiting:
    """Tells a colleague, who can send it. Raises Invalid for one who may not either, Conflict when it is done."""
    found = find(actor, waiting_id)
    authorize(actor, "waiting.hand_on", found)
    if colleague_id not in dict(may_send(found)):
        raise Invalid({"colleague": [_("This colleague may not bind your company for so much.")]})
    move(found, ASK, asked_id=colleague_id, asked_at=clock.now())
    record(actor, events.ColleagueAsked(**_of(found)))
    return found


def send(actor: Actor, waiting_id: str) -> Any:
    """Does what waits, in the actor's name. Raises AboveLimit, ProofNeeded for a large sum, Conflict when it is done already or
    the bid has moved on; it waits on then.
    """
    found = find(actor, waiting_id)
    authorize(actor, "waiting.send", found)
    if found.status != "waiting":
        raise refuse(found, SEND)
    try:
        made = DEEDS[found.verb](actor, found.on_id, **unpacked(found.body))
    except ProofNeeded as needed:  # asked before anything was written; from the proof one comes back here
        raise ProofNeeded(needed.detail, f"/waiting/{found.id}") from needed
    move(found, SEND, done_by=actor.user_id, done_at=clock.now())  # of two who press at once the second undoes his deed
    record(actor, events.WaitingSent(**_of(found)))
    return made


def drop(actor: Actor, waiting_id: str) -> Waiting:
    """Drops it unsent. Raises Conflict when it is done."""
    found = find(actor, waiting_id)
    authorize(actor, "waiting.hand_on", found)
    move(found, DROP, done_by=actor.user_id, done_at=clock.now())
    record(actor, events.WaitingDropped(**_of(found)))
    return found


def lapse(bid_id: str | None = None, on_id: str | None = None) -> None:
    """What waits for a bid, an answer or a pool that is over can no longer be sent. Once, however often it is heard."""
    about = Waiting.bid_id == bid_id if bid_id else Waiting.on_id == on_id
    for one in session().scalars(select(Waiting).where(about, Waiting.status == "waiting").order_by(Waiting.id)).all():
        try:
            move(one, LAPSE, done_at=clock.now())
        except Conflict:  # sent or dropped at this very moment
            continue
        record(Actor.system(), events.WaitingLapsed(**_of(one)))


def _of(one: Any) -> dict[str, Any]:
    return {"waiting_id": one.id, "company_id": one.company_id, "author_id": one.author_id, "asked_id": one.asked_id}


def waiting_in(actor: Actor) -> list[Waiting]:
    """What waits in the actor's company, the newest first."""
    return list(session().scalars(select(Waiting).where(Waiting.company_id == actor.company_id, Waiting.status == "waiting")
                                  .order_by(Waiting.id.desc()).limit(100)))
