"""Random bargaining beside a model of its rules: each step as foretold, and of several at once some order explains them.

The long walk is `python -m bench.bargaining --steps 100000`. What it found stands beside what it is about: see test_races.py,
specifying/test_quantities.py and specifying/test_confirming.py.
"""

from bench.bargaining.together import Together
from bench.bargaining.walk import Walk


def test_each_step_is_as_the_rules_say(portal, seed):
    outcome = Walk(portal, seed, open_at_once=8).run(300, look_every=150)
    assert not outcome.wrong, f"seed {seed}\n" + "\n\n".join(outcome.wrong)
    assert outcome.steps["answer", "ok"] > 20 and outcome.steps["counter", "ok"] > 2, f"seed {seed}: {outcome}"


def test_some_order_explains_what_several_hands_do_at_once(portal, seed):
    outcome = Together(portal, seed, threads=3, open_at_once=6).run(100, look_every=50)
    assert not outcome.wrong, f"seed {seed}\n" + "\n\n".join(outcome.wrong)
    assert outcome.taken >= 100 and outcome.steps["answer", "ok"] > 5, f"seed {seed}: {outcome}"
