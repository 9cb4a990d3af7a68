"""The team confirms, places by hand or drops; whoever asked says whether it is solved, once."""

import pytest

from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.prototypes import actions, queries
from portal.prototypes.carrying import fixes, settling
from portal.prototypes.carrying import queries as carried
from portal.prototypes.carrying.states import ANSWER, CONFIRM, DROP, FIX, PLACE, REPLACE
from portal.prototypes.spots import Spot
from tests import people
from tests.prototypes.carrying.conftest import next_sheet

API = "/api/v1"


@pytest.fixture
def travelled(hands, stage):
    """A thread that came along, one that is in doubt, one that is lost, as a look in the child would say it."""
    threads = [hands.pin(stage, x, 150) for x in (120, 220, 320)]
    hands.show(stage.prototype, next_sheet())
    hands.carry(lambda _asked: {"pictures": [[
        {"x": 0.3, "y": 0.4, "scale": 1.0, "state": state, "confidence": 0.7} for state in ("carried", "confirm", "lost")]]})
    return stage.prototype, [one.id for one in threads]


def state(hands, thread_id):
    return hands.see(people.TOM, queries.whole_thread, thread_id).more["carried"].status


def test_places_are_confirmed_together(hands, travelled, facts):
    prototype, (sure, unsure, lost) = travelled
    listed = hands.see(people.TOM, carried.doubts, prototype).items
    assert [(one.thread_id, one.status) for one in listed] == [(unsure, "confirm"), (lost, "lost")]
    assert listed[0].before.box[0] == pytest.approx(220, abs=1) and listed[0].after.box[0] == pytest.approx(0.3 * 640, abs=1)
    assert listed[1].before is not None and listed[1].after is None
    for person in (people.CLARA, people.IGOR):
        with pytest.raises(Forbidden):
            hands.see(person, carried.doubts, prototype)
        with pytest.raises(Forbidden):
            hands.do(person, settling.confirm, prototype, [unsure])
    with pytest.raises(Conflict):
        hands.do(people.TOM, settling.confirm, prototype, [unsure, lost])
    with pytest.raises(Invalid):
        hands.do(people.TOM, settling.confirm, prototype, [])
    assert state(hands, unsure) == "confirm", "all or none"
    hands.do(people.TOM, settling.confirm, prototype, [unsure])
    assert state(hands, unsure) == "placed" and facts()[-1] == "thread.placed"
    assert [one.thread_id for one in hands.see(people.TOM, carried.doubts, prototype).items] == [lost]
    assert state(hands, sure) == "carried"


def test_a_lost_one_is_placed_or_dropped(hands, travelled, cast):
    prototype, (_sure, unsure, lost) = travelled
    stage = hands.stage(prototype)
    with pytest.raises(Invalid):
        hands.do(people.TOM, settling.replace, lost, "0" * 13, spot=Spot(0.5, 0.5))
    with pytest.raises(Forbidden):
        hands.do(people.CLARA, settling.replace, lost, stage.asset, spot=Spot(0.5, 0.5))
    placed = hands.do(people.TOM, settling.replace, lost, stage.asset, spot=Spot(0.5, 0.25, 0.1, 0.1))
    assert (placed.shape, placed.x, placed.w, state(hands, lost)) == ("rect", 0.5, 0.1, "placed")
    hands.do(people.TOM, settling.drop, unsure, "The foot is gone altogether.")
    shown = hands.see(people.CLARA, queries.whole_thread, unsure)
    assert (shown.status, shown.comments[-1].text) == ("resolved", "The foot is gone altogether.")
    assert (shown.more["carried"].status, shown.more["carried"].why) == ("dropped", "The foot is gone altogether.")
    assert hands.see(people.TOM, queries.find, prototype).open_count == 2
    with pytest.raises(Conflict):
        hands.do(people.TOM, settling.drop, unsure, "Twice")


@pytest.mark.parametrize("status", PLACE.states)
def test_every_state_of_a_place(status):
    possible = set(PLACE.possible(status))
    assert (CONFIRM.name in possible) == (status == "confirm") and (DROP.name in possible) == (status in ("confirm", "lost"))
    assert (REPLACE.name in possible) == (status in ("carried", "confirm", "lost", "placed"))
    assert set(FIX.possible("asked")) == set(ANSWER) and not FIX.possible("no")


