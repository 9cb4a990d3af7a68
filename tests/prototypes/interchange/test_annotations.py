"""Annotations go out and come in: placed or reported, once, marked, and out again as they came."""

import copy
import json

import pytest
from sqlalchemy import func, select

from portal.prototypes import actions, queries
from portal.prototypes.interchange.models import TakenOver
from portal.prototypes.models import Comment, Prototype, Thread
from portal.prototypes.spots import Spot, read
from tests import people
from tests.prototypes.conftest import SPOT

API = "/api/v1"
PAGE = {"type": "FragmentSelector", "value": "page=1"}


def out(client, person, stage, version=None, **more):
    words = "&".join(f"{name}={value}" for name, value in ({"version": version} if version else {} | more).items() if value)
    words += "".join(f"&{name}={value}" for name, value in more.items())
    return client(person).get(f"{API}/prototypes/{stage.prototype}/annotations?{words}").json


def send(client, stage, items, person=people.TOM, **words):
    asked = "&".join(f"{name}={value}" for name, value in words.items())
    return client(person).post(f"{API}/prototypes/{stage.prototype}/annotations?{asked}", json=items)


def states(answer):
    assert answer.status_code == 200, answer.json
    return [one["state"] for one in answer.json["rows"]]


def note(number, text="Thinner?", selector=SPOT, **more):
    target = {"source": "https://elsewhere.example/pictures/Front.jpg", "selector": selector}
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "id": f"https://elsewhere.example/{number}", "type": "Annotation",
            "body": [{"type": "TextualBody", "value": text}], "target": target, "creator": {"name": "Wim of Elsewhere"},
            "created": "2026-01-05T10:00:00Z"} | more


def test_out_in_and_out_again_is_equal(client, hands, stage, portal):
    first = hands.do(people.CLARA, actions.open_thread, stage.version, "A point", stage.asset, spot=Spot(0.123456, 0.5))
    hands.do(people.TOM, actions.reply, first.id, "Why?")
    gone = hands.do(people.TOM, actions.reply, first.id, "Never mind")
    hands.do(people.TOM, actions.remove_comment, first.id, gone.id)
    hands.do(people.CLARA, actions.open_thread, stage.version, "A *box*", stage.asset, selector=SPOT, label="question")
    whole = hands.do(people.CLARA, actions.open_thread, stage.version, "About all of it", label="idea")
    opening = hands.see(people.CLARA, queries.whole_thread, whole.id).comments[0]
    hands.do(people.CLARA, actions.edit_comment, whole.id, opening.id, "About the whole of it")
    emptied = hands.do(people.CLARA, actions.open_thread, stage.version, "Oops", stage.asset)
    hands.do(people.TOM, actions.reply, emptied.id, "Yes?")
    hands.do(people.CLARA, actions.remove_comment, emptied.id,
             hands.see(people.CLARA, queries.whole_thread, emptied.id).comments[0].id)
    copied = hands.do(people.TOM, actions.add_version, stage.prototype, "The same again", [
        {"file_id": stage.file, "title": "Front"}])
    before = out(client, people.TOM, stage)
    assert len(before["items"]) == 6
    said = send(client, stage, before, version=2)
    assert states(said) == ["taken"] * 6
    after = out(client, people.TOM, stage, 2)
    moved = json.loads(json.dumps(before["items"]).replace(f"/versions/{stage.version}", f"/versions/{copied.id}"))
    assert after["items"] == moved
    assert states(send(client, stage, before, version=2)) == ["known"] * 6
    assert states(send(client, stage, before, version=1)) == ["known"] * 6, "our own come back to where they are"
    assert out(client, people.TOM, stage, 2) == after


