"""Outlines, times and surfaces: reading what we wrote gives the same, and what is hostile is refused."""

import math
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.errors import Invalid
from portal.prototypes.spots import SURFACE, Camera, Outline, Span, Spot, Surface, corners, read_on, write_on
from portal.prototypes.spots.numbers import outline


def ground(kind="image", width=200, height=100, page=None, duration_ms=None):
    return SimpleNamespace(kind=kind, width=width, height=height, page=page, duration_ms=duration_ms)


PICTURE, MODEL, FILM = ground(), ground("model", None, None), ground("video", 1920, 1080, duration_ms=60_000)


def svg(figure):
    return {"type": "SvgSelector", "value": f'<svg xmlns="http://www.w3.org/2000/svg">{figure}</svg>'}


fractions = st.integers(0, 10**6).map(lambda one: one / 10**6)
points = st.lists(st.tuples(fractions, fractions), min_size=3, max_size=30)
metres = st.floats(-900, 900, allow_nan=False).map(lambda one: round(one, 6) + 0.0)
triples = st.tuples(metres, metres, metres)
angles = st.floats(0, 3.14).map(lambda one: round(one, 6))
cameras = st.builds(Camera, st.tuples(metres, angles, metres.map(lambda one: abs(one) + 1)), triples,
                    st.floats(1, 170).map(lambda one: round(one, 6)))


@given(points=points, closed=st.booleans(), width=st.integers(1, 40000), height=st.integers(1, 40000))
def test_an_outline_is_read_as_it_was_written(points, closed, width, height):
    try:
        drawn = outline(points, closed)
    except Invalid:
        return  # it has no size
    on = ground(width=width, height=height)
    again, written = read_on(on, write_on(on, drawn))
    assert again == drawn and written == write_on(on, drawn)
    assert [tuple(map(float, one.split(","))) for one in corners(written).removesuffix(" Z").split()] == list(drawn.points)
    box = drawn.box
    assert all(box.x <= x <= box.x + box.w + 1e-6 and box.y <= y <= box.y + box.h + 1e-6 for x, y in drawn.points)


@given(start=st.integers(0, 60_000), length=st.none() | st.integers(1, 30_000), x=fractions, y=fractions, inside=st.booleans())
def test_a_time_is_read_as_it_was_written(start, length, x, y, inside):
    end = min(start + length, 60_000) if length else None
    span = Span(start, end if end != start else None, Spot(x, y) if inside else None)
    assert read_on(FILM, write_on(FILM, span))[0] == span


@given(position=triples, way=triples, camera=st.none() | cameras, node=st.text("Foot öл'\"<", max_size=20))
def test_a_surface_is_read_as_it_was_written(position, way, camera, node):
    if math.hypot(*way) < 0.001:
        return
    given_ = {"type": "SurfaceSelector", "position": list(position), "normal": list(way), "node": node}
    place = read_on(MODEL, given_)[0]
    place = Surface(place.position, place.normal, camera, node)
    again, written = read_on(MODEL, write_on(MODEL, place))
    assert again == place and written["conformsTo"] == SURFACE
    assert abs(math.hypot(*again.normal) - 1) < 1e-4


@pytest.mark.parametrize(("selector", "place"), [
    (svg('<polygon points="20,10 120.5,10 20,60"></polygon>'), Outline(((.1, .1), (.6025, .1), (.1, .6)), True)),
    (svg('<polygon points="20,10 120,10 20,60" />'), Outline(((.1, .1), (.6, .1), (.1, .6)), True)),
    (svg('<path d="M20,10 L120,10 L20,60" />'), Outline(((.1, .1), (.6, .1), (.1, .6)), False)),
    (svg('<path d="M 20 10 L 120 10 20 60 Z"></path>'), Outline(((.1, .1), (.6, .1), (.1, .6)), True)),
    (svg('<g><path fill-rule="evenodd" d="M20,10 L120,10 L20,60 Z" /></g>'), Outline(((.1, .1), (.6, .1), (.1, .6)), True)),
    (svg('<polyline points="20,10 120.12345678901234,10"/>'), Outline(((.1, .1), (.600617, .1)), False)),
])
def test_what_others_draw(selector, place):
    assert read_on(PICTURE, selector)[0] == place


@pytest.mark.parametrize(("value", "span"), [
    ("t=10", Span(10_000)), ("t=npt:10.5,20", Span(10_500, 20_000)), ("t=,20", Span(0, 20_000)),
    ("t=0:00:10,0:12.25", Span(10_000, 12_250)), ("t=59,60.4", Span(59_000, 60_000)),
    ("t=10,20&xywh=percent:10,20,30,40", Span(10_000, 20_000, Spot(.1, .2, .3, .4))),
    ("t=10&xywh=192,108,192,108", Span(10_000, None, Spot(.1, .1, .1, .1))),
])
def test_times_of_others(value, span):
    assert read_on(FILM, {"type": "FragmentSelector", "value": value})[0] == span


