"""Numbered facts of a room as the events a client gets: for catch-up over HTTP, at the door, and for pushes."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from typing import Any

from flask import Flask, render_template
from sqlalchemy import bindparam, select

from portal.kernel.db import run, session
from portal.kernel.events import Heard, revive
from portal.kernel.facts import FactRow, Room, RoomFact
from portal.kernel.text import speaking
from portal.realtime.live import DoorEntry, Hush, Live, Push, read_room

log = logging.getLogger(__name__)
MOST_EVENTS = 500
_HEAD = select(Room.seq, Room.epoch).where(Room.name == bindparam("room"))
MOST_ROOMS_DRAWN = 50


class Book:
    """All doors and pushes of the application, and how stored facts become events."""

    def __init__(self, app: Flask, names: Callable[[set[str]], dict[str, str]]) -> None:
        self.app, self.names = app, names
        self.doors: dict[str, DoorEntry] = {}
        self.pushes: dict[str, Callable[[Heard[Any]], Push | None]] = {}
        self.hushes: dict[str, Hush] = {}
        self._drawn: dict[tuple[str, str], tuple[int, dict[int, dict[str, Any]]]] = {}

    def add(self, live: Live) -> None:
        self.doors.update(live.doors)
        self.pushes.update(live.pushes)
        self.hushes.update(live.hushes)

    def hushed(self, room: str) -> int | None:
        """None; or of a room that keeps still the number up to which nothing is told again."""
        name = read_room(room)
        still = self.hushes.get(name.kind)
        return still(name.id, name.audience) if still else None

    def head(self, room: str) -> tuple[int, str]:
        """The last number of a room and its epoch; a room nobody wrote in yet is at 0."""
        row = run(_HEAD, room=room).first()
        return (row.seq, row.epoch) if row else (0, "0")

    def rows_after(self, room: str, since: int, most: int = MOST_EVENTS) -> list[tuple[int, FactRow]]:
        rows = session().execute(
            select(RoomFact.seq, FactRow).join(FactRow, FactRow.id == RoomFact.fact_id)
            .where(RoomFact.room == room, RoomFact.seq > since).order_by(RoomFact.seq).limit(most))
        return [(row[0], row[1]) for row in rows]

    def events(self, room: str, rows: list[tuple[int, FactRow]], language: str, html: bool = True) -> list[dict[str, Any]]:
        """Rows as events in one language; a push that fails leaves its event bare rather than making a gap."""
        names = self.names({row.actor_id for _seq, row in rows if row.actor_id})
        with speaking(language):
            return [self._event(room, seq, row, names, html) for seq, row in rows]

    def missed(self, room: str, rows: list[tuple[int, FactRow]], language: str, head: int) -> list[dict[str, Any]]:
        """The same for many who come back at once: each fact is drawn once for as long as the room has no newer one.

        A change of what is shown is itself a fact of the room, so what is kept is never older than the room.
        """
        kept_at, drawn = self._drawn.pop((room, language), (head, {}))
        drawn = drawn if kept_at == head else {}
        fresh = self.events(room, [row for row in rows if row[0] not in drawn], language)
        drawn |= {event["seq"]: event for event in fresh}
        self._drawn[room, language] = (head, drawn)
        while len(self._drawn) > MOST_ROOMS_DRAWN:
            self._drawn.pop(next(iter(self._drawn)), None)
        return [drawn[seq] for seq, _row in rows]

    def _event(self, room: str, seq: int, row: FactRow, names: dict[str, str], html: bool) -> dict[str, Any]:
        event: dict[str, Any] = {
            "room": "me" if room.startswith("me:") else room, "seq": seq, "type": row.type.rpartition("/")[2], "id": row.id,
            "at": row.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "actor": None, "data": {}, "html": None,
        }
        heard, show = self._heard(row, room), self.pushes.get(row.type)
        if heard is None or show is None:
            return event
        try:
            push = show(heard)
            if push is not None:
                event["data"] = push.data | ({"list": push.list} if push.list else {})
                if push.named and row.actor_id:
                    event["actor"] = {"id": row.actor_id, "name": names.get(row.actor_id, "")}
                if push.part and html:
                    event["html"] = self._render(push)
        except Exception:
            log.exception("showing %s failed", row.type)
        return event

    def _heard(self, row: FactRow, room: str) -> Heard[Any] | None:
        heard = revive(row)
        return heard and replace(heard, room=room)

    def _render(self, push: Push) -> str:
        with self.app.test_request_context("/", base_url="http://127.0.0.1"):
            # The partial is neutral of who looks: it is made for nobody in particular.
            return render_template(str(push.part), **push.context)
