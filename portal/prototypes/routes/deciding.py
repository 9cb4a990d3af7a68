"""Addresses of decisions, invitations and the ideas a prototype answers."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.kernel.errors import Conflict, Invalid
from portal.prototypes import actions, queries, room, schemas
from portal.prototypes.models import Decision
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import desk_of, place_of
from portal.web.answering import answer, done
from portal.web.reading import actor, is_api, load


@routes.get("/prototypes/<id:prototype_id>/decisions", gives=schemas.DecisionOut, many=True, pages=False, public=True)
def decisions(prototype_id: str) -> Response:
    """What was decided and stands, the latest first"""
    return answer(queries.decisions(actor(), queries.find(actor(), prototype_id).id))


@routes.post("/prototypes/<id:prototype_id>/decisions", takes=schemas.DecisionIn, gives=schemas.DecisionOut,
             form="prototypes.show")
def decide(prototype_id: str) -> Response:
    """Decide about the current version"""
    made = _decided(prototype_id, load())
    shown = next(one for one in queries.decisions(actor(), prototype_id) if one.id == made.id)
    return answer(shown, status=201 if is_api() else None, go=place_of(prototype_id))


def _decided(prototype_id: str, data: dict[str, Any]) -> Decision:
    """On a page the form comes back with what was typed, beside the version that is shown by now."""
    try:
        return actions.decide(actor(), prototype_id, **data)
    except Conflict as late:
        if is_api() or late.code != "version_superseded":
            raise
        raise Invalid({"": [late.detail]}, code=late.code) from late


@routes.get("/prototypes/<id:prototype_id>/invitations", gives=schemas.GuestOut, many=True, pages=False,
            roles=("team", "admin"))
def guests(prototype_id: str) -> Response:
    """Who is invited"""
    return answer(queries.guests(queries.find(actor(), prototype_id).id))


@routes.post("/prototypes/<id:prototype_id>/invitations", takes=schemas.InvitationIn, gives=schemas.GuestOut,
             form="prototypes.manage")
def invite(prototype_id: str) -> Response:
    """Invite a person or a company"""
    return answer(actions.invite(actor(), prototype_id, **load()), status=201 if is_api() else None, go=desk_of(prototype_id))


@routes.delete("/prototypes/<id:prototype_id>/invitations/<id:guest_id>", pages=False)
def uninvite(prototype_id: str, guest_id: str) -> Response:
    """Take an invitation back"""
    return done(desk_of(actions.uninvite(actor(), prototype_id, guest_id).id))


@routes.post("/prototypes/<id:prototype_id>/invitations/<id:guest_id>/removal", api=False)
def uninvite_by_form(prototype_id: str, guest_id: str) -> Response:
    """Take an invitation back"""
    return done(desk_of(actions.uninvite(actor(), prototype_id, guest_id).id))


@routes.post("/prototypes/<id:prototype_id>/ideas", takes=schemas.IdeaIn, gives=schemas.PrototypeOut, form="prototypes.manage")
def link_idea(prototype_id: str) -> Response:
    """Attach an idea"""
    actions.link_idea(actor(), prototype_id, load()["idea_id"])
    return answer(room.shown(actor(), prototype_id), status=201 if is_api() else None, go=desk_of(prototype_id))


@routes.post("/prototypes/attachments", takes=schemas.AttachmentIn, api=False)
def attach_from_idea() -> Response:
    """Attach an idea to a prototype, from the idea's page"""
    data = load()
    actions.link_idea(actor(), data["prototype_id"], data["idea_id"])
    return done(url_for("ideas.show", idea_id=data["idea_id"]))


@routes.delete("/prototypes/<id:prototype_id>/ideas/<id:idea_id>", pages=False)
def unlink_idea(prototype_id: str, idea_id: str) -> Response:
    """Take an idea off"""
    return done(desk_of(actions.unlink_idea(actor(), prototype_id, idea_id).id))


@routes.post("/prototypes/<id:prototype_id>/ideas/<id:idea_id>/removal", api=False)
def unlink_idea_by_form(prototype_id: str, idea_id: str) -> Response:
    """Take an idea off"""
    return done(desk_of(actions.unlink_idea(actor(), prototype_id, idea_id).id))
