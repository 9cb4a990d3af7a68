"""Rounds of review: whose turn it is, what weighs, taking back, a new version, the day, the record."""

from datetime import UTC, datetime, timedelta

import pytest

from portal.core.customers.actions import customer_for
from portal.core.customers.tagging import tag
from portal.kernel import clock
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.notifications.models import Notification
from portal.prototypes import actions, queries
from portal.prototypes.reviewing import arranging, reminding
from portal.prototypes.reviewing import queries as reviews
from portal.prototypes.reviewing.withdrawing import withdraw
from tests import people

API = "/api/v1"


@pytest.fixture
def review(hands, stage, cast):
    """Clara alone decides first, then the studio, then two of the team."""
    for person in (people.CLARA, people.IGOR, people.OLGA, people.TOM, people.ADA):
        cast.id(person)
    for name, seats in (("Design", {"people": [people.CLARA.email]}), ("Studio", {"companies": [people.NORDLICHT]}),
                        ("House", {"team": True, "needed": 2})):
        hands.do(people.TOM, arranging.add_group, stage.version, name, **seats)
    return Review(hands, stage)


class Review:
    def __init__(self, hands, stage):
        self.hands, self.stage = hands, stage

    def says(self, person, verdict, note=""):
        return self.hands.do(person, actions.decide, self.stage.prototype, verdict, note)

    @property
    def seen(self):
        return self.hands.see(people.TOM, reviews.review, self.stage.version)

    @property
    def states(self):
        return [one.status for one in self.seen.groups]

    @property
    def prototype(self):
        return self.hands.see(people.TOM, queries.find, self.stage.prototype).status


def test_one_after_the_other_until_all_approve(review, facts):
    assert review.states == ["open", "waiting", "waiting"]
    review.says(people.OLGA, "approve")  # may say so, but it is not her turn
    assert review.states == ["open", "waiting", "waiting"]
    review.says(people.CLARA, "approve_with_changes")
    assert review.states == ["approved", "open", "waiting"]
    review.says(people.MATS, "request_changes", "Brass, please")
    assert review.states == ["approved", "changes_wanted", "waiting"]
    review.says(people.OLGA, "approve")  # the studio's latest word is its voice
    assert review.states == ["approved", "approved", "open"]
    review.says(people.TOM, "approve")
    assert (review.states[2], review.prototype) == ("open", "in_review")
    review.says(people.ADA, "approve")
    assert (review.states, review.prototype) == (["approved"] * 3, "approved")
    assert (review.seen.status, review.seen.outcome) == ("closed", "approved")
    assert "prototype.version_approved" in facts()
    with pytest.raises(Conflict):
        review.says(people.CLARA, "reject")
    with pytest.raises(Conflict):
        review.hands.do(people.CLARA, withdraw, review.stage.prototype)


def test_taking_back_gives_the_turn_back_and_what_was_weighed_counts_again(review, client):
    review.says(people.CLARA, "approve")
    review.says(people.OLGA, "approve")
    assert review.states == ["approved", "approved", "open"]
    mine = client(people.CLARA)
    assert "Take it back" in mine.get(f"/prototypes/{review.stage.prototype}").get_data(as_text=True)
    assert mine.post(f"/prototypes/{review.stage.prototype}/decisions/withdrawal").status_code == 303
    assert review.states == ["open", "waiting", "waiting"]
    assert review.hands.see(people.TOM, queries.find, review.stage.prototype).decision_count == 1
    again = mine.delete(f"{API}/prototypes/{review.stage.prototype}/decisions/mine")
    assert (again.status_code, again.json["code"]) == (409, "nothing_decided")
    review.says(people.CLARA, "approve")
    assert review.states == ["approved", "approved", "open"]
    assert client(people.STRANGER).delete(f"{API}/prototypes/{review.stage.prototype}/decisions/mine").status_code == 409


