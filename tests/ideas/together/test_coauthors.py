"""Co-authors: invited by address or from the discussion, writing at drafts, named, and out again."""

import pytest
from sqlalchemy import select

from portal.ideas import actions
from portal.ideas.amending import answering, proposing
from portal.ideas.together import inviting, joining
from portal.ideas.together.models import Coauthor
from portal.ideas.together.states import COAUTHOR
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from tests import people


def invite(desk, idea, who=people.IGOR, by=people.CLARA):
    desk.cast.id(who)  # has an account
    return desk.do(by, inviting.invite, idea.id, mail=who.email)


def test_a_coauthor_of_a_draft_sees_it_writes_at_it_and_does_not_hand_it_in(desk, client):
    idea = desk.idea(submit=False)
    found = invite(desk, idea)
    igor, path = client(people.IGOR), f"/api/v1/ideas/{idea.id}"
    assert igor.get(path).status_code == 404 == igor.get(f"/ideas/{idea.id}").status_code
    asked = igor.get(f"/coauthorships/{found.id}")
    assert asked.status_code == 200 and idea.title in asked.text and "/acceptance" in asked.text
    for other in (None, people.OLGA, people.TOM):
        assert client(other).get(f"/api/v1/coauthorships/{found.id}").status_code in (401, 404)
    assert igor.post(f"/coauthorships/{found.id}/acceptance").status_code == 303
    assert igor.patch(path, json={"text": "By the two of us."}).status_code == 200
    assert [one["id"] for one in igor.get("/api/v1/ideas?mine=true").json["items"]] == [idea.id]
    assert igor.get(path).json["coauthors"] == [{"id": desk.cast.id(people.IGOR), "name": "Igor Sokolov"}]
    form = igor.get(f"/ideas/{idea.id}/edit").text
    assert "By the two of us." in form and 'name="submit"' not in form
    for verb in (actions.submit, actions.discard):
        with pytest.raises(Forbidden):
            desk.do(people.IGOR, verb, idea.id)
    assert client(people.OLGA).get(path).status_code == 404
    desk.do(people.CLARA, actions.submit, idea.id)
    with pytest.raises(Forbidden):
        desk.do(people.IGOR, actions.withdraw, idea.id)
    taken = desk.do(people.OLGA, proposing.propose, idea.id, "title", "Shorter.", title="A flat chair")
    desk.do(people.IGOR, answering.accept, taken.id)
    assert "Igor Sokolov" in client().get("/ideas").text and client().get("/api/v1/ideas").json["items"][0]["coauthors"]
    parts = client().get(path + "/contributions").json["items"]
    assert [(one["how"], one["person"]["name"]) for one in parts] == [
        ("author", "Clara Brandt"), ("coauthor", "Igor Sokolov"), ("amender", "Olga Lindholm")]
    assert parts[2]["field"] == "title" and parts[2]["revision"] == 2
    page = client().get(f"/ideas/{idea.id}").text
    assert "co-author" in page and "Olga Lindholm" in page


def test_out_is_out_of_everything(desk, client, portal):
    idea = desk.idea(submit=False)
    found = invite(desk, idea)
    desk.do(people.IGOR, joining.accept, found.id)
    desk.do(people.CLARA, inviting.take_back, found.id)
    igor = client(people.IGOR)
    assert igor.get(f"/api/v1/ideas/{idea.id}").status_code == 404
    assert igor.get("/api/v1/ideas?mine=true").json["items"] == []
    with pytest.raises(NotFound):
        desk.do(people.IGOR, actions.revise, idea.id, {"text": "x"})
    him = desk.cast.actor(people.IGOR)
    door = portal.extensions["hub"].book.doors["idea"].who
    with portal.database.transaction(write=False):
        assert door(idea.id, "", [him]) == set()
    desk.do(people.CLARA, actions.discard, idea.id)
    assert igor.get(f"/api/v1/coauthorships/{found.id}").status_code == 404


