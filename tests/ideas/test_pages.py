"""Each page and its JSON twin."""

import re

import pytest

from portal.ideas import actions
from tests import people

# Keys of forms, times, and the bell, which rings on its own.
VARYING = re.compile(r'name="_key" value="[^"]*"|<time.*?</time>|data-seq="\d+"|data-count.*?</span>')
LOOKERS = [None, people.CLARA, people.IGOR, people.PAUL, people.TOM]


@pytest.mark.parametrize("who", LOOKERS, ids=str)
def test_everybody_reads_the_public_pages(desk, client, who):
    idea = desk.idea(text="So that it **fits** behind a door.", tags=["oak"],
                     spec=[{"name": "Height", "value": "80", "unit": "cm", "need": "must"}])
    desk.do(people.IGOR, actions.post, idea.id, "Yes!")
    desk.do(people.CLARA, actions.revise, idea.id, {"spec": [{"name": "Height", "value": "820", "unit": "mm", "need": "must"}]})
    for path in ("/ideas", "/ideas?q=chair", "/ideas?sort=new", "/boards", f"/ideas/{idea.id}", f"/ideas/{idea.id}/revisions",
                 "/ideas/similar?title=A chair that folds"):
        page = client(who).get(path)
        assert page.status_code == 200, page.text
        assert "<!doctype html>" in page.text
    assert "A chair that folds flat" in client(who).get("/ideas").text
    assert "+20 mm" in client(who).get(f"/ideas/{idea.id}/revisions").text
    for path in ("/ideas", f"/ideas/{idea.id}", f"/ideas/{idea.id}/comments", f"/ideas/{idea.id}/revisions", "/boards"):
        twin = client(who).get("/api/v1" + path)
        assert twin.status_code == 200, twin.text
    assert client(who).get("/api/v1/ideas").json["items"][0]["title"] == "A chair that folds flat"


def test_what_is_kept_of_a_page_is_neither_anothers_nor_in_anothers_language(desk, client):
    idea = desk.idea(text="So that it fits.")
    desk.do(people.IGOR, actions.support, idea.id, 3)
    desk.do(people.IGOR, actions.post, idea.id, "Yes!")
    seen: dict[tuple[str, str], list[str]] = {}
    for _time in range(2):
        for who in (people.IGOR, people.OLGA, people.TOM, None):
            for language in ("en", "ru") if who is None else ("",):
                page = client(who).get(f"/ideas/{idea.id}", headers={"Accept-Language": language} if language else {}).text
                seen.setdefault((str(who), language), []).append(page)
    keys = [key for pages in seen.values() for page in pages for key in re.findall(r'name="_key" value="([^"]*)"', page)]
    assert len(keys) == len(set(keys)) and all(re.fullmatch(r"[0-9a-z]{13}", key) for key in keys)
    for (who, language), pages in seen.items():
        one, again = (VARYING.sub("", page) for page in pages)
        assert one == again, (who, language)
        assert (f"/ideas/{idea.id}/support/end" in one) == (who == str(people.IGOR))
        assert ("Official answer" in one or "Официальный ответ" in one) == (who == str(people.TOM))
    english, russian = seen["None", "en"][0], seen["None", "ru"][0]
    assert "Would you buy it?" in english and "Would you buy it?" not in russian
    desk.do(people.OLGA, actions.support, idea.id)
    assert f"/ideas/{idea.id}/support/end" in client(people.OLGA).get(f"/ideas/{idea.id}").text
