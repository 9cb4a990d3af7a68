"""Who takes care and by when, why something will not be done, how fast the team answers, and what changes are worth."""

from datetime import UTC, date, datetime, timedelta

import pytest

from portal.kernel import clock
from portal.kernel.errors import Forbidden, Invalid
from portal.kernel.money import Money
from portal.prototypes import actions
from portal.prototypes.talk import answering, settling, taking, wishing
from tests import people

API = "/api/v1"
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def euro(minor):
    return Money(minor, "EUR")


def test_a_thread_is_given_to_somebody_and_comes_into_his_list(hands, stage, client, bell):
    with clock.at(NOON):
        late, soon, loose = (hands.thread(people.CLARA, stage, words) for words in ("Late", "Soon", "Loose"))
        inner = hands.thread(people.TOM, stage, "Inner", internal=True)
        his = hands.cast.id(people.TOM)
        giver, page = client(people.ADA), client(people.TOM)
        for thread, day in ((late, "2026-12-09"), (soon, "2026-12-02"), (loose, None), (inner, "2026-12-04")):
            put = giver.put(f"{API}/threads/{thread.id}/assignment", json={"assignee_id": his, "due_on": day})
            assert put.status_code == 200 and put.json["more"]["care"]["due_on"] == day
        assert bell.kinds(people.TOM).count("thread.assigned") == 3
        assert "Tom Fischer takes care" in client(people.CLARA).get(f"/prototypes/{stage.prototype}").text
        first = page.get(f"{API}/prototypes/tasks?limit=3").json
        assert [one["text"] for one in first["items"]] == ["Soon", "Inner", "Late"]
        assert [one["text"] for one in page.get(f"{API}/prototypes/tasks?after={first['next']}").json["items"]] == ["Loose"]
        assert "Soon" in page.get("/prototypes/tasks").text and "Soon" not in giver.get("/prototypes/tasks").text
        got = client(people.CLARA).get(f"{API}/versions/{stage.version}/threads?assignee={his}").json["items"]
        assert {one["id"] for one in got} == {late.id, soon.id, loose.id}
        giver.post(f"/threads/{soon.id}/assignment", data={"assignee_id": "", "due_on": ""})
        assert "Soon" not in page.get("/prototypes/tasks").text
        with pytest.raises(Forbidden):
            hands.do(people.CLARA, taking.assign, late.id, his, None)
        for who in (people.CLARA, people.PAUL):
            with pytest.raises(Invalid):
                hands.do(people.ADA, taking.assign, late.id, hands.cast.id(who), None)
        with pytest.raises(Invalid):
            hands.do(people.ADA, taking.assign, late.id, his, date(2026, 11, 20))


def test_a_maker_on_the_prototype_takes_care_of_what_he_may_see(hands, client):
    stage = hands.prototype(visibility="invited")
    paul = hands.cast.id(people.PAUL)
    hands.do(people.TOM, actions.invite, stage.prototype, user_id=paul)
    thread, inner = hands.thread(people.TOM, stage), hands.thread(people.TOM, stage, "Inner", internal=True)
    hands.do(people.TOM, taking.assign, thread.id, paul, None)
    assert [one["thread_id"] for one in client(people.PAUL).get(f"{API}/prototypes/tasks").json["items"]] == [thread.id]
    with pytest.raises(Invalid):
        hands.do(people.TOM, taking.assign, inner.id, paul, None)


def test_reminded_on_the_morning_of_the_day_and_once_when_it_is_over(hands, stage, bell, portal):
    def told(moment):
        with clock.at(moment):
            for _twice in range(2):
                with portal.database.transaction():
                    taking.remind()
            kinds = bell.kinds(people.TOM)
        return kinds.count("thread.due"), kinds.count("thread.overdue")

    with clock.at(NOON):
        thread = hands.thread(people.CLARA, stage)
        done = hands.thread(people.CLARA, stage, "Done")
        for one in (thread, done):
            hands.do(people.ADA, taking.assign, one.id, hands.cast.id(people.TOM), date(2026, 12, 3))
        hands.do(people.TOM, actions.resolve, done.id, "done")
    day = datetime(2026, 12, 3, tzinfo=UTC)
    assert told(day - timedelta(hours=3)) == (0, 0)
    assert told(day + timedelta(hours=6)) == (0, 0)
    assert told(day + timedelta(hours=7)) == told(day + timedelta(hours=20)) == (1, 0)
    assert told(day + timedelta(hours=32)) == told(day + timedelta(days=9)) == (1, 1)


