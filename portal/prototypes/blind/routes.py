"""Addresses of looking blind first: how a version stands, choosing it, opening it to all, and finishing."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.prototypes.blind import finishing, live, schemas, showing, turning
from portal.prototypes.queries import find_version
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import desk_of
from portal.web.answering import answer
from portal.web.reading import actor, is_api

__all__ = ["live"]


@routes.get("/versions/<id:version_id>/blind", gives=schemas.BlindOut, pages=False, public=True)
def blind(version_id: str) -> Response:
    """Whether a version is looked at blind first, and whether one has finished"""
    return answer(showing.view_of(actor(), find_version(actor(), version_id).id))


@routes.post("/versions/<id:version_id>/blind", gives=schemas.BlindOut)
def choose_blind(version_id: str) -> Response:
    """Let a version be looked at blind first: everybody sees his own pins only until he has finished"""
    return _on_desk(turning.choose(actor(), version_id).version_id)


@routes.post("/versions/<id:version_id>/blind/opening", gives=schemas.BlindOut)
def open_blind(version_id: str) -> Response:
    """Open to all what was said about a version; in preparation: take the choice back"""
    return _on_desk(turning.end(actor(), version_id).id)


@routes.post("/versions/<id:version_id>/blind/finish", gives=schemas.BlindOut, guests=True)
def finish_blind(version_id: str) -> Response:
    """Finish looking by oneself and see what the others said; cannot be taken back"""
    found = finishing.finish(actor(), version_id)
    return answer(showing.view_of(actor(), version_id), status=200 if is_api() else None,
                  go=url_for("prototypes.show", prototype_id=found.prototype_id))


def _on_desk(version_id: str) -> Response:
    found = find_version(actor(), version_id)
    return answer(showing.view_of(actor(), version_id), status=200 if is_api() else None,
                  go=desk_of(found.prototype_id) + "#blind-title")
