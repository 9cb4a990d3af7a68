"""Addresses of rounds of review: groups and their order, taking back a decision, the record, the stages that wait."""

from typing import Any

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.kernel.policy import authorize
from portal.prototypes import schemas as prototype_schemas
from portal.prototypes.queries import find_version
from portal.prototypes.reviewing import arranging, gates, live, queries, schemas
from portal.prototypes.reviewing.withdrawing import withdraw
from portal.prototypes.room import shown
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import manage_version
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, is_api, load

__all__ = ["live"]


def _desk(version_id: str) -> str:
    return url_for("prototypes.manage_version", version_id=version_id, _anchor="reviewing")


def _review(version_id: str, status: int | None = None) -> Response:
    return answer(queries.review(actor(), version_id), status=status if is_api() else None, go=_desk(version_id))


@routes.get("/versions/<id:version_id>/review", gives=schemas.ReviewOut, pages=False, public=True)
def review(version_id: str) -> Response:
    """How the groups stand that decide about a version"""
    return answer(queries.review(actor(), version_id))


@routes.put("/versions/<id:version_id>/review", takes=schemas.OrderIn, gives=schemas.ReviewOut, pages=False)
def order_groups(version_id: str) -> Response:
    """Let the groups decide one after the other, in an order, or all at once"""
    arranging.order_groups(actor(), version_id, **load())
    return _review(version_id)


@routes.post("/versions/<id:version_id>/review", takes=schemas.OrderIn, api=False)
def order_groups_by_form(version_id: str) -> Response:
    """Let the groups decide one after the other, in an order, or all at once"""
    arranging.order_groups(actor(), version_id, **load())
    return done(_desk(version_id))


@routes.post("/versions/<id:version_id>/review_groups", takes=schemas.GroupIn, gives=schemas.ReviewOut,
             form="prototypes.manage_version")
def add_group(version_id: str) -> Response:
    """Add a group that decides about a version"""
    arranging.add_group(actor(), version_id, **load())
    return _review(version_id, status=201)


@routes.patch("/review_groups/<id:group_id>", takes=schemas.GroupIn, gives=schemas.ReviewOut, pages=False)
def change_group(group_id: str) -> Response:
    """Change a group (If-Match: its version); only what is sent is changed"""
    arranging.change_group(actor(), group_id, expected_version(), **_given())
    return _review(arranging.version_of(actor(), group_id))


def _given() -> dict[str, Any]:
    sent = request.get_json(silent=True) or {}
    return {name: value for name, value in load(partial=True).items() if name in sent}


@routes.post("/review_groups/<id:group_id>/edit", takes=schemas.GroupIn, api=False, form="prototypes.review_group_desk")
def change_group_by_form(group_id: str) -> Response:
    """Change a group"""
    arranging.change_group(actor(), group_id, expected_version(), **load())
    return done(_desk(arranging.version_of(actor(), group_id)))


@routes.page("/review_groups/<id:group_id>/desk", "prototypes/manage.html")
def review_group_desk(group_id: str) -> Response:
    """The desk with this group's form"""
    return manage_version(arranging.version_of(actor(), group_id))


@routes.delete("/review_groups/<id:group_id>", pages=False)
def remove_group(group_id: str) -> Response:
    """Remove a group"""
    return done(_desk(arranging.remove_group(actor(), group_id).version_id))


@routes.post("/review_groups/<id:group_id>/removal", api=False)
def remove_group_by_form(group_id: str) -> Response:
    """Remove a group"""
    return done(_desk(arranging.remove_group(actor(), group_id).version_id))


@routes.delete("/prototypes/<id:prototype_id>/decisions/mine", gives=prototype_schemas.PrototypeOut, pages=False)
def withdraw_decision(prototype_id: str) -> Response:
    """Take back one's own decision about the current version"""
    withdraw(actor(), prototype_id)
    return answer(shown(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/decisions/withdrawal", api=False)
def withdraw_decision_by_form(prototype_id: str) -> Response:
    """Take back one's own decision about the current version"""
    return done(url_for("prototypes.show", prototype_id=withdraw(actor(), prototype_id).id))


@routes.get("/versions/<id:version_id>/certificate", gives=schemas.CertificateOut,
            page="prototypes/reviewing/certificate.html", public=True)
def certificate(version_id: str) -> Response:
    """The record of what was decided about a version: who, when, about which hash, and what is still open"""
    return answer(queries.certificate(actor(), version_id))


@routes.get("/versions/<id:version_id>/gates", gives=schemas.GateOut, many=True, pages=False)
def version_gates(version_id: str) -> Response:
    """The stages of production that wait for the approval of a version"""
    found = find_version(actor(), version_id)
    authorize(actor(), "prototype.manage")
    return answer(gates.bound(actor(), found.id))


@routes.post("/versions/<id:version_id>/gates", takes=schemas.GateIn, gives=schemas.GateOut,
             form="prototypes.manage_version")
def bind_gate(version_id: str) -> Response:
    """Let a stage of production wait for the approval of a version"""
    data = load()
    gates.bind(actor(), version_id, **data)
    made = next(one for one in gates.bound(actor(), version_id) if one.stage_id == data["stage_id"])
    return answer(made, status=201 if is_api() else None, go=_desk(version_id))


@routes.delete("/versions/<id:version_id>/gates/<id:stage_id>", pages=False)
def release_gate(version_id: str, stage_id: str) -> Response:
    """Let a stage wait for this version no longer"""
    gates.release(actor(), version_id, stage_id)
    return done(_desk(version_id))


@routes.post("/versions/<id:version_id>/gates/<id:stage_id>/removal", api=False)
def release_gate_by_form(version_id: str, stage_id: str) -> Response:
    """Let a stage wait for this version no longer"""
    gates.release(actor(), version_id, stage_id)
    return done(_desk(version_id))
