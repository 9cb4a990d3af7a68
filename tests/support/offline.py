"""Keeps the tests on this machine: whoever looks up a foreign name or connects to a foreign address gets an error."""

import ipaddress
import sys
from typing import Any

HERE = {"localhost", "", None}


class Offline(RuntimeError):
    """Something in a test wanted to leave this machine."""


def is_here(host: Any) -> bool:
    """Whether a host is this machine."""
    if isinstance(host, bytes):
        host = host.decode()
    if host in HERE:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = args[0]
    elif event == "socket.connect" and isinstance(args[1], tuple):
        host = args[1][0]
    elif event == "socket.gethostbyname":
        host = args[0]
    else:
        return
    if not is_here(host):
        raise Offline(f"tests stay on this machine, and this wanted to reach {host!r}")


def stay_here() -> None:
    """Installs the guard for the rest of this process; an audit hook sees every socket, whoever makes it."""
    sys.addaudithook(_refuse)