def test_a_new_version_starts_anew_and_the_old_decisions_stay_with_their_hash(review, hands, client):
    review.says(people.CLARA, "approve")
    hands.version(review.stage.prototype, width=81)
    old, new = review.stage, hands.stage(review.stage.prototype)
    assert (review.seen.status, review.seen.outcome) == ("closed", "superseded")
    now = hands.see(people.TOM, reviews.review, new.version)
    assert [(one.name, one.status, one.needed) for one in now.groups] == [
        ("Design", "open", 1), ("Studio", "waiting", 1), ("House", "waiting", 2)]
    said = client(people.CLARA).get(f"{API}/versions/{old.version}/certificate").json["decisions"]
    assert [(one["verdict"], one["groups"], one["content_hash"]) for one in said] == [("approve", ["Design"], old.hash)]
    assert client(people.CLARA).get(f"{API}/versions/{new.version}/certificate").json["decisions"] == []
    with pytest.raises(Conflict):
        hands.do(people.TOM, arranging.add_group, old.version, "Late", team=True, needed=1)


def test_the_team_marks_as_approved_and_opens_again(review, hands):
    hands.do(people.TOM, actions.set_status, review.stage.prototype, "approved")
    assert (review.seen.outcome, review.states) == ("by_team", ["open", "waiting", "waiting"])
    record = hands.see(people.CLARA, reviews.certificate, review.stage.version)
    assert (record.approval.name, record.approval.content_hash) == ("Tom Fischer", review.stage.hash)
    hands.do(people.TOM, actions.set_status, review.stage.prototype, "in_review")
    assert review.seen.status == "open"
    record = hands.see(people.CLARA, reviews.certificate, review.stage.version)
    assert record.approval is None and len(record.approvals) == 1


def test_all_at_once_in_another_order(review, hands, client):
    first, second, third = (one.id for one in review.seen.groups)
    put = client(people.TOM).put(f"{API}/versions/{review.stage.version}/review", json={"order": [third, first, second]})
    assert [one["state"] for one in put.json["groups"]] == ["open", "open", "open"] and put.json["in_turn"] is False
    assert [one["name"] for one in put.json["groups"]] == ["House", "Design", "Studio"]
    client(people.TOM).put(f"{API}/versions/{review.stage.version}/review", json={"in_turn": True})
    assert review.states == ["open", "waiting", "waiting"]
    review.says(people.TOM, "approve")
    hands.do(people.TOM, arranging.change_group, third, needed=1)
    assert review.states == ["approved", "open", "waiting"]
    hands.do(people.TOM, arranging.remove_group, second)
    assert review.states == ["approved", "open"]
    hands.do(people.TOM, arranging.change_group, first, people=[people.OLGA.email])
    review.says(people.CLARA, "approve")  # sits there no more
    assert review.states == ["approved", "open"]


def test_a_segment_speaks_through_its_customers_and_its_name_stays_inside(hands, stage, cast, client):
    cast.id(people.IGOR)
    customer = hands.do(people.IGOR, customer_for)
    hands.do(people.TOM, tag, customer.id, ["heron-buyers"])
    with pytest.raises(Invalid):
        hands.do(people.TOM, arranging.add_group, stage.version, "Buyers", segments=["heron-buyers"])
    hands.do(people.TOM, arranging.add_group, stage.version, "Buyers", needed=1, segments=["heron-buyers"])
    hands.do(people.CLARA, actions.decide, stage.prototype, "reject")
    assert hands.see(people.TOM, reviews.review, stage.version).groups[0].status == "open"
    hands.do(people.IGOR, actions.decide, stage.prototype, "approve")
    assert hands.see(people.TOM, queries.find, stage.prototype).status == "approved"
    for at in (f"/prototypes/{stage.prototype}", f"{API}/versions/{stage.version}/review",
               f"/versions/{stage.version}/certificate", f"{API}/prototypes/{stage.prototype}/events?after=0"):
        assert "heron-buyers" not in client(people.IGOR).get(at).get_data(as_text=True), at
    assert "heron-buyers" in client(people.TOM).get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)


