"""Reaching an address of somebody else safely: looked up once, checked, and connected to exactly what was checked.

So a name that changes its mind between the check and the connection leads nowhere else. No redirect is followed, no proxy is
asked, and neither a slow nor a long answer holds us up.
"""

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

PATIENCE = 10.0
MOST_KEPT = 1024
# Addresses that carry another one inside them: what they lead to is not looked into.
WRAPPED = tuple(ipaddress.ip_network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"))
Resolve = Callable[[str, int], list[str]]


class NotReached(OSError):
    """The address may not be called, or did not answer; the message may be shown."""


@dataclass(frozen=True)
class Answered:
    """What came back: the code, the beginning of the answer, and how long it took."""

    code: int
    answer: str
    milliseconds: int


def resolve(host: str, port: int) -> list[str]:
    """Every address of a host."""
    return [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_public(address: str) -> bool:
    """Whether an address lies out in the world: not this machine, its network, its cloud's metadata or a group of hosts."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None)
    if mapped is not None:
        return is_public(str(mapped))
    return found.is_global and not found.is_multicast and not any(
        found.version == net.version and found in net for net in WRAPPED)


def parts_of(url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and path of an address. Raises NotReached for what is none of ours to call."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        host = host.encode("idna").decode() if not host.isascii() else host
    except (ValueError, UnicodeError) as wrong:
        raise NotReached("not an address") from wrong
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password or not url.isprintable() \
            or " " in url:
        raise NotReached("only http and https addresses without a password are called")
    return parts.scheme, host, port, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


class _Connection(http.client.HTTPConnection):
    """Connects to one address that was checked, whatever the name says meanwhile."""

    def __init__(self, host: str, port: int, address: str, tls: ssl.SSLContext | None) -> None:
        super().__init__(host, port, timeout=PATIENCE / 2)
        self.address, self.tls = address, tls

    def connect(self) -> None:
        self.sock: Any = socket.create_connection((self.address, self.port), self.timeout)
        if self.tls is not None:
            self.sock = self.tls.wrap_socket(self.sock, server_hostname=self.host)


class Reach:
    """Sends a body to an address; `private` lets it call addresses of our own network too."""

    def __init__(self, private: bool = False, look_up: Resolve = resolve) -> None:
        self.private, self.look_up = private, look_up

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> Answered:
        """Raises NotReached when the address may not be called or does not answer in time."""
        scheme, host, port, path = parts_of(url)
        begun = time.monotonic()
        tls = ssl.create_default_context() if scheme == "https" else None
        connection = _Connection(host, port, self._checked(host, port), tls)
        if (port, scheme) not in ((80, "http"), (443, "https")):
            headers = {**headers, "Host": f"{host}:{port}"}
        watch = threading.Timer(PATIENCE, lambda: _cut(connection))
        watch.daemon = True
        watch.start()
        try:
            connection.request("POST", path, body, headers)
            said = connection.getresponse()
            answer = said.read(MOST_KEPT).decode("utf-8", "replace").replace("\0", "")
            return Answered(said.status, answer, round((time.monotonic() - begun) * 1000))
        except (OSError, http.client.HTTPException, ValueError) as failed:
            raise NotReached(f"no answer: {type(failed).__name__}") from failed
        finally:
            watch.cancel()
            connection.close()

    def _checked(self, host: str, port: int) -> str:
        try:
            found = self.look_up(host, port)
        except (OSError, UnicodeError) as failed:
            raise NotReached("nobody knows this name") from failed
        if not found or not (self.private or all(is_public(one) for one in found)):
            raise NotReached("this name leads into a private network")
        return found[0]


def _cut(connection: _Connection) -> None:
    """Ends a call that takes too long, wherever it is."""
    if connection.sock is not None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            connection.sock.close()
