"""How much one hears of an idea, the weekly letter on one's own Monday morning, and links that stop exactly what they say."""

import re
from datetime import UTC, datetime

import pytest

from portal.accounts.models import User
from portal.ideas import actions
from portal.kernel import clock
from portal.notifications.actions import prefer
from portal.notifications.digest import write_digests, write_weekly
from tests import people
from tests.notifications.conftest import Bell

API = "/api/v1"


@pytest.fixture
def bell(portal, cast):
    return Bell(portal, cast)


def wish(portal, cast, person, mail, **more):
    user_id = cast.id(person)
    with portal.database.transaction():
        prefer(user_id, {"ideas": (True, mail), **more})


def test_who_wants_decisions_only_hears_no_talk_and_who_mutes_hears_nothing(desk, bell, client):
    idea = desk.idea()
    igor, olga = client(people.IGOR), client(people.OLGA)
    assert igor.put(f"{API}/ideas/{idea.id}/follow", json={"level": "decisions"}).get_json()["level"] == "decisions"
    assert olga.post(f"/ideas/{idea.id}/follow", data={"level": "nothing"}).status_code == 303
    told = olga.get(f"{API}/ideas/{idea.id}").get_json()
    assert (told["following"], told["follow_level"]) == (False, "nothing") and "Muted" in olga.get(f"/ideas/{idea.id}").text
    desk.do(people.OLGA, actions.support, idea.id)
    desk.do(people.CLARA, actions.post, idea.id, f"Hello, @{people.OLGA.name}")
    desk.do(people.TOM, actions.decide, idea.id, "under_review", "We look at it.")
    assert bell.kinds(people.IGOR) == ["idea.status_changed"]
    assert bell.kinds(people.OLGA) == [], "muted: taking part does not bring it back"
    assert olga.put(f"{API}/ideas/{idea.id}/follow", json={}).get_json()["following"] is True
    desk.do(people.CLARA, actions.post, idea.id, "Once more")
    assert bell.kinds(people.OLGA) == ["comment.posted"]


@pytest.mark.parametrize(("zone", "at", "written"), [
    ("Europe/Berlin", datetime(2026, 11, 30, 5, 30, tzinfo=UTC), 1),
    ("Europe/Berlin", datetime(2026, 11, 30, 12, 0, tzinfo=UTC), 0),
    ("Asia/Vladivostok", datetime(2026, 11, 29, 21, 0, tzinfo=UTC), 1), ("UTC", datetime(2026, 12, 1, 8, 0, tzinfo=UTC), 0)])
def test_the_weekly_letter_comes_on_ones_own_monday_morning_once(desk, bell, portal, cast, monkeypatch, zone, at, written):
    wish(portal, cast, people.IGOR, "weekly")
    with portal.database.transaction() as opened:
        opened.get_one(User, cast.id(people.IGOR)).timezone = zone
    idea = desk.idea(by=people.IGOR)
    desk.do(people.CLARA, actions.post, idea.id, "One")
    assert len(bell.of(people.IGOR)) == 1
    with portal.database.transaction():
        write_digests()
    assert bell.mails(people.IGOR) == [], "not in the daily one"
    monkeypatch.setattr(clock, "now", lambda: at)
    for expected in (written, 0):
        with portal.database.transaction():
            assert write_weekly() == expected
    if written:
        [letter] = bell.letters(people.IGOR)
        text, html = (letter.get_body((kind,)).get_content() for kind in ("plain", "html"))
        assert "за неделю" in letter["Subject"] and "/comments/" in text and "/comments/" in html


def test_a_link_stops_exactly_what_it_says_and_can_be_undone(desk, bell, portal, cast, client):
    wish(portal, cast, people.CLARA, "at_once")
    one, other = desk.idea(), desk.idea("Another chair")
    desk.do(people.OLGA, actions.post, one.id, "One")
    text = bell.letters(people.CLARA)[0].get_body((("plain"),)).get_content()
    paths = ["/mail/stop/" + found for found in re.findall(r"/mail/stop/(\S+)", text)]
    assert len(paths) == 2 and paths[0] != paths[1]
    nobody = client()
    assert one.title in nobody.get(paths[0]).text and other.title not in nobody.get(paths[0]).text
    stopped = nobody.post(paths[0], data={"List-Unsubscribe": "One-Click"}).headers["Location"]
    for idea in (one, other):
        desk.do(people.OLGA, actions.post, idea.id, "Two")
    assert [mail.context["url"].split("/")[1] for mail in bell.mails(people.CLARA)] == ["comments", "comments"]
    assert len(bell.of(people.CLARA)) == 2, "of the other idea she still hears"
    undo = re.search(r'name="undo" value="([^"]+)"', nobody.get(stopped).text).group(1)
    assert nobody.post(paths[1] + "/undo", data={"undo": "forged"}).status_code == 404
    assert "brought back" in nobody.get(nobody.post(paths[0] + "/undo", data={"undo": undo}).headers["Location"]).text
    desk.do(people.OLGA, actions.post, one.id, "Three")
    assert len(bell.mails(people.CLARA)) == 3
    topic = nobody.post(paths[1]).headers["Location"]
    topics = client(people.CLARA).get(f"{API}/notifications/preferences").get_json()["topics"]
    wishes = {each["topic"]: each["mail"] for each in topics}
    assert wishes["ideas"] == "off" and wishes["pricing"] == "at_once"
    undo = re.search(r'name="undo" value="([^"]+)"', nobody.get(topic).text).group(1)
    nobody.post(paths[1] + "/undo", data={"undo": undo})
    assert client(people.CLARA).get(f"{API}/notifications/preferences").get_json()["topics"][0]["mail"] == "at_once"
