"""Bringing files and fetching them: uploads, renditions, deep-zoom tiles."""

from pathlib import Path
from typing import Any

from flask import Response, jsonify, request, send_file, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response as Base

from portal.kernel import idempotency
from portal.kernel.policy import Actor
from portal.storage import actions, handing, queries, serving
from portal.storage.models import StoredFile
from portal.storage.refusals import refusal
from portal.storage.shelf import Shelf, shelf_of
from portal.storage.workshop import Prepared
from portal.web.answering import done, dump
from portal.web.reading import actor
from portal.web.routes import Routes
from portal.web.schemas import Flag, Function, ListOf, Moment, Number, Plain, Raw, Schema
from portal.web.server import current

routes = Routes("files", __name__)


def rendition_urls(file: StoredFile, original: bool = True) -> dict[str, str]:
    """The address of each rendition by its name, `dzi` where there are tiles, and for its owner `original`."""
    urls = {name: url_for("files.rendition", file_id=file.id, name=name) for name in file.renditions}
    if original and file.original:
        urls["original"] = url_for("files.original", file_id=file.id)
    return urls | ({"dzi": url_for("files.deep_zoom", file_id=file.id)} if file.tiles else {})


def viewer_source(file: StoredFile) -> dict[str, Any]:
    """What the viewer opens without asking first: the tiles of a large picture, else a screen's size and the whole."""
    if file.tiles:
        return serving.deep_zoom(file, url_for("files.deep_zoom", file_id=file.id).removesuffix("dzi") + "tiles/")
    known = file.renditions
    smaller = [name for name in ("w1600.webp",) if name in known and known[name]["width"] < known["master"]["width"]]
    return {"type": "legacy-image-pyramid", "levels": [
        {"url": url_for("files.rendition", file_id=file.id, name=name), "width": known[name]["width"],
         "height": known[name]["height"]} for name in (*smaller, "master")]}


class FileOut(Schema):
    """A file as its owner sees it after bringing it."""

    id = Plain()
    kind = Plain()
    name = Plain()
    media_type = Plain()
    size = Number(attribute="bytes")
    width = Number(allow_none=True)
    height = Number(allow_none=True)
    animated = Flag()
    colour = Plain(allow_none=True)
    placeholder = Plain(allow_none=True)
    sha256 = Plain()
    state = Plain(attribute="status")
    created_at = Moment()
    pages = ListOf(Plain())
    shape = Raw(allow_none=True)
    duration_ms = Number(attribute="about.duration_ms", allow_none=True)
    urls = Function(rendition_urls)


@routes.post("/files", gives=FileOut, status=201, own_transaction=True)
def bring() -> Base:
    """Bring a file (multipart, field `file`); it is made safe before the answer."""
    who, app = actor(), current()
    shelf = shelf_of(app.database)
    upload = _upload(shelf)
    app.limits.hit("upload", who.key)
    with app.database.transaction(write=False):
        actions.check_allowance(who)
    with shelf.workshop.prepared(upload.stream, upload.filename) as prepared, app.database.transaction():
        return _keep_once(who, prepared, shelf)


def _upload(shelf: Shelf) -> FileStorage:
    upload = request.files.get("file")
    if upload is None:
        raise refusal("no_file", shelf.limits)
    upload.stream.seek(0)  # a request tried again begins again
    return upload


def _keep_once(who: Actor, prepared: Prepared, shelf: Shelf) -> Base:
    """Sent twice with one key, the file is kept once and the first answer is given again."""
    key = request.headers.get("Idempotency-Key") or request.form.get("_key", "")
    if not key:
        return _brought(actions.keep(who, prepared))
    digest = str(prepared.about["sha256"]).encode()
    claimed = idempotency.claim(who.key, key, b"POST", request.path.encode(), digest, prepared.name.encode())
    kept = idempotency.recall(claimed)
    if kept is not None:
        shelf.workshop.discard(prepared)
        return Response(kept.body, kept.status, {**kept.headers, "Idempotent-Replay": "true"})
    response = _brought(actions.keep(who, prepared))
    headers = {name: response.headers[name] for name in ("Content-Type", "Location")}
    idempotency.remember(claimed, response.status_code, headers, response.get_data())
    return response


def _brought(file: StoredFile) -> Base:
    response = jsonify(dump(file))
    response.status_code = 201
    response.headers["Location"] = url_for("files.api_show", file_id=file.id)
    return response


@routes.get("/files/<id:file_id>", gives=FileOut, pages=False, public=True)
def show(file_id: str) -> Base:
    """What a file is, for whoever may see it."""
    return jsonify(dump(_seen(file_id)))


@routes.delete("/files/<id:file_id>", pages=False)
def throw_away(file_id: str) -> Base:
    """Throw away a file of one's own that is not attached to anything."""
    actions.throw_away(actor(), file_id)
    return done("/")


@routes.get("/files/<id:file_id>/<name>", public=True)
def rendition(file_id: str, name: str) -> Base:
    """One rendition: `master`, or `w320`, `w800`, `w1600` with `.webp` or `.avif`."""
    file = _seen(file_id)
    return _send(handing.rendition(shelf_of(current().database).blobs, file, name, _manner(file_id)))


@routes.get("/files/<id:file_id>/original", public=True)
def original(file_id: str) -> Base:
    """The bytes as they came, where they were kept, for the one who brought them and the team."""
    app = current()
    return _send(serving.original(shelf_of(app.database).blobs, queries.find_original(actor(), file_id, app.file_doors)))


@routes.get("/files/<id:file_id>/dzi", public=True)
def deep_zoom(file_id: str) -> Base:
    """The Deep Zoom description of a large picture."""
    return jsonify(serving.deep_zoom(_seen(file_id), f"{request.path.removesuffix('dzi')}tiles/"))


@routes.get("/files/<id:file_id>/tiles/<int:level>/<int:col>_<int:row>", public=True)
def tile(file_id: str, level: int, col: int, row: int) -> Base:
    """One tile of a large picture."""
    file = _seen(file_id)
    return _send(handing.tile(shelf_of(current().database).blobs, file, level, col, row, _manner(file_id)))


@routes.get("/files/<id:file_id>/tiles/<int:level>/<int:col>_<int:row>.<any(jpg, webp):ending>", public=True)
def named_tile(file_id: str, level: int, col: int, row: int, ending: str) -> Base:  # noqa: ARG001 the pack knows its type
    """The same tile under the name that Deep Zoom viewers build."""
    return tile(file_id, level, col, row)


def _seen(file_id: str) -> StoredFile:
    return queries.find_seen(actor(), file_id, current().file_doors)


def _manner(file_id: str) -> handing.Manner | None:
    """How the features that have a say want this file handed to who asks; the first that has one is heard."""
    return next((said for ask in current().file_manners if (said := ask(actor(), file_id)) is not None), None)


def _send(served: serving.Served) -> Base:
    if isinstance(served.content, Path):
        response = send_file(served.content, mimetype=served.media_type, etag=served.etag, conditional=True)
    else:
        response = Response(served.content, mimetype=served.media_type)
        response.set_etag(served.etag)
        response.make_conditional(request)
    response.headers.update(served.headers)
    return response
