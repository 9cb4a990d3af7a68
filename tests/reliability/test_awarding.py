"""Each bid accepted eight times at once over HTTP; `python -m bench.awarding --processes 2 --database postgres` prints it."""

import pytest

from bench.awarding import run


@pytest.mark.parametrize(("backend", "processes"), [("sqlite", 1), ("sqlite", 2), ("postgres", 1), ("postgres", 2)])
def test_sixty_bids_become_sixty_orders(served, backend, processes):
    outcome = run(served(backend=backend, processes=processes, redis=processes > 1), bids=60)
    assert (outcome.orders, outcome.doubled, outcome.awarded) == (60, 0, 60), str(outcome)
    assert outcome.answers == {201: 60, 409: 420} and not outcome.untold, f"{outcome}\n" + "\n".join(outcome.untold[:5])
