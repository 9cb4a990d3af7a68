"""What the team does with webhooks: make one, change it, switch it, try it, send a telling again; and what is read of them."""

import json
import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select, update

from portal.exchange.webhooks.models import Delivery, Webhook
from portal.exchange.webhooks.reaching import NotReached, parts_of
from portal.ideas.models import Board
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound, Stale
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

MOST = 50


def all_of_them(actor: Actor) -> list[Webhook]:
    """The webhooks, the newest first."""
    authorize(actor, "webhook.manage")
    return list(session().scalars(select(Webhook).order_by(Webhook.id.desc()).limit(MOST)))


def find(actor: Actor, webhook_id: str) -> Webhook:
    """One webhook. Raises NotFound."""
    authorize(actor, "webhook.manage")
    found = session().get(Webhook, webhook_id)
    if found is None:
        raise NotFound()
    return found


def deliveries(actor: Actor, webhook_id: str, after: str | None = None, limit: int = 20) -> Page[Delivery]:
    """The log of a webhook, the newest first."""
    find(actor, webhook_id)
    return page_of(session(), select(Delivery).where(Delivery.webhook_id == webhook_id), [Key(Delivery.id, descending=True)],
                   after_cursor=after, limit=limit, scalars=True)


def make(actor: Actor, url: str, events: list[str], boards: list[str]) -> Webhook:
    """A new webhook with a secret of its own. Raises Invalid."""
    if len(all_of_them(actor)) >= MOST:
        raise Conflict("too_many", _("There are as many webhooks as fit."))
    made = Webhook(url=url, events=events, boards=boards, secret=f"whsec_{secrets.token_urlsafe(32)}", made_by=actor.user_id)
    _check(made)
    session().add(made)
    session().flush()
    return made


def change(actor: Actor, webhook_id: str, values: Mapping[str, Any], seen_version: int | None = None) -> Webhook:
    """Changes what is told to whom, or switches it on or off. Raises Stale and Invalid."""
    found = find(actor, webhook_id)
    if seen_version is not None and found.version != seen_version:
        raise Stale()
    for name, value in values.items():
        setattr(found, name, value)
    if values.get("status") == "on":
        found.off_reason = ""
    _check(found)
    found.version += 1
    session().flush()
    return found


def _check(made: Webhook) -> None:
    wrong: dict[str, list[str]] = {}
    try:
        parts_of(made.url)
    except NotReached:
        wrong["url"] = [_("Give a whole address that begins with https:// or http://, without a password in it.")]
    if not made.events:
        wrong["events"] = [_("Please choose one.")]
    known = set(session().scalars(select(Board.id).where(Board.id.in_(made.boards))))
    if set(made.boards) - known:
        wrong["boards"] = [_("This board is not here.")]
    if wrong:
        raise Invalid(wrong)


def remove(actor: Actor, webhook_id: str) -> None:
    """Removes a webhook with its log."""
    found = find(actor, webhook_id)
    session().execute(delete(Delivery).where(Delivery.webhook_id == found.id))
    session().execute(delete(Webhook).where(Webhook.id == found.id))


def try_out(actor: Actor, webhook_id: str) -> Delivery:
    """Tells the address that somebody tries it."""
    found = find(actor, webhook_id)
    made = Delivery(webhook_id=found.id, event="ping", body="", due_at=clock.now())
    session().add(made)
    session().flush()
    made.body = json.dumps({"id": made.id, "event": "ping", "at": clock.now().isoformat(timespec="seconds")})
    session().flush()
    return made


def send_again(actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
    """Sends a telling again, with the same id. Raises NotFound."""
    find(actor, webhook_id)
    done = session().execute(update(Delivery).where(Delivery.id == delivery_id, Delivery.webhook_id == webhook_id).values(
        status="waiting", attempts=0, due_at=clock.now()).execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
    return session().get_one(Delivery, delivery_id, populate_existing=True)
