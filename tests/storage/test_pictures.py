"""Pictures come out upright, in sRGB, in the promised sizes, and say nothing about who made them where."""

import pytest
from PIL import Image

from portal.storage.workshop import Workshop
from tests.storage.making import part, prepare, shown
from tests.storage.pictures import SECRETS, encoded, picture, profile, tagged

KINDS = ("JPEG", "PNG", "WEBP", "AVIF")


def close(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 40 for one, other in zip(found, wanted, strict=False))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied(workshop: Workshop, kind: str, orientation: int):
    upright = prepare(workshop, tagged(kind, orientation))
    turned = orientation >= 5
    assert (upright.about["width"], upright.about["height"]) == ((40, 60) if turned else (60, 40))
    image = shown(workshop, upright).convert("RGB")
    # Where the stored picture's first corner (red) is seen, and its second (green), by the EXIF standard.
    left, right, top, bottom = 5, image.width - 5, 5, image.height - 5
    red = {1: (left, top), 2: (right, top), 3: (right, bottom), 4: (left, bottom),
           5: (left, top), 6: (right, top), 7: (right, bottom), 8: (left, bottom)}[orientation]
    green = {1: (right, top), 2: (left, top), 3: (left, bottom), 4: (right, bottom),
             5: (left, bottom), 6: (right, bottom), 7: (right, top), 8: (left, top)}[orientation]
    assert close(image.getpixel(red), (224, 16, 16))
    assert close(image.getpixel(green), (16, 192, 16))


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_the_notes_is_left(workshop: Workshop, kind: str):
    given = tagged(kind)
    assert sum(secret in given for secret in SECRETS) >= 3
    prepared = prepare(workshop, given)
    for name in prepared.about["renditions"]:
        content = part(workshop, prepared, name)
        assert [secret for secret in SECRETS if secret in content] == []
        image = shown(workshop, prepared, name)
        assert not image.getexif()
        assert not {"exif", "xmp", "comment", "icc_profile", "Comment"} & set(image.info)


def test_tiles_keep_no_notes_either(workshop: Workshop):
    exif = Image.Exif()
    exif[0x010E] = "Secret Street 5"
    notes = {"exif": exif, "icc_profile": profile(), "comment": b"COMMENTSECRET"}
    prepared = prepare(workshop, encoded(picture(2500, 700), "JPEG", **notes))
    content = workshop.blobs.path(prepared.key, "tiles.pack").read_bytes()
    assert [secret for secret in SECRETS if secret in content] == []


def test_the_profile_is_brought_to_srgb(workshop: Workshop):
    given = encoded(Image.new("RGB", (64, 64), (220, 10, 10)), "PNG", icc_profile=profile(swapped=True))
    for name in ("master", "w320.webp", "w320.avif"):
        red, green, _blue = shown(workshop, prepare(workshop, given), name).convert("RGB").getpixel((30, 30))
        assert green > red + 100


@pytest.mark.parametrize("spoilt", [b"", b"no profile", profile()[:200]])
def test_a_spoilt_profile_counts_as_none(workshop: Workshop, spoilt: bytes):
    prepared = prepare(workshop, encoded(picture(), "PNG", icc_profile=spoilt))
    assert close(shown(workshop, prepared).getpixel((5, 5)), (224, 16, 16))


@pytest.mark.parametrize(("kind", "mode"), [
    ("PNG", "1"), ("PNG", "L"), ("PNG", "P"), ("PNG", "I;16"), ("JPEG", "L"), ("JPEG", "CMYK"), ("TIFF", "LAB"),
    ("TIFF", "F"), ("TIFF", "CMYK"), ("TIFF", "I;16"), ("TIFF", "YCbCr"), ("GIF", "P"),
])
def test_every_colour_mode_becomes_rgb(workshop: Workshop, kind: str, mode: str):
    image = Image.new(mode, (50, 30)) if mode in ("LAB", "I;16", "F") else picture(50, 30, mode)
    prepared = prepare(workshop, encoded(image, kind))
    assert shown(workshop, prepared).mode == "RGB"
    assert prepared.about["media_type"] == f"image/{kind.lower()}"


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "1"), ("PNG", "P"), ("PNG", "I;16"), ("TIFF", "LAB"), ("TIFF", "F")])
def test_every_colour_mode_can_be_made_smaller(workshop: Workshop, kind: str, mode: str):
    assert prepare(workshop, encoded(Image.new(mode, (9000, 60)), kind)).about["width"] == 8000


