"""Who may be in a prototype's room, and how its facts look there. Internal facts go to the room "prototype:ID/internal"."""

from collections.abc import Sequence
from typing import Any

from portal.kernel.events import Heard
from portal.kernel.policy import Actor
from portal.prototypes import events, queries, schemas, views
from portal.prototypes.blind.rooms import FINISHED
from portal.prototypes.blind.standing import who_knows_all
from portal.realtime.live import Live, Push

live = Live()


@live.door("prototype", presence=True, guests=True)
def who(prototype_id: str, audience: str, actors: Sequence[Actor]) -> set[str]:
    """Those who may see it; in the internal room the team, in that of the finished who may hear everybody, in one's own
    nobody else.
    """
    inside = queries.who_may_see(prototype_id, actors)
    if audience == "internal":
        return inside & {one.key for one in actors if one.is_team}
    if audience == FINISHED:
        return inside & who_knows_all(prototype_id, actors)
    return inside if not audience else inside & {audience.removeprefix("own-")} if audience.startswith("own-") else set()


def _thread_push(thread_id: str, /, **data: Any) -> Push | None:
    thread = views.thread(thread_id)
    if thread is None:
        return None
    return Push(data={"thread": schemas.ThreadOut().dump(thread), **data}, part="prototypes/_thread.html",
                context={"thread": thread}, list="threads")


@live.push(events.CommentPosted, events.InternalCommentPosted)
def comment_posted(heard: Heard[Any]) -> Push | None:
    """The whole thread when it was opened, else the reply alone."""
    fact = heard.fact
    said = views.comment(fact.comment_id)
    if said is None:
        return None
    data = {"comment": schemas.CommentOut().dump(said), "thread_id": fact.thread_id, "first": fact.first}
    if fact.first:
        return _thread_push(fact.thread_id, **data)
    return Push(data=data, part="prototypes/_comment.html", context={"comment": said}, list=f"comments-{fact.thread_id}")


@live.push(events.CommentEdited, events.CommentRemoved, events.InternalCommentEdited, events.InternalCommentRemoved)
def comment_changed(heard: Heard[Any]) -> Push | None:
    said = views.comment(heard.fact.comment_id)
    if said is None:
        return None
    return Push(data={"comment": schemas.CommentOut().dump(said), "thread_id": heard.fact.thread_id},
                part="prototypes/_comment.html", context={"comment": said})


@live.push(events.ThreadLabelled, events.ThreadResolved, events.ThreadReopened, events.PriceWished,
           events.PriceWishWithdrawn, events.InternalThreadLabelled, events.InternalThreadResolved,
           events.InternalThreadReopened)
def thread_changed(heard: Heard[Any]) -> Push | None:
    """The thread's head; its comments stay where they are."""
    thread = views.thread(heard.fact.thread_id)
    if thread is None:
        return None
    return Push(data={"thread": schemas.ThreadOut().dump(thread)}, part="prototypes/_thread_head.html",
                context={"thread": thread})


@live.push(events.Decided)
def decided(heard: Heard[events.Decided]) -> Push:
    fact = heard.fact
    rows = [one for one in queries.decisions(Actor.system(), fact.prototype_id) if one.id == fact.decision_id]
    data = {"decision_id": fact.decision_id, "version_id": fact.version_id, "verdict": fact.verdict,
            "content_hash": fact.content_hash}
    return Push(data=data, part="prototypes/_decision.html" if rows else None,
                context={"decision": rows[0]} if rows else {}, list="decisions")


@live.push(events.VersionPublished)
def version_published(heard: Heard[events.VersionPublished]) -> Push:
    fact = heard.fact
    return Push(data={"version_id": fact.version_id, "number": fact.number, "content_hash": fact.content_hash})


@live.push(events.PrototypeStatusChanged)
def status_changed(heard: Heard[events.PrototypeStatusChanged]) -> Push:
    return Push(data={"from": heard.fact.from_status, "to": heard.fact.to_status})
