"""Every bid accepted by many hands at once, over HTTP, on one process or two, alone or against what could take it away.

Run it: python -m bench.awarding --bids 60 --processes 2 --database postgres --against withdraw,expiry,edit,sibling --hands 8
The whole proof: python -m bench.awarding --bids 200 --hands 100 --processes 2
"""

import argparse
import http.client
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import select, update

from bench.serving import Crowd, opened
from portal.core.orders.models import Order
from portal.kernel import clock
from portal.pricing.awarding.models import Award
from portal.pricing.models import Answer, Bid
from tests import people
from tests.support.site import Caller, Site
from tests.support.world import price

AT_ONCE = 8
# What a loser may be told, by what he raced against: each names what really happened.
TOLD = {"": {"taken"}, "withdraw": {"taken", "withdrawn"}, "take_back": {"taken", "withdrawn"}, "expiry": {"taken", "expired"},
        "edit": {"taken", "requirements_changed"}, "sibling": {"taken"}}


@dataclass
class Outcome:
    """What the accepting hands met."""

    against: str = ""
    seconds: float = 0.0
    answers: Counter[int] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    untold: list[str] = field(default_factory=list)
    orders: int = 0
    doubled: int = 0
    awarded: int = 0
    untrue: int = 0  # orders without an award, awards without an order, orders of a bid that ended otherwise

    @property
    def is_sound(self) -> bool:
        """One order for each acceptance that was told so, none beside, and every loser told what happened."""
        return (self.doubled, self.untrue, len(self.untold)) == (0, 0, 0) and self.orders == self.awarded == self.answers[201]

    def __str__(self) -> str:
        return (f"{self.against or 'alone'}: {self.orders} orders, {self.doubled} doubled, {self.awarded} bids awarded, "
                f"{self.untrue} untrue in {self.seconds:.1f} s; answers {dict(self.answers)}, codes {dict(self.codes)}, "
                f"losers not told {len(self.untold)}")


@dataclass(frozen=True)
class Race:
    """One bid to race for: its answers with what an acceptance of each says, and what runs against them."""

    bid_id: str
    answers: list[tuple[str, dict[str, int]]]
    rival: Callable[[], Any] | None = None


def run(site: Site, bids: int, against: str = "", hands: int = AT_ONCE) -> Outcome:
    """Makes the bids with their answers, then lets all hands accept each at the same moment, beside the rival if any."""
    outcome, callers = Outcome(against), hands_of(site, hands)
    customer = callers[0]
    before = len(awards(site))
    makers = by_token(site, people.PAUL, people.PIA)
    races = [prepare(site, customer, makers, number, against) for number in range(bids)]
    gate = threading.Barrier(hands + (1 if races and races[0].rival else 0), timeout=60)
    started = time.monotonic()
    threads = [threading.Thread(target=accept, args=(Hand(one), at, races, gate, outcome)) for at, one in enumerate(callers)]
    if gate.parties > hands:
        threads.append(threading.Thread(target=oppose, args=(races, gate)))
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    outcome.seconds = time.monotonic() - started
    count(site, outcome, [one.bid_id for one in races])
    assert len(awards(site)) - before == outcome.awarded
    return outcome


def awards(site: Site) -> list[str]:
    """The bids that have an award."""
    with site.database.transaction(write=False) as read:
        return list(read.scalars(select(Award.bid_id)))


def count(site: Site, outcome: Outcome, bid_ids: Sequence[str]) -> None:
    """What the database says of these bids afterwards."""
    with site.database.transaction(write=False) as read:
        origins = Counter(read.scalars(select(Order.origin_id).where(Order.origin_kind == "bid", Order.origin_id.in_(bid_ids))))
        awarded = set(read.scalars(select(Bid.id).where(Bid.status == "awarded", Bid.id.in_(bid_ids))))
        accepted = set(read.scalars(select(Answer.bid_id).where(Answer.status == "accepted", Answer.bid_id.in_(bid_ids))))
        binding = set(read.scalars(select(Award.bid_id).where(Award.bid_id.in_(bid_ids))))
    outcome.orders, outcome.doubled = sum(origins.values()), sum(1 for one in origins.values() if one > 1)
    outcome.awarded = len(awarded)
    outcome.untrue = sum(len(awarded ^ other) for other in (set(origins), accepted, binding))


