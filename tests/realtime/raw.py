"""A WebSocket client made of a bare socket: it checks every byte of the stream and reads only when it is told to."""

import base64
import json
import os
import socket
import struct
import time
from contextlib import suppress
from typing import Any

TEXT, BINARY, CLOSE, PING = 0x1, 0x2, 0x8, 0x9


class Over(Exception):
    """The server ended the stream; `code` is what its close frame said, if there was one, `torn` what was cut off."""

    def __init__(self, code: int | None, torn: int = 0) -> None:
        super().__init__(code)
        self.code, self.torn = code, torn


class Raw:
    """One client. Every wait has a deadline."""

    def __init__(self, port: int, *, namespace: str | None = "/live", token: str = "good", receive_buffer: int = 0,
                 headers: dict[str, str] | None = None) -> None:
        self.sock = socket.socket()
        if receive_buffer:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.sock.settimeout(10)
        self.sock.connect(("127.0.0.1", port))
        self.buffer = bytearray()
        self.sid = ""
        self.kept: list[Any] = []
        self.head = self._shake_hands(port, headers or {})
        if self.opened and namespace is not None:
            self.send_packet(f'40{namespace},{json.dumps({"token": token})}')
            if token == "good" and namespace == "/live":
                self.sid = json.loads(self.until("40").removeprefix("40/live,"))["sid"]

    @property
    def opened(self) -> bool:
        return " 101 " in self.head.split("\r\n")[0]

    def _shake_hands(self, port: int, headers: dict[str, str]) -> str:
        key = base64.b64encode(os.urandom(16)).decode()
        lines = {"Host": f"127.0.0.1:{port}", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Key": key,
                 "Sec-WebSocket-Version": "13"} | headers
        request = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
        self.sock.sendall((request + "".join(f"{k}: {v}\r\n" for k, v in lines.items()) + "\r\n").encode())
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, _, rest = bytes(self.buffer).partition(b"\r\n\r\n")
        self.buffer = bytearray(rest)
        return head.decode()

    def send_packet(self, text: str) -> None:
        self.send_frame(text.encode())

    def send_frame(self, payload: bytes, opcode: int = TEXT, fin: bool = True) -> None:
        """A masked frame, as a client must send it; the mask is zero, so the payload stays as it is."""
        size, first = len(payload), (0x80 if fin else 0) | opcode
        if size < 126:
            head = struct.pack("!BB", first, 0x80 | size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", first, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", first, 0x80 | 127, size)
        self.sock.sendall(head + bytes(4) + payload)

    def event(self, name: str, data: Any, ack: int | str = "") -> None:
        self.send_packet(f"42/live,{ack}{json.dumps([name, data])}")

    def frame(self) -> tuple[int, bytes]:
        """The next whole frame. Raises Over at the end of the stream, AssertionError when the stream is corrupt."""
        self._need(2)
        first, size = self.buffer[0], self.buffer[1]
        assert first in {0x80 | code for code in (TEXT, BINARY, CLOSE, PING)}, f"corrupt: {bytes(self.buffer[:40])!r}"
        at = 2
        if size >= 126:
            at, shape = (4, "!H") if size == 126 else (10, "!Q")
            self._need(at)
            (size,) = struct.unpack(shape, bytes(self.buffer[2:at]))
        self._need(at + size)
        payload = bytes(self.buffer[at:at + size])
        del self.buffer[:at + size]
        if first & 0x0F == CLOSE:
            raise Over(struct.unpack("!H", payload[:2])[0] if payload else None)
        return first & 0x0F, payload

    def packet(self) -> str | bytes:
        """The next Engine.IO packet; pings are answered on the way."""
        while True:
            opcode, payload = self.frame()
            if payload == b"2":
                with suppress(ConnectionError):
                    self.send_packet("3")
            else:
                return payload.decode() if opcode == TEXT else payload

    def until(self, head: str) -> str:
        """The next packet that begins so; what came before it is kept in `kept`."""
        while True:
            packet = self.packet()
            if isinstance(packet, str) and packet.startswith(head):
                return packet
            self.kept.append(packet)

    def said(self) -> int:
        """The number in the next "said" event."""
        name, data = json.loads(self.until('42/live,["said"').removeprefix("42/live,"))
        assert name == "said"
        return int(data["n"])

    def end(self, seconds: float) -> Over:
        """Reads until the server ends the stream, which must happen within these seconds."""
        deadline = time.monotonic() + seconds
        while True:
            self.sock.settimeout(max(0.01, deadline - time.monotonic()))
            try:
                self.packet()
            except Over as over:
                return over

    def close(self) -> None:
        self.sock.close()

    def _need(self, size: int) -> None:
        while len(self.buffer) < size:
            self._more()

    def _more(self) -> None:
        try:
            data = self.sock.recv(1 << 16)
        except ConnectionError:
            data = b""
        if not data:
            raise Over(None, torn=len(self.buffer))
        self.buffer += data
