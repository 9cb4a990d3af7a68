"""The heat map: a density with its thickest place at one, what it counts, and whose pins are whose business."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.errors import Forbidden
from portal.prototypes import actions
from portal.prototypes.research.density import COLUMNS, LEVELS, bandwidth, density, strips
from portal.prototypes.research.heat import heat
from portal.prototypes.spots import Spot
from tests import people

API = "/api/v1"
SHARES = st.floats(0, 1, allow_subnormal=False)
POINTS = st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=12)


@given(POINTS, st.sampled_from((0.5, 1.0, 1.5)))
def test_the_thickest_place_is_one_and_turning_the_picture_turns_the_map(points, aspect):
    grid = density(points, aspect, columns=24)
    assert max(max(row) for row in grid) == 1 and min(min(row) for row in grid) >= 0
    turned = density([(1 - x, y) for x, y in points], aspect, columns=24)
    for row, other in zip(grid, turned, strict=True):
        assert row == pytest.approx(other[::-1], abs=1e-6)
    assert 0.03 <= bandwidth(points) <= 0.12


@given(POINTS)
def test_strips_cover_what_is_not_empty_once(points):
    grid = density(points, 0.75)
    drawn = [[0] * COLUMNS for _row in grid]
    for level, row, column, length in strips(grid):
        for at in range(column, column + length):
            assert drawn[row][at] == 0
            drawn[row][at] = level
    assert drawn == [[min(LEVELS, int(cell * (LEVELS + 1))) for cell in row] for row in grid]


def test_it_counts_public_pins_and_tells_segments_to_the_team_alone(hands, stage, client, cast):
    for person, x, y in ((people.CLARA, 0.1, 0.1), (people.IGOR, 0.12, 0.12), (people.TOM, 0.9, 0.9)):
        hands.do(person, actions.open_thread, stage.version, "Here", stage.asset, spot=Spot(x, y))
    hands.do(people.TOM, actions.open_thread, stage.version, "Inner", stage.asset, spot=Spot(0.5, 0.5), internal=True)
    hands.do(people.CLARA, actions.open_thread, stage.version, "Of all of it")
    for person in (people.CLARA, people.TOM):
        found = client(person).get(f"{API}/versions/{stage.version}/heat").json
        assert (found["points"], found["zones"]) == (3, [2, 0, 0, 0, 0, 0, 0, 0, 1])
        rows = found["grid"]
        thickest = max((cell, at, column) for at, row in enumerate(rows) for column, cell in enumerate(row))
        assert thickest[1] < len(rows) / 4 and thickest[2] < COLUMNS / 4
    assert hands.see(people.TOM, heat, stage.version, whose="visitor").points == 2
    assert hands.see(people.TOM, heat, stage.version, whose="buyer").points == 0
    with pytest.raises(Forbidden):
        hands.see(people.CLARA, heat, stage.version, whose="buyer")
    page = client(people.CLARA).get(f"/versions/{stage.version}/heat").get_data(as_text=True)
    assert "heat-5" in page and "Upper left" in page and "Whose pins" not in page
    room = client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert f"/versions/{stage.version}/heat" in room
