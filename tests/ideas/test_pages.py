"""Each page and its JSON twin."""

import pytest

from portal.ideas import actions
from tests import people

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
