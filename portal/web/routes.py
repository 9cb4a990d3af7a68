"""Routes: one view serves the page and the API; what it takes and gives is declared once and drives reading, answering and
the OpenAPI document.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Blueprint

from portal.kernel.errors import Forbidden, SignInNeeded
from portal.kernel.policy import Actor
from portal.kernel.text import Lazy, _
from portal.web.schemas import Schema

API = "/api/v1"
View = Callable[..., Any]
_ROUTES: dict[str, "Route"] = {}


@dataclass(frozen=True)
class Route:
    """One URL and method: who may come, what it takes and gives, and how a page looks.

    `look` is for what only one of many can have: asked first, in a reading transaction and one request after the other, it
    raises what the view would refuse with.
    """

    method: str
    rule: str
    endpoint: str
    view: View
    takes: type[Schema] | None = None
    gives: type[Schema] | None = None
    query: type[Schema] | None = None
    many: bool = False
    page: str | None = None
    part: str | None = None
    form: str | None = None
    public: bool = False
    guests: bool = False
    api: str | None = None
    pages: bool = True
    status: int = 200
    own_transaction: bool = False
    scope: str = ""
    roles: tuple[str, ...] = ()
    secret: bool = False
    look: Callable[..., None] | None = None
    summary: Lazy | str = ""

    def admit(self, actor: Actor) -> None:
        """Raises SignInNeeded or Forbidden: the coarse door; the action asks the fine questions."""
        if not (self.public or actor.is_signed_in or (self.guests and actor.guest_of)):
            raise SignInNeeded()
        if actor.scopes is not None:
            needed = self.scope or ("read" if self.method == "GET" else "write")
            if needed not in actor.scopes:
                raise Forbidden(_("This token may not do that: it lacks the scope %(scope)s.", scope=needed))
        if self.roles and actor.role not in self.roles:
            raise Forbidden()


def route_of(endpoint: str) -> Route | None:
    """What was declared for an endpoint of either path; None for what is not ours, such as static files."""
    return _ROUTES.get(endpoint)


def all_routes() -> dict[str, Route]:
    """Every route by endpoint; the API twin of ideas.show is ideas.api_show."""
    return dict(sorted(_ROUTES.items()))


class Routes(Blueprint):
    """A folder's URLs. `rule` is the whole path; the API path is the same behind /api/v1 unless `api` names another."""

    def __init__(self, name: str, import_name: str) -> None:
        super().__init__(name, import_name)

    def _add(self, method: str, rule: str, api: str | bool = True, **declared: Any) -> Callable[[View], View]:
        def declare(view: View) -> View:
            name = view.__name__
            api_rule = None if api is False else API + (api if isinstance(api, str) else rule)
            made = Route(method, rule, f"{self.name}.{name}", view, api=api_rule,
                         summary=(view.__doc__ or "").strip().split("\n")[0], **declared)
            if made.pages:
                self._register(made, name, rule, view)
            if api_rule:
                self._register(made, f"api_{name}", api_rule, view)
            return view

        return declare

    def _register(self, made: Route, name: str, rule: str, view: View) -> None:
        endpoint = f"{self.name}.{name}"
        if endpoint in _ROUTES and _ROUTES[endpoint].view.__module__ != view.__module__:
            raise ValueError(f"two views called {endpoint}")
        _ROUTES[endpoint] = made
        self.add_url_rule(rule, endpoint=name, view_func=view, methods=[made.method])

    def page(self, rule: str, template: str, **declared: Any) -> Callable[[View], View]:
        """A page that has no API twin."""
        return self._add("GET", rule, api=False, page=template, **declared)

    def get(self, rule: str, **declared: Any) -> Callable[[View], View]:  # type: ignore[override]
        return self._add("GET", rule, **declared)

    def post(self, rule: str, **declared: Any) -> Callable[[View], View]:  # type: ignore[override]
        return self._add("POST", rule, **declared)

    def put(self, rule: str, **declared: Any) -> Callable[[View], View]:  # type: ignore[override]
        return self._add("PUT", rule, **declared)

    def patch(self, rule: str, **declared: Any) -> Callable[[View], View]:  # type: ignore[override]
        return self._add("PATCH", rule, **declared)

    def delete(self, rule: str, **declared: Any) -> Callable[[View], View]:  # type: ignore[override]
        return self._add("DELETE", rule, **declared)
