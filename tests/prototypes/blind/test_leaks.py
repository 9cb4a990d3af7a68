"""Who has not finished collects every page, answer, export, mail, notice and room he can come to: none holds others' words."""

import json

import pytest
from sqlalchemy import func, select

from portal.kernel.db import session
from portal.kernel.facts import Room
from portal.notifications.models import Mail, Preference
from portal.prototypes import actions
from portal.prototypes.live import who
from tests import people
from tests.prototypes.sharing.test_leaks import addresses

API, CANARY = "/api/v1", "canary-b11d"


@pytest.fixture
def told(hands, blind_stage, doorway, client, portal):
    """Others speak: Igor with a file, a price and a decision, the team, a guest. All words are canaries."""
    stage = blind_stage
    igor, tom = client(people.IGOR), client(people.TOM)
    for one in (people.CLARA, people.TOM):
        hands.do(one, lambda actor: session().add(Preference(user_id=actor.user_id, topic="prototypes", in_app=True,
                                                             mail="at_once")))
    brought = hands.file(people.IGOR, width=77)
    pin = igor.post(f"{API}/versions/{stage.version}/threads", json={
        "text": f"{CANARY} too dark", "asset": stage.asset, "files": [brought], "label": "urgent",
        "selector": {"type": "FragmentSelector", "value": "xywh=percent:70,70,10,10"}}).json
    money = [{"amount": one, "currency": "EUR"} for one in ("7331.00", "1.00")]
    wished = igor.post(f"{API}/threads/{pin['id']}/price_wish", json={"would_pay": money[0], "instead_of": money[1]})
    assert wished.status_code == 200
    decided = igor.post(f"{API}/prototypes/{stage.prototype}/decisions", json={
        "verdict": "reject", "note": f"{CANARY} never", "content_hash": stage.hash})
    assert decided.status_code == 201, decided.json
    team = tom.post(f"{API}/versions/{stage.version}/threads", json={
        "text": f"{CANARY} of the team for @Clara Brandt", "mentions": [hands.cast.id(people.CLARA)]}).json
    nora = doorway.guest(stage.prototype, "Nora", may_comment=True)
    of_guest = nora.post(f"{API}/versions/{stage.version}/threads", json={"text": f"{CANARY} of a guest"})
    assert of_guest.status_code == 201
    portal.worker.settle()
    return {"stage": stage, "threads": [pin["id"], team["id"], of_guest.json["id"]], "file": brought, "nora": nora,
            "comment": pin["comments"][0]["id"], "decision": decided.json["id"]}


def words_of(told):
    stage = told["stage"]
    return {"prototype_id": stage.prototype, "version_id": stage.version, "asset_id": stage.asset,
            "thread_id": told["threads"][0], "comment_id": told["comment"], "file_id": told["file"], "name": "w320.webp"}


def collected(browser, told, among=""):
    """Every answer that holds something of others: their words, their ids, their price; of the addresses with `among`."""
    secrets = [CANARY, "7331", "7,331", *told["threads"], told["comment"], told["decision"], told["file"]]
    words, at = words_of(told), f"{API}/prototypes/{told['stage'].prototype}"
    open_to_all = {key: value for key, value in words.items() if key not in ("thread_id", "comment_id", "file_id")}
    paths = [*addresses(words), "/prototypes", f"{API}/prototypes", f"/prototypes?q={CANARY}", "/", "/home",
             f"{API}/search?q={CANARY}",
             f"{API}/notifications", "/notifications", f"{at}/events?after=0", f"{at}/events?after=0&audience=own",
             f"{at}/people?q=Ig", f"{API}/versions/{words['version_id']}/threads?q={CANARY}"]
    leaks = []
    for path in [one for one in paths if among in one]:
        answer = browser.get(path, buffered=True)
        asked = [one for one in (words["thread_id"], words["comment_id"], words["file_id"]) if one in path]
        if asked and answer.status_code == 200:
            leaks.append(path)
        leaks += [f"{path}: {one}" for one in secrets if one not in asked and one.encode() in answer.data
                  and not (one == CANARY and f"?q={CANARY}" in path and f"{CANARY} ".encode() not in answer.data)]
    assert len(addresses(open_to_all)) >= 15 and browser.get(f"{at}/events?audience=finished").status_code == 404
    return leaks


