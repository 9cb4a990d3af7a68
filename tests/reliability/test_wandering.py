"""A random walk through a review room; `python -m bench.wandering --steps 10000` is the full length."""

import pytest

from bench.wandering import run


@pytest.mark.parametrize(("backend", "processes"), [("sqlite", 1), ("postgres", 2)])
def test_what_was_fetched_and_then_heard_is_what_is_read_afresh(served, backend, processes, seed):
    site = served(backend=backend, processes=processes, redis=processes > 1)
    outcome = run(site, 80, seed, compare_every=20, restart_every=50)
    assert outcome.is_good, f"{outcome}\n" + "\n".join(outcome.wrong[:10])
    assert outcome.compared >= 5 and outcome.steps["restart"] == 1, str(outcome)