def test_sent_twice_it_acts_once_and_a_trial_changes_nothing(client, stage, portal):
    reply = {"id": "urn:r", "type": "Annotation", "motivation": "replying", "target": "https://elsewhere.example/1",
             "body": {"type": "TextualBody", "value": "Indeed", "creator": {"name": "Ann"}}}
    sent = [reply, note(1), {**reply, "id": "urn:rr", "target": "urn:r"}]
    tried = send(client, stage, sent, dry_run="true")
    assert states(tried) == ["taken"] * 3 and tried.json["dry_run"] and tried.json["threads"] == 1
    assert _counts(portal) == (0, 0, 0)
    assert states(send(client, stage, sent)) == ["taken"] * 3
    assert states(send(client, stage, [*sent, note(2)])) == ["known"] * 3 + ["taken"]
    assert _counts(portal) == (2, 4, 4)
    later = {**reply, "id": "urn:later"}
    assert states(send(client, stage, later)) == ["taken"]
    seen = client(people.CLARA).get(f"{API}/versions/{stage.version}/threads").json["items"]
    assert [one["comment_count"] for one in seen] == [4, 1] and [one["number"] for one in seen] == [1, 2]
    assert [one["author"]["name"] for one in seen[0]["comments"]] == ["Wim of Elsewhere", "Ann", "Ann", "Ann"]
    assert seen[0]["more"]["imported"] == {"imported_by": "Tom Fischer", "creators": ["Wim of Elsewhere", "Ann"],
                                           "imported_at": seen[0]["more"]["imported"]["imported_at"]}
    with portal.database.transaction(write=False) as opened:
        found = opened.get_one(Prototype, stage.prototype)
        assert (found.thread_count, found.open_count) == (2, 2)
    page = client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert "Wim of Elsewhere" in page and "Taken over from another program by Tom Fischer" in page


def _counts(portal):
    with portal.database.transaction(write=False) as opened:
        return tuple(opened.scalar(select(func.count()).select_from(one)) for one in (Thread, Comment, TakenOver))


@pytest.mark.parametrize(("target", "state"), [
    ({"source": "/files/@file/master", "selector": SPOT}, "taken"),
    ({"source": {"id": "https://x.example/9", "title": "front.PNG"}, "selector": SPOT}, "taken"),
    ({"source": "https://x.example/a/lamp-60.webp?size=3", "selector": SPOT}, "taken"),
    ({"source": "urn:sha256:@sha256", "selector": SPOT}, "taken"),
    ({"source": "https://x.example/9", "sha256": "@sha256", "selector": SPOT}, "taken"),
    ({"selector": SPOT}, "taken"),
    ({"source": "https://x.example/other.png", "selector": SPOT}, "refused"),
    ("https://x.example/other.png", "refused"),
    ({"source": "/files/@file/master"}, "taken"),
    ({"source": "/files/@file/master", "selector": [{"type": "TextQuoteSelector", "exact": "x"}, SPOT]}, "taken"),
    ({"source": "/files/@file/master", "selector": PAGE | {"refinedBy": SPOT}}, "taken"),
    ({"source": "/files/@file/master", "selector": SPOT | {"refinedBy": {"type": "TextQuoteSelector"}}}, "taken"),
    ({"source": "/files/@file/master", "selector": PAGE | {"value": "xywh=percent:90,0,20,10"}}, "refused"),
    ({"source": "/files/@file/master", "selector": {"type": "XPathSelector", "value": "/html"}}, "refused"),
])
def test_where_it_goes(client, stage, target, state):
    sha256 = client(people.TOM).get(f"{API}/versions/{stage.version}/assets").json["items"][0]["sha256"]
    filled = json.loads(json.dumps(target).replace("@file", stage.file).replace("@sha256", sha256))
    said = send(client, stage, [note(1, target=filled)])
    assert states(said) == [state]
    assert state == "taken" or said.json["rows"][0]["why"]


def test_what_is_not_understood_is_said_line_by_line(client, hands, stage):
    sent = [note(1), "words", note(1), note(2, text=""), note(3, text="x" * 4001), {"id": "urn:none"},
            note(4, motivation="replying", target="urn:nobody"), note(5, text="has \x00 in it"),
            note(6, body=[{"purpose": "tagging", "value": "urgent"}, {"purpose": "tagging", "value": "bolt"}])]
    said = send(client, stage, sent)
    assert states(said) == ["taken", *["refused"] * 7, "taken"]
    whys = [one["why"] for one in said.json["rows"]]
    assert all(whys[1:8]) and len(set(whys)) > 4
    seen = client(people.TOM).get(f"{API}/versions/{stage.version}/threads").json["items"]
    assert [(one["label"], one["comments"][0]["text"]) for one in seen] == [("feedback", "Thinner?"), ("urgent", "#bolt")]
    assert seen[0]["comments"][0]["created_at"] == "2026-01-05T10:00:00Z"
    for wrong, status in (({"type": "Person"}, 422), ([], 422), ([1] * 2001, 422), ("x", 422)):
        assert send(client, stage, wrong).status_code == status
    assert client(people.TOM).post(f"{API}/prototypes/{stage.prototype}/annotations", data="{", headers={
        "Content-Type": "application/ld+json"}).status_code == 400
    hands.version(stage.prototype, width=71)
    assert send(client, stage, [note(9)], version=1).status_code == 409, "the old version is read-only"
    assert send(client, stage, [note(9)], version=7).status_code == 404