def test_who_has_not_finished_hears_nothing_of_others(told, client, hands, portal, cast):
    stage, clara = told["stage"], client(people.CLARA)
    at = f"{API}/prototypes/{stage.prototype}"
    own = clara.post(f"{API}/versions/{stage.version}/threads", json={"text": "My own word", "asset": stage.asset}).json
    assert own["number"] == 1, "the real number would tell how many there are"
    assert client(people.TOM).get(f"{API}/threads/{own['id']}").json["number"] == 1, "the same pin has one number for all"
    portal.worker.settle()
    others = ("a viewer", client(people.VERA), f"{API}/threads"), ("nobody", client(), "/versions/")
    for name, browser, among in (("Clara", clara, ""), *others):
        assert collected(browser, told, among) == [], name
    mine = told["nora"].get(f"{API}/versions/{stage.version}/threads").json["items"]
    assert [one["id"] for one in mine] == [told["threads"][2]], "a guest sees his own"

    seen = clara.get(at).json
    assert (seen["threads"], seen["open_threads"], seen["decisions"]) == (1, 1, 0)
    row = next(one for one in clara.get(f"{API}/prototypes").json["items"] if one["id"] == stage.prototype)
    assert (row["threads"], row["open_threads"]) == (1, 1)
    heat = clara.get(f"{API}/versions/{stage.version}/heat")
    assert sum(heat.json["zones"]) == 0 if heat.status_code == 200 else heat.status_code == 422
    page = clara.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    assert "My own word" in page and "You see your own pins only." in page and "show me the others" in page
    heard = clara.get(f"{at}/events?after=0&audience=own").json
    assert [one["seq"] for one in heard["items"]] == list(range(1, heard["seq"] + 1))
    assert "My own word" in heard["items"][-1]["html"]
    _ids = [cast.id(one) for one in (people.CLARA, people.TOM)]
    actors = [cast.actor(one) for one in (people.CLARA, people.IGOR, people.TOM, people.PAUL)]
    with portal.database.transaction(write=False) as opened:
        letters = [json.dumps(one.context) for one in opened.scalars(select(Mail).where(Mail.user_id == cast.id(people.CLARA)))]
        assert not any(one in letter for letter in letters for one in (CANARY, *told["threads"]))
        assert opened.scalar(select(func.count()).select_from(Mail).where(Mail.user_id == cast.id(people.TOM))) >= 2
        room = opened.scalar(select(Room.seq).where(Room.name == f"prototype:{stage.prototype}"))
        assert who(stage.prototype, "finished", actors) == {cast.id(people.TOM)}, "Paul does not see a prototype for customers"
        assert who(stage.prototype, f"own-{cast.id(people.CLARA)}", actors) == {cast.id(people.CLARA)}
    hands.thread(people.IGOR, stage, f"{CANARY} once more")
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(Room.seq).where(Room.name == f"prototype:{stage.prototype}")) == room, "no gap tells"
    types = [one["type"] for one in clara.get(f"{at}/events?after=0").json["items"]]
    assert types == ["prototype.version_published", "blind.began"], "what was told before is not told again"


