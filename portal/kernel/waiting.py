"""Waiting under gevent: PostgreSQL's connections keep one watcher each; heavy work waits in a thread beside the loop."""

from collections.abc import Callable
from typing import Any, TypeVar

import gevent.monkey
import psycopg
from gevent.hub import get_hub
from psycopg.waiting import Ready, Wait
from sqlalchemy import Engine, event

T = TypeVar("T")
_READ, _WRITE = 1, 2
_READY = {Wait.R: Ready.R, Wait.W: Ready.W, Wait.RW: Ready.RW}


class GreenConnection(psycopg.Connection[Any]):
    """Lets other greenlets run until the server has answered. One greenlet at a time uses it: psycopg's lock sees to that."""

    _watcher: Any = None

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Goes on with `gen` each time the socket is ready, and gives what it returns."""
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            wanted = next(gen)
            hub = get_hub()
            while True:
                # Nearly always it waits to read. Told that it may also write, psycopg tries, without blocking.
                hub.wait(self._readable(hub) if wanted == Wait.R else hub.loop.io(self.pgconn.socket, int(wanted)))
                wanted = gen.send(_READY[wanted])
        except StopIteration as done:
            return done.value

    def _readable(self, hub: Any) -> Any:
        watcher = self._watcher
        if watcher is None or watcher.loop is not hub.loop or watcher.fd != self.pgconn.socket:
            self._watcher = watcher = hub.loop.io(self.pgconn.socket, _READ)
        return watcher


def wait_with_gevent(engine: Engine) -> None:
    """Lets an engine make such connections where gevent serves; elsewhere psycopg's own way of waiting is the quickest."""
    if gevent.monkey.is_module_patched("select"):
        event.listen(engine, "do_connect", _connect)


def _connect(_dialect: Any, _record: Any, cargs: Any, cparams: Any) -> GreenConnection:
    return GreenConnection.connect(*cargs, **cparams)


def off_the_loop(work: Callable[..., T], *args: Any) -> T:
    """Runs heavy work in a real thread where gevent serves requests, so that others do not wait for it."""
    if gevent.monkey.is_module_patched("threading"):
        return get_hub().threadpool.apply(work, args)
    return work(*args)
