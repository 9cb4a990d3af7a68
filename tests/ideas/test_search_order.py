"""Searching in the order of relevance, which is kept: what may be seen is asked each time, and nothing is ever old."""

import pytest

from portal.ideas import actions
from portal.kernel.search import best
from tests import people


def titles(client, words="q=chair", who=None):
    answer = client(who).get(f"/api/v1/ideas?{words}")
    assert answer.status_code == 200, answer.text
    return [one["title"] for one in answer.json["items"]]


def test_a_changed_a_hidden_a_shown_and_a_withdrawn_idea_show_at_once(desk, client):
    first, second = desk.idea("Chair one"), desk.idea("Chair two")
    draft = desk.idea("Chair three", submit=False)
    for who in (None, people.OLGA, people.TOM):
        assert set(titles(client, who=who)) == {"Chair one", "Chair two"}
    desk.do(people.CLARA, actions.revise, first.id, {"title": "Stool one"})
    assert titles(client) == ["Chair two"] and titles(client, "q=stools") == ["Stool one"]
    desk.do(people.CLARA, actions.submit, draft.id)
    assert set(titles(client)) == {"Chair two", "Chair three"}
    board = desk.fresh(second).board_id
    desk.do(people.TOM, actions.change_board, board, {"visibility": "team"})
    assert titles(client) == [] == titles(client, who=people.STRANGER)
    assert set(titles(client, who=people.TOM)) == {"Chair two", "Chair three"} == set(titles(client, who=people.CLARA))
    desk.do(people.TOM, actions.change_board, board, {"visibility": "public"})
    assert set(titles(client)) == {"Chair two", "Chair three"}


def test_what_one_person_sees_is_not_given_to_the_next(desk, client):
    desk.board("own", visibility="team")
    desk.do(people.TOM, actions.propose, "own", "Chair of the team", rights_accepted=True, submit=True)
    shown = desk.idea("Chair of Clara")
    desk.do(people.IGOR, actions.support, shown.id)
    assert "Chair of the team" in titles(client, who=people.TOM)
    assert titles(client) == ["Chair of Clara"] == titles(client, who=people.IGOR)
    card = lambda who: client(who).get("/api/v1/ideas?q=chair").json["items"][-1]  # noqa: E731
    assert card(people.IGOR)["supported"] is True and card(people.OLGA)["supported"] is False


@pytest.mark.parametrize("most", [300, 4])
@pytest.mark.parametrize("words", ["q=chair", "q=chair&tag=oak", "q=chair&status=planned"])
def test_pages_are_those_of_the_database_alone_also_beyond_what_is_kept(desk, client, monkeypatch, most, words):
    for n in range(9):
        idea = desk.idea(f"A chair {'chair ' * (n % 4)}{n}", tags=["oak"] if n % 2 else [])
        if n % 3 == 0:
            desk.do(people.TOM, actions.decide, idea.id, "planned", "Yes.")

    def read():
        seen, after = [], ""
        while True:
            page = client().get(f"/api/v1/ideas?{words}&limit=2{after}").json
            seen += [one["title"] for one in page["items"]]
            if page["next"] is None:
                return seen
            after = f"&after={page['next']}"

    monkeypatch.setattr(best, "MOST", 0)
    alone = read()
    monkeypatch.setattr(best, "MOST", most)
    best._ranked.cache_clear()
    assert read() == alone and len(set(alone)) == len(alone) == {"q=chair": 9, "q=chair&tag=oak": 4}.get(words, 3)
