"""One's own supports: a list with what waits for a word first, confirmed many at once, and one's other windows hear."""

from datetime import timedelta

from sqlalchemy import select

from portal.ideas import actions
from portal.ideas.support import ageing
from portal.kernel import clock
from portal.kernel.money import Money
from portal.notifications.actions import prefer
from portal.notifications.models import Mail
from tests import people


def test_what_waits_for_a_word_comes_first_and_is_confirmed_at_once(desk, client):
    ideas = [desk.idea(f"Chair {n}") for n in range(4)]
    for one in ideas:
        desk.do(people.IGOR, actions.support, one.id, 2, Money(4000, "EUR"))
    desk.do(people.OLGA, actions.support, ideas[3].id)
    for one in ideas[:3]:
        desk.do(people.CLARA, actions.revise, one.id, {"text": "In beech."})
    desk.do(people.TOM, actions.decide, ideas[2].id, "declined", "No.", reason="other")
    igor = client(people.IGOR)
    first = igor.get("/api/v1/supports?limit=2").json
    rest = igor.get(f"/api/v1/supports?limit=2&after={first['next']}").json
    assert [one["idea"]["title"] for one in first["items"] + rest["items"]] == ["Chair 1", "Chair 0", "Chair 3", "Chair 2"]
    assert first["items"][0] | {"stale": True, "revision": 1, "newest_revision": 2, "quantity": 2} == first["items"][0]
    page = igor.get("/supports").text
    assert page.count('name="idea_ids"') == 2 and "Chair 3" in page
    told = igor.post("/api/v1/supports/confirmation", json={"idea_ids": [one.id for one in ideas] + ["0000000000000"]})
    assert told.json == {"confirmed": 3}  # the declined one and the unknown are passed over
    assert not any(one["stale"] and one["idea"]["status"] != "declined" for one in igor.get("/api/v1/supports").json["items"])
    assert igor.post("/supports/confirmation", data={"idea_ids": ideas[0].id}).status_code == 303
    assert [one["idea"]["title"] for one in client(people.OLGA).get("/api/v1/supports").json["items"]] == ["Chair 3"]
    assert client(people.STRANGER).get("/api/v1/supports").json["items"] == []
    gone = igor.post(f"/ideas/{ideas[0].id}/support/end", data={"_next": "/supports"})
    assert gone.headers["Location"] == "/supports"


def test_one_s_other_windows_hear_of_it_and_nobody_else_s(portal, desk, client):
    idea = desk.idea()
    desk.do(people.IGOR, actions.support, idea.id, 3)
    book = portal.extensions["hub"].book
    mine, hers = (f"me:{desk.cast.id(who)}" for who in (people.IGOR, people.CLARA))
    with portal.database.transaction(write=False):
        told = book.events(mine, book.rows_after(mine, 0), "en")
        other = book.events(hers, book.rows_after(hers, 0), "en")
    assert [one["data"] for one in told if one["type"] == "support.mine_changed"] == [{"support_of": idea.id}]
    assert not [one for one in other if one["type"].startswith("support")]
    part = client(people.IGOR).get(f"/ideas/{idea.id}/support/now", headers={"X-Part": "1"})
    assert 'id="support"' in part.text and "<html" not in part.text
    button = client(people.IGOR).get(f"/ideas/{idea.id}/support/now?as=button&here=/ideas", headers={"X-Part": "1"})
    assert 'aria-pressed="true"' in button.text


def asked(client, person):
    return [one for one in client(person).get("/api/v1/notifications").json["items"] if one["kind"] == "support.asked_again"]


def test_what_is_old_is_asked_about_once(portal, desk, client):
    idea, start = desk.idea(), clock.now()
    board = client(people.TOM).get("/api/v1/boards").json["items"][0]["id"]
    assert client(people.TOM).put(f"/api/v1/boards/{board}/ageing", json={"days": 90}).json == {"days": 90}
    assert client(people.CLARA).get(f"/api/v1/boards/{board}/ageing").json == {"days": 90}
    desk.do(people.IGOR, actions.support, idea.id, 2, Money(4000, "EUR"))
    igor_id = desk.cast.id(people.IGOR)
    desk.do(people.OLGA, actions.support, idea.id, by_date=(start + timedelta(days=20)).date())
    with portal.database.transaction():
        prefer(igor_id, {"ideas": (True, "at_once")})

    def ask(days, times=2):
        with clock.at(start + timedelta(days=days)):
            for _time in range(times):
                with portal.database.transaction():
                    portal.ears.timed["support.ask_again"][1]()
                portal.worker.settle()
        return len(asked(client, people.IGOR)), len(asked(client, people.OLGA))

    assert ask(10) == (0, 0) and ask(25) == (0, 1) and ask(80) == (0, 1) and ask(91) == (1, 1)
    assert ask(200) == (1, 1)  # no answer: not asked again, and the support stays
    with portal.database.transaction(write=False) as opened:  # at once to him who wants it so, hers waits for the daily letter
        mails = opened.execute(select(Mail.user_id, Mail.context)).all()
    assert [(row.user_id, row.context["kind"]) for row in mails] == [(igor_id, "support.asked_again")]
    told = asked(client, people.IGOR)[0]
    assert told["url"] == f"/ideas/{idea.id}/support/question" and "2 × 40.00 EUR" in told["what"]
    with clock.at(start + timedelta(days=201)):
        assert client(people.TOM).get(f"/api/v1/ideas/{idea.id}/demand").json["aged"] == 2
        igor, page = client(people.IGOR), client(people.IGOR).get(told["url"]).text
        assert "40" in page and "confirmation" in page and "support/end" in page and 'name="quantity"' in page
        assert igor.get("/api/v1/supports").json["items"][0]["aged"] is True
        assert "Это было давно" in igor.get(f"/ideas/{idea.id}").text
        yes = igor.post(f"/ideas/{idea.id}/support/confirmation", data={"_next": "/supports"})
        assert yes.headers["Location"] == "/supports"
        assert client(people.OLGA).post(f"/api/v1/ideas/{idea.id}/support/confirmation").json["my_support"]["by_date"] is None
        assert client(people.TOM).get(f"/api/v1/ideas/{idea.id}/demand").json["aged"] == 0
    assert ask(210) == (1, 1) and ask(292) == (2, 2)
    assert client(people.STRANGER).get(told["url"]).status_code == 404


def test_a_run_asks_a_bounded_number_and_none_twice_within_the_pause(portal, desk, client, monkeypatch):
    monkeypatch.setattr(ageing, "AT_ONCE", 2)
    start, ideas = clock.now(), [desk.idea(f"Chair {n}") for n in range(3)]
    for one in ideas:
        desk.do(people.IGOR, actions.support, one.id, by_date=(start + timedelta(days=1)).date())
    counts = []
    with clock.at(start + timedelta(days=3)):
        for _run in range(3):
            with portal.database.transaction():
                counts.append(ageing.ask_some())
    assert counts == [2, 1, 0]
    with clock.at(start + timedelta(days=4)):
        desk.do(people.IGOR, actions.support, ideas[0].id, by_date=(start + timedelta(days=5)).date())
    for days, expected in ((7, 0), (34, 1)):
        with clock.at(start + timedelta(days=days)), portal.database.transaction():
            assert ageing.ask_some() == expected
