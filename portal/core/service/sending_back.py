"""Returns over HTTP. They add to the routes of service."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.service import actions, queries, schemas
from portal.core.service.models import ReturnRequest
from portal.core.service.routes import routes
from portal.core.service.words import RETURN_TONES
from portal.kernel.policy import can
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load, query

ONE = "/returns/<id:return_id>"


@routes.get("/returns", query=schemas.ReturnQuery, gives=schemas.ReturnRow, many=True, pages=False)
def returns() -> Response:
    """Returns of the orders one may see"""
    return answer(queries.returns(actor(), **query()))


@routes.post("/returns", takes=schemas.ReturnIn, gives=schemas.ReturnOut, form="orders.index")
def ask_return() -> Response:
    """Ask to send delivered pieces back"""
    made = actions.ask_return(actor(), **load())
    return answer(made, status=201, go=url_for("service.show_return", return_id=made.id))


@routes.get(ONE, gives=schemas.ReturnOut, page="service/return.html")
def show_return(return_id: str) -> Response:
    """One return"""
    me, found = actor(), queries.find_return(actor(), return_id)
    return answer(found, tones=RETURN_TONES, answers=can(me, "return.answer", found.order),
                  cancels=can(me, "return.cancel", found.order))


@routes.post(f"{ONE}/acceptance", gives=schemas.ReturnOut)
def accept_return(return_id: str) -> Response:
    """Agree to take the pieces back"""
    return _done(actions.accept_return(actor(), return_id, expected_version()))


@routes.post(f"{ONE}/arrival", gives=schemas.ReturnOut)
def receive_return(return_id: str) -> Response:
    """The pieces are back"""
    return _done(actions.receive_return(actor(), return_id, expected_version()))


@routes.post(f"{ONE}/rejection", takes=schemas.Answer, gives=schemas.ReturnOut, form="service.show_return")
def reject_return(return_id: str) -> Response:
    """Do not take the pieces back, and say why"""
    return _done(actions.reject_return(actor(), return_id, load()["answer"], expected_version()))


@routes.post(f"{ONE}/cancellation", gives=schemas.ReturnOut)
def cancel_return(return_id: str) -> Response:
    """Keep the pieces after all"""
    return _done(actions.cancel_return(actor(), return_id, expected_version()))


def _done(found: ReturnRequest) -> Response:
    return answer(found, status=200, go=url_for("service.show_return", return_id=found.id))
