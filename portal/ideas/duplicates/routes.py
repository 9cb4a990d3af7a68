"""The team's queue of ideas that may be the same."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.duplicates import queue
from portal.ideas.duplicates.schemas import PairOut, VerdictIn
from portal.ideas.routes.base import routes
from portal.ideas.states import LABELS
from portal.web.answering import answer, next_page_url
from portal.web.reading import actor, load, query
from portal.web.schemas import ListQuery

TEAM = ("team", "admin")


@routes.get("/ideas/duplicates", query=ListQuery, gives=PairOut, many=True, page="ideas/duplicates/index.html", roles=TEAM)
def duplicates() -> Response:
    """Pairs of ideas that may be the same and wait for a decision"""
    words = query()
    found = queue.waiting(actor(), words["after"], words["limit"])
    return answer(found, labels=LABELS, next_url=next_page_url(found.next), first=words["after"])


@routes.post("/ideas/duplicates/<id:pair_id>/verdict", takes=VerdictIn, gives=PairOut, form="ideas.duplicates", status=200,
             roles=TEAM)
def tell_apart(pair_id: str) -> Response:
    """Say that two ideas are related, or that they are not the same"""
    return answer(queue.decide(actor(), pair_id, load()["verdict"]), status=200, go=url_for("ideas.duplicates"))
