"""Merging by consent: who is asked, what is seen before, and how whoever was carried over has his say."""

import pytest
from sqlalchemy import select

from portal.ideas import actions
from portal.ideas.merging import answering, joining, relating
from portal.ideas.merging.models import CarriedSupport
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.kernel.money import Money
from tests import people
from tests.ideas.merging.test_merging import merge, rows


def test_consent_of_both_authors_or_a_reason(desk, client):
    a, b = desk.idea("A stool that folds").id, desk.idea("A folding stool", by=people.IGOR).id
    with pytest.raises(Forbidden):
        merge(desk, b, a, by=people.PAUL)
    asked = merge(desk, b, a, by=people.CLARA, reason="A customer's reason is none")
    assert asked.status == "proposed" and asked.target_agreed and not asked.source_agreed
    with pytest.raises(Conflict):
        merge(desk, b, a)
    with pytest.raises(Forbidden):
        desk.do(people.MATS, joining.agree, asked.id)
    page = client(people.IGOR).get(f"/ideas/{b}").text
    assert "Согласен" in page and "Goes on there." in page
    assert "I agree" not in client(people.CLARA).get(f"/ideas/{b}").text
    told = client(people.IGOR).post(f"/api/v1/merges/{asked.id}/consent", headers={"Idempotency-Key": "yes"})
    assert told.status_code == 200 and told.json["state"] == "done"
    assert client(people.IGOR).post(f"/api/v1/merges/{asked.id}/refusal").status_code == 409
    desk.do(people.TOM, joining.undo, asked.id, "Not the same.")
    again = merge(desk, b, a, reason="")
    assert desk.do(people.CLARA, joining.turn_down, again.id).status == "refused"
    with pytest.raises(Conflict):
        desk.do(people.IGOR, joining.agree, again.id)


def test_a_preview_tells_before_what_comes_after(desk, client):
    a, b = desk.idea("A stool that folds").id, desk.idea("A folding stool").id
    desk.do(people.IGOR, actions.support, a, 1, Money(1000, "EUR"))
    desk.do(people.IGOR, actions.support, b, 1, Money(1000, "EUR"))
    desk.do(people.MATS, actions.support, b, 2, Money(3000, "EUR"))
    tom, path = client(people.TOM), f"/api/v1/ideas/{b}/merge"
    seen = tom.get(f"{path}?into={a}").json
    assert (seen["distinct_supporters"], seen["supporters_of_both"], seen["carried"]) == (2, 1, 1)
    assert seen["value"] == {"amount": "70.00", "currency": "EUR"}
    assert client(people.CLARA).get(f"{path}?into={a}").json["value"] is None  # what others pay is not the author's to know
    assert client(people.MATS).get(f"{path}?into={a}").status_code == 403
    page = tom.get(f"/ideas/{b}/merge?into={a}").text
    assert "What it would do" in page and "Or merge at once" in page
    sent = tom.post(f"/ideas/{b}/merge", data={"into": a, "text": "", "reason": "Same"})
    assert sent.status_code == 422 and "What it would do" in sent.text
    sent = tom.post(f"/ideas/{b}/merge", data={"into": a, "text": "One idea now.", "reason": "Same"})
    assert sent.status_code == 303
    assert len(rows(desk, a)) == seen["distinct_supporters"]
    assert "Take the merge back" in tom.get(f"/ideas/{a}").text and "Take the merge back" not in client(people.CLARA).get(
        f"/ideas/{a}").text


def test_who_was_carried_is_told_and_says_no_by_one_click_without_signing_in(desk, client, portal):
    a, b = desk.idea("A stool that folds").id, desk.idea("A folding stool").id
    desk.do(people.MATS, actions.support, b, 2, Money(3000, "EUR"))
    merge(desk, b, a)
    portal.worker.settle()
    told = [one for one in client(people.MATS).get("/api/v1/notifications").json["items"] if "/carried/" in one["url"]]
    assert len(told) == 1
    path, nobody = told[0]["url"], client()
    assert "carried over to this idea" in client(people.MATS).get(f"/ideas/{a}").text
    assert "carried over to this idea" not in client(people.IGOR).get(f"/ideas/{a}").text
    assert nobody.get(path).status_code == 200 and set(rows(desk, a)) == {desk.cast.id(people.MATS)}  # looking does nothing
    for _twice in range(2):
        assert nobody.post(f"{path}/withdrawal").status_code == 303
    assert rows(desk, a) == {} and "taken back" in nobody.get(path).text
    assert nobody.get("/carried/guessed").status_code == 404
    assert set(rows(desk, b)) == {desk.cast.id(people.MATS)}  # his support of the merged idea is kept


