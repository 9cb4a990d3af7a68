"""A crowd in one room with lines cut at random; `python -m bench.together --people 200 --comments 1000` is the full length."""

import pytest

from bench.together import run

pytestmark = pytest.mark.alone


@pytest.mark.parametrize(("backend", "processes"), [("sqlite", 1), ("postgres", 2)])
def test_everybody_ends_with_the_same_sequence(served, backend, processes, seed):
    site = served(backend=backend, processes=processes, redis=processes > 1)
    outcome = run(site, 40, 100, seed)
    assert outcome.is_good and outcome.cuts > 10, f"{outcome}\n" + "\n".join([*outcome.different, *outcome.refused][:10])
    assert outcome.team_heard == 10


def test_redis_dies_for_a_while_and_nobody_misses_a_word(served, seed):
    site = served(backend="postgres", processes=2, redis=True)

    def at(number):
        if number == 30:
            site.redis.kill()
        if number == 90:
            site.redis.start()

    outcome = run(site, 20, 120, seed, cut_every=1.0, during=at)
    assert outcome.is_good, f"{outcome}\n" + "\n".join([*outcome.different, *outcome.refused][:10])
    assert outcome.settled < 30, str(outcome)
