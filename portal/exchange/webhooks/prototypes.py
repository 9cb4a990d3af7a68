"""What webhooks hear of prototypes. What is the team's own is told only to an address that asks for it by name."""

import json
from typing import Any

from sqlalchemy import select

from portal.exchange.webhooks.listening import listeners
from portal.exchange.webhooks.models import FOR_TEAM, Delivery, Webhook
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.prototypes import events
from portal.prototypes.models import Comment, Decision, Prototype, Thread, Version

NAMES: dict[type[Any], str] = {
    events.VersionPublished: "prototype.version_published", events.Decided: "prototype.decided",
    events.ThreadResolved: "thread.resolved", events.ThreadReopened: "thread.reopened",
    events.InternalThreadResolved: f"{FOR_TEAM}thread.resolved", events.InternalThreadReopened: f"{FOR_TEAM}thread.reopened"}


@listeners.on(events.CommentPosted, events.InternalCommentPosted, *NAMES, together=True)
def write_down_of_prototypes(heard: Heard[Any]) -> None:
    """A telling for each webhook that wants this event and may hear of this prototype."""
    name = _name(heard.fact)
    wanting = [one for one in session().scalars(select(Webhook).where(Webhook.status == "on")) if name in one.events]
    shown = session().get(Prototype, heard.fact.prototype_id) if wanting else None
    if shown is None or shown.status == "draft":
        return
    for one in wanting:
        if shown.visibility != "invited" or any(event.startswith(FOR_TEAM) for event in one.events):
            _tell(one, heard, name, shown)


def _name(fact: Any) -> str:
    if isinstance(fact, events.CommentPosted | events.InternalCommentPosted):
        said = "thread.opened" if fact.first else "thread.replied"
        return said if isinstance(fact, events.CommentPosted) else FOR_TEAM + said
    return NAMES[type(fact)]


def _tell(webhook: Webhook, heard: Heard[Any], name: str, shown: Prototype) -> None:
    known = session().scalar(select(Delivery.id).where(Delivery.webhook_id == webhook.id, Delivery.fact_id == heard.id))
    about = _about(heard.fact) if known is None else None
    if about is None:
        return
    delivery_id = ids.new_id()
    body = {"id": delivery_id, "event": name, "at": heard.at.isoformat(timespec="seconds"),
            "prototype": {"id": shown.id, "title": shown.title, "status": shown.status, "path": f"/prototypes/{shown.id}",
                          "threads": shown.thread_count, "open_threads": shown.open_count}, **about}
    session().add(Delivery(id=delivery_id, webhook_id=webhook.id, fact_id=heard.id, event=name,
                           body=json.dumps(body, ensure_ascii=False), due_at=clock.now()))


def _about(fact: Any) -> dict[str, Any] | None:
    """The version or the thread, and what is special about the event; None for what is nowhere any more or not shown."""
    thread = session().get(Thread, fact.thread_id) if hasattr(fact, "thread_id") else None
    version = session().get(Version, thread.version_id if thread else getattr(fact, "version_id", ""))
    if version is None or version.status == "draft":
        return None
    about: dict[str, Any] = {"version": {"id": version.id, "number": version.number, "content_hash": version.content_hash,
                                         "path": f"/versions/{version.id}"}}
    if thread is not None:
        about["thread"] = {"id": thread.id, "number": thread.number, "label": thread.label, "status": thread.status,
                           "path": f"/threads/{thread.id}"}
    return about | {"change": _change(fact)}


def _change(fact: Any) -> dict[str, Any]:
    if isinstance(fact, events.CommentPosted | events.InternalCommentPosted):
        said = session().get(Comment, fact.comment_id)
        return {"comment": fact.comment_id, "text": said.text if said and said.status == "posted" else ""}
    if isinstance(fact, events.ThreadResolved | events.InternalThreadResolved):
        return {"reason": fact.reason}
    if isinstance(fact, events.Decided):
        made = session().get(Decision, fact.decision_id)
        return {"decision": fact.decision_id, "verdict": fact.verdict, "note": made.note if made else ""}
    return {}
