"""The blueprint all URLs of pricing hang on, and where a browser goes after them."""

from typing import Any

from flask import request, url_for

from portal.pricing import queries
from portal.pricing.routes import choices
from portal.web.answering import answer
from portal.web.reading import actor
from portal.web.routes import Routes

routes = Routes("pricing", __name__)
DESK = "desk"


def bid_url(bid_id: str, anchor: str = "") -> str:
    """The page of a bid."""
    return url_for("pricing.show", bid_id=bid_id, _anchor=anchor or None)


def order_url(order_id: str) -> str:
    """The page of the order a bid became."""
    return f"/orders/{order_id}"


def back_to(thing: Any, bid_id: str, status: int | None = None) -> Any:
    """After a verb: the thing for a program; for a page the fresh part of the bid, or its row on the producer's desk."""
    me = actor()
    view = queries.one_bid(me, bid_id) if request.headers.get("X-Part") else None
    part = "pricing/_desk_row.html" if request.form.get("_from") == DESK else "pricing/_fresh.html"
    if view is None:
        return answer(thing, status=status, go=bid_url(bid_id))
    return answer(view, part=part, **choices.for_bid(me, view))
