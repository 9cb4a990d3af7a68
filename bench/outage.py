"""Redis away between two processes: killed for a while, then frozen, under a steady stream of comments in a review room.

    python -m bench.outage --seconds 40        # PostgreSQL, two processes, 20 people

Told is how long a POST took (p50, p99, worst), whether all is stored, and how late the last of the people heard a comment
that was said while Redis was away, and once it was back.
"""

import argparse
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bench.review_walk import CUSTOMERS, Walk
from bench.serving import opened
from bench.watching import Watcher
from tests import people
from tests.support.site import Site


class Listener(Watcher):
    """A watcher who remembers when he heard each comment."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.at: dict[str, float] = {}

    def take(self, event: dict[str, Any]) -> None:
        super().take(event)
        if "comment" in (event["data"] or {}):
            self.at.setdefault(event["data"]["comment"]["id"], time.monotonic())


@dataclass
class Outcome:
    """What a time without Redis cost."""

    what: str
    posts: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    late_during: float = 0.0
    whole_after: float = 0.0
    missing: int = 0

    def __str__(self) -> str:
        p50, p99 = (sorted(self.posts)[math.ceil(part * len(self.posts)) - 1] * 1000 for part in (0.5, 0.99))
        return (f"{self.what:8}{len(self.posts):6} posted, refused {len(self.refused)}, POST p50 {p50:.0f} p99 {p99:.0f} worst "
                f"{max(self.posts) * 1000:.0f} ms; heard at most {self.late_during:.1f} s late meanwhile, all whole "
                f"{self.whole_after:.1f} s after it was back, never heard {self.missing}")


class Room(Walk):
    """A room with people at both processes, and one thread that is talked in without end."""

    def __init__(self, site: Site, crowd: int, seed: object = 0) -> None:
        super().__init__(site, seed)
        body = {"text": "Let us talk"}
        self.thread = self.call(people.TOM, "POST", f"/versions/{self.version}/threads", body)["id"]
        self.listeners = [Listener(site.urls[number % len(site.urls)], self.tokens[CUSTOMERS[number % len(CUSTOMERS)]],
                                   f"prototype:{self.prototype}", self.callers[CUSTOMERS[number % len(CUSTOMERS)]][0], self.version)
                          for number in range(crowd)]
        for one in self.listeners:
            one.start()
        for one in self.listeners:
            assert one.inside.wait(60), "somebody did not get in"

    def talk(self, outcome: Outcome, seconds: float, rate: float, said: dict[str, float]) -> None:
        """Comments at a steady rate, all through the first process: the other learns of them by Redis, or by looking round."""
        started, number = time.monotonic(), 0
        while time.monotonic() - started < seconds:
            time.sleep(max(0.0, started + number / rate - time.monotonic()))
            number += 1
            who = CUSTOMERS[number % len(CUSTOMERS)]
            before = time.monotonic()
            answer = self.callers[who][0].post(
                f"/api/v1/threads/{self.thread}/comments", json={"text": f"Word {number}"},
                headers={"Idempotency-Key": f"{outcome.what} {number}"})
            outcome.posts.append(time.monotonic() - before)
            if answer.status_code == 201:
                said[answer.json()["id"]] = time.monotonic()
            else:
                outcome.refused.append(f"{answer.status_code} {answer.text[:100]}")

    def away(self, what: str, seconds: float, rate: float, take: Callable[[], None], give_back: Callable[[], None]) -> Outcome:
        """Takes Redis away for so long while people talk, and looks at what they heard when."""
        outcome, said = Outcome(what), dict[str, float]()
        talking = threading.Thread(target=self.talk, args=(outcome, seconds + 5, rate, said))
        take()
        talking.start()
        time.sleep(seconds)
        give_back()
        back = time.monotonic()
        talking.join()
        until = time.monotonic() + 60
        while any(len(said.keys() - one.at.keys()) for one in self.listeners) and time.monotonic() < until:
            time.sleep(0.01)
        for one in self.listeners:
            outcome.missing += len(said.keys() - one.at.keys())
            heard = {key: one.at[key] for key in said if key in one.at}
            outcome.late_during = max([outcome.late_during, *(at - said[key] for key, at in heard.items() if said[key] < back - 1)])
            owed = [at for key, at in heard.items() if said[key] < back]
            outcome.whole_after = max([outcome.whole_after, *(at - back for at in owed)])
        return outcome


def run(site: Site, seconds: float, crowd: int, rate: float) -> list[Outcome]:
    """Both ways of being away, one after the other."""
    assert site.redis is not None
    room = Room(site, crowd)
    found = [room.away("killed", seconds, rate, site.redis.kill, site.redis.start),
             room.away("frozen", seconds / 2, rate, site.redis.hang, site.redis.resume)]
    for one in room.listeners:
        one.stop = True
        one.cut()
    room.end()
    return found


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--seconds", type=float, default=40)
    asked.add_argument("--people", type=int, default=20)
    asked.add_argument("--rate", type=float, default=10)
    words = asked.parse_args()
    with opened("postgres", 2, redis=True) as site:
        found = run(site, words.seconds, words.people, words.rate)
    for one in found:
        print(one)
        print("\n".join(one.refused[:5]), end="")
    return 1 if any(one.missing or one.refused for one in found) else 0


if __name__ == "__main__":
    raise SystemExit(main())
