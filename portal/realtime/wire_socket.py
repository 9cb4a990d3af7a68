"""A client's WebSocket as Engine.IO knows it, over our outlet: capped messages, no compression, a sure end."""

import logging
from collections.abc import Callable, Iterable
from typing import Any

import gevent
import simple_websocket
from engineio.async_drivers.gevent import Thread
from gevent import selectors
from gevent.event import Event
from wsproto.frame_protocol import CloseReason
from wsproto.utilities import ProtocolError

from portal.realtime.wire import BINARY, Outlet, Tick, frame

log = logging.getLogger(__name__)

GOING_AWAY = 1.0  # seconds a client has to answer our goodbye


class Wire(simple_websocket.Server):
    """simple-websocket's protocol over an outlet; whoever waits in it is woken at every end."""

    def close(self, reason: int | None = None, message: str | None = None) -> None:
        super().close(reason, message)
        self.sock.seal()
        self.event.set()

    def _handle_events(self) -> bool:
        keep_going = super()._handle_events()
        if not keep_going:
            self.sock.seal()
        return keep_going

    def _thread(self) -> None:
        try:
            super()._thread()
        except (ProtocolError, ValueError) as error:
            log.info("unreadable frame: %s", error)
        finally:
            self.connected = False
            self.event.set()


class Straight:
    """Stands where Engine.IO's queue stood: a packet put in goes to the outlet at once.

    So acknowledgements and pings keep their place among the broadcasts. Only the end of the socket is ever taken out.
    """

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._over = Event()

    def put(self, packet: Any) -> None:
        if packet is None:
            self._over.set()
            return
        encoded = packet.encode()
        if isinstance(encoded, str):
            self._outlet.put(frame(encoded.encode()))
        else:
            self._outlet.put(frame(bytes(encoded), BINARY))

    def get(self, block: bool = True, timeout: float | None = None) -> None:
        self._over.wait()

    def task_done(self) -> None:
        """Nothing is counted."""

    def join(self) -> None:
        """Nothing waits here."""


class Connection:
    """One client: Engine.IO's socket, the WebSocket and its outlet, from handshake to the cut line."""

    def __init__(self, handler: Callable[["Connection"], Any], connections: "Connections") -> None:
        self._handler = handler
        self._all = connections
        self.eio: Any = handler.__self__  # type: ignore[attr-defined]  # the handler is a method of Engine.IO's socket
        self.outlet: Outlet
        self.ws: Wire

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Take the socket over from the WSGI server; returns only when the client is gone."""
        if "gunicorn.socket" not in environ:
            raise RuntimeError("live sockets are served by portal.serve")
        self.outlet = self._all.outlet(environ["gunicorn.socket"])
        try:
            self.ws = self._shake_hands(environ)
        except (ProtocolError, simple_websocket.ConnectionError):
            self._sign_off()
            start_response("400 Bad Request", [("Content-Type", "text/plain")])
            return [b"Not a WebSocket handshake"]
        self._adopt()
        try:
            self._handler(self)
        except (ValueError, OSError) as error:  # Engine.IO does not guard its own decoding
            log.info("%s: unreadable packet: %s", self.eio.sid, error)
        finally:
            self._part()
        raise StopIteration  # tells gunicorn that this connection is spent

    def turn_out(self) -> None:
        """End this client politely; it has a moment to answer."""
        self.eio.close(wait=False, reason=self.eio.server.reason.SERVER_DISCONNECT)

    # What Engine.IO asks of a WebSocket.

    def wait(self) -> str | bytes | None:
        try:
            return self.ws.receive()
        except simple_websocket.ConnectionClosed:
            return None

    def send(self, message: str | bytes) -> None:
        try:
            self.ws.send(message)
        except simple_websocket.ConnectionClosed as error:
            raise OSError from error

    def close(self, code: int = CloseReason.NORMAL_CLOSURE) -> None:
        if self.ws.connected:
            self.ws.close(code)

    def _shake_hands(self, environ: dict[str, Any]) -> Wire:
        # Without the offer no permessage-deflate is agreed: it costs more memory and time than it saves, hides bombs.
        plain = {key: value for key, value in environ.items() if key != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        plain["gunicorn.socket"] = self.outlet
        return Wire(
            plain,
            max_message_size=self._all.message_bytes,
            thread_class=Thread,
            event_class=Event,
            selector_class=selectors.DefaultSelector,
        )

    def _adopt(self) -> None:
        waiting, self.eio.queue = self.eio.queue, Straight(self.outlet)
        while not waiting.empty():
            self.eio.queue.put(waiting.get_nowait())
        self._all[self.eio.sid] = self

    def _sign_off(self) -> None:
        self.eio.close(wait=False, abort=True, reason=self.eio.server.reason.TRANSPORT_CLOSE)

    def _part(self) -> None:
        try:
            self._sign_off()
        finally:
            self.outlet.finish()
            self.ws.thread.join(GOING_AWAY)
            self.outlet.drop()
            self._all.pop(self.eio.sid, None)
            self.eio.server.sockets.pop(self.eio.sid, None)  # stock, it stays until the next round of the ping monitor


class Connections(dict[str, Connection]):
    """The clients of this process by their Engine.IO id."""

    def __init__(self, message_bytes: int, held_bytes: int, stall_seconds: float) -> None:
        super().__init__()
        self.message_bytes = message_bytes
        self._held_bytes, self._stall_seconds = held_bytes, stall_seconds
        self._tick = Tick()
        self.closing = False

    def outlet(self, sock: Any) -> Outlet:
        return Outlet(sock, self._tick, self._held_bytes, self._stall_seconds)

    def take_leave(self, seconds: float = 0.3) -> None:
        """The process stops: tell every client that the service restarts, and cut those that do not answer in time."""
        self.closing = True
        for connection in list(self.values()):
            connection.close(CloseReason.SERVICE_RESTART)
        with gevent.Timeout(seconds, False):
            while self:
                gevent.sleep(0.01)
        for connection in list(self.values()):
            connection.outlet.drop()
