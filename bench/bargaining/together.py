"""Several hands at the same bids at the same moment: some order of what they did has to explain all that came of it."""

import threading
from copy import deepcopy
from itertools import permutations
from typing import Any

from bench.bargaining.comparing import differences, facts_since
from bench.bargaining.model import Bid
from bench.bargaining.steps import Result, Step, predict
from bench.bargaining.values import moment
from bench.bargaining.walk import Walk
from portal.kernel import clock
from portal.pricing import actions

AT_ONCE = 2  # bids that the hands of one round reach for
PATIENCE = 120  # seconds for one round
# What is told to somebody who read something that another hand was just changing, where the order alone would let him.
LOOK_AGAIN = ("conflict", "requirements_changed")


class Together(Walk):
    """A walk in rounds: in each all hands act at once, then the database is compared with every order of their steps."""

    def __init__(self, app: Any, seed: object, threads: int, api: float = 0.1, open_at_once: int = 24) -> None:
        super().__init__(app, seed, api, open_at_once)
        self.threads = threads

    def step(self) -> None:
        """A round: as many steps as there are hands."""
        self.move_on()
        self.fill()
        if len(self.open) < AT_ONCE:
            return
        chosen = self.dice.dice.sample(self.open, AT_ONCE)
        if self.over and self.dice.chance(0.05):
            chosen[0] = self.dice.one(self.over)
        for bid in chosen:
            bid.tick(self.now)
        hands = [self.dice.one((chosen[0], *chosen)) for _hand in range(self.threads)]
        steps = [self.dice.step(bid, self.now) for bid in hands]
        got = self._at_once(steps)
        for bid in {id(one): one for one in hands}.values():
            self._explain(bid, [(step, result) for step, result in zip(steps, got, strict=True) if step.bid == bid.id])

    def _at_once(self, steps: list[Step]) -> list[Result]:
        """Does the steps at the same moment, each in its own thread, and now and then a sweep beside them."""
        sweeps = self.dice.chance(0.1)
        gate = threading.Barrier(len(steps) + sweeps, timeout=PATIENCE)
        found = [Result("never", text="no answer in time") for _step in steps]

        def act(number: int) -> None:
            gate.wait()
            found[number] = self.hands.do(steps[number], self.now)

        def sweep() -> None:
            gate.wait()
            with clock.at(moment(self.now)), self.database.transaction():
                actions.run_out()

        threads = [threading.Thread(target=act, args=(number,)) for number in range(len(steps))]
        threads += [threading.Thread(target=sweep)] if sweeps else []
        for one in threads:
            one.start()
        for one in threads:
            one.join(PATIENCE)
        return found

    def _explain(self, bid: Bid, done: list[tuple[Step, Result]]) -> None:
        """Finds an order of the steps that the model allows with these results and that leads to what the database holds."""
        told, self.heard[bid.id] = facts_since(self.database, bid.id, self.heard[bid.id])
        for step, result in done:
            self.note(bid, step, result)
        last: list[str] = []
        for order in permutations(done):
            tried = deepcopy(bid)
            facts = self._in_order(tried, order)
            if facts is None:
                continue
            last = differences(self.database, tried, self.now, self.hands.names)
            if not last and facts == told:
                bid.__dict__.update(tried.__dict__)
                return
        self.blame(bid, f"no order explains {[(str(step), result.code) for step, result in done]}: {last or 'no such results'}, "
                        f"recorded {told}", right=False)

    def _in_order(self, bid: Bid, order: tuple[tuple[Step, Result], ...]) -> list[str] | None:
        """The facts of the steps in this order; None where a result is another than the model's."""
        facts: list[str] = []
        for step, result in order:
            before = deepcopy(bid)
            said, recorded = predict(bid, step, self.now, result)
            if said != result.code:
                if result.code not in LOOK_AGAIN or not any(each.code == "ok" for _step, each in order):
                    return None
                bid.__dict__.update(before.__dict__)
                continue
            facts += recorded
        return sorted(one for one in facts if not one.startswith("pool."))
