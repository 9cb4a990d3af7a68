"""Must show 5, small: pins on pictures of the demo, changed as versions change; the whole is `python -m bench.carrying`."""

import pytest

from bench.carrying import try_kind
from tests.support import changed

LEAST = dict.fromkeys(changed.KINDS, 0.9) | {"25 local edits": 0.85}
PINS = 14
SEED = 3  # so few pins that another draw may fall on a repeating pattern: here nothing may get worse, the bench draws anew


@pytest.fixture(scope="module")
def pictures():
    return [changed.picture(name, 900) for name in ("halden-v2-front.jpg", "stage-joining.jpg")]


@pytest.mark.parametrize("kind", ["cropped", "scaled 80 %", "WebP 50", "25 local edits", "part replaced", "all together"])
def test_pins_go_where_their_part_went(kind, pictures):
    found = try_kind(kind, pictures, PINS, SEED)
    assert found.exact >= LEAST[kind], f"{found.right} of {found.accepted} within 8 pixels: {dict(found.states)}"
    assert found.accepted >= 0.4 * found.pins, f"too few were trusted: {dict(found.states)}"
    assert found.false <= 1, f"gone and still said to be there: {dict(found.states)}"
