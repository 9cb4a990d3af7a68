"""What keeps strangers and floods from hurting everybody else: limits, the lobby, the pace, strict packets."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import gevent

from portal.realtime.library import socketio

PLAIN = ("0", "1", "2", "3")  # connect, disconnect, event, acknowledgement: no client of ours sends a binary packet
EVENT, ACK = 2, 3
RESERVED = ("connect", "connect_error", "disconnect")  # else a client could call these handlers by naming an event so


@dataclass(frozen=True)
class Limits:
    """What one client may take from the service."""

    message_bytes: int = 64 << 10
    sign_in_seconds: float = 10.0
    unsigned_per_address: int = 20
    newcomer_seconds: float = 2.0  # so long an unsigned socket is safe from making room for the next
    events_per_second: float = 20.0
    burst: float = 40.0
    ping_interval: float = 10
    ping_timeout: float = 5
    held_bytes: int = 1 << 20
    stall_seconds: float = 30.0


class Lobby:
    """Where open sockets wait until they are signed in: not long, and not too many from one address."""

    def __init__(self, limits: Limits, show_out: Callable[[str], None]) -> None:
        self._limits, self._show_out = limits, show_out
        self._address: dict[str, str] = {}  # of every open socket
        self._waiting: dict[str, dict[str, float]] = {}  # address to the sockets waiting there, oldest first
        self._porter: Any = None

    def enter(self, eio_sid: str, address: str) -> bool:
        """A socket opens. When its address is full the longest waiting makes room, unless all have only just come."""
        here = self._waiting.setdefault(address, {})
        if len(here) >= self._limits.unsigned_per_address:
            oldest = next(iter(here))
            if time.monotonic() - here[oldest] < self._limits.newcomer_seconds:
                return False
            self._turn_out(oldest)
        self._address[eio_sid] = address
        self._wait(eio_sid)
        return True

    def admit(self, eio_sid: str | None) -> None:
        """It is signed in and may stay."""
        address = self._address.get(eio_sid or "")
        here = self._waiting.get(address or "")
        if address is None or here is None:
            return
        here.pop(eio_sid or "", None)
        if not here:
            del self._waiting[address]

    def send_back(self, eio_sid: str | None) -> None:
        """It is in no namespace (any more): the clock runs, and does not start again for one still waiting."""
        if eio_sid in self._address and eio_sid not in self._waiting.get(self._address[eio_sid], {}):
            self._wait(eio_sid)

    def leave(self, eio_sid: str) -> None:
        """The socket is closed."""
        self.admit(eio_sid)
        self._address.pop(eio_sid, None)

    def _wait(self, eio_sid: str) -> None:
        self._waiting.setdefault(self._address[eio_sid], {})[eio_sid] = time.monotonic()
        if self._porter is None:
            self._porter = gevent.spawn(self._look_around)

    def _look_around(self) -> None:
        while self._waiting:
            gevent.sleep(min(0.5, self._limits.sign_in_seconds / 4))
            late = time.monotonic() - self._limits.sign_in_seconds
            for eio_sid in [sid for here in self._waiting.values() for sid, since in here.items() if since <= late]:
                self._turn_out(eio_sid)
        self._porter = None

    def _turn_out(self, eio_sid: str) -> None:
        self.admit(eio_sid)  # it gives up its place now, whenever its line ends
        self._show_out(eio_sid)


class Pace:
    """So many events a second, with some in hand for a page that opens."""

    def __init__(self, per_second: float, burst: float) -> None:
        self._rate, self._burst = per_second, burst
        self._left, self._at = burst, time.monotonic()

    def step(self) -> bool:
        """Whether one more is within the pace."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Malformed(Exception):
    """A packet that no client of ours would send."""


class StrictPacket(socketio.packet.Packet):
    """A Socket.IO packet whose decoding fails in one known way."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        try:
            super().__init__(*args, **kwargs)
        except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
            if kwargs.get("encoded_packet") is None:
                raise
            raise Malformed from error
        if kwargs.get("encoded_packet") is not None and not self._is_sound():
            raise Malformed

    def _is_sound(self) -> bool:
        if self.packet_type == EVENT:
            return (
                isinstance(self.data, list)
                and bool(self.data)
                and isinstance(self.data[0], str)
                and self.data[0] not in RESERVED
            )
        return self.packet_type != ACK or (isinstance(self.data, list) and bool(self.id))


class Gate:
    """Stands before python-socketio's three Engine.IO handlers."""

    def __init__(self, limits: Limits, lobby: Lobby, address: Callable[[dict[str, Any]], str]) -> None:
        self._limits, self._lobby, self._address = limits, lobby, address
        self._paces: dict[str, Pace] = {}
        self._server: Any = None
        self._connections: Any = None

    def stand_before(self, server: Any, connections: Any) -> None:
        """Take the handlers' places; each hands on what is in order."""
        self._server, self._connections = server, connections
        for event in ("connect", "message", "disconnect"):
            server.eio.on(event, getattr(self, event))

    def connect(self, eio_sid: str, environ: dict[str, Any]) -> Any:
        if self._connections.closing or not self._lobby.enter(eio_sid, self._address(environ)):
            return "Too many connections"
        self._paces[eio_sid] = Pace(self._limits.events_per_second, self._limits.burst)
        return self._server._handle_eio_connect(eio_sid, environ)

    def message(self, eio_sid: str, data: Any) -> None:
        pace = self._paces.get(eio_sid)
        if pace is not None and not pace.step():
            self._too_fast(eio_sid)
        elif isinstance(data, str) and data.startswith(PLAIN):
            self._hand_on(eio_sid, data)
        else:
            self._turn_out(eio_sid)

    def disconnect(self, eio_sid: str, reason: str) -> None:
        self._paces.pop(eio_sid, None)
        self._lobby.leave(eio_sid)
        self._server._handle_eio_disconnect(eio_sid, reason)

    def _hand_on(self, eio_sid: str, data: str) -> None:
        try:
            self._server._handle_eio_message(eio_sid, data)
        except Malformed:
            self._turn_out(eio_sid)

    def _too_fast(self, eio_sid: str) -> None:
        del self._paces[eio_sid]
        manager = self._server.manager
        for namespace in list(manager.get_namespaces()):
            sid = manager.sid_from_eio_sid(eio_sid, namespace)
            if sid and manager.is_connected(sid, namespace):
                self._server.emit("error", {"code": "too_many_events"}, to=sid, namespace=namespace)
                self._server.disconnect(sid, namespace=namespace, ignore_queue=True)
        self._turn_out(eio_sid)

    def _turn_out(self, eio_sid: str) -> None:
        connection = self._connections.get(eio_sid)
        if connection is not None:
            connection.turn_out()
