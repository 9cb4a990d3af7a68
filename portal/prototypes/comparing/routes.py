"""Addresses of comparing two versions."""

from typing import Any

from flask import g, send_file
from werkzeug.wrappers import Response

from portal.kernel.errors import NotFound
from portal.prototypes.comparing import keeping, schemas
from portal.prototypes.comparing.table import Table, lay
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import VIEWER_STYLE
from portal.storage import queries as storage
from portal.storage import serving
from portal.storage.shelf import shelf_of
from portal.web.answering import answer
from portal.web.reading import actor, query
from portal.web.server import current


@routes.page("/prototypes/<id:prototype_id>/compare", "prototypes/comparing/compare.html", query=schemas.CompareQuery,
             public=True)
def compare(prototype_id: str) -> Response:
    """Two versions beside each other, by a wipe, one over the other, and what differs"""
    found = _laid(prototype_id)
    if found.chosen and found.chosen.kind == "model":
        g.csp_more = {"script-src": "'wasm-unsafe-eval'", "connect-src": "blob: data:", "style-src": VIEWER_STYLE}
    return answer(found)


@routes.get("/prototypes/<id:prototype_id>/comparison", query=schemas.CompareQuery, gives=schemas.ComparisonOut, pages=False,
            public=True, own_transaction=True)
def comparison(prototype_id: str) -> Response:
    """What answers what in two versions, and where a pair differs: regions of pictures, dimensions of models"""
    found = _found(prototype_id)
    with current().database.transaction(write=False):
        return answer(found)


@routes.page("/prototypes/<id:prototype_id>/compare/difference", "", query=schemas.CompareQuery, public=True,
             own_transaction=True)
def difference_picture(prototype_id: str) -> Response:
    """The picture of the difference"""
    found, app = _found(prototype_id), current()
    if found.difference is None or found.difference.file_id is None:
        raise NotFound()
    with app.database.transaction(write=False):
        served = serving.rendition(shelf_of(app.database).blobs, storage.find(found.difference.file_id), "master")
    response = send_file(served.content, mimetype=served.media_type, etag=served.etag, conditional=True)  # type: ignore[arg-type]
    response.headers.update(served.headers)
    return response


def _laid(prototype_id: str) -> Table:
    words = query()
    return lay(actor(), prototype_id, words["from"], words["to"], words["asset"])


def _found(prototype_id: str) -> Table:
    """The table, with the difference made now if it has to be; who may see both versions is asked before."""
    database = current().database
    with database.transaction(write=False):
        table = _laid(prototype_id)
    wanted: Any = table.chosen.sides if table.chosen else None
    if wanted is not None and table.difference is None:
        table.difference = keeping.find(database, wanted)
    return table
