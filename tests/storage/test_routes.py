"""Files over HTTP: brought once, fetched by those who may, with headers that let nothing else happen."""

import io

import pytest
from PIL import Image

from portal.storage import actions
from portal.storage.tiles import Pyramid
from tests import people
from tests.storage.pictures import encoded, gif_with_frames, picture, png_claiming

PICTURE = encoded(picture(), "PNG")
SAFE = {
    "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "private, max-age=3600",
}


def bring(client, content: bytes = PICTURE, name: str = "лампа.png", at: str = "/api/v1/files", **headers):
    body = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n' % name.encode()
    body += content + b"\r\n--edge--\r\n"
    return client.post(at, data=body, content_type="multipart/form-data; boundary=edge", headers=headers)


def get(client, url: str, **headers: str):
    """Fetches to the end, as a server does: the file behind the answer is closed."""
    return client.get(url, headers=headers, buffered=True)


@pytest.fixture
def clara(client):
    return client(people.CLARA)


@pytest.mark.parametrize("at", ["/files", "/api/v1/files"])
def test_a_picture_is_brought_and_fetched(clara, at):
    answer = bring(clara, at=at)
    assert answer.status_code == 201
    file = answer.json
    assert (file["kind"], file["size"], file["width"], file["height"]) == ("image", len(PICTURE), 60, 40)
    assert (file["name"], file["state"], file["animated"]) == ("лампа.png", "ready", False)
    assert get(clara, answer.headers["Location"]).json == file
    for name, url in file["urls"].items():
        fetched = get(clara, url)
        assert fetched.status_code == 200
        assert {header: fetched.headers[header] for header in SAFE} == SAFE
        ending = {"image/jpeg": "jpg", "image/webp": "webp", "image/avif": "avif"}[fetched.content_type]
        assert fetched.headers["Content-Disposition"].startswith('inline; filename="')
        assert f".{ending}" in fetched.headers["Content-Disposition"]
        assert name == "master" or name.endswith(ending)
        assert Image.open(io.BytesIO(fetched.data)).size == (60, 40)


def test_it_is_not_sent_again_to_who_has_it(clara):
    url = bring(clara).json["urls"]["master"]
    first = get(clara, url)
    assert get(clara, url, **{"If-None-Match": first.headers["ETag"]}).status_code == 304
    part = get(clara, url, Range="bytes=0-9")
    assert (part.status_code, part.data) == (206, first.data[:10])


def test_strangers_and_nobody_learn_nothing(client, clara):
    file = bring(clara).json
    for other in (client(people.STRANGER), client(people.TOM), client()):
        for url in (*file["urls"].values(), f"/api/v1/files/{file['id']}", f"/files/{file['id']}/tiles/0/0_0"):
            assert get(other, url).status_code == 404
    assert client(people.STRANGER).delete(f"/api/v1/files/{file['id']}").status_code == 404
    assert bring(client()).status_code == 401
    assert bring(client(people.VERA)).status_code == 403


def test_a_feature_opens_its_door(portal, cast, client, clara, monkeypatch):
    file = bring(clara).json
    monkeypatch.setitem(portal.file_doors, "idea", lambda actor, file_id: actor.is_team and file_id == file["id"])
    tom, sam = client(people.TOM), client(people.STRANGER)
    assert get(tom, file["urls"]["master"]).status_code == 404
    owner = cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.attach(owner, file["id"])
    assert get(tom, file["urls"]["master"]).status_code == 200
    assert get(sam, file["urls"]["master"]).status_code == 404


@pytest.mark.parametrize(("content", "status", "code"), [
    (b"", 422, "empty"), (png_claiming(9000, 9000), 422, "too_many_pixels"), (b"PK\3\4", 415, "unknown_kind"),
    (gif_with_frames(2000), 422, "too_many_frames"), (PICTURE[:60], 422, "broken"),
])
def test_what_is_refused_gets_a_sentence(clara, content, status, code):
    answer = bring(clara, content)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert answer.content_type == "application/problem+json"
    assert answer.json["errors"]["file"][0].endswith(".")


def test_nothing_sent_is_said_kindly(clara):
    answer = clara.post("/api/v1/files", data={"other": "x"}, content_type="multipart/form-data")
    assert (answer.status_code, answer.json["code"]) == (422, "no_file")


def test_too_large_is_413(clara):
    answer = bring(clara, PICTURE + bytes(31 * 1024 * 1024))
    assert (answer.status_code, answer.json["code"]) == (413, "too_large")
    answer = bring(clara, bytes(40 * 1024 * 1024))
    assert answer.status_code == 413


def test_the_sentence_comes_in_the_readers_language(client):
    answer = bring(client(people.IGOR), b"PK\3\4")
    assert "Архивы мы не открываем" in answer.json["errors"]["file"][0]


def test_a_key_brings_it_once(portal, clara):
    first = bring(clara, **{"Idempotency-Key": "once"})
    again = bring(clara, **{"Idempotency-Key": "once"})
    assert again.json == first.json
    assert (again.status_code, again.headers["Idempotent-Replay"]) == (201, "true")
    other = bring(clara, encoded(picture(), "JPEG"), **{"Idempotency-Key": "once"})
    assert (other.status_code, other.json["code"]) == (422, "key_reused")


def test_the_owner_throws_it_away(portal, clara):
    file = bring(clara).json
    assert clara.delete(f"/api/v1/files/{file['id']}").status_code == 204
    assert get(clara, file["urls"]["master"]).status_code == 404


@pytest.mark.parametrize("name", ["nothing", "tiles.pack", "..%2fmaster", "master.jpg", "w320.png"])
def test_only_named_renditions_are_handed_out(clara, name):
    file = bring(clara).json
    assert get(clara, f"/files/{file['id']}/{name}").status_code == 404


def test_tiles_of_a_large_picture(clara):
    file = bring(clara, encoded(picture(2600, 1100), "JPEG")).json
    described = get(clara, file["urls"]["dzi"]).json["Image"]
    assert (described["TileSize"], described["Overlap"], described["Format"]) == ("512", "1", "jpg")
    assert described["Size"] == {"Width": "2600", "Height": "1100"}
    pyramid = Pyramid(2600, 1100)
    for level, col, row in ((0, 0, 0), (pyramid.top, 5, 2), (pyramid.top - 1, 1, 1)):
        left, upper, right, lower = pyramid.box(level, col, row)
        for url in (f"/files/{file['id']}/tiles/{level}/{col}_{row}", f"{described['Url']}{level}/{col}_{row}.jpg"):
            fetched = get(clara, url)
            assert {header: fetched.headers[header] for header in SAFE} == SAFE
            assert fetched.content_type == "image/jpeg"
            assert Image.open(io.BytesIO(fetched.data)).size == (right - left, lower - upper)
    for absent in ("99/0_0", f"{pyramid.top}/6_0", f"{pyramid.top}/0_3"):
        assert get(clara, f"/files/{file['id']}/tiles/{absent}").status_code == 404


def test_a_small_picture_has_no_deep_zoom(clara):
    file = bring(clara).json
    assert "dzi" not in file["urls"]
    assert get(clara, f"/files/{file['id']}/dzi").status_code == 404