def test_sixteen_bits_keep_their_shades(workshop: Workshop):
    grey = Image.new("I;16", (50, 30), 32768)
    assert close(shown(workshop, prepare(workshop, encoded(grey, "PNG"))).getpixel((9, 9)), (128, 128, 128))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_shines_through_still_does(workshop: Workshop, mode: str):
    image = Image.new("RGBA", (50, 30), (200, 0, 0, 0))
    image.paste((0, 0, 200, 255), (25, 0, 50, 30))
    given = encoded(image, "GIF") if mode == "P" else encoded(image.convert(mode), "PNG")
    prepared = prepare(workshop, given)
    for name in ("master", "w320.webp", "w320.avif"):
        seen = shown(workshop, prepared, name).convert("RGBA")
        assert seen.getpixel((5, 15))[3] < 10
        assert seen.getpixel((45, 15))[3] > 245


def test_sizes_fit_and_nothing_is_enlarged(workshop: Workshop):
    renditions = prepare(workshop, encoded(picture(1000, 500), "JPEG")).about["renditions"]
    sizes = {name: (made["width"], made["height"]) for name, made in renditions.items()}
    assert sizes == {"master": (1000, 500), "w320.webp": (320, 160), "w320.avif": (320, 160), "w800.webp": (800, 400),
                     "w800.avif": (800, 400), "w1600.webp": (1000, 500), "w1600.avif": (1000, 500)}
    assert {made["type"] for made in renditions.values()} == {"image/jpeg", "image/webp", "image/avif"}


def test_a_small_picture_is_written_once(workshop: Workshop):
    prepared = prepare(workshop, encoded(picture(100, 90), "PNG"))
    assert workshop.blobs.parts(prepared.key) == ["master.jpg", "w320.avif", "w320.webp"]
    assert prepared.about["renditions"]["w1600.webp"]["part"] == "w320.webp"


def test_a_scroll_stays_bounded(workshop: Workshop):
    renditions = prepare(workshop, encoded(picture(100, 9000), "PNG")).about["renditions"]
    assert (renditions["master"]["width"], renditions["master"]["height"]) == (89, 8000)
    assert renditions["w320.webp"]["height"] == 1280


def test_a_line_of_one_pixel_is_a_picture(workshop: Workshop):
    assert prepare(workshop, encoded(picture(3000, 2), "PNG")).about["height"] == 2
    assert prepare(workshop, encoded(Image.new("RGB", (1, 1)), "PNG")).about["width"] == 1


def test_an_animation_becomes_its_first_picture(workshop: Workshop):
    frames = [Image.new("RGB", (40, 40), colour) for colour in ("red", "green", "blue")]
    for kind in ("GIF", "WEBP", "PNG"):
        prepared = prepare(workshop, encoded(frames[0], kind, save_all=True, append_images=frames[1:]))
        assert prepared.about["animated"]
        assert close(shown(workshop, prepared).convert("RGB").getpixel((20, 20)), (255, 0, 0))


def test_the_colour_is_the_one_that_covers_most(workshop: Workshop):
    image = Image.new("RGB", (100, 100), "#2040c0")
    image.paste("#ffffff", (0, 0, 100, 20))
    about = prepare(workshop, encoded(image, "PNG")).about
    assert close(tuple(bytes.fromhex(about["colour"][1:])), (0x20, 0x40, 0xC0))
    assert about["placeholder"].startswith("data:image/webp;base64,")
    assert len(about["placeholder"]) < 400
