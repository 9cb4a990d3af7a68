"""make_socketio(): Flask-SocketIO on gevent with our manager, our guards and our limits put together."""

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from flask import Flask

from portal.realtime.guards import Gate, Limits, Lobby, StrictPacket
from portal.realtime.library import flask_socketio
from portal.realtime.wire_manager import WireManager
from portal.realtime.wire_socket import Connection, Connections

log = logging.getLogger("portal.live")


def make_socketio(
    app: Flask,
    *,
    origins: Iterable[str] = (),
    namespaces: Iterable[str] = ("/live",),
    limits: Limits | None = None,
    manager: WireManager | None = None,
    address: Callable[[dict[str, Any]], str] | None = None,
    **options: Any,
) -> flask_socketio.SocketIO:
    """A Socket.IO server on /socket.io: WebSocket only, from our own origin and those listed.

    Only the namespaces named here exist; without that anybody could join "/" and count as signed in. Behind a proxy let
    ProxyFix stand outside, or give `address` to tell the client's address from the WSGI environment.
    """
    limits = limits or Limits()
    connections = Connections(limits.message_bytes, limits.held_bytes, limits.stall_seconds)
    lobby = Lobby(limits, partial(_show_out, connections))
    settings: dict[str, Any] = {
        "async_mode": "gevent",
        "path": "/socket.io",
        "transports": ["websocket"],
        "allow_upgrades": False,
        "http_compression": False,
        "ping_interval": limits.ping_interval,
        "ping_timeout": limits.ping_timeout,
        "max_http_buffer_size": limits.message_bytes,
        "cors_allowed_origins": own_origin(origins),
        "namespaces": list(namespaces),
        "manage_session": False,
        "async_handlers": False,  # a client's events are handled in the order it sent them, and never pile up
        "serializer": StrictPacket,
        "logger": log,
        "engineio_logger": log,
        "client_manager": manager or WireManager(),
    }
    settings["client_manager"].attach(connections, lobby)
    socketio = flask_socketio.SocketIO(app, **(settings | options))
    eio = socketio.server.eio
    eio._async = eio._async | {"websocket": lambda handler, _server: Connection(handler, connections)}
    Gate(limits, lobby, address or _peer).stand_before(socketio.server, connections)
    return socketio


def own_origin(listed: Iterable[str] = ()) -> Callable[[str | None, dict[str, Any]], bool]:
    """Whether a page of this origin may open a socket: the origin the request came to, or one that is listed."""
    known = {origin.rstrip("/").lower() for origin in listed}

    def allowed(origin: str | None, environ: dict[str, Any]) -> bool:
        here = f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST', '')}".lower()
        return origin is not None and origin.lower() in {here, *known}

    return allowed


def _show_out(connections: Connections, eio_sid: str) -> None:
    connection = connections.get(eio_sid)
    if connection is not None:
        connection.turn_out()


def _peer(environ: dict[str, Any]) -> str:
    return str(environ.get("REMOTE_ADDR", ""))
