"""A workshop's record of confirmed fixes: whose it is, what it counts, and who reads what of it."""

from importlib import import_module

import pytest
from sqlalchemy import delete, select, text

from portal.core.producers import actions as producers
from portal.kernel.errors import Forbidden
from portal.prototypes import actions
from portal.prototypes.carrying import fixes, makers
from portal.prototypes.carrying import queries as carried
from portal.prototypes.carrying.models import FixMaker
from portal.prototypes.models import Guest
from portal.prototypes.talk import taking
from tests import people
from tests.prototypes.carrying.conftest import next_sheet

API = "/api/v1"


@pytest.fixture
def cared(hands, stage, cast):
    """Four changes: two Paul took care of, one with Pia, one with the team; all called done and asked about."""
    for maker in (people.PAUL, people.PIA):
        hands.do(people.TOM, actions.invite, stage.prototype, user_id=cast.id(maker))
    threads = [hands.pin(stage, x, 150).id for x in (120, 160, 200, 240)]
    for thread, taker in zip(threads, (people.PAUL, people.PAUL, people.PIA, people.TOM), strict=True):
        hands.do(people.TOM, taking.assign, thread, cast.id(taker), None)
        hands.do(people.TOM, actions.resolve, thread, "done")
    hands.show(stage.prototype, next_sheet())
    hands.carry()
    return stage, {one.thread.id: one.check.id for one in hands.see(people.CLARA, carried.waiting_for, stage.prototype)}


def test_what_a_maker_took_care_of_counts_for_his_workshop_and_for_no_other(hands, cared, cast, client):
    stage, checks = cared
    first, second, third, fourth = checks
    paul, pia = (hands.do(one, producers.producer_for).id for one in (people.PAUL, people.PIA))
    at = f"{API}/producers/{paul}/fixes"
    assert "#fixes" not in (page := client(people.STRANGER).get(f"/producers/{paul}").get_data(as_text=True))
    assert "Confirmed fixes" not in page, "while there is no answer there is nothing to tell others"
    assert client(people.PAUL).get(f"{at}/share").json["waiting"] == 2
    assert "2 more are not answered yet." in client(people.PAUL).get(f"/producers/{paul}").get_data(as_text=True)
    hands.do(people.CLARA, fixes.answer, checks[first], "yes")
    hands.do(people.TOM, taking.assign, first, cast.id(people.PIA), None)
    hands.do(people.CLARA, fixes.answer, checks[second], "no", "Still too low.")
    hands.do(people.CLARA, fixes.answer, checks[third], "yes")
    hands.do(people.CLARA, fixes.answer, checks[fourth], "partly")
    share = client(people.STRANGER).get(f"{at}/share").json
    counted = {"yes": 1, "partly": 0, "no": 1, "answered": 2, "confirmed": 0.5, "waiting": None}
    assert share == counted, "who takes care later changes nothing"
    assert client(people.PIA).get(f"{API}/producers/{pia}/fixes/share").json["confirmed"] == 1.0
    assert client().get(f"{at}/share").status_code == 401
    listed = client(people.TOM).get(f"{API}/prototypes/{stage.prototype}/fixes/workshops").json["items"]
    assert {(one["producer_id"], one["yes"], one["no"], one["answered"]) for one in listed} == {
        (paul, 1, 1, 2), (pia, 1, 0, 1)}
    desk = client(people.TOM).get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)
    assert "Workshops that took care" in desk and f"/producers/{paul}" in desk and "1 of 2" in desk
    assert client(people.PAUL).get(f"{API}/prototypes/{stage.prototype}/fixes/workshops").status_code == 403
    for person, more in ((people.STRANGER, False), (people.PIA, False), (people.PAUL, True), (people.TOM, True)):
        page = client(person).get(f"/producers/{paul}").get_data(as_text=True)
        assert "Confirmed fixes" in page and "50 %" in page and ("What was said to each" in page) is more


def test_its_people_read_what_was_said_to_each_as_far_as_they_still_may(hands, cared, cast, client):
    stage, checks = cared
    first, second, *_others = checks
    hands.do(people.CLARA, fixes.answer, checks[second], "no", "Still too low.")
    paul = hands.do(people.PAUL, producers.producer_for).id
    items = client(people.PAUL).get(f"{API}/producers/{paul}/fixes").json["items"]
    assert [(one["thread_id"], one["state"], one["words"], one["maker"]) for one in items] == [
        (second, "no", "Still too low.", "Paul Weber"), (first, "asked", "", "Paul Weber")]
    page = client(people.PAUL).get(f"/producers/{paul}/fixes").get_data(as_text=True)
    assert "Still too low." in page and "Not answered yet" in page
    two = client(people.PAUL).get(f"{API}/producers/{paul}/fixes?limit=1").json
    assert len(two["items"]) == 1 and two["next"]
    for person in (people.PIA, people.CLARA):
        with pytest.raises(Forbidden):
            hands.see(person, makers.done, paul)
    with hands.portal.database.transaction() as opened:
        opened.execute(delete(Guest).where(Guest.user_id == cast.id(people.PAUL)))
    hands.do(people.TOM, actions.edit, stage.prototype, visibility="invited")
    assert client(people.PAUL).get(f"{API}/producers/{paul}/fixes").json["items"] == []
    assert client(people.PAUL).get(f"{API}/producers/{paul}/fixes/share").json["answered"] == 1


def test_what_was_asked_before_is_kept_where_it_is_certain(hands, cared, cast, portal):
    """The record that the revision makes of an older house is the one this house keeps; whom it cannot know it leaves out."""
    _stage, checks = cared
    rows = select(FixMaker.check_id, FixMaker.producer_id, FixMaker.user_id).order_by(FixMaker.check_id)
    with portal.database.transaction() as opened:
        kept = opened.execute(rows).all()
        opened.execute(delete(FixMaker))
    first, *_others = checks
    hands.do(people.TOM, taking.assign, first, cast.id(people.PIA), None)
    with portal.database.transaction() as opened:
        opened.execute(text(import_module("portal.migrations.versions.0036_makers_of_fixes").KNOWN))
        assert opened.execute(rows).all() == [one for one in kept if one.check_id != checks[first]] and len(kept) == 3
