"""The arithmetic of lines: half a minor unit rounds up, and a run of lines loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.core.orders.amounts import PARTS, Carried, exact, is_near, line_net, rounded

LINE = st.tuples(st.integers(1, 10_000), st.integers(0, 10_000_000), st.integers(0, 10_000))


@pytest.mark.parametrize(("line", "net"), [((8, 13800, 0), 110400), ((1, 1, 5000), 1), ((1, 1, 5001), 0),
                                           ((3, 33, 1000), 89), ((1, 999, 10000), 0)])
def test_a_line_is_rounded_by_the_commercial_rule(line, net):
    assert line_net(*line) == net


@given(st.lists(LINE, min_size=1, max_size=50))
def test_carried_lines_sum_up_to_the_rounded_exact_sum(lines):
    carried = Carried()
    nets = [carried.net(*line) for line in lines]
    assert sum(nets) == rounded(sum(exact(*line) for line in lines))
    assert all(is_near(net, *line) and net >= 0 for net, line in zip(nets, lines, strict=True))
    assert all(abs(line_net(*line) * PARTS - exact(*line)) * 2 <= PARTS for line in lines)
