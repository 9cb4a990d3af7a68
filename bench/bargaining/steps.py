"""A step of the walk: who does what at which bid, with which numbers; and what the model says to it."""

from dataclasses import dataclass, field
from typing import Any

from bench.bargaining import agreeing, awards, pools, verbs
from bench.bargaining.model import Bid, No
from bench.bargaining.people import Who

# Every verb of a bid, as the model knows it. What ends in "pool" is about the bid's pool.
MODEL: dict[str, Any] = {
    "revise": verbs.revise, "withdraw": verbs.withdraw, "close": verbs.close, "answer": verbs.answer, "ask": verbs.ask,
    "reply": verbs.reply, "take_back": verbs.take_back, "refuse": verbs.refuse, "counter": agreeing.counter, "agree": agreeing.agree,
    "confirm": agreeing.confirm, "choose": agreeing.choose, "accept": awards.accept, "share": awards.share,
    "step_back": awards.step_back, "set_parts": awards.set_parts, "set_least": awards.set_least,
    "ask_reason": awards.ask_reason, "explain": awards.explain, "open_pool": pools.open_pool, "join_pool": pools.join,
    "change_in_pool": pools.change, "leave_pool": pools.leave, "offer_to_pool": pools.offer,
    "take_back_from_pool": pools.take_back, "dissolve_pool": pools.dissolve, "award_pool": pools.award,
}
MAKING = {"answer", "ask", "open_pool", "offer_to_pool"}


@dataclass
class Step:
    """Somebody does something at a bid; `said` are the model's own words for it. `api`: by the API, not in process."""

    verb: str
    who: Who
    bid: str
    said: dict[str, Any] = field(default_factory=dict)
    api: bool = False

    def __str__(self) -> str:
        return f"{self.who} {self.verb} {self.said}" + (" (api)" if self.api else "")


@dataclass
class Result:
    """What really came of it: "ok" or the code of the refusal, and the id of what was made."""

    code: str
    made: str = ""
    text: str = ""


def predict(bid: Bid, step: Step, now: float, got: Result) -> tuple[str, list[str]]:
    """What the model says: "ok" or a code, and the facts; `bid` has then moved on. `got` tells the id of what was made."""
    bid.tick(now)
    if step.said.get("pool") == "":  # thrown while there was none
        return "not_found", []
    words = {name: value for name, value in step.said.items() if name != "pool"} | ({"made": got.made} if step.verb in MAKING else {})
    try:
        return "ok", MODEL[step.verb](bid, step.who, now, **words)
    except No as refused:
        return got.code if got.code in refused.others else refused.code, []
