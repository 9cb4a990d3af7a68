"""Every bid accepted eight times at once, over HTTP, on one process or two: one order each, and every loser is told.

Run it: python -m bench.awarding --bids 60 --processes 2 --database postgres
"""

import argparse
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from bench.serving import Crowd, opened
from portal.core.orders.models import Order
from portal.pricing.models import Bid
from tests import people
from tests.support.site import Caller, Site
from tests.support.world import price

AT_ONCE = 8


@dataclass
class Outcome:
    """What the accepting hands met."""

    seconds: float = 0.0
    answers: Counter[int] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    untold: list[str] = field(default_factory=list)
    orders: int = 0
    doubled: int = 0
    awarded: int = 0

    def __str__(self) -> str:
        return (f"{self.orders} orders, {self.doubled} doubled, {self.awarded} bids awarded in {self.seconds:.1f} s; answers "
                f"{dict(self.answers)}, codes {dict(self.codes)}, losers not told {len(self.untold)}")


def run(site: Site, bids: int) -> Outcome:
    """Makes the bids with an answer each, then lets eight hands accept each at the same moment."""
    outcome, callers, ready = Outcome(), hands(site), []
    [maker] = by_token(site, people.PAUL)
    for number in range(bids):
        bid = made(callers[0].post("/api/v1/bids", json=price(f"Raced {number}")))
        answer = made(maker.post(f"/api/v1/bids/{bid['id']}/answers", json={"kind": "accept"}))
        ready.append((answer["id"], {"bid_version": bid["version"], "answer_version": answer["version"]}))
    gate, started = threading.Barrier(AT_ONCE), time.monotonic()
    threads = [threading.Thread(target=accept, args=(one, ready, gate, outcome)) for one in callers]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    outcome.seconds = time.monotonic() - started
    with site.database.transaction(write=False) as read:
        origins = Counter(read.scalars(select(Order.origin_id).where(Order.origin_kind == "bid")))
        outcome.orders, outcome.doubled = sum(origins.values()), sum(1 for count in origins.values() if count > 1)
        outcome.awarded = len(read.scalars(select(Bid.id).where(Bid.status == "awarded")).all())
    return outcome


def by_token(site: Site, *persons: Any) -> list[Caller]:
    """Callers with tokens, spread over the processes."""
    callers = []
    for number, token in enumerate(Crowd(site).tokens(*persons)):
        callers.append(site.caller(number=number % len(site.urls)))
        callers[-1].headers["Authorization"] = f"Bearer {token}"
    return callers


def hands(site: Site) -> list[Caller]:
    """Clara's eight hands."""
    [token] = Crowd(site).tokens(people.CLARA)
    callers = [site.caller(number=number % len(site.urls)) for number in range(AT_ONCE)]
    for one in callers:
        one.headers["Authorization"] = f"Bearer {token}"
    return callers


def made(answer: Any) -> Any:
    assert answer.status_code == 201, answer.text
    return answer.json()


def accept(caller: Caller, ready: list[Any], gate: threading.Barrier, outcome: Outcome) -> None:
    """One hand: each bid at the same moment as the others."""
    for answer_id, body in ready:
        gate.wait()
        said = caller.post(f"/api/v1/answers/{answer_id}/acceptance", json=body)
        outcome.answers[said.status_code] += 1
        told = said.json()
        if said.status_code == 409:
            outcome.codes[told.get("code", "")] += 1
        if said.status_code not in (201, 409) or (said.status_code == 409 and not (told.get("detail") and told.get("state"))):
            outcome.untold.append(f"{said.status_code} {said.text[:300]}")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--bids", type=int, default=60)
    asked.add_argument("--processes", type=int, default=1)
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    words = asked.parse_args()
    with opened(words.database, words.processes, redis=words.processes > 1) as site:
        outcome = run(site, words.bids)
    print(f"{words.database}, {words.processes} process(es): {outcome}")
    print("\n".join(outcome.untold[:5]))
    return 0 if (outcome.orders, outcome.doubled, len(outcome.untold)) == (words.bids, 0, 0) else 1


if __name__ == "__main__":
    raise SystemExit(main())
