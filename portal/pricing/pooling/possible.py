"""What somebody may do next at a pool, in the order of the buttons; a refusal says the same words."""

from portal.kernel.policy import Actor, can
from portal.pricing.pooling.finding import SeenPool
from portal.pricing.pooling.standing import state_of


def verbs(actor: Actor, seen: SeenPool) -> list[str]:
    """What this actor may do at the pool now."""
    state = state_of(seen.pool)
    if state == "closed":
        return ["settle"] if can(actor, "pool.manage", seen.opener) else []
    if state != "open":
        return []
    if seen.side == "producer":
        return ["offer"] if can(actor, "bid.answer", seen.producer) else []
    if not can(actor, "pool.join"):
        return []
    inside = seen.place is not None and seen.place.status == "in"
    if seen.side == "owner":
        return [*(["change"] if inside else []), "dissolve"]
    return ["change", "leave"] if inside else ["join"]
