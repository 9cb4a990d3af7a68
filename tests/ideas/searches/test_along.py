"""Of very many ideas words and tags are found along the order: the same ideas in the same order, and nothing that is hidden."""

from portal.ideas import actions, finding
from portal.kernel.search import counting
from tests import people

PAGES: tuple[dict[str, str], ...] = (
    {"tag": "oak"}, {"sort": "new", "tag": "oak", "status": "submitted"}, {"sort": "top", "q": "tag:oak -tag:ash"},
    {"q": "chair"},
    {"sort": "new", "q": "chair -little"}, {"q": "chair tag:oak"}, {"sort": "controversial", "q": "chair tag:oak tag:ash"},
    {"sort": "top", "q": '"little chair"'}, {"sort": "new", "q": "chair mine"}, {"q": "chair supported"},
    {"q": "little -board:chairs"},
)


def found(client, who, asked):
    """The ids of all pages."""
    ids, after = [], {}
    while True:
        page = client(who).get("/api/v1/ideas", query_string={**asked, **after, "limit": 2})
        assert page.status_code == 200, (asked, page.text)
        ids += [one["id"] for one in page.json["items"]]
        if not page.json["next"]:
            return ids
        after = {"after": page.json["next"]}


def test_the_same_ideas_are_found_by_gathering_and_along_the_order(desk, client, monkeypatch):
    desk.board("hidden", visibility="team")
    for n in range(9):
        idea = desk.idea(f"{'Little ' * (n % 2)}chair {n}", by=people.TOM if n == 5 else (people.CLARA, people.IGOR)[n % 2],
                         board="hidden" if n == 5 else "chairs", tags=["oak"] * (n % 3 > 0) + ["ash"] * (n % 4 == 1))
        if n % 4 == 0:
            desk.do(people.OLGA, actions.support, idea.id)
    desk.idea("Little chair drawn", submit=False, tags=["oak"])
    lists = [(who, asked) for who in (None, people.OLGA, people.IGOR, people.TOM) for asked in PAGES]
    gathered = [found(client, *one) for one in lists]
    monkeypatch.setattr(finding, "expected", lambda _words: 1e6)
    monkeypatch.setattr(finding, "MOST_RANKED", 0)
    for one, before in zip(lists, gathered, strict=True):
        along = found(client, *one)
        in_order = "sort" in one[1] or "tag" in one[1]
        assert (along if in_order else sorted(along)) == (before if in_order else sorted(before)), one
    assert any(gathered) and len(gathered[3]) == 8 and len(gathered[-8]) == 9  # the team sees one more


def test_what_is_expected_comes_from_the_figures_of_postgresql(desk, portal):
    for n in range(30):
        desk.idea(f"Chair {'oak ' * (n % 3 == 0)}{n}")
    with portal.database.transaction() as opened:
        if opened.get_bind().dialect.name != "postgresql":
            assert counting.expected("chair") == 0
            return
        counting._kept.clear()
        opened.connection().exec_driver_sql("ANALYZE search_doc")
        assert [round(counting.expected(one)) for one in ("chairs", "oak", "oak chair", "-oak", "")] == [30, 10, 10, 0, 0]
        assert 0 < counting.expected('"oak chair"') < 3
