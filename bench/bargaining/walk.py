"""The walk itself: one step after the other, each foretold by the model and compared with what the database then holds."""

import time
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bench.bargaining import pools
from bench.bargaining.comparing import differences, facts_since
from bench.bargaining.hands import Hands
from bench.bargaining.model import Bid
from bench.bargaining.people import CUSTOMERS, VERA
from bench.bargaining.steps import Result, Step, predict
from bench.bargaining.throwing import Dice
from bench.bargaining.truths import Truths
from bench.bargaining.values import day, eur, moment, rows
from portal.kernel import clock
from portal.kernel.errors import PortalError
from portal.pricing import actions
from portal.pricing.awarding.rules import set_rule
from portal.pricing.pooling.settling import settle_due
from tests import people

REMEMBERED = 40
FIRST = "0" * 13  # the smallest id
ENOUGH_WRONG = 10


@dataclass
class Outcome:
    """What the walk met."""

    steps: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0
    looked: int = 0

    @property
    def taken(self) -> int:
        return sum(self.steps.values())

    def __str__(self) -> str:
        verbs: dict[str, list[str]] = {}
        for (verb, code), times in self.steps.most_common():
            verbs.setdefault(verb, []).append(f"{code} {times}")
        told = "\n".join(f"  {verb}: {', '.join(said)}" for verb, said in sorted(verbs.items()))
        return (f"{self.taken} steps in {self.seconds:.0f} s, {self.taken / max(self.seconds, 0.001):.0f} steps/s, the whole "
                f"database looked through {self.looked} times, {len(self.wrong)} wrong\n{told}")


class Walk:
    """A world of bids in an application of its own, beside its model."""

    def __init__(self, app: Any, seed: object, api: float = 0.1, open_at_once: int = 24) -> None:
        self.hands, self.dice, self.outcome = Hands(app), Dice(seed, api), Outcome()
        self.database, self.now = app.database, 60.0
        self.numbers, self.open_at_once = count(1), open_at_once
        self.open: list[Bid] = []
        self.over: deque[Bid] = deque(maxlen=REMEMBERED)
        self.heard: dict[str, str] = {}
        self.story: dict[str, list[str]] = {}
        self.truths = Truths(self.database)
        cast = self.hands.cast
        with clock.at(moment(0)):
            ada = cast.actor(people.ADA)
            with self.database.transaction():
                set_rule(ada, "EUR", None, 2)

    def run(self, steps: int, look_every: int) -> Outcome:
        """Walks so many steps, looking through the whole database after every so many and at the end."""
        started, looked = time.monotonic(), 0
        while self.outcome.taken < steps and len(self.outcome.wrong) < ENOUGH_WRONG:
            self.step()
            if self.outcome.taken // look_every > looked:
                looked = self.outcome.taken // look_every
                self.look()
        self.look()
        self.outcome.seconds = time.monotonic() - started
        return self.outcome

    def look(self) -> None:
        """Looks through the whole database."""
        self.outcome.looked += 1
        self.outcome.wrong += self.truths.wrong()

    def step(self) -> None:
        """The clock moves on, a sweep may come by, somebody does something."""
        self.move_on()
        self.fill()
        if not self.open:
            return
        late = self.over and self.dice.chance(0.06)
        self.take(self.dice.one(self.over if late else self.open))

    def fill(self) -> None:
        """New bids in the place of those that ended."""
        while len(self.open) < self.open_at_once and len(self.outcome.wrong) < ENOUGH_WRONG:
            self.post()

    def move_on(self) -> None:
        """Some minutes pass; what has ended makes room, and now and then the worker comes by."""
        self.now += self.dice.one((0, 1, 1, 3, 5, 12))
        if self.dice.chance(0.05):
            self.sweep()
        for one in self.open:
            one.tick(self.now)
        for ended in [one for one in self.open if one.status != "open"]:
            self.open.remove(ended)
            self.over.append(ended)

    def sweep(self) -> None:
        """What the worker does by itself."""
        with clock.at(moment(self.now)):
            with self.database.transaction():
                settle_due()
            with self.database.transaction():
                actions.run_out()
        for one in [*self.open, *self.over]:
            if one.pool is not None and one.pooled and one.pool.closes <= self.now:
                pools.settle(one, self.now)
                self.check(one, Step("settle_due", VERA, one.id))
                _told, self.heard[one.id] = facts_since(self.database, one.id, self.heard[one.id])

    def post(self) -> None:
        """A new bid; whoever only looks is refused."""
        terms, opens, reach = self.dice.new_terms(self.now)
        who = VERA if self.dice.chance(0.02) else self.dice.one(CUSTOMERS)
        hands = self.hands
        invited = [] if len(reach) == 4 else [hands.sides[side] for side in sorted(reach)]
        with clock.at(moment(self.now)):
            try:
                with self.database.transaction():
                    made = actions.post(hands.actors[who], title=f"Lamp {next(self.numbers)}", requirements=rows(terms.words),
                                        quantity=terms.quantity, unit_price=eur(terms.price), wanted_by=day(terms.wanted),
                                        valid_until=moment(terms.ends), place="Malmö", producers=invited,
                                        sealed=opens is not None, answers_until=moment(opens) if opens is not None else None)
                    bid_id = made.id
            except PortalError as refused:
                self.outcome.steps["post", refused.code] += 1
                self.blame(None, f"post by {who} refused: {refused.code}", refused.code == "forbidden" and who is VERA)
                return
        self.outcome.steps["post", "ok"] += 1
        self.blame(None, f"post by {who} was let through", who is not VERA)
        bid = Bid(bid_id, who.side, terms, reach, opens, history={1: terms})
        self.story[bid.id] = [f"{self.now} posted {terms}, opens {opens}, to {sorted(reach)}"]
        self.open.append(bid)
        told, self.heard[bid.id] = facts_since(self.database, bid.id, FIRST)
        self.blame(bid, f"posting recorded {told}", told == ["bid.opened"])

    def take(self, bid: Bid) -> None:
        """One step at a bid."""
        bid.tick(self.now)
        step = self.dice.step(bid, self.now)
        got = self.hands.do(step, self.now)
        said, facts = predict(bid, step, self.now, got)
        self.note(bid, step, got)
        self.blame(bid, f"{step}: model {said}, product {got.code} {got.text}", said == got.code)
        told, self.heard[bid.id] = facts_since(self.database, bid.id, self.heard[bid.id])
        expected = sorted(one for one in facts if not one.startswith("pool."))
        self.blame(bid, f"{step}: model records {expected}, product {told}", told == expected or said != got.code)
        self.check(bid, step)

    def note(self, bid: Bid, step: Step, got: Result) -> None:
        """Counts a step and keeps it for the story of its bid."""
        self.outcome.steps[step.verb, got.code] += 1
        self.story[bid.id].append(f"{self.now} {step} -> {got.code} {got.made}")

    def check(self, bid: Bid, step: Step) -> None:
        """The database holds what the model holds."""
        found = differences(self.database, bid, self.now, self.hands.names)
        self.blame(bid, f"after {step}: {'; '.join(found)}", not found)

    def blame(self, bid: Bid | None, what: str, right: bool) -> None:
        """Writes down what is wrong, with the last steps of its bid; that bid is then left alone."""
        if right:
            return
        story = self.story.get(bid.id, []) if bid is not None else []
        self.outcome.wrong.append("\n    ".join([what, *story[:1], *story[1:][-12:]]))
        if bid is not None and bid in self.open:
            self.open.remove(bid)
        if bid is not None and bid in self.over:
            self.over.remove(bid)
