"""What can be typed into the search: filters among the words, nothing is a mistake, and nothing hidden comes through."""

import pytest

from portal.ideas import actions, finding
from portal.ideas.asking import understand
from portal.ideas.models import Idea
from tests import people


def titles(client, words, who=None, **more):
    answer = client(who).get("/api/v1/ideas", query_string={"q": words, **more})
    assert answer.status_code == 200, (words, answer.text)
    return [one["title"] for one in answer.json["items"]]


@pytest.fixture
def shelf(desk):
    desk.board("lamps", name="Lamps of oak")
    one = desk.idea("Oak chair", tags=["oak", "garden chair"])
    two = desk.idea("Steel chair", by=people.IGOR, tags=["steel"])
    three = desk.idea("Oak lamp", board="lamps", by=people.OLGA, tags=["oak"])
    desk.do(people.IGOR, actions.support, one.id)
    desk.do(people.TOM, actions.decide, two.id, "planned", "Yes.")
    return one, two, three


def test_filters_among_the_words(shelf, client):
    everything = {"Oak chair", "Steel chair", "Oak lamp"}
    for words, found in {
            "tag:oak": {"Oak chair", "Oak lamp"}, "chair tag:oak": {"Oak chair"}, "-tag:oak": {"Steel chair"},
            'tag:"Garden Chair"': {"Oak chair"}, "board:lamps": {"Oak lamp"}, 'board:"lamps of OAK"': {"Oak lamp"},
            "-board:lamps chair": {"Oak chair", "Steel chair"}, "board:nowhere": set(), "status:planned": {"Steel chair"},
            "-status:planned": {"Oak chair", "Oak lamp"}, "status:under-review": set(), "author:Igor": {"Steel chair"},
            "author:igor": {"Steel chair"}, "-author:Igor": {"Oak chair", "Oak lamp"}, "unanswered": {"Oak chair", "Oak lamp"},
            "is:unanswered lamp": {"Oak lamp"}, "тег:oak статус:submitted": {"Oak chair", "Oak lamp"}}.items():
        assert set(titles(client, words)) == found, words
        assert set(titles(client, words, sort="new")) == found, words
    assert set(titles(client, "mine", people.IGOR)) == {"Steel chair"} == set(titles(client, "is:mine", people.IGOR))
    assert set(titles(client, "supported", people.IGOR)) == {"Oak chair"}
    assert titles(client, '"mine"', people.IGOR) == [] == titles(client, "mine")
    assert set(titles(client, "", people.IGOR)) == everything
    page = client(people.IGOR).get("/ideas?q=chair tag:oak").text
    assert "<mark>chair</mark>" in page and "Steel" not in page.split("idea-rows")[1].split("</ul>")[0]


def test_nothing_is_a_mistake(shelf, client, dice):
    for words in ("tag:", "-", "--", '"', '-"', "status:lost", "is:late", "board:", ":", "tag::oak", "a:b:c", "NEAR(a b)",
                  "' OR 1=1", "author:%", "author:_", 'tag:"', "-mine", "\\", "*", "🦔", "tag:" + "x" * 190, "is:mine",
                  "supported"):
        titles(client, words)
        assert client().get("/ideas", query_string={"q": words}).status_code == 200, words
    for _time in range(40):
        titles(client, "".join(dice.choices('ab -":тtagismine()*^%\'\\~&|!<>', k=dice.randrange(30))))


def test_every_token_is_a_word_or_a_filter():
    told = understand('oak -plastic "garden chair" -tag:steel is:mine status:lost author:"Clara B"', True)
    assert told.words == 'oak -plastic "garden chair" status:lost'
    assert told.filters == (("tag", "steel", True), ("is", "mine", False), ("author", "Clara B", False))
    assert understand(told.filter_text, True).filters == told.filters
    assert understand("mine", False).words == "mine" and understand('"mine"', True).words == '"mine"'


def test_a_hidden_board_is_not_there_under_its_name(desk, client):
    desk.board("inner", name="Secret plans", visibility="team")
    desk.do(people.TOM, actions.propose, "inner", "Walrus", tags=["whisper"], rights_accepted=True, submit=True)
    desk.idea("Draft of a walrus", tags=["whisper"], submit=False)
    for words in ("walrus", "board:inner", 'board:"secret plans"', "tag:whisper", "author:Tom", "-tag:none",
                  "status:submitted"):
        assert titles(client, words, people.STRANGER) == [] == titles(client, words), words
        assert titles(client, words, people.TOM) == ["Walrus"], words
    assert titles(client, "-board:inner", people.TOM) == []


def test_much_said_and_little_supported_is_controversial(desk, client, portal):
    agreed, disputed, quiet = desk.idea("Agreed"), desk.idea("Disputed"), desk.idea("Quiet")
    for who in (people.IGOR, people.OLGA, people.STRANGER):
        desk.do(who, actions.support, agreed.id)
    for n in range(3):
        desk.do(people.IGOR, actions.post, agreed.id, f"Yes {n}")
        desk.do(people.OLGA, actions.post, disputed.id, f"No {n}")
    assert titles(client, "", sort="controversial") == ["Disputed", "Agreed", "Quiet"]
    with portal.database.transaction(write=False) as opened:
        assert [opened.get_one(Idea, one.id).controversy for one in (disputed, quiet)] == [1000 * 9 // 4, 0]
    page = client().get("/ideas?sort=controversial").text
    assert "comments² / (comments + supports + 1)" in page
    assert "ln(1 + e" in client().get("/ideas?sort=hot").text


def test_a_word_of_very_many_ideas_is_ordered_by_hot_and_paged_through(desk, client, monkeypatch):
    monkeypatch.setattr(finding, "expected", lambda _words: 1e6)
    ideas = [desk.idea(f"Chair {'chair ' * (n % 3)}{n}") for n in range(7)]
    desk.do(people.IGOR, actions.support, ideas[2].id)
    seen, after = [], {}
    while True:
        page = client().get("/api/v1/ideas", query_string={"q": "chair", "limit": 3, **after}).json
        assert page["by_hot"] is True
        seen += [one["id"] for one in page["items"]]
        if not page["next"]:
            break
        after = {"after": page["next"]}
    assert seen[0] == ideas[2].id and sorted(seen) == sorted(one.id for one in ideas)
    assert "they stand by hot" in client().get("/ideas?q=chair").text
    monkeypatch.undo()
    assert "by_hot" not in client().get("/api/v1/ideas?q=chair&limit=3").json
