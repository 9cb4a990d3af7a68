"""Pages and their JSON twins: the same things happen by a form and by a program, and wrong input is told kindly."""

import io
import re

import pytest

from portal.prototypes import actions, queries
from tests import people
from tests.prototypes.conftest import SPOT
from tests.storage.pictures import encoded, picture

API = "/api/v1"


def text(answer):
    return answer.get_data(as_text=True)


def test_the_list_and_its_twin(client, stage):
    page = client(people.CLARA).get("/prototypes")
    assert page.status_code == 200 and "Halden reading lamp" in text(page) and f"/files/{stage.file}/w800.webp" in text(page)
    found = client(people.CLARA).get(f"{API}/prototypes").json
    assert [(one["id"], one["state"], one["current_version"]) for one in found["items"]] == [(stage.prototype, "in_review", 1)]
    assert client().get(f"{API}/prototypes").json["items"] == []


def test_a_page_of_many_asks_as_often_as_of_one(client, hands, count_queries):
    def asked():
        clara = client(people.CLARA)
        clara.get("/prototypes")
        with count_queries() as queries_:
            assert clara.get("/prototypes").status_code == 200
        return len(queries_)

    hands.prototype()
    one = asked()
    for _each in range(3):
        hands.prototype()
    assert asked() == one


def test_the_room_asks_as_often_for_many_threads(client, hands, stage, count_queries):
    def asked():
        clara = client(people.CLARA)
        with count_queries() as queries_:
            assert clara.get(f"/prototypes/{stage.prototype}").status_code == 200
        return len(queries_)

    hands.thread(people.CLARA, stage)
    one = asked()
    for number in range(5):
        thread = hands.thread(people.IGOR, stage, f"Thread {number}")
        hands.do(people.TOM, actions.reply, thread.id, "yes")
    assert asked() == one <= 25


