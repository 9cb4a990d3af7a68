"""Queues, storage and people in numbers; how much was given up and waits for somebody."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from portal.accounts.models import User, UserSession
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.facts import FactRow, Outbox
from portal.notifications.models import Mail
from portal.storage.models import StoredFile

MOST = 20


def troubles() -> int:
    """Facts and letters that were given up."""
    facts = session().scalar(select(func.count()).select_from(Outbox).where(Outbox.state.in_(("failed", "unknown")))) or 0
    return facts + (session().scalar(select(func.count()).select_from(Mail).where(Mail.state == "failed")) or 0)


def numbers() -> dict[str, Any]:
    """Queues, storage and people in numbers."""
    opened, day_ago = session(), clock.now() - timedelta(days=1)
    queues = dict(opened.execute(select(Outbox.state, func.count()).group_by(Outbox.state)).all())
    letters = dict(opened.execute(select(Mail.state, func.count()).group_by(Mail.state)).all())
    files, size = opened.execute(
        select(func.count(), func.coalesce(func.sum(StoredFile.bytes), 0)).select_from(StoredFile)).one()
    people = dict(opened.execute(
        select(User.role, func.count()).where(User.status == "active").group_by(User.role)).all())
    signed_in = opened.scalar(select(func.count()).select_from(FactRow).where(
        FactRow.type == "user.signed_in", FactRow.at > day_ago)) or 0
    oldest = opened.scalar(select(func.min(Outbox.due_at)).where(Outbox.state == "waiting"))
    live = opened.scalar(select(func.count()).select_from(UserSession).where(UserSession.ended_at.is_(None))) or 0
    return {"queues": queues, "mails": letters, "files": files, "size": int(size), "people": people, "signed_in": signed_in,
            "sessions": live, "oldest": oldest}


def failed() -> list[Any]:
    """Rows a listener gave up, the latest first."""
    return list(session().execute(
        select(Outbox.id, Outbox.listener, Outbox.attempts, Outbox.error, Outbox.due_at, FactRow.type)
        .join(FactRow, FactRow.id == Outbox.fact_id).where(Outbox.state.in_(("failed", "unknown")))
        .order_by(Outbox.id.desc()).limit(MOST)))


def failed_letters() -> list[Any]:
    """Letters that were given up; to whom stays with the queue."""
    return list(session().execute(select(Mail.id, Mail.template, Mail.topic, Mail.attempts, Mail.error, Mail.due_at)
                                  .where(Mail.state == "failed").order_by(Mail.id.desc()).limit(MOST)))
