"""Reading a request: JSON or a form by the schema the route declares; every wrong value is a sentence beside its field."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from flask import g, request
from marshmallow import ValidationError
from werkzeug.exceptions import BadRequest

from portal.kernel.errors import Invalid, NotUnderstood, Stale, WrongType
from portal.kernel.policy import Actor
from portal.kernel.text import _, locale
from portal.web.routes import API, Route, route_of
from portal.web.schemas import Schema
from portal.web.unfolding import COMMA, unfold

MOST_DIGITS = 9  # of a version: nothing is changed a thousand million times


def actor() -> Actor:
    """Who makes this request."""
    found: Actor | None = g.get("actor")
    return found or Actor.anonymous()


def is_api() -> bool:
    """Whether a program asks."""
    return request.path.startswith(API + "/")


def this_route() -> Route:
    """The declaration of the route being served."""
    found = route_of(request.url_rule.endpoint) if request.url_rule else None
    assert found is not None, "not one of our routes"
    return found


@cache
def schema_of(chosen: type[Schema]) -> Schema:
    """One of each schema: making one copies all its fields, and loading and dumping change nothing in it."""
    return chosen()


def load(schema: type[Schema] | None = None, partial: bool = False) -> dict[str, Any]:
    """The body, checked by the schema (the route's own by default). Raises Invalid, NotUnderstood or WrongType."""
    chosen = schema or this_route().takes
    assert chosen is not None, "this route takes nothing"
    made = schema_of(chosen)
    return _checked(made, _json() if _is_json() else _form(made), partial)


def query() -> dict[str, Any]:
    """The query words, checked by the route's `query` schema. Raises Invalid."""
    chosen = this_route().query
    assert chosen is not None, "this route has no query"
    made = schema_of(chosen)
    words = unfold(request.args, made)
    if not is_api():  # a page passed from hand to hand gathers words of others, such as utm_source
        words = {name: one for name, one in words.items() if name in made.fields}
    return _checked(made, words, False)


def expected_version() -> int | None:
    """The version the client saw, by If-Match or a form's `version`; None when it says none. Raises NotUnderstood."""
    said = request.headers.get("If-Match") or request.form.get("version")
    if not said or said == "*":
        return None
    bare = said.removeprefix("W/").strip('"')
    if not bare.isdecimal() or len(bare) > MOST_DIGITS:
        raise NotUnderstood(_("If-Match must be an ETag that was given before."))
    return int(bare)


def check_version(thing: Any, expected: int | None) -> None:
    """Raises Stale when the client saw another version of `thing`."""
    if expected is not None and thing.version != expected:
        raise Stale()


def _is_json() -> bool:
    if request.is_json:
        return True
    if is_api() and request.mimetype not in ("multipart/form-data", "application/x-www-form-urlencoded", ""):
        raise WrongType(_("Send application/json."))
    return is_api() and not request.form


def _form(schema: Schema) -> dict[str, Any]:
    g.typed_rows = {}
    return unfold(request.form, schema, g.typed_rows, commas=not is_api() and locale() in COMMA)


def _json() -> dict[str, Any]:
    if not request.get_data(cache=True):
        return {}
    try:
        body = request.get_json()
    except (BadRequest, RecursionError) as wrong:
        raise NotUnderstood(_("The body is not readable JSON.")) from wrong
    if not isinstance(body, dict):
        raise NotUnderstood(_("The body must be a JSON object."))
    return body


def _checked(schema: Schema, values: Mapping[str, Any], partial: bool) -> dict[str, Any]:
    try:
        return dict(schema.load(values, partial=partial))
    except ValidationError as wrong:
        raise Invalid(flatten(wrong.messages)) from wrong
    except (RecursionError, OverflowError) as wrong:
        raise NotUnderstood() from wrong


def flatten(messages: Any, path: str = "") -> dict[str, list[str]]:
    """Marshmallow's nested messages as one level: "requirements.0.name" to its sentences."""
    if isinstance(messages, dict):
        flat: dict[str, list[str]] = {}
        for key, inner in messages.items():
            name = "" if key == "_schema" else str(key)
            flat.update(flatten(inner, ".".join(filter(None, (path, name)))))
        return flat
    return {path: [str(one) for one in (messages if isinstance(messages, list) else [messages])]}