def test_a_whole_life_by_api(client, hands):
    tom, clara = client(people.TOM), client(people.CLARA)
    made = tom.post(f"{API}/prototypes", json={"title": "Bench", "text": "", "visibility": "customers"})
    assert made.status_code == 201 and made.json["state"] == "draft" and made.headers["ETag"]
    at = f"{API}/prototypes/{made.json['id']}"
    assert clara.get(at).status_code == 404
    version = tom.post(f"{at}/versions", json={"note": "First"})
    assert (version.status_code, version.json["number"], version.json["state"]) == (201, 1, "draft")
    inside = f"{API}/versions/{version.json['id']}"
    asset = tom.post(f"{inside}/assets", json={"file_id": hands.file(), "title": "Front"})
    assert (asset.status_code, asset.json["position"], asset.json["width"]) == (201, 1, 60)
    shown = tom.post(f"{inside}/publication")
    assert (shown.status_code, shown.json["state"], len(shown.json["content_hash"])) == (200, "current", 64)
    assert clara.get(inside).status_code == 404
    assert tom.post(f"{at}/status", json={"status": "in_review"}).json["state"] == "in_review"
    assert clara.get(at).json["versions"][0]["assets"][0]["urls"]["master"]
    thread = clara.post(f"{inside}/threads", json={"asset": asset.json["id"], "selector": SPOT, "text": "Here?",
                                                   "label": "question"})
    assert thread.status_code == 201 and thread.json["selector"] == SPOT and thread.json["number"] == 1
    talk = f"{API}/threads/{thread.json['id']}"
    said = tom.post(f"{talk}/comments", json={"text": "There."})
    assert (said.status_code, said.json["text"], said.json["author"]["name"]) == (201, "There.", "Tom Fischer")
    wished = clara.post(f"{talk}/price_wish", json={"would_pay": {"amount": "172.00", "currency": "EUR"},
                                                    "instead_of": {"amount": "165.00", "currency": "EUR"}})
    assert wished.json["price_wishes"][0]["would_pay"] == {"amount": "172.00", "currency": "EUR"}
    done = tom.post(f"{talk}/resolution", json={"reason": "answered"})
    assert (done.status_code, done.json["state"], done.json["reason"]) == (200, "resolved", "answered")
    assert tom.post(f"{talk}/resolution", json={}).status_code == 409
    assert clara.post(f"{talk}/reopening").json["state"] == "open"
    edited = tom.patch(f"{talk}/comments/{said.json['id']}", json={"text": "Here."}, headers={"If-Match": '"1"'})
    assert edited.json["text"] == "Here."
    stale = tom.patch(f"{talk}/comments/{said.json['id']}", json={"text": "No"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert tom.get(f"{talk}/comments/{said.json['id']}/history").json["items"][0]["text"] == "There."
    for body in ({}, {"content_hash": ""}):
        blind = clara.post(f"{at}/decisions", json={"verdict": "approve", **body})
        assert blind.status_code == 422 and blind.json["errors"]["content_hash"][0].startswith("Say what you saw")
    decided = clara.post(f"{at}/decisions", json={"verdict": "approve", "content_hash": shown.json["content_hash"]})
    assert decided.status_code == 201 and clara.get(f"{at}/decisions").json["items"][0]["verdict"] == "approve"
    tom.delete(f"{talk}/comments/{said.json['id']}")
    assert clara.get(talk).json["comments"][1]["state"] == "removed"


def test_the_same_life_by_forms(client, hands, portal):
    tom, clara = client(people.TOM), client(people.CLARA)
    made = tom.post("/prototypes", data={"title": "Bench", "text": "", "visibility": "customers"})
    assert made.status_code == 303
    desk = made.headers["Location"]
    prototype = desk.split("/")[2]
    tom.post(f"/prototypes/{prototype}/versions", data={"note": "First"})
    version = hands.see(people.TOM, queries.versions, prototype)[0].row.id
    brought = tom.post(f"/versions/{version}/files", data={"file": (io.BytesIO(encoded(picture(), "PNG")), "front.png")})
    assert brought.status_code == 303, text(brought)
    assert "front" in text(tom.get(desk))
    assert tom.post(f"/versions/{version}/publication").status_code == 303
    tom.post(f"/prototypes/{prototype}/status", data={"status": "in_review"})
    asset = hands.see(people.TOM, queries.versions, prototype)[0].assets[0].asset.id
    sent = clara.post(f"/versions/{version}/threads", data={"asset": asset, "x": "51,2", "y": "84", "text": "A switch?",
                                                            "label": "idea"})
    assert sent.status_code == 303 and "#thread-" in sent.headers["Location"]
    thread = sent.headers["Location"].rpartition("#thread-")[2]
    room = text(clara.get(f"/prototypes/{prototype}"))
    assert "A switch?" in room and 'data-x="0.512"' in room
    assert clara.post(f"/threads/{thread}/comments", data={"text": "Anybody?"}).status_code == 303
    alone = text(clara.get(f"/threads/{thread}"))
    assert "Anybody?" in alone
    part = clara.post(f"/threads/{thread}/comments", data={"text": "Hello?"}, headers={"X-Part": "1"})
    assert part.status_code == 200 and text(part).lstrip().startswith("<div") and "Hello?" in text(part)
    assert clara.post(f"/threads/{thread}/resolution", data={"reason": "done"}).status_code == 303
    seen = re.search(r'name="content_hash" value="(\w{64})"', room)
    decided = clara.post(f"/prototypes/{prototype}/decisions", data={"verdict": "approve", "note": "Lovely",
                                                                    "content_hash": seen[1] if seen else ""})
    assert decided.status_code == 303 and "Lovely" in text(clara.get(decided.headers["Location"]))


@pytest.mark.parametrize(("data", "says"), [
    ({"x": "10", "y": "20", "text": ""}, "Please fill this in."), ({"x": "here", "y": "1", "text": "typed"}, "in per cent"),
    ({"x": "101", "y": "1", "text": "typed"}, "outside the picture"), ({"x": "nan", "y": "1", "text": "typed"}, "outside"),
    ({"x": "1", "y": "1", "text": "typed", "label": "rude"}, "Please choose one of")])
def test_a_wrong_form_comes_back_with_what_was_typed(client, stage, data, says):
    answer = client(people.CLARA).post(f"/versions/{stage.version}/threads", data={"asset": stage.asset, **data})
    assert answer.status_code == 422 and says in text(answer)
    assert data["text"] in text(answer)


@pytest.mark.parametrize("body", [
    {"text": ""}, {"text": "x" * 4001}, {"text": "x", "selector": "xywh"}, {"text": "x", "state": "resolved"},
    {"text": "x", "author_id": "0" * 13}, {"text": "x", "asset": "nope"}, {"text": "x", "label": "rude"}, {"text": 7}, {}])
def test_a_wrong_body_is_refused_by_field(client, stage, body):
    answer = client(people.CLARA).post(f"{API}/versions/{stage.version}/threads", json=body)
    assert answer.status_code == 422 and answer.json["code"] == "invalid" and answer.json["errors"]


def test_sent_twice_with_one_key_it_is_said_once(client, hands, stage):
    clara, key = client(people.CLARA), {"Idempotency-Key": "one-thought"}
    thread = {"asset": stage.asset, "selector": SPOT, "text": "Once"}
    answers = [clara.post(f"{API}/versions/{stage.version}/threads", json=thread, headers=key) for _each in range(3)]
    assert {one.status_code for one in answers} == {201} and len({one.json["id"] for one in answers}) == 1
    at = f"/threads/{answers[0].json['id']}/comments"
    parts = [clara.post(at, data={"text": "Twice?"}, headers={"Idempotency-Key": "reply", "X-Part": "1"}) for _each in range(2)]
    assert parts[0].data == parts[1].data
    assert hands.see(people.CLARA, queries.whole_thread, answers[0].json["id"]).comment_count == 2
    other = clara.post(at, data={"text": "Other"}, headers={"Idempotency-Key": "reply"})
    assert other.status_code == 422


def test_files_are_seen_by_those_who_see_the_prototype(client, hands, cast):
    cast.id(people.PAUL)
    stage = hands.prototype("invited")
    at = f"/files/{stage.file}/w320.webp"
    assert [client(who).get(at, buffered=True).status_code for who in (people.TOM, people.CLARA, people.PAUL, None)] == [
        200, 404, 404, 404]
    guest = hands.do(people.TOM, actions.invite, stage.prototype, mail=people.PAUL.email)
    assert client(people.PAUL).get(at, buffered=True).status_code == 200
    hands.do(people.TOM, actions.uninvite, stage.prototype, guest.id)
    assert client(people.PAUL).get(at, buffered=True).status_code == 404
    draft = hands.version(hands.prototype("public").prototype, width=90, publish=False)
    hidden = hands.see(people.TOM, queries.versions, draft.prototype_id)[0].assets[0].file.id
    assert client(people.CLARA).get(f"/files/{hidden}/w320.webp", buffered=True).status_code == 404


def test_annotations_are_w3c(client, hands, stage):
    hands.do(people.CLARA, actions.open_thread, stage.version, "Here?", stage.asset, selector=SPOT, label="question")
    answer = client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}/annotations")
    assert answer.content_type == "application/ld+json"
    page = answer.json
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    one = page["items"][0]
    assert one["motivation"] == "questioning" and one["target"]["selector"] == SPOT
    assert one["target"]["source"].endswith(f"/files/{stage.file}/master") and one["body"][0]["value"] == "Here?"


def test_words_of_people_are_harmless(client, hands, stage):
    hands.thread(people.CLARA, stage, '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))')
    room = text(client(people.TOM).get(f"/prototypes/{stage.prototype}"))
    assert "<script>alert" not in room and "onerror=alert(1)>" not in room and 'href="javascript' not in room


def test_a_page_with_a_model_lets_its_viewer_work_and_no_other(client, stage):
    policy = client(people.CLARA).get(f"/prototypes/{stage.prototype}").headers["Content-Security-Policy"]
    assert "wasm" not in policy and re.search(r"style-src 'self';", policy)


def test_old_versions_and_wrong_ones(client, hands, stage):
    hands.version(stage.prototype, width=91)
    clara = client(people.CLARA)
    old = text(clara.get(f"/prototypes/{stage.prototype}?version=1"))
    assert "Read-only" in old and 'id="compose"' not in old
    assert clara.get(f"/prototypes/{stage.prototype}?version=7").status_code == 404
    assert clara.get(f"/prototypes/{stage.prototype}?asset={stage.asset}").status_code == 404
    assert clara.get(f"/prototypes/{stage.prototype}?version=x").status_code == 422
