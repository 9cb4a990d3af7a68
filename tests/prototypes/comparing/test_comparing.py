"""Two versions compared: what answers what, what differs and who may know it; the page with and without script."""

import io
import json
from types import SimpleNamespace

import pytest
import trimesh
from PIL import Image, ImageDraw
from sqlalchemy import func, select

from portal.kernel import beside
from portal.prototypes import actions
from portal.prototypes.comparing.answering import answers
from portal.prototypes.comparing.differing import difference
from portal.prototypes.comparing.models import Difference
from portal.storage import actions as storage
from portal.storage.models import StoredFile
from tests import people
from tests.prototypes.carrying.conftest import Carrier, next_sheet, sheet
from tests.storage.pictures import encoded

API = "/api/v1"


@pytest.fixture
def hands(portal, cast):
    return Carrier(portal, cast)


def asset(id, sha, title="", position=1, kind="image", page=None):
    return SimpleNamespace(id=id, sha256=sha, title=title, position=position, kind=kind, page=page)


def test_what_answers_what():
    old = [asset("a", "1", "Front", 1), asset("b", "2", "Side", 2), asset("c", "3", "", 3),
           asset("m", "4", "Model", 4, "model"), asset("x", "9", "Gone", 5), asset("p", "7", "Sheet", 6, page=2)]
    new = [asset("B", "2", "Other name", 1), asset("A", "5", "front ", 2), asset("C", "6", "Detail", 3),
           asset("M", "8", "Shape", 9, "model"), asset("P", "77", "Another sheet", 5, page=2), asset("N", "0", "New", 11)]
    found = [(one.before and one.before.id, one.after and one.after.id, one.by) for one in answers(old, new)]
    assert found == [("b", "B", "sha256"), ("a", "A", "title"), ("c", "C", "position"), ("m", "M", "rest"),
                     ("p", "P", "position"), ("x", "N", "rest")]


def test_regions_are_where_something_changed():
    before = sheet().resize((800, 525))
    after = before.copy()
    ImageDraw.Draw(after).rectangle((100, 100, 160, 140), fill="#206040")
    ImageDraw.Draw(after).ellipse((600, 300, 680, 380), fill="#204090")
    out = io.BytesIO()
    after.save(out, "JPEG", quality=85)
    found, shown = difference(before, Image.open(out))
    assert len(found["regions"]) == 2 and shown.size == (800, 525)
    first, second = found["regions"]
    assert (first["x"] * 800, first["y"] * 525) == pytest.approx((100, 100), abs=9)
    assert (second["x"] + second["w"]) * 800 == pytest.approx(680, abs=9)
    same, _shown = difference(before, before.resize((1600, 1050), Image.Resampling.LANCZOS))
    assert same["changed"] < 0.02, "another size is no change"
    higher, _shown = difference(before, before.crop((0, 0, 800, 400)))
    assert higher["height"] == 525 and [one["y"] * 525 for one in higher["regions"]] == pytest.approx([400], abs=9)


def test_the_comparison_is_found_once_and_only_for_those_who_see_both(hands, client, portal):
    stage = hands.begin()
    hands.show(stage.prototype, next_sheet())
    at = f"{API}/prototypes/{stage.prototype}/comparison"
    told = client(people.CLARA).get(f"{at}?from=1&to=2").json
    assert (told["from_version"], told["to_version"], told["chosen"]["before"]) == (1, 2, stage.asset)
    assert told["difference"]["width"] == 640 and told["difference"]["regions"]
    assert client(people.CLARA).get(f"{at}?from=1&to=2&asset={stage.asset}").json == told
    picture = client(people.CLARA).get(f"/prototypes/{stage.prototype}/compare/difference?from=1&to=2", buffered=True)
    assert picture.status_code == 200 and Image.open(io.BytesIO(picture.data)).size == (640, 420)
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count(Difference.id))) == 1
        kept = opened.scalars(select(StoredFile).where(StoredFile.name == "difference.webp")).one()
    assert kept.holders == 1
    assert client(people.CLARA).get(f"/files/{kept.id}/master").status_code == 404, "there is no other way to it"
    for person in (people.PAUL, None):
        assert client(person).get(at).status_code == 404
        assert client(person).get(f"/prototypes/{stage.prototype}/compare/difference").status_code == 404
    draft = hands.do(people.TOM, actions.add_version, stage.prototype, "", [
        {"file_id": hands.picture(sheet().rotate(180)), "title": "Front"}])
    assert client(people.CLARA).get(f"{at}?from=1&to={draft.number}").status_code == 404
    assert client(people.TOM).get(f"{at}?from=1&to={draft.number}").json["difference"]["regions"]
    assert client(people.CLARA).get(f"{at}?to=9").status_code == 404
    assert client(people.CLARA).get(f"{at}?asset={'0' * 13}").status_code == 404


def test_the_page_says_what_there_is_without_script(hands, client):
    stage = hands.begin()
    clara = client(people.CLARA)
    alone = clara.get(f"/prototypes/{stage.prototype}/compare").get_data(as_text=True)
    assert "The same on both versions" in alone
    assert "compare?" not in clara.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    hands.show(stage.prototype, next_sheet())
    page = clara.get(f"/prototypes/{stage.prototype}/compare?from=1&to=2").get_data(as_text=True)
    assert page.count("w1600.webp") == 2 and "compare/difference?" in page
    room = clara.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert f"/prototypes/{stage.prototype}/compare?from=1&amp;to=2" in room
    assert clara.get(f"/prototypes/{stage.prototype}/compare?from=x").status_code == 422


def test_models_are_compared_by_their_dimensions(hands, client):
    def model(*size):
        return trimesh.Scene(trimesh.creation.box(size)).export(file_type="glb")

    made = hands.do(people.TOM, actions.create, "Foot", "", "customers")
    for size in ((0.2, 0.1, 0.3), (0.22, 0.1, 0.3)):
        file = hands.do(people.TOM, storage.take_in, io.BytesIO(model(*size)), "foot.glb")
        version = hands.do(people.TOM, actions.add_version, made.id, "", [{"file_id": file.id, "title": "Foot"}])
        hands.do(people.TOM, actions.publish, version.id)
    told = client(people.TOM).get(f"{API}/prototypes/{made.id}/comparison").json["difference"]
    assert (told["before"]["width_mm"], told["after"]["width_mm"], told["after"]["volume_cm3"]) == (200, 220, 6600)
    answer = client(people.TOM).get(f"/prototypes/{made.id}/compare")
    assert "+10.0 %" in answer.get_data(as_text=True) and "wasm" in answer.headers["Content-Security-Policy"]


def test_a_file_that_cannot_be_compared_is_said_and_nothing_is_kept(tmp_path):
    spoilt = tmp_path / "spoilt.png"
    spoilt.write_bytes(encoded(sheet(), "PNG")[:900])
    order = {"kind": "image", "before": str(spoilt), "after": str(spoilt), "out": str(tmp_path)}
    with pytest.raises(beside.NotDone):
        beside.ask("portal.prototypes.comparing.child", json.loads(json.dumps(order)))
    assert not (tmp_path / "difference.webp").exists()
