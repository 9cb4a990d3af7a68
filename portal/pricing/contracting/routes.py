"""Bids as open contracting data: one for whoever may see it, all of them for the team. They add to pricing's routes."""

from urllib.parse import urlencode

from flask import url_for
from werkzeug.wrappers import Response

from portal.kernel import clock
from portal.pricing.contracting import schemas
from portal.pricing.contracting.packaging import package
from portal.pricing.contracting.releasing import ids_after, release_of
from portal.pricing.contracting.writing import write
from portal.pricing.routes.blueprint import routes
from portal.web.reading import actor, query
from portal.web.server import current


@routes.get("/bids/<id:bid_id>/ocds.json")
def contracting(bid_id: str) -> Response:
    """A bid as an OCDS 1.1 release package"""
    address = str(current().settings.address)
    release = release_of(actor(), bid_id, address)
    uri = address + url_for("pricing.contracting", bid_id=bid_id)
    return _json(write(package([release], uri, address, clock.now())))


@routes.get("/bids/ocds.json", query=schemas.ContractingQuery, roles=("team", "admin"))
def contracting_all() -> Response:
    """All bids as OCDS 1.1, page by page: a release package, or one release in each line"""
    asked, address, me = query(), str(current().settings.address), actor()
    ids = ids_after(asked["after"], asked["limit"])
    releases = [release_of(me, bid_id, address) for bid_id in ids[:asked["limit"]]]
    here = f"{address}{url_for('pricing.api_contracting_all')}"
    more = urlencode({**asked, "after": ids[asked["limit"] - 1]}) if len(ids) > asked["limit"] else None
    following = f"{here}?{more}" if more else None
    if asked["form"] == "lines":
        answer = current().response_class("".join(write(one) + "\n" for one in releases), mimetype="application/jsonl")
        if following:
            answer.headers["Link"] = f'<{following}>; rel="next"'
        return answer
    return _json(write(package(releases, here, address, clock.now(), following)))


def _json(text: str) -> Response:
    return current().response_class(text, mimetype="application/json")
