"""The list: search in both languages, filters, sorts, paging by key, counts, and a constant number of queries."""

import pytest

from portal.ideas import actions, listing
from portal.ideas.schemas_out import IdeaCard
from portal.ideas.wanting import Wanted
from portal.kernel.money import Money
from portal.web.schemas import Schema
from tests import people

SORTS = ("hot", "new", "top", "value")


def titles(client, words, who=None):
    answer = client(who).get(f"/api/v1/ideas?{words}")
    assert answer.status_code == 200, answer.text
    return [one["title"] for one in answer.json["items"]]


def test_words_are_found_in_every_form_in_english_and_russian(desk, client):
    desk.idea("A chair with adjustable backs", text="For reading in gardens.")
    desk.idea("Стул с регулируемой спинкой", text="Чтобы читать в садах. Ёлка подойдёт.")
    desk.idea("A lamp", tags=["oak"], spec=[{"name": "Socket", "value": "E27", "unit": "", "need": "must"}])
    assert titles(client, "q=chairs") == ["A chair with adjustable backs"] == titles(client, "q=garden")
    assert titles(client, "q=спинки") == titles(client, "q=садов") == titles(client, "q=елки") \
        == ["Стул с регулируемой спинкой"]
    assert titles(client, "q=oak") == titles(client, "q=e27") == ["A lamp"]
    assert titles(client, "q=chair -garden") == titles(client, 'q="garden chair"') == titles(client, "q=%2B*()!") == []
    found = client().get("/api/v1/ideas?q=gardens").json["items"][0]["found"]
    assert {"text": "gardens", "hit": True} in found
    assert "<mark>chair</mark>" in client().get("/ideas?q=chairs").text


def test_the_index_follows_an_edit_and_hears_no_draft(desk, client):
    idea = desk.idea("A hammock")
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "A swing"})
    desk.idea("A secret couch", submit=False)
    assert titles(client, "q=hammock") == [] and titles(client, "q=swings") == ["A swing"]
    assert titles(client, "q=couch", people.TOM) == []


def test_filters(desk, client):
    one = desk.idea("One", tags=["oak"])
    two = desk.idea("Two", by=people.IGOR)
    desk.board("lamps", name="Lamps")
    desk.idea("Three", board="lamps", by=people.OLGA)
    desk.do(people.IGOR, actions.support, one.id)
    desk.do(people.TOM, actions.decide, two.id, "planned", "Yes.")
    assert titles(client, "tag=oak") == ["One"] and titles(client, "board=lamps") == ["Three"]
    assert titles(client, "status=planned") == ["Two"]
    assert set(titles(client, "status=planned&status=submitted")) == {"One", "Two", "Three"}
    assert titles(client, "mine=true", people.IGOR) == ["Two"] and titles(client, "supported=true", people.IGOR) == ["One"]
    assert set(titles(client, "unanswered=true")) == {"One", "Three"}
    assert titles(client, "board=nowhere") == []
    assert client().get("/api/v1/ideas?mine=true").status_code == 401
    for wrong in ("status=lost", "sort=best", "limit=0", "limit=101", "after=nonsense", "colour=red", "mine=perhaps"):
        assert client().get(f"/api/v1/ideas?{wrong}").status_code == 422, wrong
    page = client(people.IGOR).get("/ideas?board=lamps").text
    assert "Three" in page and "Lamps" in page


@pytest.mark.parametrize("sort", [*SORTS, "q"])
def test_paging_by_key_shows_each_idea_once_whatever_the_order(desk, client, sort):
    ideas = [desk.idea(f"Chair number {n}") for n in range(7)]
    for n, idea in enumerate(ideas):
        for who in (people.IGOR, people.OLGA, people.STRANGER)[: n % 4]:
            desk.do(who, actions.support, idea.id, 1, Money(100 * (n % 3 + 1), "EUR"))
    seen, after, paul = [], "", client(people.PAUL)
    words = "q=chair" if sort == "q" else f"sort={sort}"
    while True:
        page = paul.get(f"/api/v1/ideas?{words}&limit=3{after}").json
        seen += page["items"]
        if not page["next"]:
            break
        after = f"&after={page['next']}"
    assert len(seen) == 7 and len({one["id"] for one in seen}) == 7
    if sort == "top":
        counts = [one["support_count"] for one in seen]
        assert counts == sorted(counts, reverse=True)
    if sort == "new":
        assert [one["title"] for one in seen] == [f"Chair number {n}" for n in reversed(range(7))]


def test_the_number_of_queries_does_not_grow(desk, client, count_queries):
    desk.idea("First")
    for path in ("/ideas", "/api/v1/ideas", "/ideas?q=chair", "/ideas?tag=oak&sort=new"):
        caller = client(people.IGOR)
        caller.get(path)
        with count_queries() as few:
            caller.get(path)
        for n in range(5):
            idea = desk.idea(f"Chair {len(path)} {n}", tags=["oak"], by=people.OLGA)
            desk.do(people.IGOR, actions.support, idea.id)
        with count_queries() as many:
            assert f"Chair {len(path)} 4" in caller.get(path + ("&" if "?" in path else "?") + "limit=50").text
        assert len(many) <= len(few) + 1, many
        assert len(many) <= 10, many


def test_a_line_is_written_out_as_its_fields_say(desk, portal, cast):
    desk.do(people.IGOR, actions.support, desk.idea("A chair", tags=["oak"]).id)
    desk.idea("A chair in the making", submit=False)
    for wanted, who in ((Wanted(), people.IGOR), (Wanted(q="chair"), people.CLARA), (Wanted(mine=True), people.CLARA)):
        actor = cast.actor(who)
        with portal.database.transaction(write=False):
            cards = listing.listing(actor, wanted).page.items
        assert cards and IdeaCard().dump(cards, many=True) == Schema.dump(IdeaCard(), cards, many=True)
    assert list(IdeaCard().fields) == list(IdeaCard().dump(cards[0]))


def test_facets_count_statuses_and_tags(desk, client):
    idea = desk.idea(tags=["oak", "flat"])
    desk.idea(tags=["oak"])
    desk.do(people.TOM, actions.decide, idea.id, "planned", "Yes.")
    desk.do(people.CLARA, actions.revise, idea.id, {"tags": ["oak", "steel"]})
    page = " ".join(client().get("/ideas").text.split())
    assert 'oak <span class="soft">2</span>' in page and "steel" in page and ">flat" not in page
    assert "Planned</span><span class=\"soft\">1</span>" in page


def test_similar_ideas_survive_endings_and_typos(desk, client):
    desk.idea("Reading lamp with a counterweight")
    desk.idea("Настольная лампа с противовесом")
    desk.idea("A bench for two")
    ask = lambda title: client().get("/api/v1/ideas/similar", query_string={"title": title}).json["items"]  # noqa: E731
    assert ask("reading lamps with counterweights")[0]["title"] == "Reading lamp with a counterweight"
    assert ask("readng lamp with conterweight")[0]["score"] > 0.5
    assert ask("настольные лампы с противовесами")[0]["title"] == "Настольная лампа с противовесом"
    assert ask("настольная ламра с противовесом")[0]["score"] > 0.6
    assert ask("Reading lamp with a counterweight")[0]["score"] == 1.0
    assert ask("an umbrella") == [] == ask("") == ask("%_")
    assert "counterweight" in client().get("/ideas/similar?title=reading lamps", headers={"X-Part": "1"}).text
