"""A gunicorn worker that stops well: on SIGTERM it takes leave of the live clients, then lets requests finish."""

import time
from functools import partial
from types import FrameType
from typing import Any

import gevent
from gevent import events
from gevent.event import Event
from gevent.pool import Pool
from gevent.server import StreamServer
from gunicorn.workers.ggevent import GeventWorker


class DrainingWorker(GeventWorker):
    """gunicorn's gevent worker; stock, it waits the whole graceful timeout for sockets that never end by themselves."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stop: Any = None
        self._busy = 0

    def patch(self) -> None:
        """Gevent's patches; stock, each of their 25 steps looks through all packages for plugins, and there are none."""
        asked = events.notify_and_call_entry_points
        events.notify_and_call_entry_points = events.notify
        try:
            super().patch()
        finally:
            events.notify_and_call_entry_points = asked

    def run(self) -> None:
        """Serve until told to stop, then drain: no new connections, goodbye to live clients, time for open requests."""
        self._stop = Event()
        servers = [self._listen(sock) for sock in self.sockets]
        while self.alive:
            self.notify()
            self._stop.wait(1.0)
        for server in servers:
            server.close()
        take_leave(self.wsgi)
        deadline = time.monotonic() + self.cfg.graceful_timeout
        while self._busy and time.monotonic() < deadline:
            self.notify()
            gevent.sleep(0.02)
        for server in servers:  # what is left are idle keep-alive connections
            server.stop(timeout=0.2)

    def handle_request(self, listener_name: Any, req: Any, sock: Any, addr: Any) -> Any:
        self._busy += 1
        try:
            return super().handle_request(listener_name, req, sock, addr)
        finally:
            self._busy -= 1

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        if self._stop is not None:
            self._stop.set()

    def _listen(self, sock: Any) -> StreamServer:
        sock.setblocking(1)
        server = StreamServer(sock, handle=partial(self.handle, sock), spawn=Pool(self.worker_connections))
        server.start()
        return server


def take_leave(app: Any) -> None:
    """Close the live sockets of this application, if it has any."""
    socketio = getattr(app, "extensions", {}).get("socketio")
    if socketio is not None:
        socketio.server.manager.connections.take_leave()
