"""Deep-zoom tiles: every pixel of every level is in the tile where a viewer looks for it."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from portal.storage.tiles import PackWriter, Pyramid, read_tile
from portal.storage.workshop import Workshop
from tests.storage.making import prepare, shown
from tests.storage.pictures import encoded

SIZES = st.tuples(st.integers(1, 9000), st.integers(1, 9000))


def shaded(width: int, height: int) -> Image.Image:
    """A different colour everywhere, without hard edges."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, down, ImageChops.invert(across)))


@given(SIZES)
def test_levels_halve_up_to_the_picture(size: tuple[int, int]):
    pyramid = Pyramid(*size)
    assert pyramid.size(0) == (1, 1)
    assert pyramid.size(pyramid.top) == size
    for level in range(pyramid.top):
        small, large = pyramid.size(level), pyramid.size(level + 1)
        assert small == (-(-large[0] // 2), -(-large[1] // 2))


@given(SIZES)
def test_tiles_cover_each_level_and_are_numbered_without_gaps(size: tuple[int, int]):
    pyramid, numbers = Pyramid(*size), []
    for level in range(pyramid.top + 1):
        width, height = pyramid.size(level)
        covered = 0
        for col, row in pyramid.cells(level):
            left, upper, right, lower = pyramid.box(level, col, row)
            assert 0 <= left < right <= width
            assert 0 <= upper < lower <= height
            covered += (min(right, (col + 1) * 512) - col * 512) * (min(lower, (row + 1) * 512) - row * 512)
            numbers.append(pyramid.number(level, col, row))
        assert covered == width * height
    assert numbers == list(range(len(pyramid)))


def test_a_pack_gives_back_what_went_in():
    pyramid, file = Pyramid(1300, 700), io.BytesIO()
    writer = PackWriter(file, pyramid)
    for level in range(pyramid.top, -1, -1):
        for col, row in pyramid.cells(level):
            writer.add(level, col, row, f"{level}/{col}_{row}".encode())
    writer.close()
    for level in range(pyramid.top + 1):
        for col, row in pyramid.cells(level):
            assert read_tile(file, pyramid, level, col, row) == f"{level}/{col}_{row}".encode()
    for absent in ((pyramid.top + 1, 0, 0), (-1, 0, 0), (pyramid.top, 3, 0), (pyramid.top, 0, 2), (0, 0, -1)):
        assert read_tile(file, pyramid, *absent) is None


@pytest.mark.parametrize("size", [(2049, 513), (2500, 1025), (600, 2600)])
def test_tiles_show_the_picture_for_sizes_that_do_not_divide(workshop: Workshop, size: tuple[int, int]):
    prepared = prepare(workshop, encoded(shaded(*size), "PNG"))
    about = prepared.about["tiles"]
    pyramid = Pyramid(about["width"], about["height"], about["tile"], about["overlap"])
    master = shown(workshop, prepared).convert("RGB")
    assert (pyramid.width, pyramid.height) == size == master.size
    with workshop.blobs.open(prepared.key, about["part"]) as pack:
        for level in (pyramid.top, pyramid.top - 1, pyramid.top - 2):
            wanted = master.resize(pyramid.size(level), Image.Resampling.BOX)
            for col, row in pyramid.cells(level):
                box = pyramid.box(level, col, row)
                tile = Image.open(io.BytesIO(read_tile(pack, pyramid, level, col, row) or b"")).convert("RGB")
                assert tile.size == (box[2] - box[0], box[3] - box[1])
                furthest = ImageChops.difference(tile, wanted.crop(box)).getextrema()
                assert max(high for _low, high in furthest) < 12, (level, col, row)


def test_a_picture_that_fits_a_screen_has_no_tiles(workshop: Workshop):
    assert "tiles" not in prepare(workshop, encoded(shaded(2048, 100), "JPEG")).about
