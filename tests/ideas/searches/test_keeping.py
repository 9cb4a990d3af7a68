"""Kept searches: whose they are, what they tell of, once, and never of what somebody may not see."""

from sqlalchemy import select

from portal.ideas import actions
from portal.ideas.searches import listening
from portal.notifications.models import Notification
from tests import people

API = "/api/v1/ideas/searches"
SEARCHES = ("oak", '"oak lamp"', "oak -lamp", "tag:garden", "-tag:garden", "board:lamps", "status:planned", "status:submitted",
            "author:Clara", "unanswered", "oak tag:garden board:chairs", "stools", "дубовые лампы",
            "-board:lamps oak", "!!", "-author:Igor chair")


def keep(client, who, name="Oak", **words):
    return client(who).post(API, json={"name": name, "tell": True, **words})


def told(portal, cast, who):
    portal.worker.settle()
    me = cast.id(who)
    with portal.database.transaction(write=False) as opened:
        rows = opened.scalars(select(Notification).where(Notification.user_id == me, Notification.kind == "search.found")
                              .order_by(Notification.id))
        return [one.what for one in rows]


def test_a_search_is_kept_shown_and_let_go_by_its_owner_alone(desk, client):
    kept = keep(client, people.IGOR, q="oak tag:flat", status=["planned"], sort="new")
    assert kept.status_code == 201 and kept.json["words"] == {"q": "oak tag:flat", "status": ["planned"], "sort": "new"}
    assert keep(client, people.IGOR, q="steel").status_code == 422  # the name is taken
    assert keep(client, people.OLGA, q="steel").status_code == 201
    assert keep(client, people.IGOR, "Everything").status_code == 422
    assert client().get(API).status_code == 401
    [mine] = client(people.IGOR).get(API).json["items"]
    assert mine["name"] == "Oak" and mine["tell"] is True
    page = client(people.IGOR).get("/ideas?tag=oak").text
    [way] = [one for one in page.split('href="') if one.startswith("/ideas?") and "sort=new" in one and "q=oak+tag:flat" in one]
    assert "status=planned" in way.split('"')[0] and 'name="tag" value="oak"' in page
    assert client(people.OLGA).delete(f"{API}/{mine['id']}").status_code == 404
    assert client(people.IGOR).post(f"/ideas/searches/{mine['id']}/removal").status_code == 303
    assert client(people.IGOR).get(API).json["items"] == []
    by_form = client(people.IGOR).post("/ideas/searches", data={"name": "Lamps", "tag": "oak", "tell": "true"})
    assert by_form.status_code == 303 and by_form.location.endswith("/ideas?tag=oak")
    assert "Lamps" in client(people.IGOR).get("/ideas/searches").text


def test_one_is_told_once_of_each_new_idea(desk, client, portal, cast):
    keep(client, people.IGOR, q="oak lamps")
    keep(client, people.IGOR, "Lamps", q="lamp")
    idea = desk.idea("A lamp of oak")
    assert told(portal, cast, people.IGOR) == ["Oak: A lamp of oak"]
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "Another lamp."})
    desk.do(people.TOM, actions.decide, idea.id, "planned", "Yes.")
    desk.idea("A steel bench")
    desk.idea("My own oak lamp", by=people.IGOR)
    desk.idea("An oak lamp in the making", submit=False)
    assert told(portal, cast, people.IGOR) == ["Oak: A lamp of oak"]
    bench = desk.idea("Another bench")
    desk.do(people.CLARA, actions.revise, bench.id, {"text": "With a lamp."})
    assert told(portal, cast, people.IGOR)[1:] == ["Lamps: Another bench"]
    assert "нашлась идея по вашему сохранённому поиску" in client(people.IGOR).get("/notifications").text


def test_nobody_is_told_of_what_he_may_not_see_nor_of_too_many(desk, client, portal, cast, monkeypatch):
    desk.board("inner", visibility="team")
    keep(client, people.IGOR, q="walrus")
    client(people.IGOR).post(API, json={"name": "Silent", "tag": "walrus"})
    desk.do(people.TOM, actions.propose, "inner", "Walrus of the team", rights_accepted=True, submit=True)
    assert told(portal, cast, people.IGOR) == []
    monkeypatch.setattr(listening, "MOST_A_DAY", 2)
    for n in range(4):
        desk.idea(f"Walrus {n}", tags=["walrus"])
        portal.worker.settle()
    assert told(portal, cast, people.IGOR) == ["Oak: Walrus 0", "Oak: Walrus 1"]


def test_a_search_tells_of_just_what_its_list_shows(desk, client, portal):
    desk.board("lamps", name="Lamps")
    for n, words in enumerate(SEARCHES):
        keep(client, people.OLGA, f"{n}", q=words)
    ideas = [desk.idea("Oak lamp", tags=["garden"], board="lamps"),
             desk.idea("Oak chair", tags=["garden"], text="A stool of oak"),
             desk.idea("Chair", by=people.IGOR, text="lamp oak"), desk.idea("Дубовая лампа")]
    found = {}
    with portal.database.transaction(write=False) as opened:
        for idea in ideas:
            candidate = listening._candidate(idea.id)
            for search in opened.scalars(select(listening.SavedSearch)):
                if listening.fits(candidate, listening.wanted_of(search.words)):
                    found.setdefault(search.words["q"], set()).add(idea.title)
    for words in SEARCHES:
        listed = {one["title"] for one in client().get("/api/v1/ideas", query_string={"q": words}).json["items"]}
        assert found.get(words, set()) == listed, words
