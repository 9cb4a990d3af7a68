"""The story of a bid, step by step. It adds to pricing's routes."""

from flask import request
from werkzeug.wrappers import Response

from portal.pricing import queries as bids
from portal.pricing.replaying import schemas
from portal.pricing.replaying.queries import story
from portal.pricing.routes.blueprint import routes
from portal.web.answering import answer
from portal.web.reading import actor, is_api, query


@routes.get("/bids/<id:bid_id>/story", query=schemas.StoryQuery, gives=schemas.StoryOut, page="pricing/replaying/story.html")
def tell_story(bid_id: str) -> Response:
    """What happened at a bid, and how the table stood after any step"""
    asked = query()
    seqs = {} if is_api() or request.headers.get("X-Part") else bids.rooms_of(actor(), bid_id)
    if is_api() and asked["at"] is None and asked["after"] is None:
        asked["after"] = 0
    return answer(story(actor(), bid_id, **asked), part="pricing/replaying/_moment.html", seqs=seqs)
