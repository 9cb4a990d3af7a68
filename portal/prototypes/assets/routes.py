"""Addresses for bringing files into a version, and of a prototype's shelf."""

from flask import request, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from portal.kernel.errors import Invalid, PortalError
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.prototypes import actions, queries
from portal.prototypes.assets import filling, shelves
from portal.prototypes.assets.schemas import AssetOut, OriginalsIn, ShelfOut
from portal.prototypes.queries import AssetView
from portal.prototypes.routes.base import routes
from portal.storage import actions as storage
from portal.storage.shelf import shelf_of
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load
from portal.web.server import current


@routes.post("/versions/<id:version_id>/files", gives=AssetOut, many=True, own_transaction=True,
             form="prototypes.manage_version")
def bring_assets(version_id: str) -> Response:
    """Bring files (multipart, field `file`) into a version in preparation; a document becomes its pages"""
    app, who = current(), actor()
    with app.database.transaction(write=False):
        version = queries.find_version(who, version_id)
        authorize(who, "prototype.manage")
        storage.check_allowance(who)
        prototype_id, keep = version.prototype_id, shelves.peek(version.prototype_id).keep_originals
    uploads = [one for one in request.files.getlist("file") if one.filename]
    if not uploads:
        raise Invalid({"file": [_("Please choose a picture, a document, a model or a video.")]})
    brought, failed = _bring_all(who, version_id, uploads, keep)
    if failed and len(uploads) == 1:
        raise failed[0][1]
    if failed:  # the others are in their place already
        raise Invalid({"file": [f"{name}: {_why(trouble)}" for name, trouble in failed]})
    with app.database.transaction(write=False):
        views = [view for view in _assets(who, prototype_id, version_id) if view.asset.id in brought]
        made = answer(views, go=url_for("prototypes.manage", prototype_id=prototype_id))
        made.status_code = 201 if is_api() else made.status_code
        return made


def _bring_all(who: Actor, version_id: str, uploads: list[FileStorage],
               keep: bool) -> tuple[set[str], list[tuple[str, PortalError]]]:
    """Each file by itself: one that is not taken does not stop the others. The ids of what is shown, and what failed."""
    brought: set[str] = set()
    failed: list[tuple[str, PortalError]] = []
    for upload in uploads:
        try:
            brought.update(_bring(who, version_id, upload, keep))
        except PortalError as trouble:
            failed.append(((upload.filename or "")[:80], trouble))
    return brought, failed


def _bring(who: Actor, version_id: str, upload: FileStorage, keep: bool) -> list[str]:
    app = current()
    app.limits.hit("upload", who.key)
    upload.stream.seek(0)
    workshop = shelf_of(app.database).workshop
    with (workshop.prepared(upload.stream, upload.filename, keep_original=keep) as prepared, app.database.transaction()):
        title = (upload.filename or "").rsplit(".", 1)[0].replace("_", " ")[:120]
        return [one.id for one in actions.add_assets(who, version_id, storage.keep(who, prepared).id, title)]


def _why(trouble: PortalError) -> str:
    sentences = [said for told in trouble.errors.values() for said in told] if isinstance(trouble, Invalid) else []
    return " ".join(sentences) or str(trouble.detail)


def _assets(who: Actor, prototype_id: str, version_id: str) -> list[AssetView]:
    return next(one.assets for one in queries.versions(who, prototype_id) if one.row.id == version_id)


@routes.get("/prototypes/<id:prototype_id>/shelf", gives=ShelfOut, pages=False)
def shelf(prototype_id: str) -> Response:
    """How much a prototype holds, and whether originals are kept"""
    return answer(shelves.find_shelf(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/originals", takes=OriginalsIn, gives=ShelfOut, form="prototypes.manage")
def keep_originals(prototype_id: str) -> Response:
    """Keep originals from now on, or no longer"""
    found = filling.keep_originals(actor(), prototype_id, load()["keep"])
    return answer(found, status=200 if is_api() else None, go=url_for("prototypes.manage", prototype_id=prototype_id))
