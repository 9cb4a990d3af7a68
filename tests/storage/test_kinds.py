"""Documents become pages, meshes become GLB with measures and a picture, videos keep their frames and lose their notes."""

import io
from dataclasses import replace

import pytest

from portal.storage.blobs import LocalBlobs
from portal.storage.refusals import UploadRefused
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop
from tests.storage import films, papers
from tests.storage.making import code_of, part, prepare, shown
from tests.storage.pictures import encoded, glb, picture, png_with

LUGGAGE = b"PK\3\4<script>PAYLOAD</script>"


def test_a_document_becomes_its_pages(workshop: Workshop):
    prepared = prepare(workshop, papers.pdf(2), "plan.pdf")
    assert (prepared.about["kind"], prepared.about["media_type"]) == ("document", "application/pdf")
    assert [one.about["page"] for one in prepared.pages] == [1, 2]
    first, second = (shown(workshop, one) for one in prepared.pages)
    assert first.size == (556, 834)  # 200 x 300 points at two hundred dots to the inch
    assert first.getpixel((139, 320)) == (0, 0, 0) and second.getpixel((139, 320)) == (255, 255, 255)
    assert prepared.pages[0].about["sha256"] != prepared.pages[1].about["sha256"]
    assert prepared.pages[0].about["sha256"] == prepare(workshop, papers.pdf(1)).pages[0].about["sha256"]
    for one in prepared.pages:
        assert b"SECRETTITLE" not in part(workshop, one, "master")


def test_pages_that_look_the_same_stay_two(workshop: Workshop):
    sheets = [picture(80, 60), picture(80, 60), picture(60, 80)]
    prepared = prepare(workshop, encoded(sheets[0], "TIFF", save_all=True, append_images=sheets[1:]), "scan.tif")
    assert (prepared.about["kind"], prepared.about["media_type"]) == ("document", "image/tiff")
    assert len({one.about["sha256"] for one in prepared.pages}) == 3
    assert shown(workshop, prepared.pages[2]).size == (60, 80)


@pytest.mark.parametrize(("content", "code"), [
    (papers.pdf(61, (10, 10)), "too_many_pages"), (papers.pdf(1, password="secret"), "locked"),
    (papers.pdf(1, (20_000, 100)), "page_too_large"), (papers.pdf(1)[:300], "broken"),
    (papers.obj("mtllib https://example.com/all.mtl"), "points_outside"),
    (papers.obj("mtllib ../../secret.mtl"), "points_outside"),
    (papers.obj("mtllib /etc/passwd"), "points_outside"), (papers.gltf("all.bin"), "points_outside"),
    (papers.gltf("file:///etc/passwd"), "points_outside"), (papers.gltf(picture=b"\x89PNG no picture"), "broken"),
    (papers.stl_words()[:60] + b"facet", "broken"), (films.mp4(outside=True), "points_outside"),
    (films.mp4(b"mp4v"), "film_codec"), (films.mp4(seconds=0), "film_length"), (films.mp4(seconds=90_000), "film_too_long"),
    (films.mp4()[:-10], "broken"), (films.webm(b"V_MS/VFW/FOURCC"), "film_codec"), (films.webm(kind=b"matroska"), "film_codec"),
])
def test_what_is_wrong_is_named(workshop: Workshop, content: bytes, code: str):
    assert code_of(workshop, content) == code


@pytest.mark.parametrize(("content", "unit", "size"), [
    (papers.stl(), "mm", [30, 10, 20]), (papers.stl_words(), "mm", [30, 10, 20]), (papers.obj(), "mm", [30, 20, 10]),
    (papers.ply(), "mm", [30, 20, 10]), (papers.gltf(), "m", [30, 20, 10]),
])
def test_a_mesh_becomes_a_model_with_its_measures(workshop: Workshop, content: bytes, unit: str, size: list[float]):
    prepared = prepare(workshop, content, "lamp.stl")
    shape = prepared.about["shape"]
    assert (prepared.about["kind"], shape["unit"], shape["triangles"]) == ("model", unit, 4)
    assert shape["size_mm"] == pytest.approx(size, rel=1e-4)
    assert shape["volume_mm3"] == pytest.approx(papers.VOLUME, rel=1e-3)
    assert part(workshop, prepared, "master").startswith(b"glTF") and b"SECRETTITLE" not in part(workshop, prepared, "master")
    colours = shown(workshop, prepared, "w320.webp").convert("RGB").getcolors(100_000)
    assert colours and max(count for count, _colour in colours) < 320 * 240 * 0.9, "something stands there"


def test_an_open_skin_encloses_nothing(workshop: Workshop):
    assert prepare(workshop, papers.obj().rsplit(b"f ", 1)[0]).about["shape"]["volume_mm3"] is None


def test_what_a_model_wears_is_written_anew(workshop: Workshop):
    worn = png_with(b"tEXt", b"Comment\0PAYLOAD") + LUGGAGE
    assert b"PAYLOAD" not in part(workshop, prepare(workshop, papers.gltf(picture=worn)), "master")


@pytest.mark.parametrize(("content", "told"), [
    (films.mp4(luggage=LUGGAGE), ("video/mp4", 1280, 720, 65_000, 25.0, "h264")),
    (films.mp4(b"av01"), ("video/mp4", 1280, 720, 65_000, 25.0, "av1")),
    (films.webm(luggage=LUGGAGE), ("video/webm", 640, 360, 5_000, 25.0, "vp9")),
])
def test_a_film_keeps_its_frames_and_loses_its_notes(workshop: Workshop, content: bytes, told: tuple):
    prepared = prepare(workshop, content, "film.mp4")
    assert tuple(prepared.about[one] for one in ("media_type", "width", "height", "duration_ms", "fps", "codec")) == told
    kept = part(workshop, prepared, "master")
    assert len(kept) == len(content)
    assert b"SECRETPLACE" not in kept and b"PAYLOAD" not in kept
    frames = content.index(bytes(range(16))) if told[0] == "video/mp4" else content.index(b"\xa3\x88")
    assert kept[frames : frames + 10] == content[frames : frames + 10]
    assert prepare(workshop, kept, "film.mp4").about["duration_ms"] == told[3], "it is still a film"
    assert shown(workshop, prepared, "w320.webp").width == 320


def test_an_original_stays_only_when_asked(workshop: Workshop):
    content = papers.pdf(2)
    with workshop.prepared(io.BytesIO(content), "plan.pdf", keep_original=True) as kept:
        assert workshop.blobs.path(kept.pages[0].key, "original").read_bytes() == content
    with workshop.prepared(io.BytesIO(films.mp4()), "film.mp4", keep_original=True) as kept:
        assert workshop.blobs.path(kept.key, "original").read_bytes() == films.mp4()
    assert not workshop.blobs.exists(prepare(workshop, content).pages[0].key, "original")


def test_where_pictures_are_wanted_nothing_else_is_opened(blobs: LocalBlobs):
    workshop = Workshop(blobs, replace(Limits(), wall_seconds=10))
    for content in (papers.pdf(1), papers.stl(), films.mp4(), glb(b"{}")):
        with pytest.raises(UploadRefused) as refused, workshop.prepared(io.BytesIO(content), "a.png", ("image",)):
            pass
        assert refused.value.code == "unwanted_kind"
    sheets = encoded(picture(), "TIFF", save_all=True, append_images=[picture()])
    with workshop.prepared(io.BytesIO(sheets), "a.tif", ("image",)) as prepared:
        assert (prepared.about["kind"], prepared.pages) == ("image", ())