def test_whoever_asked_is_asked_once_and_no_opens_it_again(hands, travelled, client, facts):
    prototype, (sure, _unsure, _lost) = travelled
    hands.do(people.TOM, actions.resolve, sure, "done")
    hands.carry()
    hands.carry()
    [asked] = hands.see(people.CLARA, carried.waiting_for, prototype)
    assert (asked.before_number, asked.number, asked.thread.id) == (1, 2, sure) and asked.before and asked.after
    assert facts().count("thread.fix_asked") == 1
    assert hands.see(people.IGOR, carried.waiting_for, prototype) == []
    with pytest.raises(NotFound):
        hands.do(people.IGOR, fixes.answer, asked.check.id, "yes")
    with pytest.raises(Forbidden):
        hands.do(people.TOM, fixes.answer, asked.check.id, "yes")
    page = client(people.CLARA).get(f"/prototypes/{prototype}").get_data(as_text=True)
    assert "Is it solved?" in page and "Before: version 1" in page
    assert "Is it solved?" not in client(people.IGOR).get(f"/prototypes/{prototype}").get_data(as_text=True)
    told = client(people.CLARA).get(f"{API}/notifications").json["items"]
    assert [one["url"] for one in told if "/fixes/" in one["url"]] == [f"/fixes/{asked.check.id}"]
    opened = hands.see(people.TOM, queries.find, prototype).open_count
    said = client(people.CLARA).post(f"{API}/fixes/{asked.check.id}/answer", json={"answer": "no", "words": "Still too low."})
    assert (said.status_code, said.json["state"]) == (200, "no")
    assert client(people.CLARA).post(f"{API}/fixes/{asked.check.id}/answer", json={"answer": "yes"}).status_code == 409
    again = hands.see(people.CLARA, queries.whole_thread, sure)
    assert (again.status, again.more["carried"].answer) == ("open", "no")
    assert hands.see(people.TOM, queries.find, prototype).open_count == opened + 1
    hands.do(people.TOM, actions.resolve, sure, "done")
    hands.carry()
    assert hands.see(people.CLARA, carried.waiting_for, prototype) == [], "once for each version"


def test_what_was_promised_is_asked_with_the_next_version(hands, stage):
    promised, answered = hands.pin(stage, 200, 150), hands.pin(stage, 300, 150)
    own = hands.pin(stage, 250, 200, who=people.IGOR)
    hands.do(people.TOM, actions.resolve, promised.id, "done")
    hands.do(people.TOM, actions.resolve, answered.id, "answered")
    hands.do(people.IGOR, actions.resolve, own.id, "done")
    second = hands.show(stage.prototype, next_sheet())
    hands.carry()
    [asked] = hands.see(people.CLARA, carried.waiting_for, stage.prototype)
    assert asked.thread.version_id == stage.version and asked.check.version_id == second.id
    assert asked.after.box[0] == pytest.approx(240, abs=3)
    hands.do(people.CLARA, fixes.answer, asked.check.id, "no")
    back = hands.see(people.CLARA, queries.whole_thread, promised.id)
    assert (back.status, back.version_id, back.shape) == ("open", second.id, "point")
    hands.do(people.CLARA, actions.reply, promised.id, "Look again.")


def test_shares_count_what_was_answered(hands, stage, client):
    threads = [hands.pin(stage, x, 150) for x in (120, 160, 200, 240)]
    for one in threads:
        hands.do(people.TOM, actions.resolve, one.id, "done")
    hands.show(stage.prototype, next_sheet())
    hands.carry()
    checks = [one.check.id for one in hands.see(people.CLARA, carried.waiting_for, stage.prototype)]
    for check, said in zip(checks, ("yes", "yes", "partly"), strict=False):
        hands.do(people.CLARA, fixes.answer, check, said)
    [share] = client(people.TOM).get(f"{API}/prototypes/{stage.prototype}/fixes/shares").json["items"]
    assert (share["yes"], share["partly"], share["no"], share["answered"], share["waiting"]) == (2, 1, 0, 3, 1)
    desk = client(people.TOM).get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)
    assert "67 %" in desk and "2 of 3" in desk


def test_the_pages_of_the_team(hands, travelled, client):
    prototype, (_sure, unsure, lost) = travelled
    tom = client(people.TOM)
    listed = tom.get(f"/prototypes/{prototype}/places").get_data(as_text=True)
    assert "Please confirm" in listed and "Not found again" in listed and "viewBox" in listed
    assert [one["state"] for one in tom.get(f"{API}/prototypes/{prototype}/places").json["items"]] == ["confirm", "lost"]
    stage = hands.stage(prototype)
    wrong = tom.post(f"/threads/{lost}/place", data={"asset": stage.asset, "x": "here", "y": "3"})
    assert wrong.status_code == 422 and "per cent" in wrong.get_data(as_text=True)
    assert tom.post(f"/threads/{lost}/place", data={"asset": stage.asset, "x": "50", "y": "25,5"}).status_code == 303
    assert hands.see(people.CLARA, queries.whole_thread, lost).y == pytest.approx(0.255)
    assert tom.post(f"/prototypes/{prototype}/places/confirmation", data={"threads": unsure}).status_code == 303
    assert state(hands, unsure) == "placed"
    assert client(people.CLARA).get(f"/threads/{lost}/place").status_code == 403
