"""For the team: how fast it answers on a prototype, and what the changes asked for are worth."""

from werkzeug.wrappers import Response

from portal.prototypes.routes.base import routes
from portal.prototypes.talk import answering, wishing
from portal.prototypes.talk.schemas import AnswerTimeOut, WorthOut
from portal.web.answering import answer
from portal.web.reading import actor


@routes.get("/prototypes/<id:prototype_id>/answer_time", gives=AnswerTimeOut, pages=False)
def answer_time(prototype_id: str) -> Response:
    """How long people wait for the team's first answer"""
    return answer(answering.of_prototype(actor(), prototype_id))


@routes.get("/prototypes/<id:prototype_id>/price_wishes", gives=WorthOut, many=True, pages=False)
def price_wishes(prototype_id: str) -> Response:
    """What each change is worth to all together, the greatest sum first, currencies apart"""
    return answer(wishing.ranked(actor(), prototype_id))
