"""A thread's spot is moved by who may settle it; every shape is taken, told and given out; a picture gets its scale."""

import pytest

from portal.kernel import clock, ids
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.prototypes import actions, queries
from portal.prototypes.models import Asset
from portal.prototypes.moving.actions import move_spot
from portal.prototypes.spots import Span, Spot
from tests import people
from tests.prototypes.conftest import SPOT

API = "/api/v1"
SHAPES = {
    "polygon": {"type": "SvgSelector", "value": '<svg><polygon points="6,4 30,4 30,20"/></svg>'},
    "path": {"type": "SvgSelector", "value": '<svg><path d="M6,4 L30,4 L30,20"/></svg>'},
}
TIME = {"type": "FragmentSelector", "value": "t=1.5,2.5&xywh=percent:10,20,30,40"}
SURFACE = {"type": "SurfaceSelector", "position": [0.1, 0.2, 0.3], "normal": [0, 0, 2],
           "camera": {"orbit": [0.5, 1.2, 3], "target": [0, 0, 0], "fieldOfView": 30}, "node": "Foot"}


def beside(portal, stage, kind, **more):
    """Another asset on the version that is shown, put into the table by itself."""
    with portal.database.transaction() as opened:
        made = Asset(id=ids.new_id(), version_id=stage.version, file_id=stage.file, kind=kind, position=7,
                     sha256=kind.ljust(64, "0"), created_at=clock.now(), **more)
        opened.add(made)
        return made.id


def test_every_shape_is_taken_and_given_out(client, hands, stage, portal):
    clara, at = client(people.CLARA), f"{API}/versions/{stage.version}/threads"
    for shape, selector in SHAPES.items():
        made = clara.post(at, json={"asset": stage.asset, "selector": selector, "text": shape})
        assert made.status_code == 201 and made.json["selector"]["type"] == "SvgSelector", made.json
        seen = hands.see(people.TOM, queries.whole_thread, made.json["id"])
        assert (seen.shape, seen.x, seen.y, seen.w, seen.h) == (shape, 0.1, 0.1, 0.4, 0.4)
        assert seen.points.startswith("0.1,0.1 0.5,0.1 0.5,0.5") and seen.points.endswith("Z") == (shape == "polygon")
    film = beside(portal, stage, "video", width=640, height=360, duration_ms=5000, fps=25.0)
    said = clara.post(at, json={"asset": film, "selector": TIME, "text": "Too fast"}).json
    assert (said["start_ms"], said["end_ms"]) == (1500, 2500) and said["selector"]["value"] == "t=npt:1.5,2.5"
    assert said["selector"]["refinedBy"]["value"] == "xywh=percent:10,20,30,40"
    model = beside(portal, stage, "model")
    said = clara.post(at, json={"asset": model, "selector": SURFACE, "text": "Scratch"})
    assert said.json["selector"]["normal"] == [0, 0, 1] and said.json["selector"]["node"] == "Foot"
    for asset, wrong in ((model, SPOT), (film, SPOT), (stage.asset, SURFACE), (stage.asset, TIME)):
        assert clara.post(at, json={"asset": asset, "selector": wrong, "text": "?"}).status_code == 422
    typed = clara.post(f"/versions/{stage.version}/threads", data={"asset": film, "start": "1,5", "text": "Typed"})
    assert typed.status_code == 303
    room = client(people.IGOR).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert 'data-start="1500" data-end="2500"' in room and "data-surface=" in room and " Z\"" in room
    page = clara.get(f"{API}/prototypes/{stage.prototype}/annotations").json
    kinds = {one["target"]["selector"]["type"] for one in page["items"]}
    assert kinds == {"SvgSelector", "FragmentSelector", "SurfaceSelector"}


def test_the_spot_is_moved_and_everybody_hears(client, hands, stage, facts):
    thread = hands.thread(people.CLARA, stage)
    clara, at = client(people.CLARA), f"{API}/threads/{thread.id}/spot"
    moved = clara.patch(at, json={"selector": SPOT}, headers={"If-Match": f'"{thread.version}"'})
    assert moved.status_code == 200 and moved.json["selector"] == SPOT
    seen = hands.see(people.TOM, queries.whole_thread, thread.id)
    assert (seen.shape, seen.x, seen.y, seen.w, seen.h) == ("rect", 0.1, 0.2, 0.3, 0.4)
    assert facts()[-1] == "thread.moved"
    heard = clara.get(f"{API}/prototypes/{stage.prototype}/events").json["items"][-1]
    assert heard["type"] == "thread.moved" and heard["data"]["thread"]["selector"] == SPOT
    assert clara.patch(at, json={"selector": SPOT}, headers={"If-Match": f'"{thread.version}"'}).status_code == 412
    part = client(people.TOM).post(f"/threads/{thread.id}/spot", data={"x": "50", "y": "60"}, headers={"X-Part": "1"})
    assert part.status_code == 200 and 'data-x="0.5"' in part.get_data(as_text=True)
    assert client(people.CLARA).get(f"/threads/{thread.id}").get_data(as_text=True).count("Move the spot") == 1


def test_who_may_not_and_what_is_no_place(hands, stage, facts):
    thread = hands.thread(people.CLARA, stage)
    inner = hands.thread(people.TOM, stage, internal=True)
    with pytest.raises(Forbidden):
        hands.do(people.IGOR, move_spot, thread.id, SPOT)
    with pytest.raises(NotFound):
        hands.do(people.CLARA, move_spot, inner.id, SPOT)
    hands.do(people.TOM, move_spot, inner.id, SPOT)
    assert facts()[-1] == "prototypes-internal/thread.moved"
    for nothing in ({}, {"selector": "here"}, {"spot": Span(5)}):
        with pytest.raises(Invalid):
            hands.do(people.CLARA, move_spot, thread.id, **nothing)
    hands.version(stage.prototype, width=91)
    with pytest.raises(Conflict):
        hands.do(people.CLARA, move_spot, thread.id, spot=Spot(0.5, 0.5))


def test_a_picture_in_preparation_gets_its_scale(client, hands, stage):
    draft = hands.version(stage.prototype, width=84, publish=False)
    asset = hands.see(people.TOM, queries.versions, stage.prototype)[0].assets[0].asset.id
    tom = client(people.TOM)
    assert draft.status == "draft" and "Real size" in tom.get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)
    assert tom.post(f"/assets/{asset}/scale", data={"width_mm": "420,0"}).status_code == 303
    assert tom.get(f"{API}/versions/{draft.id}/assets").json["items"][0]["mm_per_pixel"] == 5
    assert tom.post(f"{API}/assets/{asset}/scale", json={"mm_per_pixel": 0.25}).json["mm_per_pixel"] == 0.25
    assert tom.post(f"/assets/{asset}/scale", data={"width_mm": ""}).status_code == 303
    for wrong in ({"width_mm": "-1"}, {"width_mm": "nan"}, {"width_mm": True}, {"width_mm": 1, "mm_per_pixel": 1},
                  {"width_mm": 1e18}):
        assert tom.post(f"{API}/assets/{asset}/scale", json=wrong).status_code == 422
    page = tom.post(f"/assets/{asset}/scale", data={"width_mm": "wide"})
    assert page.status_code == 422 and "such as 420" in page.get_data(as_text=True)
    hands.do(people.TOM, actions.publish, draft.id)
    assert tom.post(f"{API}/assets/{asset}/scale", json={"width_mm": 420}).status_code == 409
