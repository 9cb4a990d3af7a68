"""What prices drawn by rules tell of demand: bounds that hold, and why nothing simpler is shown (docs/decisions/0013)."""

from bench.demand_rules import main


def test_bounds_hold_and_the_simple_ways_do_not(capsys):
    assert main(["--seeds", "20"]) == 0, capsys.readouterr().out