def test_an_address_tells_nothing_of_its_account(desk, client):
    idea = desk.idea()
    path = f"/api/v1/ideas/{idea.id}/coauthors"
    clara, _igor, _olga = client(people.CLARA), desk.cast.id(people.IGOR), desk.cast.id(people.OLGA)
    known, unknown = clara.post(path, json={"mail": people.IGOR.email}), clara.post(path, json={"mail": "none@example.com"})
    assert known.status_code == unknown.status_code == 201
    plain = [{name: value for name, value in one.json.items() if name not in ("id", "name", "created_at")}
             for one in (known, unknown)]
    assert plain[0] == plain[1] and known.json["name"] == people.IGOR.email
    desk.do(people.IGOR, actions.post, idea.id, "Yes!")
    named = clara.post(path, json={"user_id": desk.cast.id(people.IGOR)})
    assert named.status_code == 201 and named.json["status"] == "invited"
    for body, field in (({}, "mail"), ({"mail": "nobody"}, "mail"), ({"mail": people.CLARA.email}, "mail"),
                        ({"user_id": desk.cast.id(people.OLGA)}, "user_id")):
        assert field in clara.post(path, json=body).json["errors"], body
    assert client(people.IGOR).post(path, json={"mail": "a@example.com"}).status_code == 403
    again = clara.post(path, json={"mail": people.IGOR.email})
    assert again.status_code == 409 and again.json["state"] == "invited"
    page = client(people.CLARA).get(f"/ideas/{idea.id}/coauthors")
    assert page.status_code == 200 and "none@example.com" in page.text


DOING = {"accept": (people.IGOR, joining.accept), "decline": (people.IGOR, joining.decline),
         "leave": (people.IGOR, joining.leave), "remove": (people.CLARA, inviting.take_back)}
WAY = {"invited": (), "accepted": ("accept",), "declined": ("decline",), "left": ("accept", "leave"), "removed": ("remove",)}


@pytest.mark.parametrize("status", COAUTHOR.states)
def test_every_state_with_every_verb(desk, status):
    for name, verb in COAUTHOR.verbs.items():
        idea = desk.idea(f"Chair {status} {name}")
        found = invite(desk, idea)
        for step in WAY[status]:
            who, act = DOING[step]
            desk.do(who, act, found.id)
        who, act = DOING.get(name, (people.CLARA, lambda actor, _id, idea=idea: inviting.invite(actor, idea.id,
                                                                                              mail=people.IGOR.email)))
        if status in verb.from_:
            assert desk.do(who, act, found.id).status == verb.to
        else:
            with pytest.raises(Conflict) as refused:
                desk.do(who, act, found.id)
            assert refused.value.state == status
        with desk.portal.database.transaction(write=False) as opened:
            writing = list(opened.scalars(select(Coauthor.user_id).where(Coauthor.idea_id == idea.id,
                                                                         Coauthor.status == "accepted")))
        assert desk.fresh(idea).coauthor_ids == writing


def test_the_bell_rings_for_the_invited_and_the_author_alone(desk, client, portal):
    idea = desk.idea(submit=False)
    found = invite(desk, idea)
    portal.worker.settle()
    urls = lambda who: [one["url"] for one in client(who).get("/api/v1/notifications").json["items"]]  # noqa: E731
    assert urls(people.IGOR) == [f"/coauthorships/{found.id}"] and urls(people.OLGA) == [] == urls(people.TOM)
    desk.do(people.IGOR, joining.accept, found.id)
    portal.worker.settle()
    assert f"/ideas/{idea.id}/coauthors" in urls(people.CLARA)
    with portal.database.transaction(write=False):
        book = portal.extensions["hub"].book
        told = [one["type"] for one in book.events(f"idea:{idea.id}", book.rows_after(f"idea:{idea.id}", 0), "en")]
    assert told == ["coauthor.joined"]


def test_the_list_asks_as_often_with_coauthors_of_many_ideas(desk, client, count_queries):
    counts = []
    for _more in range(2):
        for n in range(2):
            idea = desk.idea(f"Chair number {len(counts)}{n}")
            desk.do(people.IGOR, joining.accept, invite(desk, idea).id)
        client(people.OLGA).get("/ideas")
        with count_queries() as queries:
            client(people.OLGA).get("/ideas")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_nobody_is_invited_to_what_he_wrote(desk):
    idea = desk.idea(by=people.OLGA)
    desk.cast.id(people.IGOR)
    with pytest.raises(Invalid):
        desk.do(people.MATS, inviting.invite, idea.id, mail=people.OLGA.email)
    with pytest.raises(Forbidden):
        desk.do(people.VERA, inviting.invite, idea.id, mail=people.IGOR.email)
