"""Many people in one room, many comments, lines cut at random: everybody ends with the same sequence, without a gap.

    python -m bench.together --people 200 --comments 1000                 # one process
    python -m bench.together --people 200 --comments 1000 --processes 2 --database postgres   # two, with Redis

One comment in ten is the team's own; it must reach no customer.
"""

import argparse
import json
import random
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import websocket
from sqlalchemy import select

from bench.serving import Crowd, opened
from portal.kernel.facts import Room
from tests import people
from tests.support.site import Site

SECRET = "Kingfisher"


class Guest(threading.Thread):
    """Somebody with the room open: hears facts, comes back after a cut line, asks again after a gap."""

    def __init__(self, url: str, token: str, room: str) -> None:
        super().__init__(daemon=True)
        self.url, self.token, self.room = url, token, room
        self.heard: dict[int, str] = {}
        self.times: dict[int, float] = {}
        self.until, self.since, self.epoch = 0, 0, None
        self.cuts, self.resets, self.repeated, self.secrets = 0, 0, 0, 0
        self.ws: Any = None
        self.inside = threading.Event()
        self.stop = False

    def run(self) -> None:
        while not self.stop:
            with suppress(OSError, websocket.WebSocketException, ValueError):
                self.sit()
            self.inside.clear()

    def sit(self) -> None:
        """One connection, from its start to its end."""
        self.ws = websocket.create_connection(
            self.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket", timeout=20, enable_multithread=True,
            skip_utf8_validation=True)  # its check in Python would make two hundred listeners slower than the server
        try:
            self.listen()
        finally:
            self.ws.shutdown()

    def listen(self) -> None:
        """Enters the room and hears it until the line ends."""
        self.ws.recv()
        self.ws.send(f"40/live,{json.dumps({'token': self.token})}")
        while not self.stop:
            said = self.ws.recv()
            if not said:
                return
            if SECRET in said:
                self.secrets += 1
            if said == "2":
                self.ws.send("3")
            elif said.startswith("40/live"):
                self.enter()
            elif said.startswith("43/live,"):
                self.entered(json.loads(said[said.index("["):])[0])
            elif said.startswith('42/live,["fact"'):
                self.take(json.loads(said.removeprefix("42/live,"))[1])

    def enter(self) -> None:
        asked = {"room": self.room, "since": self.since, "epoch": self.epoch}
        self.ws.send(f"42/live,1{json.dumps(['enter', asked])}")

    def entered(self, answer: dict[str, Any]) -> None:
        if answer.get("reset"):
            self.resets += 1
            self.since = answer["seq"]
        self.epoch = answer.get("epoch")
        for event in answer.get("events", ()):
            self.take(event)
        self.inside.set()

    def take(self, event: dict[str, Any]) -> None:
        """A numbered fact: the next one is kept, an old one known, and before one too far ahead we ask again."""
        if event["room"] != self.room:
            return
        seq = event["seq"]
        if seq <= self.since:
            self.repeated += 1
        elif seq > self.since + 1:
            self.enter()
        else:
            self.since = seq
            self.heard[seq] = event["id"]
            self.times[seq] = time.monotonic()

    def cut(self) -> None:
        """The line breaks, without a word."""
        ws = self.ws
        if ws is not None and ws.sock is not None:
            self.cuts += 1
            with suppress(OSError):
                ws.sock.shutdown(2)


@dataclass
class Outcome:
    """What everybody ended with."""

    people: int
    comments: int
    seconds: float = 0.0
    settled: float = 0.0
    cuts: int = 0
    resets: int = 0
    repeated: int = 0
    secrets: int = 0
    team_heard: int = 0
    different: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not (self.different or self.refused or self.secrets or self.resets)

    def __str__(self) -> str:
        return (f"{self.people} people, {self.comments} comments in {self.seconds:.1f} s, {self.cuts} lines cut, all complete "
                f"{self.settled:.2f} s after the last; different sequences {len(self.different)}, heard twice {self.repeated}, "
                f"told to reload {self.resets}, internal comments that reached customers {self.secrets}, the team heard "
                f"{self.team_heard}, refused {len(self.refused)}")


