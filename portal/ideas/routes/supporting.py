"""Supporting an idea: for programs PUT and DELETE, for pages forms that change in place."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.ideas import actions
from portal.ideas.routes.base import routes
from portal.ideas.schemas import SupportIn
from portal.ideas.schemas_out import SupportOut
from portal.ideas.showing import Shown, shown
from portal.web.answering import answer, is_own
from portal.web.reading import actor, load
from portal.web.traps import at_most


def _told(idea_id: str) -> Response:
    """The support as it stands: a button in the list, the whole panel on the idea's page."""
    found = shown(actor(), idea_id)
    in_list = request.form.get("_from") == "list"
    part = "ideas/_support_button.html" if in_list else "ideas/_support_panel.html"
    said = request.form.get("_next", "")
    page = said if is_own(said) else url_for("ideas.show", idea_id=idea_id) + "#support"
    go = None if request.method in ("PUT", "DELETE") else page
    return answer(found, status=200, go=go, part=part, one=_as_card(found))


def _as_card(found: Shown) -> dict[str, object]:
    """What the button of the list needs to know."""
    return {"id": found.id, "title": found.title, "status": found.status, "support_count": found.support_count,
            "supported": found.my_support is not None, "stale": bool(found.my_support and found.my_support.stale)}


@routes.get("/ideas/<id:idea_id>/support", gives=SupportOut, pages=False)
def my_support(idea_id: str) -> Response:
    """My own support, and the plain count"""
    return answer(shown(actor(), idea_id))


@routes.put("/ideas/<id:idea_id>/support", takes=SupportIn, gives=SupportOut, pages=False)
def support(idea_id: str) -> Response:
    """Support an idea, or change the numbers named"""
    at_most("support")
    return answer(actions.support(actor(), idea_id, **load()))


@routes.delete("/ideas/<id:idea_id>/support", gives=SupportOut, pages=False)
def withdraw_support(idea_id: str) -> Response:
    """Take one's support back"""
    return answer(actions.withdraw_support(actor(), idea_id))


@routes.post("/ideas/<id:idea_id>/support/confirmation", gives=SupportOut)
def confirm_support(idea_id: str) -> Response:
    """Say that one's support also holds for the newest revision"""
    actions.confirm(actor(), idea_id)
    return _told(idea_id)


@routes.post("/ideas/<id:idea_id>/support", takes=SupportIn, gives=SupportOut, api=False, form="ideas.show")
def support_by_form(idea_id: str) -> Response:
    """Support an idea, or change the numbers named"""
    at_most("support")
    actions.support(actor(), idea_id, **load())
    return _told(idea_id)


@routes.post("/ideas/<id:idea_id>/support/end", gives=SupportOut, api=False)
def end_support(idea_id: str) -> Response:
    """Take one's support back"""
    actions.withdraw_support(actor(), idea_id)
    return _told(idea_id)