def test_declined_says_why_in_words_and_a_duplicate_leads_to_the_other(hands, stage, client):
    asked, other = hands.thread(people.CLARA, stage, "In gold?"), hands.thread(people.IGOR, stage, "Gold")
    inner = hands.thread(people.TOM, stage, "Gold!", internal=True)
    tom, clara = client(people.TOM), client(people.CLARA)
    at = f"{API}/threads/{asked.id}/resolution"
    for wrong, field in (({"reason": "declined"}, "why"), ({"reason": "declined", "why": "cost"}, "words"),
                         ({"reason": "duplicate"}, "same_as"), ({"reason": "duplicate", "same_as": "i1"}, "same_as"),
                         ({"reason": "duplicate", "same_as": inner.id}, "same_as"),
                         ({"reason": "duplicate", "same_as": "1"}, "same_as")):
        answer = tom.post(at, json=wrong)
        assert answer.status_code == 422 and field in answer.json["errors"], wrong
    with pytest.raises(Forbidden):
        hands.do(people.CLARA, settling.resolve, asked.id, "declined", "cost", "No")
    said = tom.post(at, json={"reason": "declined", "why": "physics", "words": "Gold is too soft for a hinge."})
    assert said.json["more"]["care"] == {"assignee": None, "due_on": None, "why_not": "physics",
                                         "words": "Gold is too soft for a hinge.", "same_as": None}
    page = clara.get(f"/threads/{asked.id}").text
    assert "Physics is against it" in page and "too soft for a hinge" in page
    hands.do(people.CLARA, actions.reopen, asked.id)
    assert "too soft" not in clara.get(f"/threads/{asked.id}").text
    clara.post(f"/threads/{asked.id}/resolution", data={"reason": "duplicate", "same_as": "#2", "why": "", "words": ""})
    assert f"/threads/{other.id}" in clara.get(f"/threads/{asked.id}").text


def test_how_long_people_wait_for_the_first_answer(hands, stage, client):
    for minutes, answered in ((0, 10), (100, 130), (200, None), (300, 300), (400, 400)):
        with clock.at(NOON + timedelta(minutes=minutes)):
            thread = hands.thread(people.CLARA, stage, f"After {minutes}")
        if answered is None:
            waits = thread
            continue
        with clock.at(NOON + timedelta(minutes=answered + (20 if minutes == 400 else 0))):
            hands.do(people.IGOR, actions.reply, thread.id, "I wonder too")
            if minutes == 400:
                hands.do(people.TOM, actions.resolve, thread.id, "done")
            elif minutes != 300:
                hands.do(people.TOM, actions.reply, thread.id, "Here")
    hands.thread(people.TOM, stage, "Our own")
    hands.thread(people.TOM, stage, "Inner", internal=True)
    found = hands.see(people.TOM, answering.of_prototype, stage.prototype)
    assert (found.answered, found.median_seconds, found.waiting, found.oldest_thread_id) == (3, 1200, 2, waits.id)
    assert "20 minutes" in client(people.TOM).get(f"/prototypes/{stage.prototype}/desk").text
    assert client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}/answer_time").status_code == 403


def test_prices_of_a_change_are_put_together_and_begin_a_bid(hands, stage, client):
    arm, foot = hands.thread(people.CLARA, stage, "A longer *arm*"), hands.thread(people.IGOR, stage, "A heavier foot")
    for who, thread, more in ((people.CLARA, arm, 700), (people.IGOR, arm, 300), (people.MATS, arm, 100),
                              (people.CLARA, foot, 2000)):
        hands.do(who, actions.wish, thread.id, euro(16500 + more), euro(16500))
    hands.do(people.IGOR, actions.wish, foot.id, Money(900, "USD"), Money(1000, "USD"))
    found = hands.see(people.TOM, wishing.ranked, stage.prototype)
    assert [(one.number, one.sum.currency, one.sum.text, one.more.text, one.people, one.buyers) for one in found] == [
        (2, "EUR", "20.00", "20.00", 1, 0), (1, "EUR", "11.00", "3.00", 3, 0), (2, "USD", "-1.00", "-1.00", 1, 0)]
    clara, at = client(people.CLARA), f"{API}/prototypes/{stage.prototype}/price_wishes"
    assert clara.get(at).status_code == 403 and client(people.TOM).get(at).json["items"][0]["thread_id"] == foot.id
    assert "5 prices were named here" in clara.get(f"/prototypes/{stage.prototype}").text
    form = clara.get(f"/bids/new?about_kind=prototype_version&about_id={stage.version}&thread={arm.id}").text
    assert 'value="172.00"' in form and 'value="A longer arm"' in form and 'value="Halden reading lamp"' in form
    inner = hands.thread(people.TOM, stage, "Marigold", internal=True)
    assert "Marigold" not in clara.get(f"/bids/new?thread={inner.id}").text
