"""Which answers were given at a price that was drawn, without looking at what the customer had named.

Only those measure demand without bias (see bench/demand.py). Whoever draws prices adds a function to `draws`: it is given
the ids of answers and gives the drawn price in minor units for those it drew. Rules do not: who bids well never meets what
they draw (docs/decisions/0013, bench/demand_rules.py).
"""

from collections.abc import Callable, Mapping, Sequence

draws: list[Callable[[Sequence[str]], Mapping[str, int]]] = []


def drawn_for(answer_ids: Sequence[str]) -> dict[str, int]:
    """The drawn prices of these answers."""
    return {answer_id: price for one in draws for answer_id, price in one(answer_ids).items()}
