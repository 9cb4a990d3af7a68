"""What strangers send to hurt: bombs, masks, spoilt files. The answer is a sentence, and the portal goes on."""

import io
import os
import random
import subprocess
import time
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from portal.kernel.text import speaking
from portal.storage.blobs import LocalBlobs
from portal.storage.refusals import SENTENCES, UploadRefused, refusal
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop
from tests.storage.making import code_of, part, prepare
from tests.storage.pictures import encoded, gif_with_frames, moving_png, picture, png_claiming, png_with, webp_claiming

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
HTML = b"<!doctype html><script>alert(1)</script>"
PSD = b"8BPS\0\1" + bytes(200)
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(100)
MOV = b"\0\0\0\x14ftypqt  \0\0\0\0qt  " + bytes(100)
ZIP = b"PK\3\4" + bytes(100)
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100)
MUTATIONS = 150


@pytest.mark.parametrize(("content", "code"), [
    (png_claiming(9000, 9000), "too_many_pixels"), (png_claiming(30000, 30000), "too_many_pixels"),
    (png_claiming(2**31 - 1, 2**31 - 1), "too_many_pixels"), (png_claiming(20001, 1), "too_many_pixels"),
    (webp_claiming(16384, 16384), "too_many_pixels"), (gif_with_frames(10_000), "too_many_frames"),
    (moving_png(600), "too_many_frames"), (b"", "empty"),
])
def test_bombs_are_refused_from_their_header(workshop: Workshop, content: bytes, code: str):
    begun = time.monotonic()
    assert code_of(workshop, content) == code
    assert time.monotonic() - begun < 10
    assert left_behind(workshop) == []


@pytest.mark.parametrize("content", [b"zTXtk", b"iCCPk", b"iTXtk"])
def test_notes_that_unpack_without_end_are_refused(workshop: Workshop, content: bytes):
    packed = zlib.compress(bytes(200_000_000), 9)
    body = content[4:] + (b"\0\1\0\0\0" if content.startswith(b"iT") else b"\0\0") + packed
    assert code_of(workshop, png_with(content[:4], body)) == "broken"


def test_a_bomb_within_the_limit_is_only_a_large_picture(workshop: Workshop):
    prepared = prepare(workshop, png_claiming(7900, 7900, lines=7900))
    assert prepared.about["width"] == 7900


@pytest.mark.parametrize(("content", "code", "word"), [
    (SVG, "unknown_kind", "SVG"), (EPS, "unknown_kind", "JPEG, PNG"), (PDF, "broken", "damaged"),
    (HTML, "unknown_kind", "JPEG, PNG"), (PSD, "unknown_kind", "JPEG, PNG"), (MP4, "broken", "damaged"),
    (MOV, "unknown_kind", "H.264"), (ZIP, "unknown_kind", "unpack"),
    (HEIC, "unknown_kind", "HEIC"), (b"\xff\xd8\xff\xe0 no picture", "broken", "damaged"),
    (b"glTF", "broken", "damaged"),
])
def test_a_name_makes_no_picture(workshop: Workshop, content: bytes, code: str, word: str):
    with pytest.raises(UploadRefused) as refused:
        prepare(workshop, content, "holiday.png")
    assert refused.value.code == code
    assert word in refused.value.errors["file"][0]
    assert left_behind(workshop) == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_what_hides_behind_a_picture_stays_out(workshop: Workshop, kind: str):
    luggage = io.BytesIO()
    with zipfile.ZipFile(luggage, "w") as packed:
        packed.writestr("evil.txt", b"PAYLOAD")
    given = encoded(picture(), kind) + HTML + b"<?php PAYLOAD ?>" + luggage.getvalue()
    prepared = prepare(workshop, given)
    for name in prepared.about["renditions"]:
        content = part(workshop, prepared, name)
        assert [word for word in (b"PAYLOAD", b"<script", b"PK\3\4") if word in content] == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF"])