def test_yes_makes_it_his_own_and_then_no_link_takes_it_back(desk):
    a, b = desk.idea("A stool that folds").id, desk.idea("A folding stool").id
    desk.do(people.MATS, actions.support, b, 2, Money(3000, "EUR"))
    made = merge(desk, b, a)
    with desk.portal.database.transaction() as opened:
        secret = opened.scalar(select(CarriedSupport.secret))
        answering.say_yes(secret)
    with desk.portal.database.transaction():
        assert not answering.say_no(secret).waits
    desk.do(people.TOM, joining.undo, made.id, "Back.")
    assert rows(desk, a) == {desk.cast.id(people.MATS): (2, 3000, False)}


def test_a_merge_of_what_one_does_not_see_is_not_there(desk):
    desk.board("inside", visibility="team")
    hidden = desk.idea("An idea of ours", by=people.TOM, board="inside").id
    shown = desk.idea("A stool that folds").id
    asked = merge(desk, hidden, shown, reason="")
    with pytest.raises(NotFound):
        desk.do(people.CLARA, joining.find, asked.id)
    with pytest.raises(Invalid):
        merge(desk, shown, hidden, by=people.CLARA)


def test_an_idea_is_split_and_its_supporters_hear_of_it(desk, client, portal):
    idea = desk.idea("A stool and a table", text="Both of ash.").id
    desk.do(people.MATS, actions.support, idea)
    with pytest.raises(Forbidden):
        desk.do(people.MATS, relating.split, idea, ["A stool", "A table"])
    tom = client(people.TOM)
    assert tom.post(f"/api/v1/ideas/{idea}/split", json={"titles": ["Only one"]}).status_code == 422
    made = tom.post(f"/api/v1/ideas/{idea}/split", json={"titles": ["A stool", "A table"]})
    parts = made.json["items"]
    assert made.status_code == 200 and {one["status"] for one in parts} == {"draft"}
    part = parts[0]["id"]
    clara = client(people.CLARA)
    assert clara.get(f"/api/v1/ideas/{part}").json["text"] == "Both of ash."  # the author's own draft, and nobody else's
    assert tom.get(f"/api/v1/ideas/{part}").status_code == 404
    assert "A stool" not in client().get(f"/ideas/{idea}").text.split("</h1>")[1]
    desk.do(people.CLARA, actions.submit, part, True)
    portal.worker.settle()
    assert "split into" in client().get(f"/ideas/{idea}").text and "split from" in client().get(f"/ideas/{part}").text
    assert any(one["url"] == f"/ideas/{part}" for one in client(people.MATS).get("/api/v1/notifications").json["items"])
    assert rows(desk, part) == {}
    desk.do(people.CLARA, actions.discard, parts[1]["id"])


def test_related_ideas_are_named_on_both_pages_and_hidden_ones_on_none(desk, client):
    a, b = desk.idea("A stool that folds").id, desk.idea("A table for it").id
    desk.board("inside", visibility="team")
    hidden = desk.idea("An idea of ours", by=people.TOM, board="inside").id
    clara, path = client(people.CLARA), f"/api/v1/ideas/{a}/relations"
    for _twice in range(2):
        assert clara.post(path, json={"idea_id": b, "kind": "needs"}).status_code == 200
    assert clara.post(path, json={"idea_id": hidden}).status_code == 422
    assert client(people.MATS).post(path, json={"idea_id": b}).status_code == 403
    desk.do(people.TOM, relating.relate, a, hidden, "related")
    assert [one["id"] for one in clara.get(path).json["items"]] == [b]
    assert "needed by" in clara.get(f"/ideas/{b}").text
    one = clara.get(path).json["items"][0]["relation_id"]
    assert clara.delete(f"{path}/{one}").status_code == 204 and clara.delete(f"{path}/{one}").status_code == 404
    assert len(desk.facts("idea.related")) == 2 and len(desk.facts("idea.unrelated")) == 1
