"""What a client may send: enter, leave, cursor, typing, follow, view. Sockets push; writes go over HTTP."""

import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from flask import request

from portal.kernel.errors import PortalError
from portal.kernel.policy import Actor
from portal.kernel.text import LOCALES
from portal.realtime.hub import NAMESPACE, Hub
from portal.realtime.library import flask_socketio, socketio
from portal.realtime.live import read_room

Identify = Callable[[Any, str | None], Actor]
CURSORS_UP_TO = 30
# What is passed on to a room as it comes and is nowhere kept. A view is sent only while somebody follows it.
RELAYED = {"cursor": ("asset", "x", "y"), "typing": ("thread",), "follow": ("user",), "view": ("asset", "x", "y", "zoom")}


class Sockets:
    """The handlers of the namespace /live."""

    def __init__(self, socketio: flask_socketio.SocketIO, hub: Hub, identify: Identify) -> None:
        self.socketio, self.hub, self.identify = socketio, hub, identify
        self.elsewhere: dict[str, dict[str, tuple[float, list[dict[str, str]]]]] = defaultdict(dict)
        hub.socketio, hub.gone, hub.on_bus = socketio, self._gone, self._from_bus
        on = socketio.on_event
        on("connect", self.connect, namespace=NAMESPACE)
        on("disconnect", self.disconnect, namespace=NAMESPACE)
        on("enter", self.enter, namespace=NAMESPACE)
        on("leave", self.leave, namespace=NAMESPACE)
        for name in RELAYED:
            on(name, self._relay(name), namespace=NAMESPACE)

    def connect(self, auth: Any = None) -> None:
        """Signed in or refused: by the session cookie of our own pages, or by a token."""
        token = auth.get("token") if isinstance(auth, dict) and isinstance(auth.get("token"), str) else None
        if token is None and not request.headers.get("Origin"):
            raise socketio.exceptions.ConnectionRefusedError("origin_needed")
        with self.hub.database.transaction(write=False):
            actor = self.identify(request, token)
        if not actor.key or (actor.scopes is not None and "read" not in actor.scopes):
            raise socketio.exceptions.ConnectionRefusedError("sign_in_needed")
        self.hub.sit(request.sid, actor)  # type: ignore[attr-defined]
        wished = auth.get("locale") if isinstance(auth, dict) else None
        if wished in LOCALES:
            self.hub.seats[request.sid].language = wished  # type: ignore[attr-defined]

    def disconnect(self, _reason: Any = None) -> None:
        self.hub.rise(request.sid)  # type: ignore[attr-defined]

    def enter(self, asked: Any = None) -> dict[str, Any]:
        """Into a room, with what was missed since the last number seen."""
        room, since = (asked.get("room"), asked.get("since")) if isinstance(asked, dict) else (None, None)
        sid: str = request.sid  # type: ignore[attr-defined]
        if room == "me" and sid in self.hub.seats:
            room = f"me:{self.hub.seats[sid].actor.user_id}"
        fits = since is None or (isinstance(since, int) and not isinstance(since, bool) and 0 <= since < 2**31)
        if not isinstance(room, str) or not fits or sid not in self.hub.seats:
            return {"ok": False, "code": "not_understood"}
        epoch = asked.get("epoch") if isinstance(asked.get("epoch"), str) else None
        try:
            answer = self.hub.enter(sid, room, since, epoch)
        except PortalError as refused:
            return {"ok": False, "code": refused.code}
        if answer.pop("presence"):
            self._tell_here(room)
        return answer

    def leave(self, asked: Any = None) -> dict[str, Any]:
        room = asked.get("room") if isinstance(asked, dict) else None
        sid: str = request.sid  # type: ignore[attr-defined]
        if room == "me" and sid in self.hub.seats:
            room = f"me:{self.hub.seats[sid].actor.user_id}"
        if isinstance(room, str):
            self.hub.leave(sid, room)
        return {"ok": True}

    # -- presence ------------------------------------------------------------------------------------------------
    def _gone(self, room: str, _sid: str) -> None:
        if self.hub.book.doors[read_room(room).kind].presence:
            self._tell_here(room)

    def people(self, room: str) -> list[dict[str, str]]:
        """Those in the room in this process, each once."""
        found = {}
        for sid in self.hub.rooms.get(room, ()):
            seat = self.hub.seats.get(sid)
            if seat:
                found[seat.actor.key] = {"id": seat.actor.key, "name": seat.actor.name}
        return sorted(found.values(), key=lambda one: one["name"])[:200]

    def _tell_here(self, room: str) -> None:
        here = self.people(room)
        self.hub.bus.publish("here", {"room": room, "node": getattr(self.hub.bus, "node", ""), "people": here})
        self._emit_here(room, here)

    def _emit_here(self, room: str, here: list[dict[str, str]]) -> None:
        now = time.monotonic()
        for at, people in self.elsewhere[room].values():
            if now - at < 60:
                here = here + [one for one in people if one not in here]
        self._to_room("here", {"room": room, "people": here}, room)

    def _from_bus(self, kind: str, what: Any) -> None:
        if kind == "here":
            self.elsewhere[what["room"]][what["node"]] = (time.monotonic(), what["people"])
            self._emit_here(what["room"], self.people(what["room"]))
        elif kind == "relay":
            self._to_room(what["name"], what["data"], what["data"]["room"])

    def _to_room(self, event: str, data: Any, room: str, skip: str | None = None) -> None:
        for language in LOCALES:
            self.socketio.server.emit(event, data, room=f"{room}|{language}", skip_sid=skip, namespace=NAMESPACE)

    # -- volatile ------------------------------------------------------------------------------------------------
    def _relay(self, name: str) -> Callable[[Any], None]:
        fields = RELAYED[name]

        def relay(said: Any = None) -> None:
            sid: str = request.sid  # type: ignore[attr-defined]
            room = said.get("room") if isinstance(said, dict) else None
            seat, inside = self.hub.seats.get(sid), self.hub.rooms.get(room or "", set())
            if seat is None or sid not in inside or not self.hub.book.doors[read_room(str(room)).kind].presence:
                return
            if room in self.hub.still:
                return
            if name == "cursor" and len(inside) > CURSORS_UP_TO:
                return
            values = {field: said.get(field) for field in fields}
            if any(isinstance(one, str) and len(one) > 40 or isinstance(one, list | dict) for one in values.values()):
                return
            data = {"room": room, "person": {"id": seat.actor.key, "name": seat.actor.name}, **values}
            self._to_room(name, data, str(room), skip=sid)
            self.hub.bus.publish("relay", {"name": name, "data": data})

        return relay
