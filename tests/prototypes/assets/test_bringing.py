"""Bringing files into a version: documents become pages, one that fails does not stop the others, originals, room, ranges."""

import io

import pytest

from portal.kernel.errors import Forbidden, Invalid
from portal.prototypes import actions, queries
from portal.prototypes.assets import filling, shelves
from portal.storage import actions as storage
from tests import people
from tests.storage import films, papers
from tests.storage.pictures import encoded, picture, tagged


@pytest.fixture
def draft(hands, stage):
    return hands.do(people.TOM, actions.add_version, stage.prototype, "With a plan")


@pytest.fixture
def tom(client):
    return client(people.TOM)


def bring(client, version, *files, at="/api/v1"):
    sent = [(io.BytesIO(content), name) for name, content in files]
    return client.post(f"{at}/versions/{version.id}/files", data={"file": sent}, content_type="multipart/form-data")


def test_a_document_stands_as_its_pages(hands, tom, client, stage, draft):
    answer = bring(tom, draft, ("floor plan.pdf", papers.pdf(2)), ("lamp.stl", papers.stl()), ("spin.mp4", films.mp4()))
    assert answer.status_code == 201, answer.json
    shown = answer.json["items"]
    assert [(one["kind"], one["page"], one["title"]) for one in shown] == [
        ("image", 1, "floor plan, page 1"), ("image", 2, "floor plan, page 2"), ("model", None, "lamp"),
        ("video", None, "spin")]
    assert shown[2]["shape"]["size_mm"] == [30, 10, 20] and (shown[3]["duration_ms"], shown[3]["fps"]) == (65_000, 25.0)
    assert bring(tom, draft, ("again.pdf", papers.pdf(2))).status_code == 201
    assert len(tom.get(f"/api/v1/versions/{draft.id}/assets").json["items"]) == 4, "the same pages stay once"
    hands.do(people.TOM, actions.publish, draft.id)
    clara = client(people.CLARA)
    page = clara.get(f"/prototypes/{stage.prototype}?asset={shown[3]['id']}").text
    assert "30 × 10 × 20 mm" in page and "1 cm³" in page and "1:05" in page and "<video" in page
    assert clara.get(shown[1]["urls"]["master"], buffered=True).status_code == 200
    pinned = clara.post(f"/api/v1/versions/{draft.id}/threads", json={"text": "Here", "asset": shown[1]["id"], "selector": {
        "type": "FragmentSelector", "value": "xywh=percent:10,20,30,40"}})
    assert pinned.status_code == 201, "a page takes pins like any picture"


def test_a_document_brought_before_is_added_whole(hands, tom, draft):
    sent = {"file": (io.BytesIO(papers.pdf(3)), "plan.pdf")}
    answer = tom.post("/api/v1/files", data=sent, content_type="multipart/form-data")
    assert (answer.json["kind"], len(answer.json["pages"])) == ("document", 3)
    tom.post(f"/api/v1/versions/{draft.id}/assets", json={"file_id": answer.json["id"], "title": "Plan"})
    assert len(tom.get(f"/api/v1/versions/{draft.id}/assets").json["items"]) == 3
    with pytest.raises(Invalid):
        hands.do(people.CLARA, storage.attach, answer.json["pages"][0])


def test_one_that_fails_says_why_and_keeps_the_others(tom, draft):
    answer = bring(tom, draft, ("good.png", encoded(picture(), "PNG")), ("bad.zip", b"PK\3\4" + bytes(60)),
                   ("half.pdf", papers.pdf(1)[:200]))
    assert answer.status_code == 422
    said = answer.json["errors"]["file"]
    assert [one.partition(":")[0] for one in said] == ["bad.zip", "half.pdf"] and "unpack" in said[0]
    assert [one["title"] for one in tom.get(f"/api/v1/versions/{draft.id}/assets").json["items"]] == ["good"]
    page = bring(tom, draft, ("bad.zip", b"PK\3\4" + bytes(60)), at="")
    assert page.status_code == 415 and "unpack" in page.text


def test_originals_are_kept_on_demand_and_for_the_team(hands, tom, client, stage, draft):
    given, turned = tagged("JPEG"), tagged("JPEG", 6)
    assert "original" not in bring(tom, draft, ("a.jpg", given)).json["items"][0]["urls"]
    assert tom.post(f"/api/v1/prototypes/{stage.prototype}/originals", json={"keep": True}).json["keep_originals"] is True
    with pytest.raises(Forbidden):
        hands.do(people.CLARA, filling.keep_originals, stage.prototype, True)
    brought = bring(tom, draft, ("b.jpg", turned)).json["items"][0]
    hands.do(people.TOM, actions.publish, draft.id)
    at = f"/files/{brought['file_id']}/original"
    kept = client(people.ADA).get(at, buffered=True)
    assert (kept.status_code, kept.data, kept.content_type) == (200, turned, "application/octet-stream")
    assert kept.headers["Content-Disposition"].startswith("attachment")
    clara = client(people.CLARA)
    assert clara.get(at).status_code == 404 and clara.get(brought["urls"]["master"], buffered=True).status_code == 200
    assert client().get(at).status_code == 404


def test_a_prototype_has_an_end(hands, tom, stage, draft, monkeypatch):
    before = tom.get(f"/api/v1/prototypes/{stage.prototype}/shelf").json
    monkeypatch.setattr(filling, "MOST_FILES", before["files"] + 1)
    one = bring(tom, draft, ("a.png", encoded(picture(61, 40), "PNG"))).json["items"][0]
    full = bring(tom, draft, ("b.png", encoded(picture(62, 40), "PNG")))
    assert (full.status_code, full.json["code"]) == (422, "prototype_full")
    assert tom.delete(f"/api/v1/assets/{one['id']}").status_code == 204
    assert tom.get(f"/api/v1/prototypes/{stage.prototype}/shelf").json == before
    monkeypatch.setattr(filling, "MOST_FILES", shelves.MOST_FILES)
    monkeypatch.setattr(filling, "MOST_BYTES", before["size"] + 10)
    assert bring(tom, draft, ("c.png", encoded(picture(63, 40), "PNG"))).status_code == 422


def test_a_model_or_a_video_covers_a_prototype_without_pictures(hands, tom, stage, draft):
    video, model = (bring(tom, draft, one).json["items"][0] for one in (("a.webm", films.webm()), ("b.stl", papers.stl())))
    hands.do(people.TOM, actions.publish, draft.id)
    assert hands.see(people.TOM, queries.find, stage.prototype).cover_file_id == video["file_id"]
    assert {"w320.webp", "w800.webp"} <= model["urls"].keys()


def test_a_video_is_handed_out_in_ranges(tom, draft):
    at = bring(tom, draft, ("spin.mp4", films.mp4())).json["items"][0]["urls"]["master"]
    whole = tom.get(at, buffered=True)
    assert (whole.status_code, whole.content_type, whole.headers["Accept-Ranges"]) == (200, "video/mp4", "bytes")
    tag, size = whole.headers["ETag"], len(whole.data)
    part = tom.get(at, headers={"Range": "bytes=100-199", "If-Range": tag}, buffered=True)
    assert (part.status_code, part.data, part.headers["Content-Range"]) == (206, whole.data[100:200], f"bytes 100-199/{size}")
    assert tom.get(at, headers={"Range": "bytes=-50"}, buffered=True).data == whole.data[-50:]
    assert tom.get(at, headers={"Range": "bytes=100-199", "If-Range": '"older"'}, buffered=True).status_code == 200
    beyond = tom.get(at, headers={"Range": f"bytes={size + 1}-"}, buffered=True)
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{size}")
