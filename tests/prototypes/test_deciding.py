"""Deciding: bound to what was seen, one standing decision per person and version."""

import pytest

from portal.kernel.errors import Conflict, Forbidden, NotFound
from portal.prototypes import actions, queries
from tests import people


def test_a_decision_is_bound_to_the_hash_and_a_later_one_takes_its_place(hands, stage, facts):
    hands.do(people.CLARA, actions.decide, stage.prototype, "request_changes", "Not yet", stage.hash)
    made = hands.do(people.CLARA, actions.decide, stage.prototype, "approve")
    assert made.content_hash == stage.hash
    shown = hands.see(people.TOM, queries.decisions, stage.prototype)
    assert [(one.name, one.verdict, one.number) for one in shown] == [("Clara Brandt", "approve", 1)]
    assert hands.see(people.TOM, queries.find, stage.prototype).decision_count == 1
    assert facts()[-2:] == ["prototype.decided"] * 2


def test_nobody_decides_about_what_he_did_not_see(hands, stage):
    hands.version(stage.prototype, width=81)
    with pytest.raises(Conflict) as refused:
        hands.do(people.CLARA, actions.decide, stage.prototype, "approve", content_hash=stage.hash)
    assert refused.value.code == "version_superseded"
    assert hands.do(people.CLARA, actions.decide, stage.prototype, "approve").content_hash != stage.hash


def test_a_form_about_an_older_version_comes_back_with_its_words(client, hands, stage):
    hands.version(stage.prototype, width=81)
    late = client(people.CLARA).post(f"/prototypes/{stage.prototype}/decisions", data={
        "_form": "decide", "verdict": "approve", "note": "Lovely arm", "content_hash": stage.hash})
    shown = late.get_data(as_text=True)
    assert late.status_code == 422 and "Lovely arm" in shown and "Another version is shown by now." in shown
    assert stage.hash not in shown and "You decide about version 2" in shown
    told = client(people.CLARA).post(f"/api/v1/prototypes/{stage.prototype}/decisions", json={
        "verdict": "approve", "content_hash": stage.hash})
    assert (told.status_code, told.get_json()["code"]) == (409, "version_superseded")


def test_who_decides(hands, cast, stage):
    cast.id(people.PAUL)
    for person, refusal in ((people.VERA, Forbidden), (people.PAUL, NotFound), (None, NotFound)):
        with pytest.raises(refusal):
            hands.do(person, actions.decide, stage.prototype, "approve")
    hands.do(people.TOM, actions.invite, stage.prototype, mail=people.PAUL.email)
    with pytest.raises(Forbidden):
        hands.do(people.PAUL, actions.decide, stage.prototype, "approve")


@pytest.mark.parametrize("status", ["approved", "archived"])
def test_only_what_is_under_review_is_decided(hands, status):
    stage = hands.prototype(status=status)
    with pytest.raises(Conflict) as refused:
        hands.do(people.CLARA, actions.decide, stage.prototype, "approve")
    assert (refused.value.code, refused.value.state) == ("not_in_review", status)