def test_half_a_picture_is_refused(workshop: Workshop, kind: str):
    whole = encoded(picture(300, 200), kind)
    assert code_of(workshop, whole[: len(whole) // 2]) == "broken"
    assert code_of(workshop, whole[:12]) in ("broken", "unknown_kind")
    assert left_behind(workshop) == []


def test_spoilt_files_never_hurt_the_parent(blobs: LocalBlobs, dice: random.Random):
    kinds = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")
    whole = {kind: bytearray(encoded(picture(90, 70), kind)) for kind in kinds}
    workshop = Workshop(blobs, replace(Limits(), wall_seconds=60))
    spoilt = []
    for number in range(MUTATIONS):
        content = bytearray(whole[kinds[number % len(kinds)]])
        for _ in range(dice.randint(1, 1 + len(content) // 50)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        spoilt.append(bytes(content))
    with ThreadPoolExecutor(2) as together:
        codes = list(together.map(lambda content: code_of(workshop, content), spoilt))
    assert len(codes) == MUTATIONS
    assert set(codes) <= {"taken", *SENTENCES}
    assert list((blobs.root / "desk").iterdir()) == []
    assert len(list(blobs.stored_keys())) == codes.count("taken")


def test_eight_at_once_all_get_through(blobs: LocalBlobs):
    workshop = Workshop(blobs, Limits(), places=2)
    content = encoded(picture(900, 700), "JPEG")
    with ThreadPoolExecutor(8) as together:
        keys = {prepared.key for prepared in together.map(lambda _n: prepare(workshop, content), range(8))}
    assert keys == set(blobs.stored_keys())
    assert len(keys) == 8


def test_memory_belongs_to_the_child(blobs: LocalBlobs):
    content = encoded(picture(5000, 5000), "PNG")
    before = psutil.Process().memory_info().rss
    tight = Workshop(blobs, replace(Limits(), memory=260 * 1024 * 1024))
    assert code_of(tight, content) == "too_heavy"
    prepare(Workshop(blobs, Limits()), content)
    assert psutil.Process().memory_info().rss - before < 40 * 1024 * 1024


def test_a_child_that_takes_too_long_is_ended(blobs: LocalBlobs):
    content = encoded(picture(5000, 5000), "PNG")
    assert code_of(Workshop(blobs, replace(Limits(), wall_seconds=0.2)), content) == "took_too_long"
    assert code_of(Workshop(blobs, replace(Limits(), cpu_seconds=1)), gif_with_frames(1) + b"") == "taken"
    assert children() == []


def test_a_full_disk_is_told_as_such(blobs: LocalBlobs):
    assert code_of(Workshop(blobs, replace(Limits(), output=20_000)), encoded(picture(1500, 1500), "JPEG")) == "no_room"
    assert list(blobs.stored_keys()) == []


def test_a_long_stream_is_not_read_to_its_end(blobs: LocalBlobs):
    read = 0

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            nonlocal read
            read += size
            return bytes(size)

    workshop = Workshop(blobs, replace(Limits(), max_bytes=1024 * 1024))
    with pytest.raises(UploadRefused) as refused, workshop.prepared(Endless(), "long.png"):  # type: ignore[arg-type]
        pass
    assert (refused.value.code, refused.value.status) == ("too_large", 413)
    assert read < 2 * 1024 * 1024


def test_the_child_knows_nothing_of_our_secrets(monkeypatch: pytest.MonkeyPatch, blobs: LocalBlobs):
    seen: list[dict[str, str]] = []
    real = subprocess.Popen.__init__

    def watch(self, *args, **kwargs):
        seen.append(kwargs["env"])
        real(self, *args, **kwargs)

    monkeypatch.setenv("SECRET_KEY", "do not tell")
    monkeypatch.setattr(subprocess.Popen, "__init__", watch)
    prepare(Workshop(blobs, Limits()), encoded(picture(), "PNG"))
    assert "SECRET_KEY" not in seen[0]


def test_every_refusal_is_a_sentence_in_both_languages():
    for code in SENTENCES:
        with speaking("en"):
            english = refusal(code, Limits()).detail
        with speaking("ru"):
            russian = refusal(code, Limits()).detail
        assert english != russian
        assert "%(" not in english + russian
        assert english.endswith(".")


def children() -> list[psutil.Process]:
    return [child for child in psutil.Process(os.getpid()).children() if "portal.storage.child" in child.cmdline()]


def left_behind(workshop: Workshop) -> list[Path]:
    blobs = workshop.blobs
    assert isinstance(blobs, LocalBlobs)
    return [*(blobs.root / "desk").iterdir(), *(blobs.root / key for key in blobs.stored_keys())]