def annotorious(kind, geometry):
    return {"id": "0e3c", "bodies": [{"id": "b1", "annotation": "0e3c", "purpose": "commenting", "value": "Here"}],
            "target": {"annotation": "0e3c", "creator": {"id": "u1", "name": "Ann"}, "created": "2026-02-03T04:05:06.789Z",
                       "selector": {"type": kind, "geometry": geometry}}, "properties": {}}


BOUNDS = {"minX": 6, "minY": 8, "maxX": 24, "maxY": 24}


@pytest.mark.parametrize(("given", "box"), [
    (annotorious("RECTANGLE", {"x": 6, "y": 8, "w": 18, "h": 16, "bounds": BOUNDS}), (0.1, 0.2, 0.3, 0.4)),
    (annotorious("ELLIPSE", {"cx": 15, "cy": 16, "rx": 9, "ry": 8, "bounds": BOUNDS}), (0.1, 0.2, 0.3, 0.4)),
    (note(1, selector={"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/",
                       "value": "xywh=pixel:6.0000000000000001,8,18.0000000000000007,16"}), (0.1, 0.2, 0.3, 0.4)),
    (note(1, selector={"type": "SvgSelector", "value": '<svg>\n  <rect x="6" y="8" width="18" height="16" />\n</svg>'}),
     (0.1, 0.2, 0.3, 0.4)),
    (note(1, selector={"type": "SvgSelector", "value": '<svg><ellipse cx="15" cy="16" rx="9" ry="8" /></svg>'}),
     (0.1, 0.2, 0.3, 0.4)),
])
def test_annotorious(client, stage, given, box):
    said = send(client, stage, [given])
    assert states(said) == ["taken"], said.json
    [seen] = client(people.TOM).get(f"{API}/versions/{stage.version}/threads").json["items"]
    assert read(seen["selector"], 60, 40)[0] == Spot(*box)
    assert seen["comments"][0]["author"]["name"] in ("Ann", "Wim of Elsewhere")


def test_a_polygon_is_taken_or_said(client, stage):
    """Whatever shapes are read here, none is lost silently."""
    given = annotorious("POLYGON", {"points": [[6, 8], [24, 8], [15, 24]], "bounds": BOUNDS})
    said = send(client, stage, [given])
    [row] = said.json["rows"]
    assert row["state"] == "taken" or (row["state"] == "refused" and row["why"])


def test_what_was_not_for_everybody_stays_the_teams(client, hands, stage):
    hidden = hands.thread(people.TOM, stage, "canary-51 margin", internal=True)
    hands.do(people.ADA, actions.reply, hidden.id, "canary-51 indeed")
    assert "canary-51" not in json.dumps(out(client, people.TOM, stage)), "asked for, or not there"
    marked = out(client, people.TOM, stage, internal="true")
    assert [one["audience"]["audienceType"] for one in marked["items"]] == ["team"] * 2
    for person in (people.CLARA, None):
        assert "canary-51" not in json.dumps(out(client, person, stage, internal="true"))
    other = hands.prototype()
    moved = copy.deepcopy(marked["items"])
    assert states(send(client, other, moved)) == ["taken"] * 2
    assert "canary-51" in json.dumps(client(people.TOM).get(f"{API}/versions/{other.version}/threads").json)
    clara = client(people.CLARA)
    for at in (f"versions/{other.version}/threads", f"prototypes/{other.prototype}", f"prototypes/{other.prototype}/events"):
        body = clara.get(f"{API}/{at}").get_data(as_text=True)
        assert "canary-51" not in body and "annotations_imported" not in body
    public = note(7)
    aside = {"id": "urn:aside", "motivation": "replying", "target": public["id"], "audience": {"type": "Audience"},
             "body": "canary-51 aside"}
    assert states(send(client, other, [public])) == ["taken"]
    assert states(send(client, other, [aside])) == ["refused"]


def test_only_the_team_brings_in(client, stage):
    assert send(client, stage, [note(1)], person=people.CLARA).status_code == 403
    assert send(client, stage, [note(1)], person=None).status_code == 401


def test_a_long_list_goes_on(client, hands, stage):
    for number in range(3):
        hands.thread(people.CLARA, stage, f"Thread {number}")
    first = out(client, people.CLARA, stage, limit=2)
    assert len(first["items"]) == 2
    rest = client(people.CLARA).get(first["next"].partition("/api")[1] + first["next"].partition("/api")[2]).json
    assert [one["body"][0]["value"] for one in rest["items"]] == ["Thread 2"] and "next" not in rest
