"""Priorities add up and page by key with a bounded number of statements; the changelog tells how many wanted it."""

from portal.ideas import actions
from portal.ideas.weighing import priorities
from portal.kernel.money import Money
from tests import people
from tests.ideas.weighing.test_promises import find


def test_the_reasons_add_up_to_the_place(desk, client, dice):
    ideas = [desk.idea(f"Chair number {n}") for n in range(5)]
    for idea in ideas:
        for one in dice.sample([people.IGOR, people.OLGA, people.PAUL, people.PIA], dice.randint(0, 4)):
            desk.do(one, actions.support, idea.id, dice.randint(1, 9), Money(dice.randint(100, 9000), "EUR"))
    tom, board = client(people.TOM), desk.do(people.TOM, find, "chairs")
    weights = {name: dice.randint(1, 10) for name in ("recent", "people", "companies", "value", "score", "promise")}
    assert tom.put(f"/api/v1/boards/{board}/weights", json=weights).json["weights"] == weights
    found, after = [], None
    while True:
        page = tom.get("/api/v1/priorities?board=chairs&limit=2" + (f"&after={after}" if after else "")).json
        found, after = found + page["items"], page["next"]
        if after is None:
            break
    assert {one["id"] for one in found} == {one.id for one in ideas} and len(found) == 5
    assert [one["total"] for one in found] == sorted((one["total"] for one in found), reverse=True)
    for one in found:
        assert one["total"] == sum(reason["adds"] for reason in one["reasons"])
        assert all(reason["adds"] == reason["points"] * weights[reason["part"]] for reason in one["reasons"])
        value = next(reason for reason in one["reasons"] if reason["part"] == "value")
        most = max(desk.fresh(idea).value_minor for idea in ideas)
        worth = desk.fresh(next(idea for idea in ideas if idea.id == one["id"])).value_minor
        assert value["points"] == (100 * worth // most if most else 0)
    assert found[0]["title"] in tom.get("/priorities").text
    nothing = tom.put(f"/api/v1/boards/{board}/weights", json=dict.fromkeys(weights, 0))
    assert nothing.status_code == 422
    assert client(people.CLARA).get("/api/v1/priorities").status_code == 403


def test_the_ranking_is_few_statements_however_long(desk, portal, count_queries):
    for n in range(3):
        desk.idea(f"Chair number {n}")
    tom = desk.cast.actor(people.TOM)

    def count():
        with count_queries() as seen, portal.database.transaction(write=False):
            priorities.priorities(tom, "chairs")
        return len(seen)

    before = count()
    for n in range(6):
        desk.idea(f"Table number {n}")
    assert count() == before <= 5


def test_the_changelog_tells_what_became_available_and_who_wanted_it(desk, client):
    idea, hidden = desk.idea(), desk.idea("Not yet")
    desk.board("inner", visibility="team")
    inner = desk.idea("Secret chair", by=people.TOM, board="inner")
    desk.do(people.OLGA, actions.support, idea.id)
    for one in (idea, inner):
        desk.do(people.TOM, actions.decide, one.id, "planned", "We will.")
        desk.do(people.TOM, actions.decide, one.id, "available", "It is **here**.")
    told = client(people.OLGA).get("/api/v1/changelog").json["items"]
    assert [(one["title"], one["support_count"], one["supported"]) for one in told] == [(idea.title, 1, True)]
    page = client(people.OLGA).get("/changelog").text
    assert "you supported this" in page and "<strong>here</strong>" in page and "Secret chair" not in page
    assert hidden.title not in page and "you supported this" not in client(people.PAUL).get("/changelog").text
    assert client(people.PAUL).get("/api/v1/changelog?mine=true").json["items"] == []
    assert client().get("/api/v1/changelog").json["items"][0]["supported"] is False
