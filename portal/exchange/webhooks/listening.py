"""What webhooks hear: facts about ideas become tellings, each once for each webhook, in the fact's own form for outside."""

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select, update

from portal.accounts.models import User
from portal.exchange.webhooks.events import WebhookSwitchedOff
from portal.exchange.webhooks.models import Delivery, Webhook
from portal.ideas.discussion.queries import said_now
from portal.ideas.events import CommentPosted, IdeaRevised, IdeaStatusChanged, IdeaSubmitted, SupportChanged
from portal.ideas.models import Board, Comment, Idea, IdeaResponse
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.events import Heard, Listeners
from portal.notifications.actions import Notice, rules

listeners = Listeners("webhooks")
KEPT = timedelta(days=30)


@listeners.on(IdeaSubmitted, IdeaRevised, IdeaStatusChanged, CommentPosted, SupportChanged, together=True)
def write_down(heard: Heard[Any]) -> None:
    """A telling for each webhook that wants this event of this board."""
    wanting = [one for one in session().scalars(select(Webhook).where(Webhook.status == "on")) if heard.fact.type in one.events]
    idea = session().get(Idea, heard.fact.idea_id) if wanting else None
    if idea is None or idea.status == "draft":
        return
    board = session().get_one(Board, idea.board_id)
    for one in wanting:
        if board.id in one.boards or (not one.boards and board.visibility == "public"):
            _tell(one, heard, idea, board)


def _tell(webhook: Webhook, heard: Heard[Any], idea: Idea, board: Board) -> None:
    known = session().scalar(select(Delivery.id).where(Delivery.webhook_id == webhook.id, Delivery.fact_id == heard.id))
    if known is not None:
        return
    delivery_id = ids.new_id()
    body = {"id": delivery_id, "event": heard.fact.type, "at": heard.at.isoformat(timespec="seconds"),
            "board": {"id": board.id, "slug": board.slug},
            "idea": {"id": idea.id, "title": idea.title, "status": idea.status, "path": f"/ideas/{idea.id}",
                     "supports": idea.top_score, "comments": idea.comment_count}, "change": _change(heard.fact)}
    if heard.fact.type == SupportChanged.type and _renewed(webhook, idea, body):
        return
    session().add(Delivery(id=delivery_id, webhook_id=webhook.id, fact_id=heard.id, event=heard.fact.type, idea_id=idea.id,
                           body=json.dumps(body, ensure_ascii=False), due_at=clock.now()))


def _renewed(webhook: Webhook, idea: Idea, body: dict[str, Any]) -> bool:
    """A count that is not sent yet is brought up to date instead of being told twice."""
    waiting = session().scalar(select(Delivery.id).where(
        Delivery.webhook_id == webhook.id, Delivery.idea_id == idea.id, Delivery.event == SupportChanged.type,
        Delivery.status == "waiting", Delivery.attempts == 0))
    if waiting is None:
        return False
    said = json.dumps(body | {"id": waiting}, ensure_ascii=False)
    done = session().execute(update(Delivery).where(Delivery.id == waiting, Delivery.attempts == 0).values(body=said)
                             .execution_options(synchronize_session=False))
    return bool(done.rowcount)  # type: ignore[attr-defined]


def _change(fact: Any) -> dict[str, Any]:
    """What is special about the event. Of support only the count is told, and of the team's notes nothing."""
    if isinstance(fact, IdeaStatusChanged):
        answer = session().get(IdeaResponse, fact.response_id) if fact.response_id else None
        return {"from": fact.from_status, "to": fact.to_status, "answer": answer.text if answer else ""}
    if isinstance(fact, IdeaRevised):
        return {"revision": fact.number, "material": fact.material}
    if isinstance(fact, CommentPosted):
        said = session().get(Comment, fact.comment_id)
        shown = said is not None and not said.internal and said.status == "posted"
        return {"comment": fact.comment_id, "parent": fact.parent_id, "text": said_now(said) if said and shown else ""}
    return {}


@listeners.every(seconds=24 * 3600)
def forget_old() -> None:
    """Forgets tellings of more than a month ago."""
    session().execute(delete(Delivery).where(Delivery.status != "waiting", Delivery.created_at < clock.now() - KEPT))


@rules.on(WebhookSwitchedOff)
def switched_off(heard: Heard[WebhookSwitchedOff]) -> Notice:
    """The team."""
    team = session().scalars(select(User.id).where(User.role.in_(("team", "admin")), User.status == "active").limit(200))
    return Notice(list(team), lambda actors: {one.user_id for one in actors if one.is_team and one.user_id}, "ideas",
                  f"/webhooks/{heard.fact.webhook_id}")
