"""What somebody may do next with a bid or an answer, in the order of the buttons; a refusal says the same words."""

from portal.kernel.policy import Actor, can
from portal.pricing.awarding.standing import may_step_back
from portal.pricing.haggling import Numbers
from portal.pricing.models import Answer
from portal.pricing.pooling.guard import has_pool
from portal.pricing.seen import Seen
from portal.pricing.standing import answer_state, state_of


def bid_verbs(actor: Actor, seen: Seen) -> list[str]:
    """What this actor may do with the bid now."""
    if state_of(seen.bid) != "open":
        fresh = seen.bid.status == "awarded" and can(actor, "bid.manage", seen.customer) and may_step_back(seen.bid.id)
        return ["step_back"] if fresh else []
    pooled = has_pool(seen.bid.id)  # then it is answered and changed by nobody alone
    if seen.side == "producer":
        return [*([] if pooled else ["answer"]), "ask"] if can(actor, "bid.answer", seen.producer) else []
    own = [*([] if pooled else ["revise"]), "withdraw"] if can(actor, "bid.manage", seen.customer) else []
    return own + (["close"] if can(actor, "bid.close") else [])


def answer_verbs(actor: Actor, seen: Seen, answer: Answer) -> list[str]:
    """What this actor may do with the answer now, in the order of the buttons."""
    state = answer_state(answer)
    if state_of(seen.bid) != "open":
        return []
    if seen.side == "producer":
        return _producers(state, answer) if can(actor, "bid.answer", seen.producer) else []
    return _customers(state, answer) if can(actor, "bid.manage", seen.customer) else []


def _customers(state: str, answer: Answer) -> list[str]:
    if state == "asked":
        return ["reply"]
    if state not in ("standing", "countered"):
        return []
    numbers = numbers_of(answer)
    may_counter = state == "standing" and numbers.left("bid") > 0 and numbers.room() is not None
    more = answer.tiers or any(row.get("extra_minor") for row in answer.requirements)
    may_choose = state == "standing" and not answer.bids and more
    return ["accept", *(["choose"] if may_choose else []), *(["counter"] if may_counter else []), "refuse"]


def _producers(state: str, answer: Answer) -> list[str]:
    if state == "countered":
        numbers = numbers_of(answer)
        may_counter = numbers.left("ask") > 0 and numbers.room() is not None
        return ["agree", *(["counter"] if may_counter else []), "withdraw"]
    return {"standing": ["withdraw"], "stale": ["confirm", "withdraw"], "asked": ["withdraw"]}.get(state, [])


def numbers_of(one: Answer) -> Numbers:
    """How the negotiation of an offer stands."""
    return Numbers(one.bid_minor or 0, one.unit_price_minor or 0, one.bids, one.asks, one.final_bid, one.final_ask)
