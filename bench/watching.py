"""Somebody in a review room who keeps its state from what he fetched once and from every numbered fact he hears."""

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import requests
import websocket

from bench.together import Guest
from tests.support.site import Caller

LATEST = 20  # comments that a thread comes with


@dataclass
class State:
    """A room as programs read it: threads by id, standing verdicts by person, the state of the prototype."""

    threads: dict[str, Any] = field(default_factory=dict)
    verdicts: dict[str, str] = field(default_factory=dict)
    prototype: str = ""

    def hear(self, event: dict[str, Any]) -> None:
        """Brings the state up to a fact. What is heard twice, or was fetched already, changes nothing."""
        kind, data = event["type"], event["data"] or {}
        if "thread" in data:
            self.threads[data["thread"]["id"]] = data["thread"]
        elif "comment" in data:
            self._say(data["thread_id"], data["comment"])
        elif kind == "prototype.decided":
            self.verdicts[event["actor"]["id"]] = data["verdict"]
        elif kind == "prototype.status_changed":
            self.prototype = data["to"]

    def _say(self, thread_id: str, comment: dict[str, Any]) -> None:
        thread = self.threads[thread_id]
        said = {one["id"]: one for one in thread["comments"]}
        count = thread["comment_count"] + (comment["id"] not in said and len(said) == thread["comment_count"])
        said[comment["id"]] = comment
        kept = sorted(said.values(), key=lambda one: one["id"])[-LATEST:]
        self.threads[thread_id] = {**thread, "comments": kept, "comment_count": count}

    def different(self, fresh: "State", internal: bool) -> list[str]:
        """What this state has otherwise than one that was just fetched; a room holds one of the two kinds of threads."""
        told = []
        if not internal and (self.verdicts, self.prototype) != (fresh.verdicts, fresh.prototype):
            told.append(f"{self.verdicts} {self.prototype} is not {fresh.verdicts} {fresh.prototype}")
        there = {key: one for key, one in fresh.threads.items() if one["internal"] == internal}
        here = {key: one for key, one in self.threads.items() if one["internal"] == internal}
        for key in sorted({*there, *here}):
            one, other = here.get(key, {}), there.get(key, {})
            told += [f"thread {key}, {name}: {one.get(name)!r} is not {other.get(name)!r}"
                     for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
        return told


def fetched(http: Caller, prototype: str, version: str) -> State:
    """A room as it is read now. Raises requests.RequestException, also for one that may not be seen."""
    state, after = State(), ""
    while after is not None:
        page = _get(http, f"/versions/{version}/threads?limit=100" + (f"&after={after}" if after else ""))
        state.threads |= {one["id"]: one for one in page["items"]}
        after = page["next"]
    decided = _get(http, f"/prototypes/{prototype}/decisions?limit=100")["items"]
    state.verdicts = {one["author"]["id"]: one["verdict"] for one in decided}
    state.prototype = _get(http, f"/prototypes/{prototype}")["state"]
    return state


def _get(http: Caller, path: str) -> Any:
    answer = http.get(f"/api/v1{path}")
    answer.raise_for_status()
    return answer.json()


class Watcher(Guest):
    """Fetches once and then only listens; told to start anew it fetches again.

    `barred_at` is the number of the fact by which he lost his right: nothing later may reach him until he has it again.
    """

    def __init__(self, url: str, token: str, room: str, http: Caller, version: str) -> None:
        super().__init__(url, token, room)
        self.http, self.version = http, version
        self.prototype = room.removeprefix("prototype:").removesuffix("/internal")
        self.state: State | None = None
        self.barred_at: int | None = None
        self.wrong: list[str] = []
        self.put_out = 0

    def entered(self, answer: dict[str, Any]) -> None:
        if not answer["ok"]:
            return
        if self.state is None or answer.get("reset"):
            # Fetched after the number was told: what has happened since comes once more, and changes nothing.
            self.since = answer["seq"]
            with suppress(requests.RequestException):
                self.state = fetched(self.http, self.prototype, self.version)
            if self.state is None:
                return
        super().entered(answer)

    def listen(self) -> None:
        """Enters the room and hears it until the line ends; put out, he waits to be told that he may come again."""
        self.ws.recv()
        self.ws.send(f"40/live,{json.dumps({'token': self.token})}")
        while not self.stop:
            said = self.ws.recv()
            if not said:
                return
            if said == "2":
                self.ws.send("3")
            elif said.startswith("40/live"):
                self.enter()
            elif said.startswith("43/live,"):
                self.entered(json.loads(said[said.index("["):])[0])
            elif said.startswith('42/live,["fact"'):
                self.take(json.loads(said.removeprefix("42/live,"))[1])
            elif said.startswith('42/live,["out"'):
                self.put_out += 1

    def take(self, event: dict[str, Any]) -> None:
        """A numbered fact: the next one is taken in, an old one known, and before one too far ahead we ask again."""
        if event["room"] != self.room or self.state is None:
            return
        seq = event["seq"]
        if self.barred_at is not None and seq > self.barred_at:
            self.wrong.append(f"heard {seq} after losing the right at {self.barred_at}")
        if seq <= self.since:
            self.repeated += 1
        elif seq > self.since + 1:
            self.enter()
        else:
            self.since, self.heard[seq] = seq, event["id"]
            self.state.hear(event)

    def come_again(self) -> None:
        """Asks for the room on the line there is; without one the next line asks by itself."""
        with suppress(OSError, websocket.WebSocketException, AttributeError):
            self.enter()
