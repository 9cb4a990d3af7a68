"""The way out to one client: all that is written to its socket passes one ordered, bounded, never waiting outlet."""

import socket
import struct
from collections import deque
from contextlib import suppress
from typing import Any

import gevent
from gevent.event import Event

TEXT, BINARY = 0x1, 0x2

FRESH_BYTES = 256 << 10  # written at once, not at the end of the turn, when one turn of the loop says more than this
KERNEL_BYTES = 128 << 10  # what the kernel may hold per client: a frozen reader is noticed soon and costs little
GULP_BYTES = 16 << 10  # read this much from one client, then let the others have their turn
LAST_WORDS = 1.0  # seconds we listen on after our last frame, so that the peer hears it before the line is cut


def frame(payload: bytes, opcode: int = TEXT) -> bytes:
    """One whole WebSocket frame as a server sends it: unmasked, so the same bytes serve every client."""
    size = len(payload)
    if size < 126:
        return struct.pack("!BB", 0x80 | opcode, size) + payload
    if size < 1 << 16:
        return struct.pack("!BBH", 0x80 | opcode, 126, size) + payload
    return struct.pack("!BBQ", 0x80 | opcode, 127, size) + payload


class Tick:
    """Joins what is said within one turn of the loop: each outlet spoken to is written once, when the turn ends."""

    def __init__(self) -> None:
        self._due: list[Outlet] = []
        self._said: list[bytes] = []
        self._joined = b""

    def add(self, outlet: "Outlet") -> None:
        if not self._due:
            gevent.get_hub().loop.run_callback(self._flush)
        self._due.append(outlet)

    def join(self, frames: list[bytes]) -> bytes:
        """The frames as one run of bytes; neighbours in a room mostly hear the same, so the last answer is kept."""
        if len(frames) == 1:
            return frames[0]
        if frames != self._said:
            self._said, self._joined = frames, b"".join(frames)
        return self._joined

    def _flush(self) -> None:
        due, self._due = self._due, []
        for outlet in due:
            outlet.flush()
        self._said, self._joined = [], b""


class Outlet:
    """Stands where the socket stood: whole frames in, the same bytes out in order, or the client is dropped."""

    def __init__(self, sock: Any, tick: Tick, held_bytes: int = 1 << 20, stall_seconds: float = 30.0) -> None:
        self._sock, self._tick = sock, tick
        self._most, self._stall = held_bytes, stall_seconds
        self._fresh: list[bytes] = []
        self._fresh_size = 0
        self._held: deque[bytes | memoryview] = deque()
        self._held_size = 0
        self._flow: Any = None
        self._drained = Event()
        self._read = 0
        self.sealed = False  # the close frame is said: nothing may follow it
        self.dropped = False
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)

    def put(self, data: bytes) -> None:
        """Say this next. It leaves at the end of this turn of the loop."""
        if self.sealed:
            return
        if not self._fresh:
            self._tick.add(self)
        self._fresh.append(data)
        self._fresh_size += len(data)
        if self._fresh_size > FRESH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Hand what was said to the kernel; what it does not take is held and follows as the client reads."""
        frames, self._fresh, self._fresh_size = self._fresh, [], 0
        if not frames or self.dropped:
            return
        data: bytes | memoryview = self._tick.join(frames)
        if not self._held:
            sent = self._try(data)
            if sent == len(data):
                return
            data = memoryview(data)[sent:]
        self._hold(data)

    def seal(self) -> None:
        """Let nothing follow what was said so far."""
        self.sealed = True

    def drop(self) -> None:
        """Cut the line: this client is too slow or gone. Its reader sees the end and signs it off."""
        if self.dropped:
            return
        self.sealed = self.dropped = True
        self._fresh, self._fresh_size = [], 0
        self._held.clear()
        self._held_size = 0
        self._drained.set()
        with suppress(OSError):  # a reset, so that the kernel forgets what nobody reads
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._sock.shutdown(socket.SHUT_RDWR)

    def finish(self, seconds: float = LAST_WORDS) -> None:
        """Write what is left, then tell the peer that no more will come."""
        self.sealed = True
        self.flush()
        if self._flow is not None:
            self._drained.wait(seconds)
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)

    def _try(self, data: bytes | memoryview) -> int:
        try:
            return self._sock.send(data, 0, 0.0)  # gevent: a timeout of zero never waits
        except BlockingIOError:
            return 0
        except OSError:
            self.drop()
            return len(data)

    def _hold(self, data: bytes | memoryview) -> None:
        if self._held and self._held_size + len(data) > self._most:
            self.drop()
            return
        self._held.append(data)
        self._held_size += len(data)
        if self._flow is None:
            self._drained.clear()
            self._flow = gevent.spawn(self._follow)

    def _follow(self) -> None:
        """Write what is held as the client makes room; the head stays queued until it is sent, so nothing overtakes."""
        try:
            while self._held:
                if len(self._held) > 1 and len(self._held[0]) < GULP_BYTES:
                    self._held = deque([b"".join(self._held)])
                head = self._held[0]
                with gevent.Timeout(self._stall):
                    sent = self._sock.send(head)
                self._advance(head, sent)
        except (OSError, gevent.Timeout):
            self.drop()
        finally:
            self._flow = None
            self._drained.set()

    def _advance(self, head: bytes | memoryview, sent: int) -> None:
        if self.dropped:
            return
        self._held_size -= sent
        if sent == len(head):
            self._held.popleft()
        else:
            self._held[0] = memoryview(head)[sent:]

    # What simple-websocket asks of a socket.

    def send(self, data: bytes) -> int:
        self.put(bytes(data))
        return len(data)

    def recv(self, size: int) -> bytes:
        data = self._sock.recv(size)
        self._read += len(data)
        if self._read > GULP_BYTES:  # a socket that always has more to read would never yield by itself
            self._read = 0
            gevent.sleep(0)
        return data

    def fileno(self) -> int:
        return self._sock.fileno()

    def close(self) -> None:
        """Hear the peer out for a moment: closing on unread bytes would reset the line and lose our last frame."""
        with suppress(OSError), gevent.Timeout(LAST_WORDS, False):
            for _ in range(256):
                if self.dropped or not self._sock.recv(GULP_BYTES):
                    break
