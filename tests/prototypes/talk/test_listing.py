"""What is new to me, and which threads are listed: by every filter, page by page, the same for pages and programs."""

import pytest

from portal.kernel.errors import Invalid
from portal.prototypes import actions, queries
from portal.prototypes.talk import reading
from tests import people

API = "/api/v1"


def new_to(hands, who, prototype):
    return {one.thread_id: one.number for one in hands.see(who, reading.unread, prototype)}


def test_new_is_what_others_said_since_i_read(hands, stage, client):
    one, two = hands.thread(people.CLARA, stage, "One"), hands.thread(people.TOM, stage, "Two")
    inner = hands.thread(people.TOM, stage, "Inner", internal=True)
    hands.do(people.IGOR, actions.reply, one.id, "Answer")
    assert new_to(hands, people.CLARA, stage.prototype) == {one.id: 1, two.id: 1}
    assert new_to(hands, people.ADA, stage.prototype) == {one.id: 2, two.id: 1, inner.id: 1}
    assert "2 new comments" in client(people.CLARA).get("/prototypes").text
    last = hands.see(people.CLARA, queries.whole_thread, one.id).comments[-1].id
    clara = client(people.CLARA)
    left = clara.put(f"{API}/threads/{one.id}/unread", json={"comment_id": last}).json["items"]
    assert [each["thread_id"] for each in left] == [two.id]
    hands.do(people.CLARA, reading.mark, one.id, hands.see(people.CLARA, queries.whole_thread, one.id).comments[0].id)
    assert one.id not in new_to(hands, people.CLARA, stage.prototype)  # it never goes back
    with pytest.raises(Invalid):
        hands.do(people.CLARA, reading.mark, one.id, hands.see(people.TOM, queries.whole_thread, two.id).comments[0].id)
    clara.post(f"/prototypes/{stage.prototype}/unread")
    assert new_to(hands, people.CLARA, stage.prototype) == {}
    hands.do(people.TOM, actions.reply, two.id, "Later")
    assert new_to(hands, people.CLARA, stage.prototype) == {two.id: 1} != new_to(hands, people.IGOR, stage.prototype)
    assert hands.see(None, reading.unread, stage.prototype) == []


def test_every_filter_on_the_page_and_by_program(hands, stage, client):
    mine = hands.thread(people.CLARA, stage, "Больше ДОСЯГАЕМОСТИ, please", label="question")
    other = hands.thread(people.IGOR, stage, "In oak", label="idea")
    whole = hands.do(people.IGOR, actions.open_thread, stage.version, "All of it")
    done = hands.thread(people.TOM, stage, "Was asked")
    hands.thread(people.TOM, stage, "Досягаемости of the team, oak", internal=True)
    hands.do(people.CLARA, actions.reply, done.id, "Yes")
    hands.do(people.TOM, actions.resolve, done.id, "answered")
    hands.do(people.CLARA, reading.mark, other.id, hands.see(people.CLARA, queries.whole_thread, other.id).comments[-1].id)
    clara = client(people.CLARA)
    for words, wanted in (("", {mine, other, whole, done}), ("state=open", {mine, other, whole}), ("state=resolved", {done}),
                          ("label=question", {mine}), (f"asset={stage.asset}", {mine, other, done}), ("mine=1", {mine, done}),
                          ("unread=1", {whole, done}), ("q=досягаемости", {mine}), ("q=OAK", {other}), ("q=%231", {mine}),
                          ("q=oak please", set()), ("assignee=nobody&mine=1&state=open", {mine}), ("assignee=me", set())):
        got = clara.get(f"{API}/versions/{stage.version}/threads?{words}").json["items"]
        assert {one["id"] for one in got} == {one.id for one in wanted}, words
        page = clara.get(f"/prototypes/{stage.prototype}?{words.replace('asset=', 'here=1&asset=')}").text
        shown = {one for one in (mine, other, whole, done) if f'data-thread="{one.id}"' in page}
        assert shown == wanted, words
    assert clara.get(f"{API}/versions/{stage.version}/threads?assignee=x").status_code == 422


def test_more_than_a_page_goes_on_where_it_ended(hands, stage, client):
    wanted = [hands.thread(people.IGOR, stage, f"Thread {number}").id for number in range(7)]
    found, after, clara = [], "", client(people.CLARA)
    while after is not None:
        page = clara.get(f"{API}/versions/{stage.version}/threads?limit=3&after={after}").json
        found += [one["id"] for one in page["items"]]
        after = page["next"]
    assert found == wanted
    replies = [hands.do(people.TOM, actions.reply, wanted[0], f"Answer {number}").id for number in range(3)]
    at = f"{API}/threads/{wanted[0]}/comments?limit=2"
    first = clara.get(at).json
    rest = clara.get(f"{at}&after={first['next']}").json
    assert [one["id"] for one in (*first["items"], *rest["items"])][1:] == replies
    part = clara.get(f"/versions/{stage.version}/threads?limit=3", headers={"X-Part": "1"}).text
    assert part.count("data-thread=") == 3 and 'data-next=""' not in part
    assert clara.get(f"/versions/{stage.version}/threads?q=thread").text.count("data-thread=") == 7
