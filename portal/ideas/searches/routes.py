"""Kept searches: beside the list of ideas, on a page of their own, and for programs."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.routes.base import routes
from portal.ideas.searches import keeping
from portal.ideas.searches.schemas import SearchIn, SearchOut
from portal.web.answering import answer, done
from portal.web.reading import actor, load


@routes.get("/ideas/searches", gives=SearchOut, many=True, page="ideas/searches/index.html")
def searches() -> Response:
    """The searches one keeps"""
    return answer(keeping.mine(actor()))


@routes.post("/ideas/searches", takes=SearchIn, gives=SearchOut, form="ideas.searches", status=201)
def keep_search() -> Response:
    """Keep a search under a name"""
    words = load()
    made = keeping.keep(actor(), words.pop("name"), words.pop("tell"), words)
    return answer(made, status=201, go=url_for("ideas.index", **made.words))


@routes.delete("/ideas/searches/<id:search_id>", pages=False)
def let_go_of_search(search_id: str) -> Response:
    """Forget a kept search"""
    keeping.let_go(actor(), search_id)
    return done("/ideas/searches")


@routes.post("/ideas/searches/<id:search_id>/removal", api=False)
def let_go_by_form(search_id: str) -> Response:
    """Forget a kept search"""
    keeping.let_go(actor(), search_id)
    return done(url_for("ideas.searches"))
