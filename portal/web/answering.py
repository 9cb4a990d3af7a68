"""Answering: page, part, redirect or JSON from the same object."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode, urlsplit

from flask import Response, current_app, g, jsonify, redirect, render_template, request, url_for
from sqlalchemy import Row
from werkzeug.wrappers import Response as Base

from portal.kernel.paging import Page
from portal.web.reading import is_api, schema_of, this_route


def answer(thing: Any = None, *, status: int | None = None, go: str | None = None, part: str | None = None,
           **context: Any) -> Base:
    """The answer that suits who asks.

    A program gets JSON by the route's `gives`, with an ETag when the thing has a version. A browser's GET gets the
    route's page with `it` = thing; its POST a redirect to `go`, or the partial `part` when the page asked for one.
    With `seqs` (the number of the last fact of each room) a partial tells in X-Seen which news it shows already.
    """
    route = this_route()
    if is_api():
        return _json(thing, status or (201 if go and request.method == "POST" else 200), go)
    part = part or route.part
    if part and request.headers.get("X-Part"):
        made = _html(render_template(part, it=thing, **context), status or 200)
        if context.get("seqs"):
            made.headers["X-Seen"] = json.dumps(context["seqs"])
        return made
    if go:
        return redirect(go, 303)
    assert route.page, f"{route.endpoint} has neither a page nor a place to go"
    return _html(render_template(route.page, it=thing, **context), status or g.get("status", 200))


def done(go: str) -> Base:
    """The answer to something that leaves nothing to show: 204 for a program, the next page for a browser."""
    return Response(status=204) if is_api() else redirect(go, 303)


def _html(text: str, status: int) -> Response:
    return Response(text, status, mimetype="text/html")


def dump(thing: Any) -> Any:
    """A thing as the route's `gives` shows it."""
    gives = this_route().gives
    if gives is None:
        return thing if thing is not None else {}
    schema = schema_of(gives)
    many = isinstance(thing, Sequence) and not isinstance(thing, str | Row)  # a row of a query is one thing
    return schema.dump(thing, many=many)


def _json(thing: Any, status: int, go: str | None) -> Response:
    if isinstance(thing, Page):
        body = {"items": dump(thing.items), "next": thing.next, **thing.extra}
        if thing.total is not None:
            body["total"] = thing.total
        return jsonify(body)
    dumped = dump(thing)
    if isinstance(dumped, list):
        return jsonify({"items": dumped, "next": None})
    response = jsonify(dumped)
    response.status_code = status
    version = getattr(thing, "version", None)
    if isinstance(version, int):
        response.set_etag(str(version))
        if request.method == "GET":
            response.make_conditional(request)
    if status == 201 and go:
        response.headers["Location"] = go if is_own(go) else "/"
    return response


def is_own(url: str) -> bool:
    """Whether a place to go lies on this site: a path of ours, nothing a browser could read as another host."""
    parts = urlsplit(url)
    return (url.startswith("/") and not url.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
            and "\\" not in url and all(c.isprintable() and c != " " for c in url))


def next_place(default: str) -> str:
    """Where `next` in the form or query asks to go, if it lies on this site; else `default`."""
    said = request.form.get("next") or request.args.get("next") or ""
    return said if is_own(said) else default


def next_page_url(cursor: str | None) -> str | None:
    """This list's address behind `cursor`, with its filters kept."""
    if not cursor or request.endpoint is None:
        return None
    words = [(k, v) for k, v in request.args.items(multi=True) if k != "after"]
    return f"{request.path}?{urlencode([*words, ('after', cursor)])}"


def link(endpoint: str, **values: Any) -> str:
    """An absolute address for mails and feeds, from the settings, never from the request's Host."""
    return str(current_app.settings.address) + url_for(endpoint, **values)  # type: ignore[attr-defined]
