"""Who is let in to a board, and its archive: for the team."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.inviting import actions, queries
from portal.ideas.inviting.schemas import GuestIn, GuestOut, SegmentsIn, SegmentsOut
from portal.ideas.queries import find_board
from portal.ideas.routes.base import routes
from portal.ideas.schemas import BoardOut
from portal.kernel.policy import authorize
from portal.web.answering import answer, done
from portal.web.reading import actor, load

TEAM = ("team", "admin")


def _page(board_id: str, part: str = "guests") -> str:
    return url_for("ideas.board", board_id=board_id, _anchor=part)


@routes.get("/boards/<id:board_id>/guests", gives=GuestOut, many=True, pages=False, roles=TEAM)
def board_guests(board_id: str) -> Response:
    """Who is invited to a board"""
    return answer(queries.guests(actor(), board_id))


@routes.post("/boards/<id:board_id>/guests", takes=GuestIn, gives=GuestOut, form="ideas.board", roles=TEAM, status=201)
def invite_to_board(board_id: str) -> Response:
    """Invite a person or a company to a board"""
    return answer(actions.invite(actor(), board_id, **load()), status=201, go=_page(board_id))


@routes.delete("/boards/<id:board_id>/guests/<id:guest_id>", pages=False, roles=TEAM)
def take_board_invitation_back(board_id: str, guest_id: str) -> Response:
    """Take an invitation to a board back"""
    actions.take_back(actor(), board_id, guest_id)
    return done("/boards")


@routes.post("/boards/<id:board_id>/guests/<id:guest_id>/removal", api=False, roles=TEAM)
def take_board_invitation_back_by_form(board_id: str, guest_id: str) -> Response:
    """Take an invitation to a board back"""
    actions.take_back(actor(), board_id, guest_id)
    return done(_page(board_id))


@routes.get("/boards/<id:board_id>/segments", gives=SegmentsOut, pages=False, roles=TEAM)
def board_segments(board_id: str) -> Response:
    """By which tags customers see a board"""
    board = find_board(actor(), board_id)
    authorize(actor(), "board.manage")
    return answer({"tags": queries.segments(board)})


@routes.put("/boards/<id:board_id>/segments", takes=SegmentsIn, gives=SegmentsOut, pages=False, roles=TEAM)
def put_board_segments(board_id: str) -> Response:
    """Say by which tags customers see a board"""
    return answer({"tags": queries.segments(actions.open_to_segments(actor(), board_id, load()["tags"]))})


@routes.post("/boards/<id:board_id>/segments", takes=SegmentsIn, api=False, form="ideas.board", roles=TEAM)
def save_board_segments(board_id: str) -> Response:
    """Say by which tags customers see a board"""
    actions.open_to_segments(actor(), board_id, load()["tags"])
    return done(_page(board_id, "segments"))


@routes.post("/boards/<id:board_id>/archiving", gives=BoardOut, roles=TEAM)
def archive_board(board_id: str) -> Response:
    """Put a board into the archive"""
    return answer(actions.archive(actor(), board_id), status=200, go=url_for("ideas.board", board_id=board_id))


@routes.delete("/boards/<id:board_id>/archiving", gives=BoardOut, pages=False, roles=TEAM)
def reopen_board(board_id: str) -> Response:
    """Take a board out of the archive"""
    return answer(actions.reopen(actor(), board_id))


@routes.post("/boards/<id:board_id>/archiving/end", api=False, roles=TEAM)
def reopen_board_by_form(board_id: str) -> Response:
    """Take a board out of the archive"""
    actions.reopen(actor(), board_id)
    return done(url_for("ideas.board", board_id=board_id))
