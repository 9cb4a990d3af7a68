"""Boards: read by everybody who may see them, opened and changed by the team."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import actions, queries
from portal.ideas.inviting import queries as inviting
from portal.ideas.routes.base import routes
from portal.ideas.schemas import BoardIn, BoardOut
from portal.ideas.support.queries import votes_on
from portal.kernel import clock
from portal.kernel.policy import authorize, can
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, is_api, load

TEAM = ("team", "admin")


@routes.get("/boards", gives=BoardOut, many=True, page="ideas/boards.html", public=True)
def boards() -> Response:
    """Boards where ideas are gathered"""
    found = queries.boards_for(actor())
    return answer(found, now_is=clock.now(), votes={one.board_id: one.left for one in votes_on(actor(), found)})


@routes.get("/boards/<id:board_id>", gives=BoardOut, page="ideas/board.html", public=True)
def board(board_id: str) -> Response:
    """One board"""
    me, found = actor(), queries.find_board(actor(), board_id)
    votes = next(iter(votes_on(me, [found])), None)
    if is_api() or not can(me, "board.manage"):
        return answer(found, now_is=clock.now(), votes=votes)
    return answer(found, now_is=clock.now(), votes=votes, guests=inviting.guests(me, board_id),
                  segments=inviting.segments(found), known_tags=inviting.known_tags(), companies=inviting.companies())


@routes.page("/boards/new", "ideas/board_new.html", roles=TEAM)
def new_board() -> Response:
    """Open a board"""
    authorize(actor(), "board.manage")
    return answer()


@routes.post("/boards", takes=BoardIn, gives=BoardOut, form="ideas.new_board", roles=TEAM, status=201)
def open_board() -> Response:
    """Open a board"""
    made = actions.open_board(actor(), **load())
    return answer(made, go=url_for("ideas.board", board_id=made.id))


@routes.patch("/boards/<id:board_id>", takes=BoardIn, gives=BoardOut, pages=False, roles=TEAM)
def change_board(board_id: str) -> Response:
    """Change a board (If-Match)"""
    return answer(actions.change_board(actor(), board_id, load(partial=True), expected_version()))


@routes.post("/boards/<id:board_id>", takes=BoardIn, gives=BoardOut, api=False, form="ideas.board", roles=TEAM)
def save_board(board_id: str) -> Response:
    """Save what the form says"""
    values = {"hold_new": False, **load(partial=True)}  # a form says nothing of what is not ticked
    return answer(actions.change_board(actor(), board_id, values, expected_version()),
                  go=url_for("ideas.board", board_id=board_id))
