"""Which step is thrown next: mostly what could be meant seriously, now and then what is late, wrong or somebody else's."""

from random import Random
from typing import Any

from bench.bargaining.model import LIVE, TABLE, WORTH, Bid, Offer, Terms
from bench.bargaining.people import CLARA, CUSTOMERS, EVERYBODY, TOM, WORKSHOPS, Who
from bench.bargaining.steps import Step

DAY = 1440
# How often each verb is thrown where it makes sense.
OF_BID = {"answer": 30, "ask": 4, "revise": 8, "withdraw": 1, "close": 0.5, "share": 3, "set_parts": 3, "open_pool": 5, "step_back": 1}
OF_OFFER = {"counter": 30, "agree": 8, "accept": 5, "refuse": 3, "take_back": 4, "confirm": 10, "choose": 7, "set_least": 3,
            "ask_reason": 1, "explain": 1, "reply": 1}
OF_POOL = {"join_pool": 18, "change_in_pool": 10, "leave_pool": 6, "offer_to_pool": 14, "take_back_from_pool": 3,
           "dissolve_pool": 0.7, "award_pool": 3, "withdraw": 1, "close": 0.3, "ask": 1, "revise": 1, "answer": 1, "step_back": 0.2,
           "share": 0.3}
MAKERS = {"answer", "ask", "agree", "confirm", "take_back", "set_least", "explain", "offer_to_pool", "take_back_from_pool"}
ABOUT_OFFER = set(OF_OFFER)


