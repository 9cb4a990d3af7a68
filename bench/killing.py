"""kill -9 of the served portal at random points under eight writers: what was acknowledged is there, once, whatever happened.

    python -m bench.killing --acks 10000                          # SQLite, the embedded default
    python -m bench.killing --acks 10000 --database postgres      # PostgreSQL that waits for its disk

Every write carries an Idempotency-Key and is repeated with the same key until it is acknowledged.
"""

import argparse
import random
import statistics
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import requests
from sqlalchemy import func, select

from bench.serving import Crowd, opened
from portal.ideas.models import Comment, Idea
from portal.kernel.db import session
from portal.kernel.facts import Room, RoomFact
from portal.pricing.models import Bid
from portal.storage.models import StoredFile
from tests.storage.pictures import encoded, picture
from tests.support.served import answers
from tests.support.site import Caller, Site
from tests.support.world import price

WRITERS = 8


@dataclass
class Ack:
    """A write that was acknowledged, with what is needed to send it again."""

    kind: str
    mark: str
    key: str
    path: str
    body: Any
    status: int
    said: bytes


@dataclass
class Outcome:
    """What happened."""

    acks: list[Ack] = field(default_factory=list)
    seconds: float = 0.0
    restarts: list[float] = field(default_factory=list)
    repeats: int = 0
    refused: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.doubled or self.changed or self.refused or self.gaps)

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(Counter(one.kind for one in self.acks).items()))
        return (f"{len(self.acks)} acknowledged ({kinds}) in {self.seconds:.0f} s, {len(self.restarts)} kills, "
                f"{self.repeats} repeats; lost {len(self.lost)}, doubled {len(self.doubled)}, other answers when repeated "
                f"{len(self.changed)}, refused {len(self.refused)}, rooms with gaps {len(self.gaps)}; restart to first answer: "
                f"median {statistics.median(self.restarts):.2f} s, worst {max(self.restarts):.2f} s")


class Writer(threading.Thread):
    """Somebody who writes on and on, and repeats what was not answered."""

    def __init__(self, number: int, http: Caller, token: str, ideas: list[str], seed: object, wanted: int, outcome: Outcome) -> None:
        super().__init__(daemon=True)
        self.number, self.ideas, self.wanted, self.outcome = number, ideas, wanted, outcome
        self.dice = random.Random(f"{seed} {number}")
        self.http = http
        self.http.headers["Authorization"] = f"Bearer {token}"
        self.acks: list[Ack] = []
        self.stop = False

    def run(self) -> None:
        while len(self.acks) < self.wanted and not self.stop:
            mark = f"w{self.number}-{len(self.acks):06d}"
            chance = self.dice.random()
            if chance < 0.80:
                path = f"/api/v1/ideas/{self.dice.choice(self.ideas)}/comments"
                self.send("comment", mark, path, {"text": f"Said {mark}"})
            elif chance < 0.90:
                self.send("bid", mark, "/api/v1/bids", price(f"Bid {mark}"))
            elif chance < 0.985:
                self.send("idea", mark, "/api/v1/ideas", self.idea(mark, []))
            else:
                self.with_picture(mark)

    def idea(self, mark: str, pictures: list[str]) -> dict[str, Any]:
        return {"board": "lamps", "title": f"Idea {mark}", "rights_accepted": True, "submit": True, "pictures": pictures}

    def with_picture(self, mark: str) -> None:
        shade = f"#{self.dice.randrange(1 << 24):06x}"
        image = picture(40, 30)
        image.paste(shade, (0, 0, 9, 9))
        brought = self.send("file", mark, "/api/v1/files", encoded(image, "PNG"))
        if brought is not None:
            self.send("idea", mark, "/api/v1/ideas", self.idea(mark, [brought.json()["id"]]))

    def send(self, kind: str, mark: str, path: str, body: Any) -> requests.Response | None:
        """Sends until it is acknowledged; a kill in between does not matter."""
        key = f"{kind}-{mark}"
        while not self.stop:
            try:
                answer = post(self.http, path, key, body)
            except requests.RequestException:
                self.outcome.repeats += 1
                time.sleep(0.02)
                continue
            if answer.status_code in (200, 201):
                self.acks.append(Ack(kind, mark, key, path, body, answer.status_code, answer.content))
                return answer
            if answer.status_code not in (409, 503):
                self.outcome.refused.append(f"{key}: {answer.status_code} {answer.text[:200]}")
                return None
            self.outcome.repeats += 1
            time.sleep(0.02)
        return None


