"""The feeds over HTTP: they say by ETag and Last-Modified whether there is anything new."""

import hashlib

from flask import render_template, request
from werkzeug.wrappers import Response

from portal.ideas.feeds import queries
from portal.ideas.feeds.atom import Feed
from portal.ideas.routes.base import routes
from portal.kernel.text import locale
from portal.web.server import current

FRESH = "public, max-age=300"


def _given(feed: Feed) -> Response:
    made = current().make_response(render_template("ideas/feeds/feed.xml", feed=feed, site=str(current().settings.address),
                                                   here=request.path, language=locale()))
    made.mimetype = "application/atom+xml"
    made.set_etag(hashlib.sha256(made.get_data()).hexdigest()[:20])
    made.last_modified = feed.updated
    made.headers["Cache-Control"] = FRESH
    return made.make_conditional(request)


@routes.get("/feeds/ideas.atom", api=False, public=True)
def feed_of_ideas() -> Response:
    """New ideas as a feed"""
    return _given(queries.ideas())


@routes.get("/feeds/available.atom", api=False, public=True)
def feed_of_available() -> Response:
    """What became available as a feed"""
    return _given(queries.available())


@routes.get("/feeds/boards/<id:board_id>.atom", api=False, public=True)
def feed_of_board(board_id: str) -> Response:
    """The ideas of one board as a feed"""
    return _given(queries.of_board(board_id))


@routes.get("/feeds/ideas/<id:idea_id>.atom", api=False, public=True)
def feed_of_idea(idea_id: str) -> Response:
    """What happens to one idea as a feed"""
    return _given(queries.of_idea(idea_id))


@routes.get("/feeds/status/<status>.atom", api=False, public=True)
def feed_of_status(status: str) -> Response:
    """The ideas that have a status as a feed"""
    return _given(queries.of_status(status))