def test_a_page_may_be_named_and_no_other():
    page = {"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc3778", "value": "page=2",
            "refinedBy": {"type": "FragmentSelector", "value": "xywh=percent:10,20,30,40"}}
    assert read_on(ground(page=2), page)[0] == Spot(.1, .2, .3, .4)
    for other in (ground(page=3), PICTURE):
        with pytest.raises(Invalid):
            read_on(other, page)


NOT_READ = [
    *(svg(one) for one in (
        '<polygon points="1,1 2,2"/>', '<polygon points="1,1 1,1 1,1"/>', '<polygon points="1,1 2,2 3"/>',
        '<polygon points=""/>',
        '<polygon points="1,1 2,2 3,900"/>', '<polygon points="1,1 2,2 -3,4"/>', '<polygon points="1,1 2e1,2 3,4"/>',
        '<path d="M1,1 C2,2 3,3 4,4"/>', '<path d="m1,1 l2,2"/>', '<path d="L1,1 2,2"/>', '<path d="M1,1 LL 2,2"/>',
        '<path d="M1,1 L2 L3,3"/>', '<path d="M1,1 L2,2 Z M3,3 L4,4 Z"/>', '<path d="M1,1"/>', '<path d="Z"/>', '<path d=" "/>',
        '<path d="M1,1 L2,2" style="x"/>', '<g><path d="M1,1 L2,2"/>', '<g><g><path d="M1,1 L2,2"/></g></g>',
        '<path d="M1,1 L2,2"/><path d="M1,1 L2,2"/>', '<ellipse cx="1" cy="1" rx="1" ry="1"/>',
        f'<polygon points="{"1,1 2,2 " * 500}"/>', f'<polygon points="{" " * 9000}"/>', f'<path d="{"M" * 9000}"/>')),
    {"type": "SurfaceSelector", "position": [0, 0, 0], "normal": [0, 1, 0]},
    {"type": "FragmentSelector", "value": "t=1"}, {"type": "FragmentSelector", "value": "xywh=1,1,1,1", "refinedBy": {}},
]


@pytest.mark.parametrize("selector", NOT_READ)
def test_no_spot_on_a_picture(selector):
    with pytest.raises(Invalid):
        read_on(PICTURE, selector)


SURFACE_GIVEN = {"type": "SurfaceSelector", "position": [0, 0, 0], "normal": [0, 1, 0]}


@pytest.mark.parametrize("change", [
    {"position": [0, 0]}, {"position": [0, 0, "0"]}, {"position": [0, 0, True]}, {"position": [0, 0, math.nan]},
    {"position": [0, 0, math.inf]}, {"position": [0, 0, 10**400]}, {"position": None}, {"normal": [0, 0, 0]}, {"node": 7},
    {"node": "x" * 121}, {"node": "a\nb"}, {"conformsTo": "http://evil.example/"}, {"extra": 1}, {"camera": {}},
    {"camera": {"orbit": [0, 9, 1], "target": [0, 0, 0], "fieldOfView": 30}}, {"type": "FragmentSelector"}, {"type": ["x"]},
    {"camera": {"orbit": [0, 1, 1], "target": [0, 0, 0], "fieldOfView": 0}}])
def test_no_place_on_a_model(change):
    assert read_on(MODEL, SURFACE_GIVEN)[0].normal == (0, 1, 0)
    with pytest.raises(Invalid):
        read_on(MODEL, SURFACE_GIVEN | change)


@pytest.mark.parametrize("value", [
    "t=", "t=,", "t=20,10", "t=10,10", "t=62", "t=1,62", "t=-1", "t=1e3", "t=npt:1:99:00", "t=smpte:00:00:01", "t=1&t=2",
    "t=1&", "t=1&xywh=1,1,1,1&x=1", "t=1\n", "t=٣", "t=" + "1" * 20_000, "xywh=percent:1,2,3,4"])
def test_no_time_of_a_video(value):
    with pytest.raises(Invalid):
        read_on(FILM, {"type": "FragmentSelector", "value": value})


names = st.sampled_from(["type", "value", "conformsTo", "position", "normal", "camera", "refinedBy"]) | st.text(max_size=5)
anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=5), max_leaves=12)


@given(anything, st.sampled_from(["FragmentSelector", "SvgSelector", "SurfaceSelector"]))
def test_whatever_comes_it_is_read_or_refused(given_, kind):
    for on in (PICTURE, MODEL, FILM):
        for selector in (given_, {**given_, "type": kind} if isinstance(given_, dict) else {"type": kind, "value": given_}):
            try:
                place, written = read_on(on, selector)
            except Invalid:
                continue
            assert read_on(on, written)[0] == place
