"""Each bid accepted by eight hands at once over HTTP, alone and against what could take it away; `python -m bench.awarding`."""

import pytest

from bench.awarding import run


@pytest.mark.parametrize(("backend", "processes", "bids"), [
    ("sqlite", 1, 12), ("postgres", 2, 12)])
def test_each_bid_becomes_one_order(served, backend, processes, bids):
    site = served(backend=backend, processes=processes, redis=processes > 1)
    outcome = run(site, bids=bids)
    assert (outcome.orders, outcome.doubled, outcome.awarded) == (bids, 0, bids), str(outcome)
    assert outcome.is_sound and outcome.answers == {201: bids, 409: 7 * bids}, f"{outcome}\n" + "\n".join(outcome.untold[:5])
    for against in ("withdraw", "take_back", "edit", "expiry", "sibling"):
        outcome = run(site, bids=3, against=against, hands=4)
        assert outcome.is_sound, f"{outcome}\n" + "\n".join(outcome.untold[:5])
