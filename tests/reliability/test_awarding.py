"""Each bid accepted eight times at once over HTTP; `python -m bench.awarding --processes 2 --database postgres` prints it."""

import pytest

from bench.awarding import run


@pytest.mark.parametrize(("backend", "processes", "bids"), [
    ("sqlite", 1, 24), ("postgres", 2, 24)])
def test_each_bid_becomes_one_order(served, backend, processes, bids):
    outcome = run(served(backend=backend, processes=processes, redis=processes > 1), bids=bids)
    assert (outcome.orders, outcome.doubled, outcome.awarded) == (bids, 0, bids), str(outcome)
    assert outcome.answers == {201: bids, 409: 7 * bids} and not outcome.untold, f"{outcome}\n" + "\n".join(outcome.untold[:5])
