"""Errors as answers: problem+json (RFC 9457) for programs, a page or the form with its errors for people."""

import logging
import re
from typing import Any
from urllib.parse import urlencode

from flask import Response, g, jsonify, redirect, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as Base

from portal.kernel import errors
from portal.kernel.db import in_transaction
from portal.kernel.errors import Invalid, PortalError, SignInNeeded, Stale
from portal.kernel.text import _
from portal.web.reading import is_api
from portal.web.routes import route_of
from portal.web.server import Portal, current
from portal.web.unfolding import as_typed

log = logging.getLogger(__name__)
BY_STATUS: dict[int, type[PortalError]] = {
    400: errors.NotUnderstood, 401: SignInNeeded, 403: errors.Forbidden, 404: errors.NotFound, 409: errors.Conflict,
    412: errors.Stale, 413: errors.TooLarge, 415: errors.WrongType, 422: errors.NotUnderstood, 429: errors.TooMany,
    503: errors.Busy,
}


def register(app: Portal) -> None:
    """Hangs the handlers on the application."""
    app.register_error_handler(PortalError, on_error)
    app.register_error_handler(HTTPException, on_http)
    app.register_error_handler(Exception, on_accident)


def on_error(failed: PortalError) -> Base:
    """An error we raised for a reason."""
    if isinstance(failed, Invalid):
        failed.errors = as_typed(failed.errors, g.get("typed_rows", {}))
    if is_api() or request.path.startswith("/socket.io"):
        return problem(failed)
    if isinstance(failed, SignInNeeded) and request.method == "GET":
        return redirect(f"/sign-in?{urlencode({'next': request.full_path.rstrip('?')})}", 303)
    if failed.way and request.method == "GET":
        return redirect(failed.way, 303)
    with _Reading():
        try:
            shown = _again(failed)
        except PortalError as hidden:  # the page that holds the form is not for this person to see
            return _page(hidden)
        return _page(failed) if shown is None else shown


def on_http(failed: HTTPException) -> Base:
    """An error of the framework: unknown path, wrong method, too large."""
    status = failed.code or 500
    if status < 400:
        return failed.get_response()
    kind = BY_STATUS.get(status)
    made = kind() if kind else PortalError(failed.description or "", code=f"http_{status}")
    made.status = status
    if status == 405:
        made.detail, made.code = _("This address does not know that method."), "method_not_allowed"
    answer = on_error(made)
    for name, value in failed.get_headers():
        if name in ("Allow", "Content-Range"):
            answer.headers[name] = value
    return answer


def on_accident(failed: Exception) -> Base:
    """A mistake of ours: logged with its trace, told without it."""
    log.error("unexpected error on %s %s", request.method, request.endpoint, exc_info=failed)
    if current().testing and not isinstance(failed, PortalError):
        raise failed
    return on_error(PortalError(_("Something went wrong on our side. It has been noted; nothing was changed."),
                                code="unexpected"))


def problem(failed: PortalError) -> Response:
    """problem+json with our stable code."""
    body: dict[str, Any] = {"type": f"/api/v1/docs#{failed.code}", "title": type(failed).__name__,
                            "status": failed.status, "detail": failed.detail, "code": failed.code}
    if isinstance(failed, Invalid):
        body["errors"] = failed.errors
    body |= failed.more
    if isinstance(failed, errors.Conflict):
        body["state"], body["possible"] = failed.state, failed.possible
    answer = jsonify(body)
    answer.status_code = failed.status
    answer.mimetype = "application/problem+json"
    return _retry(answer, failed)


def _retry(answer: Response, failed: PortalError) -> Response:
    after = getattr(failed, "retry_after", None)
    if after:
        answer.headers["Retry-After"] = str(after)
    if failed.status == 401:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="Maquette"'
    return answer


def _page(failed: PortalError) -> Response:
    page = render_template("layouts/error.html", failed=failed, status=failed.status)
    return _retry(Response(page, failed.status, mimetype="text/html"), failed)


def _again(failed: PortalError) -> Base | None:
    """The form again where that helps: to mend a value, or to save over what somebody else changed meanwhile."""
    if isinstance(failed, Invalid):
        return _form_again(failed.status, failed.errors)
    if not isinstance(failed, Stale) or "version" not in request.form or request.headers.get("X-Part"):
        return None  # a form sent from within its page still holds what was typed
    g.form_stale = True
    said = _("This was changed while you wrote. What you typed is still here: look at what changed, then save again.")
    shown = _form_again(failed.status, {"": [said]})
    # A page that has no place for the form any more would keep the refusal to itself.
    return shown if shown is not None and said in shown.get_data(as_text=True) else None


def _form_again(status: int, wrong: dict[str, list[str]]) -> Base | None:
    """The page that holds the form, shown again with the errors and with everything that was typed."""
    route = route_of(request.url_rule.endpoint) if request.url_rule else None
    shown = route_of(route.form) if route and route.form else None
    if route is None or shown is None:
        return None
    g.form_errors, g.form_values, g.status = wrong, request.form, status
    g.form_endpoint = route.endpoint
    wanted = {name: value for name, value in (request.view_args or {}).items() if re.search(rf"[<:]{name}>", shown.rule)}
    assert request.url_rule is not None
    kept, request.url_rule = request.url_rule, _Rule(shown.endpoint)  # type: ignore[assignment]
    try:
        return current().make_response(shown.view(**wanted))
    finally:
        request.url_rule = kept


class _Rule:
    """Stands in for the matched rule while another endpoint's page is shown."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint


class _Reading:
    """A reading transaction for the error page, if its layout needs the database; away, the page comes without."""

    def __enter__(self) -> None:
        self._opened: Any = None
        if in_transaction():
            return
        try:
            self._opened = current().database.transaction(write=False)
            self._opened.__enter__()
        except Exception:  # noqa: BLE001 - the page about a failure must come, whatever failed
            self._opened = None
            g.no_database = True

    def __exit__(self, *failure: Any) -> None:
        if self._opened is not None:
            self._opened.__exit__(*failure)
