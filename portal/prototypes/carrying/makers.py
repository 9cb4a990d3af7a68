"""A workshop's record of confirmed fixes: of what its people took care of and the team called done, how much was so.

Only the team, or whoever asked, closes a thread; nobody but the team makes versions. What the data says of a maker is that
he took care of the thread when its author was asked, and that is what counts for the workshop he was of then.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.accounts import doors
from portal.accounts.models import User
from portal.core.producers import actions as producers
from portal.core.producers import queries as workshops
from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can
from portal.prototypes.carrying.counting import Share, counts
from portal.prototypes.carrying.models import FixCheck, FixMaker
from portal.prototypes.models import Comment, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.prototypes.talk.models import ThreadTask


def credit(check: FixCheck) -> None:
    """Keeps whose work a question is about: of the maker who takes care of its thread now; nobody's where the team does."""
    taker = session().scalar(select(ThreadTask.assignee_id).where(ThreadTask.thread_id == check.thread_id))
    maker = doors.by_user(taker) if taker else None
    if maker is not None and maker.is_producer:
        workshop = producers.producer_behind(Actor.system(), maker)
        session().add(FixMaker(check_id=check.id, producer_id=workshop.id, user_id=maker.user_id))
        session().flush()


def shares(prototype_id: str | None = None) -> list[Any]:
    """Each workshop with a record: producer_id, name, yes, partly, no, answered, waiting; for the team, by name."""
    asked = (select(Producer.id.label("producer_id"), Producer.name, *counts()).select_from(FixCheck)
             .join(FixMaker, FixMaker.check_id == FixCheck.id).join(Producer, Producer.id == FixMaker.producer_id)
             .group_by(Producer.id, Producer.name).order_by(Producer.name, Producer.id).limit(200))
    return list(session().execute(asked.where(FixCheck.prototype_id == prototype_id) if prototype_id else asked))


def record_of(actor: Actor, producer_id: str) -> Share:
    """The share of one workshop, for whoever may see its profile; what waits is its own and the team's. Raises NotFound."""
    producer = workshops.find(actor, producer_id)
    row = session().execute(select(*counts()).select_from(FixCheck).join(FixMaker, FixMaker.check_id == FixCheck.id)
                            .where(FixMaker.producer_id == producer.id)).one()
    waiting = (row.waiting or 0) if can(actor, "producer.fixes", producer) else None
    return Share(row.yes or 0, row.partly or 0, row.no or 0, waiting)


@dataclass(frozen=True)
class Done:
    """Something a workshop took care of, and what whoever asked for it said; `maker` is the person of the workshop."""

    thread_id: str
    title: str
    sign: str
    text: str
    on_version: int
    status: str
    words: str
    maker: str
    answered_at: datetime | None


def done(actor: Actor, producer_id: str, after: str | None = None, limit: int = 20) -> Page[Done]:
    """What a workshop took care of, the latest first, as far as this actor may read it. Raises NotFound, Forbidden."""
    producer = workshops.find(actor, producer_id)
    authorize(actor, "producer.fixes", producer)
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    wanted = (select(FixCheck.id, Thread.id.label("thread_id"), Thread.number, Prototype.title, first.label("text"),
                     Version.number.label("on_version"), FixCheck.status, FixCheck.words, FixCheck.answered_at,
                     User.name.label("maker"))
              .select_from(FixMaker).join(FixCheck, FixCheck.id == FixMaker.check_id)
              .join(Thread, Thread.id == FixCheck.thread_id).join(Prototype, Prototype.id == Thread.prototype_id)
              .join(Version, Version.id == FixCheck.version_id).outerjoin(User, User.id == FixMaker.user_id)
              .where(FixMaker.producer_id == producer.id, visible(actor), shown_to(actor), heard_by(actor)))
    return page_of(session(), wanted, [Key(FixCheck.id, descending=True)], after_cursor=after, limit=limit).map(_done)


def _done(row: Any) -> Done:
    return Done(row.thread_id, row.title, str(row.number), row.text or "", row.on_version, row.status, row.words,
                row.maker or "", row.answered_at)
