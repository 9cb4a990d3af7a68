"""kill -9 of the served portal under eight writers; `python -m bench.killing --acks 10000` is the same at full length."""

import pytest

from bench.killing import run


@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_nothing_acknowledged_is_lost_or_doubled(served, backend, seed):
    outcome = run(served(backend=backend), acks=200, kills=1, seed=seed)
    assert outcome.is_good, f"{outcome}\n" + "\n".join(
        [*outcome.lost, *outcome.doubled, *outcome.changed, *outcome.refused, *outcome.gaps][:20])
    # How long a restart takes is printed by the bench: a test that measures time fails on somebody's busy machine.
    assert len(outcome.acks) >= 200 and len(outcome.restarts) == 1