class Dice:
    """Throws steps for bids as the model sees them."""

    def __init__(self, seed: object, api: float = 0.1) -> None:
        self.dice, self.api = Random(f"bargaining {seed}"), api

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def one(self, some: Any) -> Any:
        return self.dice.choice(list(some))

    def weighed(self, weights: dict[str, float]) -> str:
        return self.dice.choices(list(weights), list(weights.values()))[0]

    def new_terms(self, now: float) -> tuple[Terms, float | None, frozenset[str]]:
        """A new bid: its terms, when its envelopes are opened if it is sealed, and the workshops it reaches."""
        throw = self.dice
        ends = int(now) + throw.randrange(DAY, 4 * DAY) + 0.5
        terms = Terms(throw.randrange(80, 200) * 50, throw.randrange(1, 40), int(now // DAY) + throw.randrange(20, 40), ends, 280)
        opens = int(now + (ends - now) * throw.uniform(0.2, 0.8)) + 0.5 if self.chance(0.15) else None
        invited = throw.sample(WORKSHOPS, throw.randrange(1, 4)) if self.chance(0.2) else WORKSHOPS
        return terms, opens, frozenset(one.side for one in invited)

    def step(self, bid: Bid, now: float) -> Step:
        """A step at this bid."""
        if bid.pool is not None and (bid.pooled or (bid.pool.status != "open" and self.chance(0.1))):
            verb = self.weighed(OF_POOL)
        else:
            verb = self.weighed(OF_BID | OF_OFFER if bid.offers else OF_BID)
        said = getattr(self, f"_{verb}", self._nothing)(bid, now)
        one = self._offer(bid, verb) if verb in ABOUT_OFFER else None
        if one is not None:
            said = {"offer": one.id} | getattr(self, f"_{verb}_it", self._nothing_to_it)(bid, one, now)
        if verb.endswith("_pool") and verb not in ("open_pool", "take_back_from_pool"):
            said["pool"] = bid.pool.id if bid.pool else ""
        if verb == "take_back_from_pool":
            if bid.pool is None or not bid.pool.tiers:
                verb, said = "ask", {}
            else:
                said = {"tiers": self.one(bid.pool.tiers[-3:]).id}
        return Step(verb, self._who(bid, verb, one, said), bid.id, said, self.chance(self.api) and verb != "offer_to_pool")

    def _who(self, bid: Bid, verb: str, one: Offer | None, said: dict[str, Any]) -> Who:
        """Who may do it, but for one in twenty-five who may not."""
        if self.chance(0.04):
            return self.one(EVERYBODY)
        makers = verb in MAKERS or (verb == "counter" and one is not None and one.status == "countered" and not self.chance(0.05))
        if verb == "close":
            return TOM
        if verb in ("join_pool", "change_in_pool", "leave_pool"):
            return self.one(CUSTOMERS)
        if not makers:
            return self.one([who for who in CUSTOMERS if who.side == bid.customer] or [CLARA])
        mine = one.producer if one is not None else ""
        if verb == "take_back_from_pool" and bid.pool is not None:
            mine = next(each.producer for each in bid.pool.tiers if each.id == said["tiers"])
        return self.one([who for who in WORKSHOPS if who.side == mine or not mine])

    def _offer(self, bid: Bid, verb: str) -> Offer:
        """What was said last most often, in a state that suits the verb most often."""
        suits = {"counter": TABLE, "agree": ("countered",), "accept": TABLE, "refuse": TABLE, "confirm": ("stale",),
                 "choose": ("standing",), "reply": ("asked",), "take_back": (*LIVE, "asked")}.get(verb, LIVE)
        fitting = [one for one in bid.offers if one.status in suits]
        return self.one(fitting if fitting and not self.chance(0.08) else bid.offers[-6:])

    def _nothing(self, _bid: Bid, _now: float) -> dict[str, Any]:
        return {}

    def _nothing_to_it(self, _bid: Bid, _one: Offer, _now: float) -> dict[str, Any]:
        return {}

    def _version(self, version: int, often: float = 0.5) -> int | None:
        """The version that was read, an old one, or none said."""
        if not self.chance(often):
            return None
        return max(1, version - 1) if self.chance(0.1) else version

    def _revise(self, bid: Bid, now: float) -> dict[str, Any]:
        throw, terms, changes = self.dice, bid.terms, {}
        if self.chance(0.3):
            changes["price"] = terms.price + throw.choice((50, 150, 500, -100))
        if self.chance(0.25):
            changes["quantity"] = throw.randrange(1, 40)
        if self.chance(0.25):
            changes["wanted"] = int(now // DAY) + throw.randrange(20, 40)
        if self.chance(0.25):
            changes["ends"] = terms.ends + throw.choice((DAY, 600, -300))
        if self.chance(0.25):
            changes["words"] = 280 + throw.randrange(5)
        return {"expected": self._version(bid.version), "changes": changes}

    def _answer(self, bid: Bid, now: float) -> dict[str, Any]:
        throw, kind = self.dice, self.dice.choices(("counter", "accept", "decline"), (70, 20, 10))[0]
        said: dict[str, Any] = {"kind": kind, "bid_version": self._version(bid.version)}
        if kind == "decline":
            return said
        if kind == "counter":
            before = [one.n for one in bid.offers if one.n is not None]
            near = self.one(before).ask - throw.choice((0, 0, 50, 300)) if before and self.chance(0.6) else 0
            said["price"] = max(near, 100) if near else bid.terms.price + throw.randrange(-10, 80) * 50
        said["final"] = self.chance(0.1)
        if self.chance(0.3):
            said["quantity"] = throw.randrange(1, 50)
        if self.chance(0.3):
            said["day"] = int(now // DAY) + throw.randrange(10, 50)
        if self.chance(0.35):
            said["ends"] = int(now) + throw.choice((-30, 60, 300, 900, 2000)) + 0.5
        if self.chance(0.25):
            said["tiers"] = {count: throw.randrange(80, 250) * 50 for count in throw.sample((5, 10, 20, 60, 100), 2)}
        if self.chance(0.3):
            said["extras"] = {name: throw.randrange(1, 12) * 50 for name in throw.sample(sorted(WORTH), throw.randrange(1, 3))}
        return said

    def _counter_it(self, _bid: Bid, one: Offer, now: float) -> dict[str, Any]:
        low, high = (one.n.bid, one.n.ask) if one.n is not None else (100, 200)
        price = (low + high) // 2 if self.chance(0.4) else self.dice.randrange(min(low, high) - 2, max(low, high) + 3)
        said: dict[str, Any] = {"price": max(1, price), "version": self._version(one.version), "final": self.chance(0.1)}
        if self.chance(0.2):
            said["quantity"] = self.dice.randrange(1, 50)
        if self.chance(0.2):
            said["day"] = int(now // DAY) + self.dice.randrange(10, 50)
        return said

    def _agree_it(self, _bid: Bid, one: Offer, _now: float) -> dict[str, Any]:
        return {"version": self._version(one.version)}

    def _confirm_it(self, bid: Bid, _one: Offer, _now: float) -> dict[str, Any]:
        said: dict[str, Any] = {"bid_version": self._version(bid.version)}
        if self.chance(0.35):
            said["lines"] = {self.one(("quantity", "wanted_by", "Height")): (self.chance(0.5), 0)}
            if said["lines"].get("Height", (False,))[0] and self.chance(0.7):
                said["lines"]["Height"] = (True, self.dice.randrange(1, 9) * 25)
        return said

    def _choose_it(self, _bid: Bid, one: Offer, _now: float) -> dict[str, Any]:
        quantities = [None, *one.tiers, (one.base or (one.quantity or 1,))[0], *([7] if self.chance(0.1) else [])]
        lines = self.dice.sample(sorted(one.extras), self.dice.randrange(len(one.extras) + 1))
        return {"quantity": self.one(quantities), "lines": (*lines, *(["Tray"] if not lines and self.chance(0.1) else [])),
                "version": self._version(one.version)}

    def _accept_it(self, bid: Bid, one: Offer, _now: float) -> dict[str, Any]:
        return {"bid_version": self._version(bid.version, 1), "version": self._version(one.version, 1)}

    def _set_least_it(self, _bid: Bid, one: Offer, _now: float) -> dict[str, Any]:
        return {"least": self.dice.randrange(1, max(2, one.quantity + 2))}

    def _set_parts(self, _bid: Bid, _now: float) -> dict[str, Any]:
        return {"parts": self.chance(0.8)}

    def _share(self, bid: Bid, _now: float) -> dict[str, Any]:
        table = [one for one in bid.offers if one.status in TABLE] or bid.offers[-2:]
        chosen = self.dice.sample(table, min(len(table), self.dice.randrange(1, 4)))
        left, parts = bid.terms.quantity, []
        for one in chosen:
            count = min(one.quantity or 1, max(1, left if self.chance(0.5) else left // 2))
            left -= count
            parts.append((one.id, self._version(one.version, 1), count))
        return {"bid_version": self._version(bid.version, 1), "parts": parts}

    def _open_pool(self, bid: Bid, now: float) -> dict[str, Any]:
        closes = int(now + (bid.terms.ends - now) * self.dice.uniform(-0.05, 1.05)) + 0.5
        return {"closes": closes, "most": self.dice.randrange(20, 120) if self.chance(0.4) else None}

    def _join_pool(self, bid: Bid, _now: float) -> dict[str, Any]:
        return {"quantity": self.dice.randrange(1, 25), "top": max(50, bid.terms.price + self.dice.randrange(-40, 60) * 50)}

    def _change_in_pool(self, bid: Bid, now: float) -> dict[str, Any]:
        return self._join_pool(bid, now) | {"version": self._version(1, 0.2)}

    def _offer_to_pool(self, bid: Bid, _now: float) -> dict[str, Any]:
        leasts = sorted(self.dice.sample((1, 5, 10, 20, 30, 50), self.dice.randrange(1, 4)))
        price = max(500, bid.terms.price + self.dice.randrange(-30, 40) * 50)
        tiers = {least: max(50, price - 150 * at) for at, least in enumerate(leasts)}
        return {"tiers": tiers, "most": self.dice.randrange(8, 80) if self.chance(0.4) else None}
