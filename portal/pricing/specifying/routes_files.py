"""Addresses of files of bids and answers: for programs by the id of a file, for pages as a plain form; and the files
themselves, served here so that nobody learns a name that is not his to know.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import Response as FlaskResponse
from flask import jsonify, request, send_file
from werkzeug.wrappers import Response

from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.kernel.waiting import off_the_loop
from portal.pricing import queries
from portal.pricing.routes.blueprint import bid_url, routes
from portal.pricing.specifying import filing
from portal.pricing.specifying.models import BidFile
from portal.pricing.specifying.scrubbing import scrubbed
from portal.pricing.specifying.showing import PaperOut
from portal.storage import actions as storing
from portal.storage import serving
from portal.storage.handing import FRESH
from portal.storage.models import StoredFile
from portal.storage.names import disposition
from portal.storage.shelf import shelf_of
from portal.web.answering import answer, done, dump
from portal.web.reading import actor
from portal.web.server import current

WHERE = "files"


@routes.get("/bids/<id:bid_id>/files", gives=PaperOut, many=True, pages=False)
def papers(bid_id: str) -> Response:
    """The files of a bid"""
    queries.find(actor(), bid_id)
    return answer(filing.papers_of(actor(), bid_id).get(None, []))


@routes.get("/answers/<id:answer_id>/files", gives=PaperOut, many=True, pages=False)
def answer_papers(answer_id: str) -> Response:
    """The files of an answer"""
    found, _seen = queries.find_answer(actor(), answer_id)
    return answer(filing.papers_of(actor(), found.bid_id).get(answer_id, []))


@routes.put("/bids/<id:bid_id>/files/<id:file_id>", gives=PaperOut, pages=False)
def hang_on_bid(bid_id: str, file_id: str) -> Response:
    """Hang a file one has brought on one's bid"""
    return answer(filing.one(actor(), filing.add_to_bid(actor(), bid_id, file_id).id))


@routes.put("/answers/<id:answer_id>/files/<id:file_id>", gives=PaperOut, pages=False)
def hang_on_answer(answer_id: str, file_id: str) -> Response:
    """Hang a file one has brought on one's answer"""
    return answer(filing.one(actor(), filing.add_to_answer(actor(), answer_id, file_id).id))


@routes.post("/bids/<id:bid_id>/files", api=False, own_transaction=True, form="pricing.show")
def bring_to_bid(bid_id: str) -> Response:
    """Bring a file to one's bid with a plain form"""
    me = actor()
    with current().database.transaction(write=False):
        authorize(me, "bid.manage", queries.find(me, bid_id).customer)
    _brought(me, lambda file_id: filing.add_to_bid(me, bid_id, file_id))
    return done(bid_url(bid_id, WHERE))


@routes.post("/answers/<id:answer_id>/files", api=False, own_transaction=True, form="pricing.show_by")
def bring_to_answer(answer_id: str) -> Response:
    """Bring a file to one's answer with a plain form"""
    me = actor()
    with current().database.transaction(write=False):
        found, seen = queries.find_answer(me, answer_id)
        authorize(me, "bid.answer", seen.producer)
        bid_id = found.bid_id
    _brought(me, lambda file_id: filing.add_to_answer(me, answer_id, file_id))
    return done(bid_url(bid_id, "bid-mine"))


def _brought(me: Actor, hang: Callable[[str], BidFile]) -> None:
    """Makes the form's file safe and hangs it. Raises Invalid where none was chosen, UploadRefused."""
    app = current()
    with app.database.transaction(write=False):
        storing.check_allowance(me)
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a file.")]})
    app.limits.hit("upload", me.key)
    upload.stream.seek(0)
    workshop = shelf_of(app.database).workshop
    with workshop.prepared(upload.stream, upload.filename, filing.KINDS) as prepared, app.database.transaction():
        hang(storing.keep(me, prepared).id)


@routes.delete("/bid_files/<id:paper_id>", pages=False)
def drop_paper(paper_id: str) -> Response:
    """Take a file off"""
    filing.remove(actor(), paper_id)
    return done("/bids")


@routes.post("/bid_files/<id:paper_id>/removal", api=False)
def remove_paper(paper_id: str) -> Response:
    """Take a file off"""
    gone = filing.remove(actor(), paper_id)
    return done(bid_url(gone.bid_id, WHERE if gone.answer_id is None else "bid-mine"))


@routes.get("/bid_files/<id:paper_id>", gives=PaperOut, pages=False)
def show_paper(paper_id: str) -> Response:
    """What a file is, under the name that is mine to know"""
    return jsonify(dump(filing.one(actor(), paper_id)))


@routes.get("/bid_files/<id:paper_id>/<name>")
def paper(paper_id: str, name: str) -> Response:
    """One rendition of a file"""
    found = filing.one(actor(), paper_id)
    return _send(found, found.stored, name)


@routes.get("/bid_files/<id:paper_id>/pages/<int:number>/<name>")
def paper_page(paper_id: str, number: int, name: str) -> Response:
    """One page of a document"""
    found = filing.one(actor(), paper_id)
    return _send(found, filing.page(found, number), name)


def _send(found: filing.Paper, file: StoredFile, name: str) -> Response:
    """The part under the name this reader knows; for who may not know more, a model without its words."""
    served = serving.rendition(shelf_of(current().database).blobs, file, name)
    ending = file.renditions[name]["part"].rpartition(".")[2]
    headers: dict[str, Any] = served.headers | FRESH | {"Content-Disposition": disposition(f"{found.name}.{ending}", ending)}
    content: Path | bytes = served.content
    if file.kind == "model" and name == "master" and found.hidden and isinstance(content, Path):
        content = off_the_loop(scrubbed, content.read_bytes())
    # The tag tells nothing of the file itself: its own would be the same wherever the file hangs.
    tag = f"{found.id}-{file.page or 0}-{name}-{int(found.hidden)}"
    if isinstance(content, Path):
        response = send_file(content, mimetype=served.media_type, etag=tag, conditional=True)
    else:
        response = FlaskResponse(content, mimetype=served.media_type)
        response.set_etag(tag)
        response.make_conditional(request)
    response.headers.update(headers)
    return response
