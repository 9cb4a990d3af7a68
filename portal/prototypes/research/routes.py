"""Addresses of questions to customers."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.kernel.text import _
from portal.prototypes.queries import find as find_prototype
from portal.prototypes.research import asking, heat, live, queries, schemas
from portal.prototypes.routes.base import routes
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load, query

__all__ = ["live"]


def _there(study_id: str) -> str:
    return url_for("prototypes.study", study_id=study_id)


def _shown(study_id: str, status: int | None = None) -> Response:
    return answer(queries.view(actor(), study_id), status=status if is_api() else None, go=_there(study_id))


@routes.get("/prototypes/<id:prototype_id>/studies", gives=schemas.StudyRow, many=True, pages=False, public=True)
def studies(prototype_id: str) -> Response:
    """The questions about a prototype, the newest first"""
    return answer(queries.of_prototype(actor(), find_prototype(actor(), prototype_id).id))


@routes.post("/versions/<id:version_id>/studies", takes=schemas.StudyIn, gives=schemas.StudyOut, pages=False)
def ask(version_id: str) -> Response:
    """Ask customers about a version: a preference, a rating, or yes or no"""
    return _shown(asking.ask(actor(), version_id, **load()).id, status=201)


@routes.post("/versions/<id:version_id>/studies", takes=schemas.StudyForm, api=False, form="prototypes.manage_version")
def ask_by_form(version_id: str) -> Response:
    """Ask customers about a version"""
    data = load()
    chosen = [one for one in (data.pop("first"), data.pop("second")) if one and data["kind"] == "preference"]
    return _shown(asking.ask(actor(), version_id, sides=[_side(one) for one in chosen], **data).id)


def _side(said: str) -> dict[str, Any]:
    kind, _colon, about = said.partition(":")
    return {f"{kind}_id": about}


@routes.get("/studies/<id:study_id>", gives=schemas.StudyOut, page="prototypes/research/study.html", public=True)
def study(study_id: str) -> Response:
    """A question; its results once you have answered or it is closed"""
    found = queries.view(actor(), study_id)
    segments = {"all": _("Everybody"), "buyer": _("Have ordered before"), "visitor": _("Have not ordered yet")}
    return answer(found, segments=segments)


@routes.post("/studies/<id:study_id>/answers", takes=schemas.AnswerIn, gives=schemas.StudyOut, form="prototypes.study")
def answer_study(study_id: str) -> Response:
    """Answer a question, once"""
    return _shown(asking.answer(actor(), study_id, **load()).id, status=201)


@routes.post("/studies/<id:study_id>/end", gives=schemas.StudyOut)
def close_study(study_id: str) -> Response:
    """Close a question: everybody who sees the version reads what came of it"""
    return _shown(asking.close(actor(), study_id).id, status=200)


@routes.get("/versions/<id:version_id>/heat", query=schemas.HeatQuery, gives=schemas.HeatOut,
            page="prototypes/research/heat.html", public=True)
def heat_map(version_id: str) -> Response:
    """Where the pins lie thickly on a picture"""
    words = query()
    found = heat.heat(actor(), version_id, words["asset"], words["whose"])
    whose = {"all": _("Everybody"), "buyer": _("Have ordered before"), "visitor": _("Have not ordered yet"),
             "team": _("The team")}
    zones = (_("Upper left"), _("Upper middle"), _("Upper right"), _("Left"), _("Middle"), _("Right"),
             _("Lower left"), _("Lower middle"), _("Lower right"))
    return answer(found, whose=whose, zones=zones)
