"""Spots: what is read, what is refused, and that reading what we wrote gives the same spot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.errors import Invalid
from portal.prototypes.spots import MEDIA_FRAGMENTS, Spot, from_percent, read, write

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle cx="50" cy="25" r="3"/></svg>'


@pytest.mark.parametrize(("selector", "spot"), [
    ({"type": "FragmentSelector", "value": "xywh=percent:10,20,30,40"}, Spot(0.1, 0.2, 0.3, 0.4)),
    ({"type": "FragmentSelector", "value": "xywh=percent:10,20,0,0", "conformsTo": MEDIA_FRAGMENTS}, Spot(0.1, 0.2)),
    ({"type": "FragmentSelector", "value": "xywh=20,10,100,50"}, Spot(0.1, 0.1, 0.5, 0.5)),
    ({"type": "FragmentSelector", "value": "xywh=pixel:20,10,100,50"}, Spot(0.1, 0.1, 0.5, 0.5)),
    ({"type": "FragmentSelector", "value": "xywh=percent:0,0,100,100"}, Spot(0, 0, 1, 1)),
    ({"type": "SvgSelector", "value": SVG}, Spot(0.25, 0.25)),
    ({"type": "SvgSelector", "value": '<svg><rect x="20" y="10" width="100" height="50"></rect></svg>'},
     Spot(0.1, 0.1, 0.5, 0.5)),
])
def test_what_is_read(selector, spot):
    assert read(selector, 200, 100)[0] == spot


@pytest.mark.parametrize("value", [
    "", "xywh=percent:", "xywh=percent:1,2,3", "xywh=percent:-1,2,3,4", "xywh=percent:1e1,2,3,4", "xywh=percent:nan,0,1,1",
    "xywh=percent:١,2,3,4", "xywh=percent:90,0,20,10", "xywh=percent:0,0,10,0", "xywh=percent:101,0,0,0", "t=10,20",
    "xywh=percent:1,2,3,4&t=1", " xywh=percent:1,2,3,4", "xywh=percent:1,2,3,4\n", "xywh=percent:" + "9" * 700,
])
def test_fragments_that_are_refused(value):
    with pytest.raises(Invalid) as refused:
        read({"type": "FragmentSelector", "value": value}, 200, 100)
    assert list(refused.value.errors) == ["selector"]


@pytest.mark.parametrize("value", [
    "<svg></svg>", "<svg><path d='M0 0'/></svg>", '<svg onload="x()"><circle cx="1" cy="1" r="1"/></svg>',
    '<svg><circle cx="1" cy="1" r="1" onclick="x()"/></svg>', '<svg><circle cx="1" cy="1" r="1"/><script>x()</script></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg><circle cx="1" cy="1" r="1"/></svg>',
    '<svg><circle cx="1" cx="2" cy="1" r="1"/></svg>',
    '<svg><circle cx="&#49;" cy="1" r="1"/></svg>', '<svg viewBox="0 0 0 0"><circle cx="1" cy="1" r="1"/></svg>',
    '<svg viewBox="5 5 10 10"><circle cx="6" cy="6" r="1"/></svg>', '<svg style="x"><circle cx="1" cy="1" r="1"/></svg>',
    '<svg><circle cx="1000" cy="1" r="1"/></svg>', '<svg><rect x="1" y="1" width="9" height="1" rx="2"/></svg>',
    '<svg><rect x="1" y="1" width="-1" height="1"/></svg>', '<svg><a><circle cx="1" cy="1" r="1"/></a></svg>',
])
def test_drawings_that_are_refused(value):
    with pytest.raises(Invalid):
        read({"type": "SvgSelector", "value": value}, 200, 100)


@pytest.mark.parametrize("selector", [
    None, 7, "xywh=percent:1,2,3,4", [], {}, {"type": "FragmentSelector"}, {"type": "FragmentSelector", "value": 7},
    {"type": "FragmentSelector", "value": ["xywh=percent:1,2,3,4"]}, {"type": "XPathSelector", "value": "/html"},
    {"type": "FragmentSelector", "value": "xywh=percent:1,2,3,4", "conformsTo": "http://evil.example/"},
    {"type": "FragmentSelector", "value": "xywh=percent:1,2,3,4", "refinedBy": {}},
    {"type": "SvgSelector", "value": SVG, "conformsTo": MEDIA_FRAGMENTS},
])
def test_shapes_that_are_refused(selector):
    with pytest.raises(Invalid):
        read(selector, 200, 100)


def test_pixels_need_the_picture():
    for selector in ({"type": "FragmentSelector", "value": "xywh=1,1,1,1"},
                     {"type": "SvgSelector", "value": '<svg><circle cx="1" cy="1" r="1"/></svg>'}):
        with pytest.raises(Invalid):
            read(selector, None, None)


parts = st.floats(min_value=0, max_value=100, allow_nan=False).map(lambda one: round(one, 6))


@given(x=parts, y=parts, w=parts, h=parts, width=st.integers(1, 20000), height=st.integers(1, 20000))
def test_what_we_write_we_read_again(x, y, w, h, width, height):
    w, h = min(w, 100 - x), min(h, 100 - y)
    spot = from_percent(x, y, w, h) if (w > 0) == (h > 0) else from_percent(x, y)
    if spot.w and not spot.h or spot.h and not spot.w:
        return  # thinner than we keep
    again, written = read(write(spot, width, height), width, height)
    assert written == write(again, width, height) or spot.shape != again.shape
    assert abs(again.x - spot.x) < 2e-4 and abs(again.y - spot.y) < 2e-4


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text):
    for kind in ("FragmentSelector", "SvgSelector"):
        with pytest.raises(Invalid):
            read({"type": kind, "value": text}, 200, 100)
