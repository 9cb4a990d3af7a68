"""Priorities: the ranking of a board, and its weights."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.routes.base import routes
from portal.ideas.states import LABELS
from portal.ideas.weighing import priorities as ranking
from portal.ideas.weighing.ranking import PARTS
from portal.ideas.weighing.schemas import PrioritiesQuery, RankedOut, RulesOut, WeightsIn
from portal.web.answering import answer, next_page_url
from portal.web.reading import actor, expected_version, load, query

TEAM = ("team", "admin")


@routes.get("/priorities", query=PrioritiesQuery, gives=RankedOut, many=True, page="ideas/weighing/priorities.html", roles=TEAM)
def priorities() -> Response:
    """The ideas of a board in the order of its weights, each with the reasons for its place"""
    words = query()
    found = ranking.priorities(actor(), **words)
    return answer(found.page, found=found, parts=PARTS, labels=LABELS, next_url=next_page_url(found.page.next))


@routes.put("/boards/<id:board_id>/weights", takes=WeightsIn, gives=RulesOut, pages=False, roles=TEAM)
def weigh(board_id: str) -> Response:
    """Say what counts how much on a board (If-Match)"""
    return answer(ranking.weigh(actor(), board_id, load(), expected_version()))


@routes.post("/boards/<id:board_id>/weights", takes=WeightsIn, gives=RulesOut, api=False, form="ideas.board_rules", roles=TEAM)
def weigh_by_form(board_id: str) -> Response:
    """Say what counts how much on a board"""
    made = ranking.weigh(actor(), board_id, load(), expected_version())
    return answer(made, go=url_for("ideas.priorities", board=board_id))