def run(site: Site, crowd_size: int, comments: int, seed: object = 0, cut_every: float = 0.3, during: Any = None) -> Outcome:
    """Lets them talk and cuts their lines; `during` is called with how many comments were posted, before each."""
    crowd, dice, outcome = Crowd(site), random.Random(f"{seed} together"), Outcome(crowd_size, comments)
    [idea] = crowd.ideas(1)
    tokens = crowd.tokens(*(crowd.person(number) for number in range(crowd_size)))
    [team] = crowd.tokens(people.TOM)
    guests = [Guest(site.urls[number % len(site.urls)], token, f"idea:{idea}") for number, token in enumerate(tokens)]
    team_guest = Guest(site.url, team, f"idea:{idea}/internal")
    for one in (*guests, team_guest):
        one.start()
    for one in (*guests, team_guest):
        assert one.inside.wait(60), "somebody did not get in"
    cutting = threading.Event()
    cutter = threading.Thread(target=cut_lines, args=(guests, dice, cutting, cut_every), daemon=True)
    cutter.start()
    started = time.monotonic()
    post_all(site, idea, tokens, team, comments, outcome, during)
    outcome.seconds = time.monotonic() - started
    cutting.set()
    cutter.join()
    compare(site, idea, guests, team_guest, outcome)
    return outcome


def post_all(site: Site, idea: str, tokens: list[str], team: str, comments: int, outcome: Outcome, during: Any) -> None:
    """Six people post in turn; every tenth word is the team's own."""
    callers = []
    for number, token in enumerate([*tokens[:6], team]):
        http = site.caller(number=number % len(site.urls))
        http.headers["Authorization"] = f"Bearer {token}"
        callers.append(http)
    for number in range(comments):
        if during:
            during(number)
        inner = number % 10 == 9
        http = callers[-1] if inner else callers[number % 6]
        answer = http.post(f"/api/v1/ideas/{idea}/comments", timeout=15, headers={"Idempotency-Key": f"c{number}"},
                           json={"text": f"{SECRET if inner else 'Word'} {number}", "internal": inner})
        if answer.status_code != 201:
            outcome.refused.append(f"{answer.status_code} {answer.text[:200]}")


def cut_lines(guests: list[Guest], dice: random.Random, over: threading.Event, every: float) -> None:
    """Cuts somebody's line, now and then, until it is over."""
    while not over.wait(every * (0.5 + dice.random())):
        dice.choice(guests).cut()


def compare(site: Site, idea: str, guests: list[Guest], team: Guest, outcome: Outcome, patience: float = 150) -> None:
    """Waits until everybody is as far as the room, and looks at what each has heard."""
    with site.database.transaction(write=False) as read:
        heads = dict(read.execute(select(Room.name, Room.seq).where(Room.name.startswith(f"idea:{idea}"))).all())
    started = time.monotonic()
    wanted = {one: heads.get(one.room, 0) for one in (*guests, team)}
    while any(one.since < wanted[one] for one in wanted) and time.monotonic() - started < patience:
        time.sleep(0.01)
    outcome.settled = time.monotonic() - started
    for one in wanted:
        one.stop = True
    first = guests[0].heard
    for number, one in enumerate(guests):
        gaps = list(one.heard) != list(range(1, wanted[one] + 1))
        if gaps or one.heard != first:
            outcome.different.append(f"person {number}: {len(one.heard)} of {wanted[one]}, up to {one.since}")
        outcome.cuts += one.cuts
        outcome.resets += one.resets
        outcome.repeated += one.repeated
        outcome.secrets += one.secrets
    outcome.team_heard = team.secrets
    for one in wanted:
        one.cut()
        one.join(30)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--people", type=int, default=200)
    asked.add_argument("--comments", type=int, default=1000)
    asked.add_argument("--processes", type=int, default=1)
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--seed", default="0")
    words = asked.parse_args()
    with opened(words.database, words.processes, redis=words.processes > 1) as site:
        outcome = run(site, words.people, words.comments, words.seed)
    print(f"{words.database}, {words.processes} process(es): {outcome}")
    print("\n".join([*outcome.different[:5], *outcome.refused[:5]]))
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
