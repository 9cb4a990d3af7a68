"""OpenAPI 3.1 from the routes and their schemas: what is declared is what is read, answered and documented."""

import re
from functools import lru_cache
from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from marshmallow import Schema as Marshmallow

from portal.kernel.states import all_states
from portal.web import schemas
from portal.web.routes import API, Route, all_routes

VERSION = "1"
PROBLEM = {
    "type": "object", "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
        "detail": {"type": "string", "description": "A sentence for a person."},
        "code": {"type": "string", "description": "A stable word for a program."},
        "errors": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "state": {"type": ["string", "null"]}, "possible": {"type": "array", "items": {"type": "string"}},
    },
}
ID = {"type": "string", "pattern": "^[0-7][0-9a-hjkmnp-tv-z]{12}$"}
REFUSALS = {
    "400": "Not understood", "401": "Who are you?", "403": "You may not", "404": "Not there, or not for you to know",
    "409": "The state has moved on", "412": "Your version is old", "413": "Too large", "415": "Wrong type",
    "422": "Wrong value", "429": "Slow down", "503": "Busy",
}


def document(server: str) -> dict[str, Any]:
    """The whole description, for one server address."""
    return _document() | {"servers": [{"url": server}]}


@lru_cache(maxsize=1)
def _document() -> dict[str, Any]:
    plugin = MarshmallowPlugin(schema_name_resolver=_name)
    spec = APISpec(title="Maquette", version=VERSION, openapi_version="3.1.0", plugins=[plugin], info={
        "description": "The same actions, rules and permissions as the pages. Every POST may carry an Idempotency-Key; "
                       "single resources have an ETag; lists continue with `after`.\n\n" + _states()})
    assert plugin.converter is not None
    _teach(plugin.converter)
    spec.components.schema("Problem", PROBLEM)
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer"})
    spec.components.security_scheme("cookie", {"type": "apiKey", "in": "cookie", "name": "session"})
    seen = set()
    for route in all_routes().values():
        if route.api and (route.api, route.method) not in seen:
            seen.add((route.api, route.method))
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route.api)
            spec.path(path=path, operations={route.method.lower(): _operation(route)})
    return dict(spec.to_dict())


def _operation(route: Route) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": route.endpoint.replace(".", "_"), "summary": str(route.summary),
        "tags": [route.endpoint.split(".")[0]], "parameters": [*_path(route), *_headers(route)],
        "responses": _responses(route),
    }
    if route.query:
        made["parameters"].append({"in": "query", "schema": route.query})
    if route.takes:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": route.takes}}}
    if not route.public:
        made["security"] = [{"token": []}, {"cookie": []}]
    return made


def _path(route: Route) -> list[dict[str, Any]]:
    found = re.findall(r"<(?:(\w+):)?(\w+)>", route.api or "")
    return [{"in": "path", "name": name, "required": True, "schema": ID if kind == "id" else {"type": kind_of(kind)}}
            for kind, name in found]


def kind_of(converter: str) -> str:
    """The JSON type of a path converter."""
    return "integer" if converter == "int" else "string"


def _headers(route: Route) -> list[dict[str, Any]]:
    if route.method == "POST":
        return [{"in": "header", "name": "Idempotency-Key", "schema": {"type": "string", "maxLength": 255}}]
    if route.method in ("PATCH", "PUT", "DELETE"):
        return [{"in": "header", "name": "If-Match", "schema": {"type": "string"}}]
    return []


def _responses(route: Route) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Done"}
    if route.gives:
        schema: Any = route.gives
        if route.many:
            schema = {"type": "object", "required": ["items", "next"], "properties": {
                "items": {"type": "array", "items": route.gives}, "next": {"type": ["string", "null"]},
                "total": {"type": "integer"}}}
        good["content"] = {"application/json": {"schema": schema}}
    refused = {"application/problem+json": {"schema": "Problem"}}
    answers = {code: {"description": text, "content": refused} for code, text in REFUSALS.items()}
    if route.method == "POST":
        return {"200": good, "201": good, "204": {"description": "Done"}, **answers}
    return {"200": good, "204": {"description": "Done"}, **answers}


def _name(schema: Any) -> str:
    made = schema if isinstance(schema, type) else type(schema)
    return f"{made.__module__.split('.')[-2].capitalize()}{made.__name__}"


def _teach(converter: OpenAPIConverter) -> None:
    """How our own fields look in JSON."""
    money = {"type": "object", "required": ["amount", "currency"], "properties": {
        "amount": {"type": "string", "examples": ["12.50"]}, "currency": {"type": "string", "examples": ["EUR"]}}}

    def shape(field: Any, **_kwargs: Any) -> dict[str, Any]:
        made = bare(field)
        return made | {"type": [made["type"], "null"]} if made and field.allow_none else made

    def bare(field: Any) -> dict[str, Any]:
        if isinstance(field, schemas.MoneyField):
            return dict(money)
        if isinstance(field, schemas.Moment):
            return {"type": "string", "format": "date-time"}
        if isinstance(field, schemas.IdField):
            return {"type": "string", "pattern": ID["pattern"]}
        if isinstance(field, schemas.Text):
            return {"type": "string", "maxLength": field.most}
        return {}

    converter.add_attribute_function(lambda _self, field, **kwargs: shape(field, **kwargs))


def _states() -> str:
    lines = ["# States"]
    for name, table in all_states().items():
        lines.append(f"**{name}**: {', '.join(table.states)}")
        lines += [f"- `{verb.name}`: {', '.join(verb.from_)} → {verb.to or 'the same'}" for verb in table.verbs.values()]
    return "\n".join(lines)


def is_schema(thing: Any) -> bool:
    """Whether a thing is a marshmallow schema class."""
    return isinstance(thing, type) and issubclass(thing, Marshmallow)


def api_paths() -> list[str]:
    """Every API path, for the tests."""
    return sorted({route.api for route in all_routes().values() if route.api and route.api.startswith(API)})
