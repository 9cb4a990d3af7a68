"""Each bid accepted eight times at once over HTTP; `python -m bench.awarding --processes 2 --database postgres` prints it."""

import pytest

from bench.awarding import run


@pytest.mark.parametrize(("backend", "processes", "bids"), [
    ("sqlite", 1, 60), ("sqlite", 2, 20), ("postgres", 1, 20), ("postgres", 2, 60)])
def test_sixty_bids_become_sixty_orders(served, backend, processes, bids):
    outcome = run(served(backend=backend, processes=processes, redis=processes > 1), bids=bids)
    assert (outcome.orders, outcome.doubled, outcome.awarded) == (bids, 0, bids), str(outcome)
    assert outcome.answers == {201: bids, 409: 7 * bids} and not outcome.untold, f"{outcome}\n" + "\n".join(outcome.untold[:5])
