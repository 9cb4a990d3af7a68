"""Boards: read by everybody who may see them, opened and changed by the team."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import actions, queries
from portal.ideas.routes.base import routes
from portal.ideas.schemas import BoardIn, BoardOut
from portal.ideas.support.queries import votes_on
from portal.kernel import clock
from portal.kernel.policy import authorize
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load

TEAM = ("team", "admin")


@routes.get("/boards", gives=BoardOut, many=True, page="ideas/boards.html", public=True)
def boards() -> Response:
    """Boards where ideas are gathered"""
    found = queries.boards_for(actor())
    return answer(found, now_is=clock.now(), votes={one.board_id: one.left for one in votes_on(actor(), found)})


@routes.get("/boards/<id:board_id>", gives=BoardOut, page="ideas/board.html", public=True)
def board(board_id: str) -> Response:
    """One board"""
    found = queries.find_board(actor(), board_id)
    return answer(found, now_is=clock.now(), votes=next(iter(votes_on(actor(), [found])), None))


@routes.page("/boards/new", "ideas/board_new.html", roles=TEAM)
def new_board() -> Response:
    """Open a board"""
    authorize(actor(), "board.manage")
    return answer()


@routes.post("/boards", takes=BoardIn, gives=BoardOut, form="ideas.new_board", roles=TEAM, status=201)
def open_board() -> Response:
    """Open a board"""
    return answer(actions.open_board(actor(), **load()), go=url_for("ideas.boards"))


@routes.patch("/boards/<id:board_id>", takes=BoardIn, gives=BoardOut, pages=False, roles=TEAM)
def change_board(board_id: str) -> Response:
    """Change a board (If-Match)"""
    return answer(actions.change_board(actor(), board_id, load(partial=True), expected_version()))


@routes.post("/boards/<id:board_id>", takes=BoardIn, gives=BoardOut, api=False, form="ideas.board", roles=TEAM)
def save_board(board_id: str) -> Response:
    """Save what the form says"""
    return answer(actions.change_board(actor(), board_id, load(partial=True), expected_version()), go=url_for("ideas.boards"))