def test_who_has_finished_sees_everything_and_cannot_go_back(told, client, hands, portal, cast):
    stage, clara, igor, tom = told["stage"], client(people.CLARA), client(people.IGOR), client(people.TOM)
    at, version = f"{API}/prototypes/{stage.prototype}", f"{API}/versions/{stage.version}"
    own = clara.post(f"{version}/threads", json={"text": "Mine"}).json["id"]
    for kind, path, body in (("a word", f"threads/{own}/comments", {"text": "x"}),
                             ("a settlement", f"threads/{own}/resolution", {"reason": "done"})):
        refused = tom.post(f"{API}/{path}", json=body)
        assert (refused.status_code, refused.json["code"]) == (409, "blind_first"), kind
    said = tom.get(f"{API}/threads/{own}/comments").json["items"][0]["id"]
    assert tom.put(f"{API}/threads/{own}/comments/{said}/reactions/agree").json["code"] == "blind_first"
    seen = clara.get(f"{version}/blind").json
    assert (seen["state"], seen["finished"], seen["finishes"], seen["looking"]) == ("running", False, [], None)
    assert tom.get(f"{version}/blind").json["looking"] == 3
    assert client(people.VERA).post(f"{version}/blind/finish").status_code == 403, "who only looks has nothing to finish"
    assert tom.post(f"{version}/blind/finish").status_code == 403 and clara.post(f"{version}/blind").status_code == 403

    for _again in range(2):
        assert clara.post(f"{version}/blind/finish").json["finished"] is True
    listed = clara.get(f"{version}/threads").json["items"]
    assert {*told["threads"], own} <= {one["id"] for one in listed}
    assert clara.get(at).json["threads"] == tom.get(at).json["threads"] >= 5
    assert clara.get(f"{API}/threads/{own}").json["number"] == max(one["number"] for one in listed) > 1
    assert f"{CANARY} never" in clara.get(f"{at}/decisions").text
    assert "7,331" in clara.get(f"/threads/{told['threads'][0]}").text
    heard = clara.get(f"{at}/events?after=0&audience=finished").json["items"]
    assert CANARY in json.dumps(heard)
    assert tom.post(f"{API}/threads/{own}/comments", json={"text": "Now you hear me"}).status_code == 201
    assert CANARY not in igor.get(f"{API}/threads/{own}").text and igor.get(f"{API}/threads/{own}").status_code == 404
    assert [one["name"] for one in tom.get(f"{version}/blind").json["finishes"]] == [people.CLARA.name]
    guest = told["nora"].post(f"{version}/blind/finish")
    assert guest.status_code == 200 and told["nora"].get(f"{API}/threads/{own}").status_code == 200

    assert tom.post(f"{version}/blind/opening").json["state"] == "opened"
    assert igor.get(f"{API}/threads/{own}").status_code == 200
    assert len(igor.get(f"{version}/threads").json["items"]) == len(listed)
    assert igor.post(f"{version}/blind/finish").json["state"] == "opened"
    assert tom.post(f"{version}/blind").status_code == 409, "it cannot be closed again"
    hands.thread(people.IGOR, stage, f"{CANARY} for all")
    assert f"{CANARY} for all" in clara.get(f"{at}/events?after=0").text


def test_it_is_chosen_before_anybody_has_spoken_and_ends_with_the_version(hands, client, portal, cast):
    stage, tom = hands.prototype("customers"), client(people.TOM)
    first = f"{API}/versions/{stage.version}/blind"
    assert tom.get(first).json["state"] == "off" == tom.post(f"{first}/opening").json["state"]
    assert client(people.CLARA).post(f"{first}/finish").json["code"] == "not_blind_first"
    assert tom.post(first).json["state"] == "running" == tom.post(first).json["state"]
    hands.thread(people.IGOR, stage, CANARY)
    draft = hands.version(stage.prototype, width=70, publish=False)
    assert tom.post(f"{API}/versions/{draft.id}/blind").json["state"] == "chosen"
    assert tom.post(f"{API}/versions/{draft.id}/blind/opening").json["state"] == "off"
    assert CANARY not in client(people.CLARA).get(f"/versions/{stage.version}").text
    hands.do(people.TOM, actions.publish, draft.id)
    assert tom.get(first).json["state"] == "opened", "off by default on the next one"
    assert CANARY in client(people.CLARA).get(f"/versions/{stage.version}").text
    late = hands.stage(stage.prototype)
    hands.thread(people.IGOR, late, CANARY)
    assert tom.post(f"{API}/versions/{late.version}/blind").json["code"] == "blind_too_late"


def test_a_round_tells_nothing_of_other_voices(hands, blind_stage, client, portal, cast):
    stage, tom, _igor, _clara = blind_stage, client(people.TOM), cast.id(people.IGOR), cast.id(people.CLARA)
    made = tom.post(f"{API}/versions/{stage.version}/review_groups", json={
        "name": "Jury", "people": [people.IGOR.email, people.CLARA.email], "needed": 1})
    assert made.status_code == 201, made.json
    client(people.IGOR).post(f"{API}/prototypes/{stage.prototype}/decisions", json={
        "verdict": "reject", "note": CANARY, "content_hash": stage.hash})
    at = (f"{API}/versions/{stage.version}/review", f"{API}/versions/{stage.version}/certificate",
          f"/prototypes/{stage.prototype}")
    for path in at:
        assert CANARY not in client(people.CLARA).get(path).text and CANARY in tom.get(path).text, path
    shown = client(people.CLARA).get(at[0]).json["groups"][0]
    assert (shown["state"], shown["approvals"]) == ("open", 0)
    # Arranging anew draws the round for everybody in the room of all.
    tom.patch(f"{API}/review_groups/{shown['id']}", json={"name": "The jury"})
    assert CANARY not in client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}/events?after=0").text
    client(people.CLARA).post(f"{API}/versions/{stage.version}/blind/finish")
    assert CANARY in client(people.CLARA).get(at[0]).text
