"""What waits for a workshop: answers to confirm, prices to answer, bids and pools that fit, stages due, changes, service."""

from dataclasses import dataclass

from sqlalchemy import select

from portal.core.orders.models import Order, OrderChange
from portal.core.orders.queries import visible_to
from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.core.production.models import OPEN_JOBS, Job, JobStage
from portal.core.service import queries as service_queries
from portal.home.waiting import pools
from portal.home.waiting.shapes import MOST, Item, Section
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _, ngettext
from portal.pricing.models import Answer, Bid
from portal.pricing.queries import own_answers, page_of_bids
from portal.web.templating import money


def sections(actor: Actor) -> list[Section]:
    """Everything a workshop may be asked for."""
    producer = producer_of(actor)
    return [
        Section("stale", _("Bids that changed: confirm your answer"), "refresh-cw", stale(producer), "/bids?answered=true"),
        Section("countered", _("Customers named a new price"), "hand-coins", countered(producer), "/bids?answered=true"),
        Section("stages", _("Stages at hand"), "factory", stages(actor), "/jobs_in_production"),
        Section("orders", _("Orders wait for your word"), "package", changes(actor), "/orders"),
        Section("service", _("Service on what you made"), "life-buoy", service(actor)),
        Section("pools", _("Pools without your prices"), "users", pools.unpriced(producer), "/pools"),
        Section("bids", _("Bids that fit you"), "target", bids(actor), "/bids"),
    ]


def suggestion(actor: Actor) -> Item:
    producer = producer_of(actor)
    if producer is None or not producer.processes:
        return Item(_("Say what your workshop can do"), "/producers/mine", _("Bids reach you by your processes, materials and "
                    "regions. A profile takes two minutes."), _("Fill in the profile"), icon="factory")
    return Item(_("Nothing waits for you"), "/bids", _("New bids that fit appear here, sorted by fit and time left."),
                _("Look at all bids"), icon="target")


def stale(producer: Producer | None) -> list[Item]:
    return [Item(row.title, f"/bids/{row.id}", _("The customer changed the bid; your answer waits for your yes."),
                 _("See what changed"), row.answer.expires_at, icon="refresh-cw") for row in _answers(producer, "stale")]


def countered(producer: Producer | None) -> list[Item]:
    return [Item(row.title, f"/bids/{row.id}", _("The customer now names %(price)s a piece.",
                 price=money(row.answer.bid_minor, row.answer.currency)), _("Answer"), row.answer.expires_at,
                 icon="hand-coins") for row in _answers(producer, "countered")]


def _answers(producer: Producer | None, status: str) -> list["_Waiting"]:
    if producer is None:
        return []
    rows = session().execute(
        select(Bid.id, Bid.title, Answer).join(Bid, Bid.id == Answer.bid_id)
        .where(Answer.producer_id == producer.id, Answer.status == status, Bid.status == "open", Bid.expires_at > clock.now())
        .order_by(Answer.expires_at, Answer.id).limit(MOST)).all()
    said = {one.id: one for one in own_answers([row.Answer for row in rows], producer.id)}
    return [_Waiting(row.id, row.title, said[row.Answer.id]) for row in rows
            if row.Answer.id in said and said[row.Answer.id].status == status]


@dataclass(frozen=True)
class _Waiting:
    """An answer of the workshop that waits for its word; one in an envelope as its own people read it."""

    id: str
    title: str
    answer: Answer


def stages(actor: Actor) -> list[Item]:
    today = clock.today()
    rows = session().execute(
        select(JobStage.name, JobStage.key, JobStage.status, JobStage.planned_end, Job.title, Order.id, Order.number, JobStage)
        .join(Job, Job.id == JobStage.job_id).join(Order, Order.id == JobStage.order_id)
        .where(JobStage.status.in_(("ready", "in_progress", "paused")), Job.status.in_(OPEN_JOBS), visible_to(actor))
        .order_by(JobStage.planned_end, JobStage.id).limit(MOST))
    return [Item(row.title, f"/orders/{row.id}", f"{row.JobStage.label} · {row.JobStage.word} · {row.number}",
                 _("Go on") if row.status == "in_progress" else _("Begin"), row.planned_end, row.planned_end < today,
                 icon="factory") for row in rows]


def changes(actor: Actor) -> list[Item]:
    rows = session().execute(
        select(Order.id, Order.title, OrderChange.reason).join(OrderChange, OrderChange.order_id == Order.id)
        .where(OrderChange.status == "requested", OrderChange.side == "customer", visible_to(actor))
        .order_by(OrderChange.id).limit(MOST))
    return [Item(row.title, f"/orders/{row.id}", _("A change is asked for: %(reason)s", reason=row.reason),
                 _("See the change"), icon="package") for row in rows]


def service(actor: Actor) -> list[Item]:
    rows = service_queries.page(actor, state="open", limit=MOST).items
    return [Item(row.title, f"/service_requests/{row.id}", row.serial, _("Look at it"),
                 row.sla_due if row.answered_at is None else None,
                 row.answered_at is None and row.sla_due < clock.now(), icon="life-buoy") for row in rows]


def bids(actor: Actor) -> list[Item]:
    rows = page_of_bids(actor, answered=False, limit=MOST).items
    return [Item(row.title, f"/bids/{row.id}", " · ".join([
        ngettext("One piece at %(price)s", "%(num)s pieces at %(price)s each", row.quantity, price=money(row.unit_price)),
        *(row.fits or [])]), _("Answer"), row.valid_until, icon="target") for row in rows]
