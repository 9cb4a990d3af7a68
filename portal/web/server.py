"""The application object: each request enters THE transaction here, once, and leaves it committed or rolled back."""

import logging
import sqlite3
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

from flask import Flask, Request, Response, current_app, g, request
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Rule

from portal.config import Settings
from portal.kernel import idempotency
from portal.kernel.db import Database
from portal.kernel.errors import Busy
from portal.kernel.events import Ears
from portal.kernel.outbox import Worker
from portal.kernel.policy import Actor
from portal.kernel.text import locale, set_locale, speaking
from portal.storage.handing import Manner
from portal.web.handout import packing, sheets
from portal.web.handout.modules import Modules
from portal.web.ids import IdConverter
from portal.web.limits import Limits
from portal.web.queueing import Queues
from portal.web.routes import Route, route_of

log = logging.getLogger(__name__)
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
RETRIED = {"40001", "40P01"}
KEPT_HEADERS = ("Content-Type", "Location", "ETag")


class LazyRule(Rule):
    """A rule that learns to build its address when first asked to: hundreds of rules would hold up the start."""

    def _compile_builder(self, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
        compiled = cache(partial(super()._compile_builder, append_unknown))

        def build(rule: Rule, **values: Any) -> tuple[str, str]:
            return compiled()(rule, **values)

        return build


class Portal(Flask):
    """Flask, with a database, listeners, a worker, limits, and a way to tell who acts."""

    settings: Settings
    database: Database
    ears: Ears
    worker: Worker
    limits: Limits
    queues: Queues
    url_rule_class = LazyRule

    def __init__(self, settings: Settings) -> None:
        super().__init__("portal", static_folder="static", template_folder="templates")
        self.settings = settings
        self.modules = Modules(Path(self.static_folder or ""))
        self.url_map.converters["id"] = IdConverter
        self.url_map.strict_slashes = False
        self.identify: Callable[[Request], Actor] = lambda _request: Actor.anonymous()
        self.after_request_work: list[Callable[[], None]] = []
        self.database = Database(settings.database_url)
        self.ears = Ears(self.database)
        self.worker = Worker(self.database, self.ears, lambda: speaking("en"))
        self.limits = Limits(settings.redis_url, settings.limits)
        self.queues = Queues()
        self.file_manners: list[Callable[[Actor, str], Manner | None]] = []
        self.file_doors: dict[str, Callable[[Actor, str], bool]] = {}

    def send_static_file(self, filename: str) -> Response:
        """A static file: text packed, everything else as it is. A module's address may carry the sign of all modules."""
        path, g.of_this_sign = self.modules.named(filename)
        text = sheets.joined(self.modules.static, path) or packing.of_file(self.modules.static, path)
        return packing.answer(request, text, path) if text else super().send_static_file(path)

    def dispatch_request(self) -> Any:
        """Runs the view inside the transaction; a lost race between transactions is tried again, three times at most."""
        if request.routing_exception is not None:
            self.raise_routing_exception(request)
        assert request.url_rule is not None
        route = route_of(request.url_rule.endpoint)
        if route is None or request.method == "OPTIONS":
            return super().dispatch_request()
        for attempt in (1, 2, 3):
            try:
                response = self._enter(route)
                break
            except (DBAPIError, PoolTimeout) as failed:
                if attempt == 3 or getattr(getattr(failed, "orig", None), "sqlstate", None) not in RETRIED:
                    raise _as_answer(failed) from failed
                time.sleep(0.01 * attempt)
        for work in self.after_request_work:
            work()
        return response

    def _enter(self, route: Route) -> Response:
        if route.own_transaction:
            with self.database.transaction(write=False):
                self._greet()
            self._limit()
            return self.make_response(self._view(route))
        if route.look is not None:
            return self._in_turn(route)
        with self.database.transaction(write=request.method not in SAFE):
            self._greet()
            self._limit()
            return self._once(route) if request.method == "POST" else self.make_response(self._view(route))

    def _in_turn(self, route: Route) -> Response:
        """What many want at once: who can no longer have it is told so before the writer's place is asked for."""
        assert route.look is not None
        with self.queues.turn(request.path) as turn:
            with self.database.transaction(write=False):
                self._greet()
                self._limit()
                route.admit(g.actor)
                if not idempotency.is_kept(g.actor.key, _key()):  # else the first answer is given again
                    turn.look(g.actor, partial(route.look, g.actor, **(request.view_args or {})))
            with self.database.transaction():
                self._greet()  # who he is may have changed while he waited
                return self._once(route)

    def _greet(self) -> None:
        g.actor = self.identify(request)
        g.setdefault("language_before", locale())
        set_locale(g.actor.locale)

    def _limit(self) -> None:
        if request.method not in SAFE:
            self.limits.hit("write", g.actor.key or request.remote_addr or "")

    def _view(self, route: Route) -> Any:
        route.admit(g.actor)
        assert request.url_rule is not None
        return self.ensure_sync(self.view_functions[request.url_rule.endpoint])(**(request.view_args or {}))

    def _once(self, route: Route) -> Response:
        """A POST with a key is done once; its first good answer is given again."""
        key = _key()
        if not key or not g.actor.key or route.secret:
            return self.make_response(self._view(route))
        claimed = idempotency.claim(g.actor.key, key, request.method.encode(), request.path.encode(), _body())
        kept = idempotency.recall(claimed)
        if kept is not None:
            return Response(kept.body, kept.status, {**kept.headers, "Idempotent-Replay": "true"})
        response = self.make_response(self._view(route))
        if response.status_code < 400 and not response.is_streamed:
            headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
            idempotency.remember(claimed, response.status_code, headers, response.get_data())
        return response


def _key() -> str:
    return request.headers.get("Idempotency-Key") or request.form.get("_key", "")


def _body() -> bytes:
    if request.mimetype in ("multipart/form-data", "application/x-www-form-urlencoded"):
        pairs = [pair for pair in request.form.items(multi=True) if pair[0] != "_key"]
        files = [(name, file.filename) for name, file in request.files.items(multi=True)]
        return repr((sorted(pairs), sorted(files, key=str))).encode()
    return request.get_data(cache=True)


def _as_answer(failed: Exception) -> Exception:
    """A database that is away or full of requests is 503, with nothing changed; other failures stay what they are."""
    # SQLite calls a statement of ours that it cannot read "operational" too: that is a mistake, not an absence.
    mistaken = getattr(getattr(failed, "orig", None), "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
    away = isinstance(failed, OperationalError | InterfaceError | PoolTimeout) and not mistaken
    if away and not isinstance(failed, HTTPException):
        log.warning("database away: %s", type(getattr(failed, "orig", failed)).__name__)
        return Busy()
    return failed


def current() -> Portal:
    """The running application."""
    return current_app._get_current_object()  # type: ignore[attr-defined]
