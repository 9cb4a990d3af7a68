"""Files of bids and answers: cleaned, under a number for producers until award, and never seen by whom they do not concern."""

import io
import json

import pytest

from portal.pricing.specifying.scrubbing import scrubbed
from portal.storage.shapes.packing import write_glb
from tests import people
from tests.pricing.making import eur
from tests.storage.papers import pdf
from tests.storage.pictures import picture

CLARA, PAUL, PIA, TOM = people.CLARA, people.PAUL, people.PIA, people.TOM
NAME = "Clara-Brandt-drawing.jpg"


def jpeg(width=60):
    """A photograph that tells who took it."""
    out = io.BytesIO()
    exif = picture().getexif()
    exif[0x013B] = "Clara Brandt"  # the artist
    picture(width, 40).save(out, "JPEG", exif=exif)
    return out.getvalue()


def bring(market, person, path, name=NAME, content=None):
    data = {"file": (io.BytesIO(content or jpeg()), name)}
    return market.as_(person).post(path, data=data, content_type="multipart/form-data")


def everything(market, client, person, bid):
    """All that somebody gets of a bid's files: page, API, and the bytes with their headers."""
    got = [client(person).get(f"/bids/{bid['id']}").get_data(as_text=True)]
    papers = market.get(person, f"/bids/{bid['id']}/files")["items"]
    for paper in papers:
        for url in paper["urls"].values():
            with client(person).get(url) as sent:
                assert sent.status_code == 200
                got.append(str(sent.headers) + sent.get_data().decode("latin-1"))
    return papers, [*got, json.dumps(papers)]


def test_a_name_is_told_after_award_and_then_to_the_winner_alone(market, client):
    bid = market.bid()
    assert bring(market, CLARA, f"/bids/{bid['id']}/files").status_code == 303
    [own] = market.get(CLARA, f"/bids/{bid['id']}/files")["items"]
    assert own["name"] == NAME and own["removable"]
    assert bring(market, PAUL, f"/bids/{bid['id']}/files", "mine.jpg").status_code == 403
    market.get(people.STRANGER, f"/bid_files/{own['id']}", 404)
    assert bring(market, CLARA, f"/bids/{bid['id']}/files", "Brandt.pdf", pdf(2)).status_code == 303
    papers, got = everything(market, client, PAUL, bid)
    assert [one["name"] for one in papers] == ["File 1", "File 2"] and papers[1]["pages"] == 2 and not papers[0]["removable"]
    assert not [one for one in got if "Brandt" in one or NAME in one]
    assert b"Clara Brandt" in jpeg()
    paul, pia = market.answer(bid), market.answer(bid, PIA)
    assert market.accept(bid, paul).status_code == 201
    assert everything(market, client, PAUL, bid)[0][0]["name"] == NAME
    assert everything(market, client, PIA, bid)[0][0]["name"] == "File 1" and pia
    gone = market.as_(CLARA).delete(f"/api/v1/bid_files/{own['id']}")
    assert gone.status_code in (403, 409)


def test_files_of_an_answer_are_between_two_and_go_on_with_a_newer_one(market, client):
    bid = market.bid()
    first = market.answer(bid)
    assert bring(market, PAUL, f"/answers/{first['id']}/files", "weber.jpg").status_code == 303
    newer = market.answer(bid, unit_price=eur("125.00"))
    [paper] = market.get(CLARA, f"/answers/{newer['id']}/files")["items"]
    assert paper["name"] == "weber.jpg" and not paper["removable"]
    assert "weber.jpg" in client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    market.get(PIA, f"/answers/{newer['id']}/files", 404)
    for person in (PIA, people.STRANGER):
        market.get(person, f"/bid_files/{paper['id']}", 404)
        assert client(person).get(paper["urls"]["master"]).status_code == 404
    assert "weber" not in client(PIA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert market.as_(CLARA).delete(f"/api/v1/bid_files/{paper['id']}").status_code == 403
    assert client(PAUL).post(f"/bid_files/{paper['id']}/removal").status_code == 303
    assert market.get(CLARA, f"/answers/{newer['id']}/files")["items"] == []


def test_a_file_in_an_envelope_is_sealed_with_it(market):
    bid = market.bid(sealed=True)
    made = market.answer(bid)
    assert bring(market, PAUL, f"/answers/{made['id']}/files", "weber.jpg").status_code == 303
    [paper] = market.get(PAUL, f"/answers/{made['id']}/files")["items"]
    seals = market.get(PAUL, f"/bids/{bid['id']}/envelopes")["items"]
    assert len(json.loads(seals[-1]["body"])["files"]) == 1 == len(seals) - 1
    for person in (CLARA, TOM, people.ADA):
        market.get(person, f"/bid_files/{paper['id']}", 404)
        assert market.as_(person).get(paper["urls"]["master"]).status_code == 404


def test_the_same_file_once_and_only_of_ones_own(market):
    bid, brought = market.bid(), {}
    for person in (CLARA, PAUL):
        got = market.as_(person).post("/api/v1/files", data={"file": (io.BytesIO(jpeg(62)), "a.jpg")},
                                      content_type="multipart/form-data")
        brought[person] = got.get_json()["id"]
    put = lambda file_id: market.as_(CLARA).put(f"/api/v1/bids/{bid['id']}/files/{file_id}")  # noqa: E731
    assert put(brought[CLARA]).status_code == 200
    for wrong in (brought[CLARA], brought[PAUL], "0000000000000"):
        assert put(wrong).get_json()["errors"]["file_id"]
    got = market.as_(CLARA).post(f"/bids/{bid['id']}/files", data={})
    assert got.status_code == 422 and "Please choose a file." in got.get_data(as_text=True)


def test_a_model_loses_every_word_and_keeps_its_shape(tmp_path):
    secret = "CLARA"
    tree = {"asset": {"version": "2.0", "copyright": secret, "generator": secret, "extras": {"by": secret}},
            "nodes": [{"name": secret, "mesh": 0, "extras": secret}], "meshes": [{"name": secret, "primitives": []}],
            "extensionsUsed": ["KHR_xmp_json_ld"], "extensions": {"KHR_xmp_json_ld": {"packets": [{"dc:creator": secret}]}}}
    write_glb(tree, b"\x01\x02\x03\x04", tmp_path / "one.glb")
    whole = (tmp_path / "one.glb").read_bytes()
    bare = scrubbed(whole)
    assert secret.encode() in whole and secret.encode() not in bare
    assert len(bare) == int.from_bytes(bare[8:12], "little") and bare.endswith(whole[-12:])
    size = int.from_bytes(bare[12:16], "little")
    assert json.loads(bare[20 : 20 + size])["nodes"] == [{"name": "part", "mesh": 0}]
    with pytest.raises(ValueError, match="GLB"):
        scrubbed(b"x" * 64)
