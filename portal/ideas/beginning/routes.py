"""The URLs of what new ideas on a board begin with."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.beginning.actions import beginning_of, write
from portal.ideas.beginning.schemas import TemplateIn, TemplateOut
from portal.ideas.queries import find_board
from portal.ideas.routes.base import routes
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load

TEAM = ("team", "admin")


@routes.get("/boards/<id:board_id>/template", gives=TemplateOut, public=True, page="ideas/beginning/template.html")
def board_template(board_id: str) -> Response:
    """What a new idea on a board begins with"""
    board = find_board(actor(), board_id)
    return answer(beginning_of(board), board=board)


@routes.put("/boards/<id:board_id>/template", takes=TemplateIn, gives=TemplateOut, pages=False, roles=TEAM)
def change_board_template(board_id: str) -> Response:
    """Say what new ideas on a board begin with (If-Match)"""
    return answer(write(actor(), board_id, **load(), seen_version=expected_version()))


@routes.post("/boards/<id:board_id>/template", takes=TemplateIn, gives=TemplateOut, api=False, form="ideas.board_template",
             roles=TEAM)
def save_board_template(board_id: str) -> Response:
    """Say what new ideas on a board begin with"""
    write(actor(), board_id, **load(), seen_version=expected_version())
    return answer(go=url_for("ideas.board", board_id=board_id))
