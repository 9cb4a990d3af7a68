"""Addresses of what goes out and comes in: annotations, tables, papers."""

import base64
import hashlib
import io
import json
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import IO, Any

from flask import Response, jsonify, request, send_file, url_for
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response as Base

from portal.kernel.errors import Invalid, NotFound, NotUnderstood, TooLarge
from portal.kernel.policy import authorize
from portal.kernel.text import _, locale
from portal.prototypes import queries
from portal.prototypes.interchange import asking, schemas, taking_in
from portal.prototypes.interchange.certificate import certify
from portal.prototypes.interchange.gathering import gather
from portal.prototypes.interchange.giving_out import Writer, whole_threads
from portal.prototypes.interchange.tables import sheet
from portal.prototypes.queries import VersionView
from portal.prototypes.routes.base import routes
from portal.storage.names import clean_name, disposition
from portal.web.answering import answer, link
from portal.web.reading import actor, is_api, load, query
from portal.web.server import current

TEAM = ("team", "admin")
MOST_BYTES = 8 * 1024 * 1024
IN_MEMORY = 1024 * 1024


def _site() -> str:
    return link("prototypes.index").removesuffix("/prototypes")


def _version(prototype_id: str, number: int | None) -> VersionView:
    """The version of this number, the current one by default."""
    found = queries.find(actor(), prototype_id)
    wanted = number or found.current_number
    chosen = next((one for one in queries.versions(actor(), found.id) if one.row.number == wanted), None)
    if chosen is None:
        raise NotFound()
    return chosen


@routes.get("/prototypes/<id:prototype_id>/annotations", query=schemas.AnnotationsQuery, pages=False, public=True)
def as_annotations(prototype_id: str) -> Base:
    """The threads of a version as W3C Web Annotations, a hundred threads a page"""
    words, who = query(), actor()
    chosen = _version(prototype_id, words["version"])
    files = {one.asset.id: url_for("files.rendition", file_id=one.asset.file_id, name="master") for one in chosen.assets}
    found = whole_threads(who, chosen.row, internal=words["internal"], after=words["after"], limit=words["limit"])
    asked: dict[str, Any] = {"prototype_id": prototype_id, "version": chosen.row.number}
    asked |= {"internal": "true"} if words["internal"] else {}
    more = {"after": words["after"]} if words["after"] else {}
    here = link("prototypes.api_as_annotations", **asked, **more)
    made = Writer(chosen, files, _site()).page(here, found.items)
    if found.next:
        made["next"] = link("prototypes.api_as_annotations", **asked, after=found.next)
    response = jsonify(made)
    response.mimetype = "application/ld+json"
    return response


@routes.post("/prototypes/<id:prototype_id>/annotations", query=schemas.BringQuery, gives=schemas.ReportOut, pages=False,
             roles=TEAM)
def bring_annotations(prototype_id: str) -> Base:
    """Take W3C Web Annotations in: an AnnotationPage, a collection, or a list; also files of Annotorious"""
    words = query()
    chosen = _version(prototype_id, words["version"])
    return answer(taking_in.bring(actor(), chosen.row.id, _sent(), _site(), _asset(chosen, words["asset"]), words["dry_run"]))


def _sent() -> Any:
    if not request.is_json:
        raise NotUnderstood(_("Send application/json."))
    if len(request.get_data(cache=True)) > MOST_BYTES:
        raise TooLarge(_("Annotations may have at most 8 MB at a time."))
    try:
        return request.get_json()
    except (BadRequest, RecursionError) as wrong:
        raise NotUnderstood(_("The body is not readable JSON.")) from wrong


def _asset(chosen: VersionView, asset_id: str | None) -> str | None:
    if asset_id and all(one.asset.id != asset_id for one in chosen.assets):
        raise Invalid({"asset": [_("This picture does not belong to this version.")]})
    return asset_id or None


