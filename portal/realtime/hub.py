"""The hub: who sits in which room of this process, and the pump that sends each room its facts in order.

The database is the truth: a hint only says that a room has news; the pump then reads what follows the last number it sent.
Rights are asked again before every push, of everybody in the room at once.
"""

import logging
import queue
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from portal.kernel.db import Database, session
from portal.kernel.errors import NotFound
from portal.kernel.facts import Room
from portal.kernel.policy import Actor
from portal.realtime.bus import Bus
from portal.realtime.library import flask_socketio
from portal.realtime.live import read_room
from portal.realtime.reading import Book
from portal.realtime.seats import Seat

log = logging.getLogger(__name__)
NAMESPACE = "/live"
Refresh = Callable[[list[Actor]], dict[str, Actor]]


class Hub:
    """Seats, rooms, and the pump."""

    def __init__(self, database: Database, book: Book, bus: Bus, refresh: Refresh) -> None:
        self.database, self.book, self.bus, self.refresh = database, book, bus, refresh
        self.socketio: flask_socketio.SocketIO | None = None
        self.seats: dict[str, Seat] = {}
        self.rooms: dict[str, set[str]] = defaultdict(set)
        self.sent: dict[str, int] = {}
        self.still: set[str] = set()  # rooms in which nobody's cursor is passed on
        self.gone: Callable[[str, str], None] = lambda _room, _sid: None
        self._news: queue.Queue[str] = queue.Queue()
        self._stopped = False
        # Before the worker's: who looks at a page waits for the pump, nobody for the letters and counts of the worker.
        database.after_commit.insert(0, self._after_commit)
        bus.hear = self._heard_elsewhere

    # -- hints ---------------------------------------------------------------------------------------------------
    def _after_commit(self, heard: dict[str, Any]) -> None:
        rooms = heard.get("rooms")
        if rooms:
            self.bus.publish("rooms", rooms)
            self.poke(rooms)

    def poke(self, rooms: list[str]) -> None:
        """Says that rooms have news."""
        for room in rooms:
            if room in self.rooms or room.startswith("me:"):
                self._news.put(room)

    def _heard_elsewhere(self, kind: str, what: Any) -> None:
        if kind == "rooms":
            self.poke(what)
        elif kind in ("here", "relay"):
            self.on_bus(kind, what)

    on_bus: Callable[[str, Any], None] = staticmethod(lambda _kind, _what: None)

    # -- seats ---------------------------------------------------------------------------------------------------
    def sit(self, sid: str, actor: Actor) -> None:
        self.seats[sid] = Seat(sid, actor, actor.locale)

    def rise(self, sid: str) -> None:
        """A socket is gone."""
        self.seats.pop(sid, None)
        for room in [name for name, sids in self.rooms.items() if sid in sids]:
            self.leave(sid, room)

    def enter(self, sid: str, room: str, since: int | None, epoch: str | None) -> dict[str, Any]:
        """Lets a socket into a room and gives what it missed. Raises NotFound where it may not be."""
        seat, name = self.seats[sid], read_room(room)
        with self.database.transaction(write=False):
            if not self._allowed(room, [seat]):
                raise NotFound()
            # Entered before the state is read: a fact of this very moment comes twice rather than never.
            self.rooms[room].add(sid)
            self._join(sid, room)
            seq, now = self.book.head(room)
            self.sent.setdefault(room, seq)
            # Who has seen nothing of the room yet misses nothing by hearing it from its beginning, whatever its epoch was.
            other = bool(since) and seq > 0 and epoch not in (None, now)
            floor = self._listen(room) or 0
            behind = since is not None and (since > seq or other or seq - since > 500 or since < floor)
            rows = [] if since is None or behind else self.book.rows_after(room, since)
            events = self.book.missed(room, rows, seat.language, seq)
        self._news.put(room)
        answer = {"ok": True, "seq": seq, "epoch": now, "presence": self.book.doors[name.kind].presence}
        return answer | ({"reset": True} if behind else {"events": events})

    def leave(self, sid: str, room: str) -> None:
        sids = self.rooms.get(room)
        if sids is None or sid not in sids:
            return
        sids.discard(sid)
        if self.socketio and sid in self.seats:
            self.socketio.server.leave_room(sid, _channel(room, self.seats[sid].language), namespace=NAMESPACE)
        if not sids:
            self.rooms.pop(room, None)
            self.sent.pop(room, None)
            self.still.discard(room)
        self.gone(room, sid)

    def _listen(self, room: str) -> int | None:
        """Asks whether a room keeps still now; gives the number up to which nothing is told again there."""
        floor = self.book.hushed(room)
        (self.still.discard if floor is None else self.still.add)(room)
        return floor

    def _join(self, sid: str, room: str) -> None:
        if self.socketio:
            self.socketio.server.enter_room(sid, _channel(room, self.seats[sid].language), namespace=NAMESPACE)

    # -- the pump ------------------------------------------------------------------------------------------------
    def start(self) -> None:
        """Starts the pump and the look-around; needs gevent's patches or real threads."""
        for work in (self._pump, self._look_around):
            threading.Thread(target=work, daemon=True, name=f"live{work.__name__}").start()
        self.bus.start()

    def stop(self) -> None:
        self._stopped = True
        self._news.put("")
        self.bus.stop()

    def _pump(self) -> None:
        while not self._stopped:
            rooms = {self._news.get()}
            while True:
                try:
                    rooms.add(self._news.get_nowait())
                except queue.Empty:
                    break
            for room in sorted(rooms - {""}):
                try:
                    self.advance(room)
                except Exception:
                    log.exception("the pump stumbled over a room")

    def advance(self, room: str) -> None:
        """Sends a room what it has not had yet, after putting out those who may no longer be there."""
        if room.startswith("me:"):
            self.recheck([seat for seat in self.seats.values() if seat.actor.user_id == room[3:]])
        sids = self.rooms.get(room)
        if not sids:
            return
        with self.database.transaction(write=False):
            rows = self.book.rows_after(room, self.sent.get(room, 0))
            if not rows:
                return
            self._listen(room)
            inside = [self.seats[sid] for sid in sids if sid in self.seats]
            allowed = self._allowed(room, inside)
            out = [seat for seat in inside if seat.sid not in allowed]
            languages = {seat.language for seat in inside if seat.sid in allowed}
            events = {language: self.book.events(room, rows, language) for language in sorted(languages)}
        for seat in out:
            self.put_out(seat.sid, room)
        self.sent[room] = rows[-1][0]
        for language, ready in events.items():
            for event in ready:
                self._emit("fact", event, _channel(room, language))
        time.sleep(0)  # out with it before the next room is looked at
        if len(rows) >= 500:
            self._news.put(room)

    def _allowed(self, room: str, seats: list[Seat]) -> set[str]:
        """The sids of those who may be in the room now, by their session as it stands now."""
        name = read_room(room)
        door = self.book.doors.get(name.kind)
        if door is None or not seats:
            return set()
        seats = [seat for seat in seats if door.guests or seat.actor.user_id]  # a guest is nobody elsewhere
        fresh = self.refresh([seat.actor for seat in seats])
        holders: dict[str, list[Seat]] = defaultdict(list)
        actors: dict[str, Actor] = {}
        for seat in seats:
            actor = fresh.get(seat.pass_id)
            if actor is not None:
                seat.actor = replace(actor, locale=seat.language)
                holders[actor.key].append(seat)
                actors[actor.key] = actor
        keys = door.who(name.id, name.audience, list(actors.values()))
        return {seat.sid for key in keys & set(holders) for seat in holders[key]}

    def put_out(self, sid: str, room: str, code: str = "not_allowed") -> None:
        """Tells a socket that it may no longer be in a room, and sees to it."""
        self.leave(sid, room)
        self._emit("out", {"room": room, "code": code}, sid)

    def recheck(self, seats: list[Seat]) -> None:
        """Closes sockets whose session or token has ended, and puts the others out where they lost the right."""
        if not seats:
            return
        with self.database.transaction(write=False):
            fresh = self.refresh([seat.actor for seat in seats])
            lost = [(seat.sid, room) for room in list(self.rooms) for seat in seats
                    if seat.sid in self.rooms[room] and seat.pass_id in fresh and not self._allowed(room, [seat])]
        for sid, room in lost:
            self.put_out(sid, room)
        for seat in seats:
            if seat.pass_id not in fresh and self.socketio:
                self._emit("out", {"room": None, "code": "session_ended"}, seat.sid)
                self.socketio.server.disconnect(seat.sid, namespace=NAMESPACE)
                self.rise(seat.sid)

    def _look_around(self, every: float = 1.0) -> None:
        """Finds news whose hint was lost, and sockets whose right ended without one; guests' links end by the clock."""
        event, rounds = threading.Event(), 0
        while not event.wait(every) and not self._stopped:
            rounds += 1
            try:
                if rounds % 2 == 0:
                    self.look_around()
                seats = list(self.seats.values())
                self.recheck(seats if rounds % 10 == 0 else [seat for seat in seats if seat.actor.guest_of])
            except Exception:
                log.exception("looking around failed")

    def look_around(self) -> None:
        rooms = list(self.rooms)
        for start in range(0, len(rooms), 500):
            with self.database.transaction(write=False):
                heads = session().execute(select(Room.name, Room.seq).where(Room.name.in_(rooms[start:start + 500]))).all()
            for name, seq in heads:
                if seq > self.sent.get(name, seq):
                    self._news.put(name)

    def _emit(self, event: str, data: Any, to: str) -> None:
        if self.socketio:
            self.socketio.server.emit(event, data, room=to, namespace=NAMESPACE)


def _channel(room: str, language: str) -> str:
    return f"{room}|{language}"