def prepare(site: Site, customer: Caller, makers: Sequence[Caller], number: int, against: str) -> Race:
    """A bid with one answer, or two for a race between siblings."""
    bid = made(customer.post("/api/v1/bids", json=price(f"Raced {number}")))
    said = [made(one.post(f"/api/v1/bids/{bid['id']}/answers", json={"kind": "accept"}))
            for one in makers[:2 if against == "sibling" else 1]]
    at = f"/api/v1/bids/{bid['id']}"
    rivals: dict[str, Callable[[], Any]] = {
        "withdraw": lambda: customer.post(f"{at}/withdrawal", json={}),
        "edit": lambda: customer.patch(at, json={"quantity": 12}),
        "take_back": lambda: makers[0].post(f"/api/v1/answers/{said[0]['id']}/withdrawal", json={}),
        "expiry": lambda: expire(site, bid["id"])}
    return Race(bid["id"], [(one["id"], {"bid_version": bid["version"], "answer_version": one["version"]}) for one in said],
                rivals.get(against))


def expire(site: Site, bid_id: str) -> None:
    """The time of the bid is over at this very moment, as if it had been set so from the beginning."""
    with site.database.transaction() as opened:
        opened.execute(update(Bid).where(Bid.id == bid_id, Bid.status == "open").values(expires_at=clock.now()))


def by_token(site: Site, *persons: Any) -> list[Caller]:
    """Callers with tokens, spread over the processes."""
    callers = []
    for number, token in enumerate(Crowd(site).tokens(*persons)):
        callers.append(site.caller(number=number % len(site.urls)))
        callers[-1].headers["Authorization"] = f"Bearer {token}"
    return callers


def hands_of(site: Site, count: int = AT_ONCE) -> list[Caller]:
    """Clara's hands."""
    [token] = Crowd(site).tokens(people.CLARA)
    callers = [site.caller(number=number % len(site.urls)) for number in range(count)]
    for one in callers:
        one.headers["Authorization"] = f"Bearer {token}"
    return callers


def made(answer: Any) -> Any:
    assert answer.status_code == 201, answer.text
    return answer.json()


def oppose(races: Sequence[Race], gate: threading.Barrier) -> None:
    """What runs against the acceptances, at the same moment."""
    for race in races:
        gate.wait()
        if race.rival is not None:
            race.rival()


class Hand:
    """One line to a server that stays open; bare, since the hands share the processors with the servers."""

    def __init__(self, caller: Caller) -> None:
        self.line = http.client.HTTPConnection(urlsplit(caller.base).netloc, timeout=60)
        self.headers = {"Authorization": str(caller.headers["Authorization"]), "Content-Type": "application/json"}

    def post(self, path: str, body: dict[str, Any]) -> tuple[int, str]:
        self.line.request("POST", path, json.dumps(body), self.headers)
        said = self.line.getresponse()
        return said.status, said.read().decode()


def accept(hand: Hand, at: int, races: Sequence[Race], gate: threading.Barrier, outcome: Outcome) -> None:
    """One hand: each bid at the same moment as the others; between siblings every other hand takes the other answer."""
    for race in races:
        answer_id, body = race.answers[at % len(race.answers)]
        gate.wait()
        status, text = hand.post(f"/api/v1/answers/{answer_id}/acceptance", body)
        outcome.answers[status] += 1
        told = json.loads(text)
        if status == 409:
            outcome.codes[told.get("code", "")] += 1
        good = told.get("detail") and told.get("state") and "possible" in told and told.get("code") in TOLD[outcome.against]
        if status not in (201, 409) or (status == 409 and not good):
            outcome.untold.append(f"{status} {text[:300]}")
    hand.line.close()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--bids", type=int, default=60)
    asked.add_argument("--hands", type=int, default=AT_ONCE)
    asked.add_argument("--processes", type=int, default=1)
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--against", default="", help=f"one or more of {', '.join(filter(None, TOLD))}, with commas; empty: alone")
    words = asked.parse_args()
    sound = True
    with opened(words.database, words.processes, redis=words.processes > 1) as site:
        for against in words.against.split(","):
            outcome = run(site, words.bids, against, words.hands)
            print(f"{words.database}, {words.processes} process(es), {words.hands} hands, {outcome}")
            print("\n".join(outcome.untold[:5]))
            sound = sound and outcome.is_sound and (against != "" or outcome.orders == words.bids)
    return 0 if sound else 1


if __name__ == "__main__":
    raise SystemExit(main())
