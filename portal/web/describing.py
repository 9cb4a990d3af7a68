"""Where the API is described: the OpenAPI document, and a page to browse it from our own files."""

from flask import jsonify, render_template
from werkzeug.wrappers import Response

from portal.web.openapi import document
from portal.web.routes import Routes
from portal.web.server import current

routes = Routes("describing", __name__)


@routes.get("/openapi.json", pages=False, public=True)
def openapi() -> Response:
    """This description"""
    return jsonify(document(current().settings.address))


@routes.page("/api/v1/docs", "web/api.html", public=True)
def docs() -> Response:
    """Browse the API"""
    return current().make_response(render_template("web/api.html", it=document(current().settings.address)))
