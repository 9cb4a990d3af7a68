"""Spots of every shape moved in their own writing; the nearest place of a surface; the child on real files."""

import json

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.kernel import beside
from portal.prototypes import spots
from portal.prototypes.carrying.spots import Move, moved
from portal.prototypes.carrying.surfaces import closest, nearest
from portal.prototypes.spots import Spot
from tests.prototypes.carrying.conftest import SIZE, next_sheet, sheet

parts = st.floats(0, 0.4).map(lambda one: round(one, 4))


@settings(max_examples=40)
@given(x=parts, y=parts, w=parts, h=parts, to=st.tuples(parts, parts), scale=st.floats(0.5, 1.5))
def test_what_is_moved_is_read_as_what_it_says(x, y, w, h, to, scale):
    if (w > 0) != (h > 0):
        w = h = 0.0
    spot = Spot(x, y, w, h)
    row = {"asset_id": "a", "shape": spot.shape, "x": x, "y": y, "w": w, "h": h, "start_ms": None, "end_ms": None,
           "selector": spots.write(spot, 800, 600)}
    move = Move(x + w / 2, y + h / 2, *to, scale, scale)
    made = moved(row, move, (1600, 900))
    if spot.shape == "rect" and (made["w"] < 0.001 or made["h"] < 0.001):
        return  # thinner than we write
    read, _written = spots.read(made["selector"], 1600, 900)
    assert (read.x, read.y, read.w, read.h) == pytest.approx([made[name] for name in "xywh"], abs=2e-4)
    assert made["x"] + made["w"] / 2 <= 1 and made["x"] >= 0


def test_outlines_move_with_every_corner():
    box = {"asset_id": "a", "shape": "polygon", "x": 0.1, "y": 0.1, "w": 0.2, "h": 0.2, "start_ms": None, "end_ms": None}
    for drawn in ('<polygon points="10,10 30,10 20,30"/>', '<path d="M10,10 L30,10 L20,30 Z"/>'):
        whole = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{drawn}</svg>'
        given_ = {"type": "SvgSelector", "value": whole}
        made = moved({**box, "selector": given_}, Move(0.2, 0.2, 0.5, 0.6, 2.0, 1.0), (200, 100))
        assert 'viewBox="0 0 200 100"' in made["selector"]["value"]
        assert "60,50" in made["selector"]["value"] and "140,50" in made["selector"]["value"]
        assert "100,70" in made["selector"]["value"]
        assert (made["x"], made["y"], made["w"], made["h"]) == pytest.approx((0.3, 0.5, 0.4, 0.2))


def test_a_surface_is_found_by_place(dice, tmp_path):
    box = trimesh.creation.box((0.2, 0.1, 0.3))
    model = tmp_path / "box.glb"
    model.write_bytes(trimesh.Scene(box).export(file_type="glb"))
    [found] = nearest(model, [[0.12, 0.01, 0.02]])
    assert found["position"] == pytest.approx([0.1, 0.01, 0.02]) and found["off"] == pytest.approx(0.02)
    assert found["normal"] == pytest.approx([1, 0, 0])
    for _each in range(30):
        triangle = np.array([[dice.uniform(-1, 1) for _axis in range(3)] for _corner in range(3)])
        point = np.array([dice.uniform(-2, 2) for _axis in range(3)])
        best = closest(triangle[None], point)[0]
        weights = np.random.default_rng(dice.randrange(10**6)).dirichlet((0.6, 0.6, 0.6), 400)
        assert np.linalg.norm(best - point) <= np.linalg.norm(weights @ triangle - point, axis=1).min() + 1e-9


def test_the_child_answers_and_a_broken_file_spoils_no_other(tmp_path):
    paths = {}
    for name, image in (("before", sheet()), ("after", next_sheet())):
        paths[name] = str(tmp_path / f"{name}.png")
        image.save(paths[name])
    spoilt = tmp_path / "spoilt.png"
    spoilt.write_bytes(b"no picture")
    order = {"pictures": [{**paths, "spots": [[200 / SIZE[0], 150 / SIZE[1]]]},
                          {**paths, "after": str(spoilt), "spots": [[0.5, 0.5]]}]}
    said = beside.ask("portal.prototypes.carrying.child", json.loads(json.dumps(order)))
    assert said["pictures"][0][0]["state"] == "carried" and said["pictures"][0][0]["x"] == pytest.approx(240 / 640, abs=0.005)
    assert said["pictures"][1] is None
    with pytest.raises(beside.NotDone):
        beside.ask("portal.prototypes.carrying.child", {"pictures": 5})