def post(http: Caller, path: str, key: str, body: Any) -> requests.Response:
    """One POST with its key; bytes are a picture."""
    sent: dict[str, Any] = {"json": body}
    if isinstance(body, bytes):
        sent = {"files": {"file": ("picture.png", body, "image/png")}}
    return http.post(path, headers={"Idempotency-Key": key}, timeout=15, **sent)


def run(site: Site, acks: int, kills: int, seed: object = 0) -> Outcome:
    """Writes, kills and compares. The server must be up; it is up again at the end."""
    crowd, outcome, dice = Crowd(site), Outcome(), random.Random(f"{seed} killer")
    ideas = crowd.ideas(6)
    writers = [Writer(number, site.caller(), crowd.token(number), ideas, seed, -(-acks // WRITERS), outcome)
               for number in range(WRITERS)]
    started = time.monotonic()
    for one in writers:
        one.start()
    marks = sorted(dice.randrange(int(acks * 0.02), int(acks * 0.95)) for _kill in range(kills))
    for mark in marks:
        while sum(len(one.acks) for one in writers) < mark and any(one.is_alive() for one in writers):
            time.sleep(0.002)
        time.sleep(dice.random() * 0.03)
        outcome.restarts.append(killed(site))
    for one in writers:
        one.join(600)
        one.stop = True
    outcome.seconds = time.monotonic() - started
    for one in writers:
        outcome.acks += one.acks
        repeat(one, outcome, dice)
    compare(site, outcome)
    return outcome


def killed(site: Site) -> float:
    """A kill -9 and a new start; the seconds from the start to the first answer."""
    site.kill()
    started = time.monotonic()
    site.launch(0)
    while not answers(site.url + "/readyz"):
        assert time.monotonic() - started < 60, site.said()[-3000:]
    return time.monotonic() - started


def repeat(writer: Writer, outcome: Outcome, dice: random.Random) -> None:
    """Sends some of the acknowledged again: the same answer, byte for byte, and nothing new."""
    for one in dice.sample(writer.acks, min(60, len(writer.acks))):
        again = post(writer.http, one.path, one.key, one.body)
        if (again.status_code, again.content) != (one.status, one.said):
            outcome.changed.append(f"{one.key}: {again.status_code} {again.text[:200]}")


def compare(site: Site, outcome: Outcome) -> None:
    """What is in the database against what was acknowledged."""
    with site.database.transaction(write=False) as read:
        there = Counter(text.removeprefix("Said ") for text in read.scalars(select(Comment.text)) if text.startswith("Said w"))
        found = {"comment": there, "bid": marked(Bid.title, "Bid "), "idea": marked(Idea.title, "Idea ")}
        files = Counter(read.scalars(select(StoredFile.id)))
        for one in outcome.acks:
            have = files[requests.models.complexjson.loads(one.said)["id"]] if one.kind == "file" else found[one.kind][one.mark]
            if have != 1:
                (outcome.lost if have == 0 else outcome.doubled).append(one.key)
        known = Counter(one.kind for one in outcome.acks)
        outcome.doubled += [f"{kind}: {sum(rows.values())} rows for {known[kind]} acknowledged"
                            for kind, rows in found.items() if sum(rows.values()) != known[kind]]
        # One statement, for one moment: the worker may still be writing into rooms.
        outcome.gaps += read.scalars(select(Room.name).outerjoin(RoomFact, RoomFact.room == Room.name)
                                     .group_by(Room.name, Room.seq).having(func.count(RoomFact.seq) != Room.seq)).all()


def marked(column: Any, head: str) -> Counter[str]:
    return Counter(text.removeprefix(head) for text in session().scalars(select(column)) if text.startswith(f"{head}w"))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--acks", type=int, default=10_000)
    asked.add_argument("--kills", type=int, default=0, help="by default one in every 800 writes")
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--seed", default="0")
    words = asked.parse_args()
    with opened(words.database, durable=True) as site:
        outcome = run(site, words.acks, words.kills or max(4, words.acks // 800), words.seed)
    print(f"{words.database}: {outcome}")
    for told in (outcome.lost, outcome.doubled, outcome.changed, outcome.refused, outcome.gaps):
        print("\n".join(told[:5]))
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    raise SystemExit(main())
