"""The client manager behind socketio.emit(): a broadcast is encoded and framed once and put into each outlet."""

from typing import Any

from portal.realtime.guards import Lobby
from portal.realtime.library import socketio
from portal.realtime.wire import frame
from portal.realtime.wire_socket import Connections


class WireManager(socketio.Manager):
    """python-socketio's manager, writing straight to the sockets of this process.

    Acknowledged and binary messages take the stock way; it ends in the same outlets, so order holds between the two.
    """

    connections: Connections
    lobby: Lobby

    def attach(self, connections: Connections, lobby: Lobby) -> None:
        """Tell it of the sockets here; not in the making, since the library's other managers take no more arguments."""
        self.connections, self.lobby = connections, lobby

    def emit(
        self,
        event: str,
        data: Any,
        namespace: str,
        room: Any = None,
        skip_sid: str | list[str] | None = None,
        callback: Any = None,
        to: Any = None,
        **kwargs: Any,
    ) -> None:
        """Say an event to a room, to one client, or to everybody in the namespace."""
        room = to or room
        text = None if callback else self._encode(event, data, namespace)
        if text is None:
            super().emit(event, data, namespace, room=room, skip_sid=skip_sid, callback=callback, **kwargs)
            return
        skipped = skip_sid if isinstance(skip_sid, list) else (skip_sid,)
        framed = frame(f"4{text}".encode())  # 4 is Engine.IO's "message"
        connections, strangers = self.connections, []
        for sid, eio_sid in self.get_participants(namespace, room):
            if sid in skipped:
                continue
            connection = connections.get(eio_sid)
            if connection is not None:
                connection.outlet.put(framed)
            else:
                strangers.append(sid)
        for sid in strangers:  # a client without an outlet, such as the library's test client
            super().emit(event, data, namespace, room=sid, **kwargs)

    def _encode(self, event: str, data: Any, namespace: str) -> str | None:
        """The event as text, or None where it takes more than one packet."""
        if isinstance(data, tuple):
            arguments = list(data)
        else:
            arguments = [] if data is None else [data]
        encoded = self.server.packet_class(socketio.packet.EVENT, namespace=namespace, data=[event, *arguments]).encode()
        return encoded if isinstance(encoded, str) else None

    def connect(self, sid: str, namespace: str) -> str:
        """A client was let in by the namespace's connect handler: it need not hurry any more."""
        sid = super().connect(sid, namespace)
        self.lobby.admit(self.eio_sid_from_sid(sid, namespace))
        return sid

    def basic_disconnect(self, sid: str, namespace: str, **kwargs: Any) -> None:
        """A client left a namespace or was refused; one that is nowhere waits in the lobby again."""
        eio_sid = self.eio_sid_from_sid(sid, namespace)
        super().basic_disconnect(sid, namespace, **kwargs)
        if not any(self.sid_from_eio_sid(eio_sid, space) for space in list(self.get_namespaces())):
            self.lobby.send_back(eio_sid)
