"""What pricing shows on other pages: an order's thread and journey, a customer's bids, the prices named for an idea."""

from typing import Any

from flask import url_for
from sqlalchemy import bindparam, exists, select

from portal.core.orders.models import Order
from portal.ideas.models import IdeaRevision
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.kernel.reading import read_once
from portal.kernel.text import _
from portal.pricing import queries
from portal.pricing.models import Answer, Bid
from portal.web.templating import money


def thread(actor: Actor, order: Order) -> list[tuple[str, str]]:
    """The bid an order came from, for those who may read it."""
    bid_id = _bid_of(order)
    return [(_("Bid: %(title)s", title=title), url) for title, url in ways(actor, [bid_id]).values()] if bid_id else []


def journey(_actor: Actor, order: Order) -> list[dict[str, Any]]:
    """The stop at which the price was agreed."""
    bid_id = _bid_of(order)
    return [] if bid_id is None else [{"key": "price", "place": 30, "label": _("Price"), "state": "done",
             "said": money(order.total_minor, order.currency),
             "url": url_for("pricing.show", bid_id=bid_id)}]


def _bid_of(order: Order) -> str | None:
    """The bid an order came from: as a whole, or as the part of one answer."""
    if order.origin_kind == "answer" and order.origin_id is not None:
        return _answered(order.origin_id)
    return order.origin_id if order.origin_kind == "bid" else None


@read_once
def _answered(answer_id: str) -> str | None:
    return session().scalar(select(Answer.bid_id).where(Answer.id == answer_id))


def of_customer(actor: Actor, customer_id: str) -> tuple[str, dict[str, Any]] | None:
    """A customer's newest bids."""
    if not can(actor, "bid.list"):
        return None
    found = queries.page_of_bids(actor, customer=customer_id, limit=5)
    more = url_for("pricing.index", customer=customer_id) if found.next else None
    return ("pricing/_panel.html", {"bids": found.items, "bids_more": more}) if found.items else None


IDEA_LOOKS = {
    "has_bids": select(exists().where(Bid.idea_id == bindparam("idea"))).scalar_subquery(),
    "newest_revision": select(IdeaRevision.id).where(IdeaRevision.idea_id == bindparam("idea"))
    .order_by(IdeaRevision.number.desc()).limit(1).scalar_subquery()}


def for_idea(actor: Actor, idea_id: str, seen: Any) -> tuple[str, dict[str, Any], bool] | None:
    """The prices named for an idea, as far as the actor may see them; for customers the way to name one."""
    may_list, may_post = can(actor, "bid.list"), can(actor, "bid.post")
    if not (may_list or may_post):
        return None
    found = queries.page_of_bids(actor, idea=idea_id, limit=5).items if may_list and seen.has_bids else []
    revision = seen.newest_revision if may_post else None
    if not found and revision is None:
        return None
    new = url_for("pricing.new", about_kind="idea_revision", about_id=revision) if revision else None
    return "pricing/_panel.html", {"bids": found or (), "bids_new": new}, not found


def ways(actor: Actor, bid_ids: list[str]) -> dict[str, tuple[str, str]]:
    """The titles of bids, as links for timelines."""
    return {bid_id: (title, url_for("pricing.show", bid_id=bid_id))
            for bid_id, title in queries.labels(actor, bid_ids).items()}

