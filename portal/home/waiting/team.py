"""What waits for the team: ideas to answer (overdue first), service, threads, tasks, orders that run late."""

from sqlalchemy import and_, or_, select

from portal.core.customers.queries import my_tasks
from portal.core.orders.models import Order, OrderChange
from portal.core.orders.queries import page as page_of_orders
from portal.core.service.models import ServiceRequest
from portal.home.waiting.shapes import MOST, Item, Section
from portal.ideas.models import Idea
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _, ngettext
from portal.prototypes.models import Comment, Prototype, Thread


def sections(actor: Actor) -> list[Section]:
    """Everything the team may be asked for."""
    return [
        Section("service", _("New requests for service"), "life-buoy", service()),
        Section("ideas", _("Ideas to answer"), "lightbulb", ideas(), "/ideas?unanswered=true&sort=new"),
        Section("threads", _("Open threads of the team, questions and urgent ones"), "message-square", threads(actor),
                "/prototypes"),
        Section("tasks", _("Your tasks"), "check-check", tasks(actor)),
        Section("orders", _("Orders to look after"), "package", [*changes(), *late(actor)], "/orders?late=waiting"),
    ]


def suggestion(_actor: Actor) -> Item:
    return Item(_("Nothing waits for you"), "/prototypes", _("Every idea is answered and no request is open. Show people "
                "something new: a prototype gathers better comments than a question."), _("Show a prototype"), icon="box")


def ideas() -> list[Item]:
    today = clock.today()
    rows = session().execute(
        select(Idea.id, Idea.title, Idea.answer_by, Idea.top_score, Idea.pictures)
        .where(Idea.answered_at.is_(None), Idea.status.in_(("submitted", "under_review")))
        .order_by(Idea.answer_by.is_(None), Idea.answer_by, Idea.top_score.desc(), Idea.id).limit(MOST))
    return [Item(row.title, f"/ideas/{row.id}", ngettext("One supporter", "%(num)s supporters", row.top_score), _("Answer"),
                 row.answer_by, row.answer_by is not None and row.answer_by < today,
                 row.pictures[0] if row.pictures else None, "lightbulb") for row in rows]


def service() -> list[Item]:
    now = clock.now()
    rows = session().execute(
        select(ServiceRequest.id, ServiceRequest.title, ServiceRequest.sla_due).where(ServiceRequest.status == "new")
        .order_by(ServiceRequest.sla_due, ServiceRequest.id).limit(MOST))
    return [Item(row.title, f"/service_requests/{row.id}", _("Nobody has answered yet."), _("Take it"), row.sla_due,
                 row.sla_due < now, icon="life-buoy") for row in rows]


def threads(actor: Actor) -> list[Item]:
    """What the team talks about among itself, and what customers ask or press for."""
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    mine = or_(Prototype.owner_id == actor.user_id, Prototype.owner_id.is_(None))
    rows = session().execute(
        select(Thread.id, Thread.label, Thread.internal, Prototype.title, Prototype.cover_file_id, first.label("text"))
        .join(Prototype, Prototype.id == Thread.prototype_id)
        .where(Thread.status == "open", Prototype.status != "archived",
               or_(Thread.internal, and_(mine, Thread.label.in_(("question", "urgent")))))
        .order_by((Thread.label == "urgent").desc(), Thread.id.desc()).limit(MOST))
    return [Item(" ".join((row.text or row.title).split())[:90], f"/threads/{row.id}",
                 _("For the team alone, on %(title)s", title=row.title) if row.internal else row.title, _("Read"),
                 late=row.label == "urgent", cover=row.cover_file_id, icon="message-square") for row in rows]


def tasks(actor: Actor) -> list[Item]:
    return [Item(row.title, f"/customers/{row.customer_id}", row.customer_name, _("Do it"), row.due_on, bool(row.is_overdue),
                 icon="check-check") for row in my_tasks(actor, limit=MOST)]


def changes() -> list[Item]:
    rows = session().execute(
        select(Order.id, Order.title, OrderChange.reason).join(OrderChange, OrderChange.order_id == Order.id)
        .where(OrderChange.status == "requested", OrderChange.side == "customer", Order.producer_id.is_(None)).limit(MOST))
    return [Item(row.title, f"/orders/{row.id}", _("A change is asked for: %(reason)s", reason=row.reason),
                 _("See the change"), icon="package") for row in rows]


def late(actor: Actor) -> list[Item]:
    rows = page_of_orders(actor, late="waiting", sort="due", limit=MOST).items
    return [Item(row.title, f"/orders/{row.id}", f"{row.number} · {row.customer_name}", _("Look after it"),
                 row.promised_on or row.requested_on, True, icon="package") for row in rows]
