"""What waits for a customer: approvals, answers to compare, questions, pools, prototypes to decide, changes."""

from sqlalchemy import and_, exists, or_, select

from portal.core.customers import policy as customers
from portal.core.customers.models import Customer
from portal.core.orders.models import Order, OrderChange
from portal.core.orders.queries import visible_to
from portal.core.production.models import Job, JobStage
from portal.core.service.models import ServiceRequest
from portal.home.waiting import pools
from portal.home.waiting.shapes import MOST, Item, Section
from portal.ideas.models import Idea, Support
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _, ngettext
from portal.pricing.models import Answer, Bid
from portal.prototypes.models import Decision, Prototype, Version
from portal.prototypes.policy import visible
from portal.web.templating import money


def sections(actor: Actor) -> list[Section]:
    """Everything a customer may be asked for."""
    return [
        Section("approvals", _("Work waits for your approval"), "clipboard-check", gates(actor)),
        Section("orders", _("Orders wait for your word"), "package", orders(actor), "/orders"),
        Section("answers", _("Answers to compare"), "scale", answers(actor), "/bids"),
        Section("questions", _("Questions to you"), "circle-question-mark", [*questions(actor), *service(actor)]),
        Section("pools", _("Pools: their date is near, or you could join"), "users",
                [*pools.joined(actor), *pools.to_join(actor)], "/pools"),
        Section("prototypes", _("Prototypes to look at and decide"), "box", prototypes(actor), "/prototypes"),
        Section("ideas", _("Your ideas"), "lightbulb", [*drafts(actor), *supports(actor)], "/ideas?mine=true"),
    ]


def suggestion(actor: Actor) -> Item:
    if not actor.may_write:
        return Item(_("What would people like made?"), "/ideas", _("You see everything of your company; writing is for "
                    "your colleagues."), _("Look at the ideas"), icon="lightbulb")
    return Item(_("What would you like made?"), "/ideas/new", _("Propose an idea: a sketch and three sentences are enough "
                "to begin. Others support it, and the team answers."), _("Propose an idea"), icon="lightbulb")


def gates(actor: Actor) -> list[Item]:
    rows = session().execute(
        select(JobStage.approve_by, JobStage.question, Job.title, Order.id, Order.number)
        .join(Job, Job.id == JobStage.job_id).join(Order, Order.id == JobStage.order_id)
        .where(JobStage.status == "awaiting_customer", visible_to(actor)).order_by(JobStage.approve_by).limit(MOST))
    today = clock.today()
    return [Item(row.title, f"/orders/{row.id}",
                 row.question or _("Order %(number)s goes on with your yes.", number=row.number),
                 _("Look and decide"), row.approve_by, row.approve_by is not None and row.approve_by < today)
            for row in rows]


def orders(actor: Actor) -> list[Item]:
    offered = session().execute(
        select(Order.id, Order.number, Order.title, Order.offered_until)
        .where(Order.status == "offered", visible_to(actor)).order_by(Order.offered_until, Order.id).limit(MOST))
    found = [Item(row.title, f"/orders/{row.id}", _("Order %(number)s is offered to you.", number=row.number),
                  _("Read and confirm"), row.offered_until) for row in offered]
    asked = session().execute(
        select(Order.id, Order.number, Order.title, OrderChange.reason).join(OrderChange, OrderChange.order_id == Order.id)
        .where(OrderChange.status == "requested", OrderChange.side != "customer", visible_to(actor)).limit(MOST))
    return found + [Item(row.title, f"/orders/{row.id}", _("A change is asked for: %(reason)s", reason=row.reason),
                         _("See the change")) for row in asked]


def answers(actor: Actor) -> list[Item]:
    now = clock.now()
    rows = session().execute(
        select(Bid.id, Bid.title, Bid.offers, Bid.best_minor, Bid.currency, Bid.expires_at)
        .join(Customer, Customer.id == Bid.customer_id)
        .where(customers.own(actor), Bid.status == "open", Bid.expires_at > now, Bid.offers > 0,
               or_(Bid.answers_until.is_(None), Bid.answers_until <= now)).order_by(Bid.expires_at, Bid.id).limit(MOST))
    return [Item(row.title, f"/bids/{row.id}", _offers(row.offers, row.best_minor, row.currency), _("Compare"),
                 row.expires_at) for row in rows]


def _offers(offers: int, best: int | None, currency: str) -> str:
    if best is None:
        return ngettext("One answer", "%(num)s answers", offers)
    return ngettext("One answer, at %(price)s a piece", "%(num)s answers, the lowest at %(price)s a piece", offers,
                    price=money(best, currency))


def questions(actor: Actor) -> list[Item]:
    rows = session().execute(
        select(Bid.id, Bid.title, Answer.text).join(Bid, Bid.id == Answer.bid_id).join(Customer, Customer.id == Bid.customer_id)
        .where(customers.own(actor), Answer.kind == "question", Answer.status == "asked", Bid.status == "open")
        .order_by(Answer.id).limit(MOST))
    return [Item(row.title, f"/bids/{row.id}", row.text, _("Reply")) for row in rows]


def service(actor: Actor) -> list[Item]:
    rows = session().execute(
        select(ServiceRequest.id, ServiceRequest.title).join(Order, Order.id == ServiceRequest.order_id)
        .where(ServiceRequest.status == "waiting_customer", visible_to(actor)).order_by(ServiceRequest.id).limit(MOST))
    return [Item(row.title, f"/service_requests/{row.id}", _("Service needs to know something from you."), _("Reply"))
            for row in rows]


def prototypes(actor: Actor) -> list[Item]:
    mine = exists().where(Decision.version_id == Version.id, Decision.user_id == actor.user_id, Decision.standing)
    rows = session().execute(
        select(Prototype.id, Prototype.title, Version.number, Version.note, Prototype.cover_file_id)
        .join(Version, and_(Version.prototype_id == Prototype.id, Version.status == "current"))
        .where(visible(actor), Prototype.status == "in_review", ~mine).order_by(Version.published_at.desc()).limit(MOST))
    return [Item(row.title, f"/prototypes/{row.id}", row.note or _("Version %(number)s is on show.", number=row.number),
                 _("Look and decide"), cover=row.cover_file_id, icon="box") for row in rows]


def drafts(actor: Actor) -> list[Item]:
    rows = session().execute(select(Idea.id, Idea.title).where(Idea.author_id == actor.user_id, Idea.status == "draft")
                             .order_by(Idea.changed_at.desc()).limit(3))
    return [Item(row.title, f"/ideas/{row.id}/edit", _("A draft only you can see."), _("Go on writing")) for row in rows]


def supports(actor: Actor) -> list[Item]:
    rows = session().execute(
        select(Idea.id, Idea.title).join(Support, Support.idea_id == Idea.id)
        .where(Support.user_id == actor.user_id, Support.revision_number < Idea.material_number,
               Idea.status.in_(("submitted", "under_review", "planned", "prototyping"))).order_by(Idea.id.desc()).limit(3))
    return [Item(row.title, f"/ideas/{row.id}", _("It changed since you supported it."), _("See the change")) for row in rows]
