"""Feeds are valid Atom, say when nothing is new, and hold only what everybody may see."""

import re
from datetime import datetime
from xml.etree import ElementTree

import pytest

from portal.ideas import actions
from tests import people

ATOM = "{http://www.w3.org/2005/Atom}"
ONE = {"feed": ("id", "title", "updated"), "entry": ("id", "title", "updated", "published", "content")}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def parsed(answer):
    """A feed that keeps to RFC 4287, else an error: every element once where it has to be, absolute addresses, ids apart."""
    assert answer.status_code == 200 and answer.mimetype == "application/atom+xml"
    feed = ElementTree.fromstring(answer.get_data())
    assert feed.tag == ATOM + "feed"
    entries = feed.findall(ATOM + "entry")
    for whole in (feed, *entries):
        name = whole.tag.removeprefix(ATOM)
        assert not (whole.text or "").strip() and all(not (one.tail or "").strip() for one in whole)
        for needed in ONE[name]:
            assert len(whole.findall(ATOM + needed)) == 1, f"{name} needs one {needed}"
        for moment in (*whole.findall(ATOM + "updated"), *whole.findall(ATOM + "published")):
            assert MOMENT.fullmatch(moment.text) and datetime.fromisoformat(moment.text).tzinfo
        assert whole.find(ATOM + "author").find(ATOM + "name").text.strip()
        links = whole.findall(ATOM + "link")
        assert len([one for one in links if one.get("rel") == "alternate"]) == 1
        assert all(re.match("https?://[^/]+/", one.get("href")) for one in links)
        assert re.fullmatch("urn:uuid:[0-9a-f-]{36}", whole.find(ATOM + "id").text)
    assert [one.get("href") for one in feed.findall(ATOM + "link") if one.get("rel") == "self"]
    found = [one.find(ATOM + "id").text for one in (feed, *entries)]
    assert len(set(found)) == len(found), "an id stands once"
    return feed, entries


def titles(answer):
    return [one.find(ATOM + "title").text for one in parsed(answer)[1]]


def test_every_feed_is_valid_and_tells_what_happened(desk, client):
    nobody = client()
    idea = desk.idea("A chair & a <stool>", tags=["garden"], text="**Bold** and <b>& odd</b>")
    desk.do(people.IGOR, actions.post, idea.id, "Could it be oak?")
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "Now in oak."}, note="Oak")
    for step in ("planned", "available"):
        desk.do(people.TOM, actions.decide, idea.id, step, f"It is {step}.")
    board = nobody.get("/api/v1/boards").get_json()["items"][0]["id"]
    assert titles(nobody.get("/feeds/ideas.atom")) == ["A chair & a <stool>"] == titles(nobody.get("/feeds/available.atom"))
    assert titles(nobody.get(f"/feeds/boards/{board}.atom")) == titles(nobody.get("/feeds/status/available.atom"))
    assert titles(nobody.get("/feeds/status/planned.atom")) == []
    of_idea = set(titles(nobody.get(f"/feeds/ideas/{idea.id}.atom")))
    assert of_idea == {"Answer of the team: Available", "Answer of the team: Planned", "Revision 1", "Revision 2",
                       f"Comment by {people.IGOR.name}"}
    assert "<p>" in parsed(nobody.get("/feeds/ideas.atom"))[1][0].find(ATOM + "content").text
    for page, feed in (("/ideas", "/feeds/ideas.atom"), (f"/ideas/{idea.id}", f"/feeds/ideas/{idea.id}.atom"),
                       (f"/boards/{board}", f"/feeds/boards/{board}.atom"), ("/roadmap", "/feeds/available.atom")):
        assert re.search(rf'<link rel="alternate" type="application/atom\+xml"[^>]*href="{feed}"', nobody.get(page).text)
    for path in ("status/draft", "status/removed", "status/odd", "boards/0000000000000"):
        assert nobody.get(f"/feeds/{path}.atom").status_code == 404


def test_nothing_new_is_said_with_304(desk, client):
    nobody, idea = client(), desk.idea()
    first = nobody.get("/feeds/ideas.atom")
    again = nobody.get("/feeds/ideas.atom", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304 and not again.get_data()
    since = {"If-Modified-Since": first.headers["Last-Modified"]}
    assert nobody.get("/feeds/ideas.atom", headers=since).status_code == 304
    kept = {one.find(ATOM + "id").text for one in parsed(first)[1]}
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "Another title"})
    changed = nobody.get("/feeds/ideas.atom", headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200 and {one.find(ATOM + "id").text for one in parsed(changed)[1]} == kept, "ids last"


@pytest.mark.parametrize("visibility", ["team", "invited", "segment"])
def test_what_is_not_for_everybody_is_in_no_feed_whoever_asks(desk, client, visibility):
    board = desk.board("inner", name="Inner", visibility=visibility)
    inner = desk.idea("Marigold", by=people.TOM, board="inner")
    desk.idea("A draft", submit=False)
    shown = desk.idea("Shown")
    said = desk.do(people.IGOR, actions.post, shown.id, "Pelican words")
    desk.do(people.TOM, actions.post, shown.id, "Heron note", internal=True)
    desk.do(people.IGOR, actions.remove, said.id)
    tom = client(people.TOM)
    assert titles(tom.get("/feeds/ideas.atom")) == ["Shown"]
    for path in (f"/feeds/boards/{board.id}.atom", f"/feeds/ideas/{inner.id}.atom"):
        assert tom.get(path).status_code == 404
    whole = tom.get(f"/feeds/ideas/{shown.id}.atom").text
    assert "Pelican" not in whole and "Heron" not in whole
    assert "/feeds/boards/" not in tom.get(f"/boards/{board.id}").text