def test_reminders_are_told_once_each_to_those_who_have_not_decided(review, hands, portal, cast):
    group = review.seen.groups[0]
    due = clock.today() + timedelta(days=5)
    hands.do(people.TOM, arranging.change_group, group.id, due_on=due, people=[people.CLARA.email, people.IGOR.email])
    told = []
    for days in (3, 2, 1, 0, -1, -2):
        with clock.at(datetime(due.year, due.month, due.day, 12, tzinfo=UTC) - timedelta(days=days)):
            for _twice in range(2):
                with portal.database.transaction():
                    told.append((days, reminding.remind()))
    assert [one for one, count in told if count] == [2, 0, -1] and sum(count for _one, count in told) == 3
    review.says(people.IGOR, "approve")
    tom, clara = cast.actor(people.TOM), cast.id(people.CLARA)
    with portal.database.transaction(), clock.at(datetime(due.year, due.month, due.day, 12, tzinfo=UTC)):
        arranging.change_group(tom, group.id, due_on=due + timedelta(days=1))
        assert reminding.remind() == 1
        assert reviews.people_of(group.id) == [clara]


def test_whose_turn_it_is_is_told_and_changes_lead_to_the_open_thread(review, hands, portal, cast, client):
    thread = hands.thread(people.CLARA, review.stage, "More reach?")
    portal.worker.settle()
    assert "review.group_called" in told(portal, cast, people.CLARA)
    assert "review.group_called" not in told(portal, cast, people.OLGA)
    review.says(people.CLARA, "request_changes")
    portal.worker.settle()
    assert told(portal, cast, people.TOM)["review.group_settled"] == f"/threads/{thread.id}"
    page = client(people.TOM).get(f"/prototypes/{review.stage.prototype}").get_data(as_text=True)
    assert "Changes are wanted." in page and f'href="#thread-{thread.id}"' in page
    assert "Changes are wanted." not in client(people.OLGA).get(f"/prototypes/{review.stage.prototype}").get_data(as_text=True)


def told(portal, cast, person):
    with portal.database.transaction(write=False) as opened:
        rows = opened.query(Notification).filter(Notification.user_id == cast.id(person)).all()
        return {one.kind: one.url for one in rows}


def test_the_team_arranges_on_its_desk_and_nobody_else_does(hands, stage, cast, client):
    cast.id(people.PAUL), cast.id(people.CLARA)
    desk = client(people.TOM)
    wrong = desk.post(f"/versions/{stage.version}/review_groups", data={
        "_form": f"new-group-{stage.version}", "name": "Makers", "people": people.PAUL.email, "due_on": ""})
    assert wrong.status_code == 422 and "cannot approve it" in wrong.get_data(as_text=True)
    made = desk.post(f"/versions/{stage.version}/review_groups", data={
        "_form": f"new-group-{stage.version}", "name": "Design", "people": f"{people.CLARA.email}\n", "companies": "",
        "segments": "", "needed": "", "due_on": ""})
    assert made.status_code == 303
    shown = desk.get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)
    assert "Not heard yet: Clara Brandt" in shown
    assert "Not heard yet" not in client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    for person, refusal in ((people.CLARA, Forbidden), (people.PAUL, NotFound)):
        with pytest.raises(refusal):
            hands.do(person, arranging.add_group, stage.version, "Mine", team=True, needed=1)


def test_the_record_is_a_page_and_json_without_what_is_internal(review, hands, client):
    hands.thread(people.CLARA, review.stage, "More reach?")
    hands.thread(people.TOM, review.stage, "Canary margin", internal=True)
    review.says(people.CLARA, "reject", "Too heavy")
    review.says(people.CLARA, "approve")
    for person in (people.CLARA, people.TOM):
        page = client(person).get(f"/versions/{review.stage.version}/certificate").get_data(as_text=True)
        for words in ("Too heavy", "More reach?", review.stage.hash, "Not approved", "Design", "(replaced or taken back)"):
            assert words in page, words
        assert "Canary" not in page
    data = client(people.CLARA).get(f"{API}/versions/{review.stage.version}/certificate").json
    assert [(one["verdict"], one["stands"]) for one in data["decisions"]] == [("reject", False), ("approve", True)]
    draft = hands.version(review.stage.prototype, width=91, publish=False)
    assert client(people.CLARA).get(f"{API}/versions/{draft.id}/certificate").status_code == 404