@routes.post("/versions/<id:version_id>/annotation-files", api=False, roles=TEAM, form="prototypes.manage_version")
def bring_annotation_file(version_id: str) -> Base:
    """Bring a file of annotations; it is tried first"""
    version = queries.find_version(actor(), version_id)
    authorize(actor(), "annotations.import")
    upload = request.files.get("annotations")
    if upload is None or not upload.filename:
        raise Invalid({"annotations": [_("Please choose a file.")]})
    content = upload.stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise TooLarge(_("Annotations may have at most 8 MB at a time."))
    try:
        given = json.loads(content)
    except (ValueError, RecursionError) as wrong:
        raise Invalid({"annotations": [_("This file is not readable JSON.")]}) from wrong
    asset = _asset(_version(version.prototype_id, version.number), request.form.get("asset"))
    made = taking_in.try_file(actor(), version.id, given, upload.filename, _site(), asset)
    return answer(made, go=url_for("prototypes.annotation_file", batch_id=made.id))


@routes.page("/annotation-files/<id:batch_id>", "prototypes/interchange/batch.html", roles=TEAM)
def annotation_file(batch_id: str) -> Base:
    """What would become of each annotation of a file, or became of it"""
    found = taking_in.find_batch(actor(), batch_id)
    version = queries.find_version(actor(), found.version_id)
    return answer(found, shown=version, prototype=version.prototype)


@routes.post("/annotation-files/<id:batch_id>/taking-in", api=False, roles=TEAM)
def take_annotation_file_in(batch_id: str) -> Base:
    """Take the annotations of a file in that was tried"""
    made = taking_in.take_in(actor(), batch_id, _site())
    return answer(made, go=url_for("prototypes.annotation_file", batch_id=made.id))


@routes.get("/versions/<id:version_id>/comments.csv", query=schemas.SheetQuery, public=True)
def comments_as_csv(version_id: str) -> Base:
    """Threads and comments as CSV, a line for each comment"""
    words, version = query(), queries.find_version(actor(), version_id)
    said = send_file(_gathered(sheet(actor(), version, **words)), "text/csv")
    return _named(said, f"{version.prototype.title} {version.number}", "csv")


def _gathered(pieces: Iterator[str]) -> IO[bytes]:
    """A text piece by piece, kept in memory while it is small, else in a file that goes when it is sent."""
    to: IO[bytes] = io.BytesIO()
    for piece in pieces:
        to.write(piece.encode())
        if isinstance(to, io.BytesIO) and to.tell() > IN_MEMORY:
            small, to = to, TemporaryFile()  # noqa: SIM115 sending it closes it
            to.write(small.getvalue())
    to.seek(0)
    return to


@routes.get("/versions/<id:version_id>/certificate.pdf", public=True)
def certificate_as_pdf(version_id: str) -> Base:
    """The certificate of approval as PDF; its SHA-256 stands in Repr-Digest"""
    stock = gather(actor(), version_id, pictures=False)
    content = certify(stock, _site(), locale())
    said = Response(content, mimetype="application/pdf")
    said.headers["Repr-Digest"] = f"sha-256=:{base64.b64encode(hashlib.sha256(content).digest()).decode()}:"
    return _named(said, f"{stock.prototype.title} {stock.version.row.number} certificate", "pdf")


def _named(said: Response, name: str, ending: str) -> Response:
    """A file to be kept under a name, by the reader alone."""
    said.headers["Content-Disposition"] = disposition(clean_name(name) + ".", ending, attached=True)
    said.headers["Cache-Control"] = "private, no-store"
    return said


@routes.post("/versions/<id:version_id>/reports", takes=schemas.ReportIn, gives=schemas.PaperOut,
             form="prototypes.version_room")
def ask_report(version_id: str) -> Base:
    """Have a report of a version made as PDF"""
    made = asking.ask(actor(), version_id, **load())
    return answer(made, status=201 if is_api() else None, go=url_for("prototypes.report", paper_id=made.id))


@routes.get("/reports/<id:paper_id>", gives=schemas.PaperOut, page="prototypes/interchange/report.html")
def report(paper_id: str) -> Base:
    """A report one asked for, and how far it is"""
    found, version = asking.find(actor(), paper_id)
    return answer(found, shown=version, prototype=version.prototype)


@routes.get("/reports/<id:paper_id>/file")
def report_file(paper_id: str) -> Base:
    """The report as PDF, for the one who asked for it"""
    found, version, path = asking.fetch(actor(), current().settings.home, paper_id)
    said = send_file(path, "application/pdf", etag=str(found.sha256))
    return _named(said, f"{version.prototype.title} {version.number} report", "pdf")
