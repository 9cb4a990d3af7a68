"""Moderation: what is held is nowhere, reports are counted once, each verb is guarded and told."""

import pytest
from sqlalchemy import func, select

from portal.ideas import actions
from portal.ideas.models import Comment, Idea
from portal.ideas.moderating import deciding, holding, reporting
from portal.ideas.moderating.models import Case, Report
from portal.ideas.moderating.states import CASE
from portal.ideas.queries import visible_to
from portal.kernel.errors import Conflict, Forbidden, NotFound
from portal.kernel.policy import can
from portal.notifications.models import Notification
from tests import people

API = "/api/v1"


def told(portal, cast, person):
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        return list(opened.execute(select(Notification.kind, Notification.url).where(
            Notification.user_id == cast.id(person)).order_by(Notification.id)).all())


def everywhere(browser, title, idea_id):
    """Where somebody finds an idea: page, program, list, search, similar, boards' counts, export."""
    return [browser.get(f"/ideas/{idea_id}").status_code == 200, browser.get(f"{API}/ideas/{idea_id}").status_code == 200,
            *(title in browser.get(path).text for path in ("/ideas", f"{API}/ideas?limit=100", f"{API}/ideas?q=walrus",
              f"{API}/ideas/similar?title=walrus+stool", "/roadmap", "/search?q=stool"))]


def test_what_a_new_person_hands_in_waits_and_is_nowhere_until_it_is_let_stand(strict, client, cast, portal):
    clara, igor, tom = client(people.CLARA), client(people.IGOR), client(people.TOM)
    sent = {"board": "strict", "title": "A walrus stool", "rights_accepted": True, "submit": True, "tags": ["walrus"]}
    made = clara.post(f"{API}/ideas", json=sent).get_json()
    assert made["status"] == "draft" and made["waits_for_review"] is True
    assert "waits for review" in clara.get(f"/ideas/{made['id']}").text and tom.get(f"/ideas/{made['id']}").status_code == 200
    assert not any(everywhere(igor, "walrus stool", made["id"])) and not any(everywhere(client(), "walrus stool", made["id"]))
    assert "walrus" not in tom.get(f"{API}/ideas?limit=100").text, "the team finds it in the queue"
    assert "walrus" not in igor.get("/ideas?board=strict").text, "no facet counts it"
    again = clara.post(f"{API}/ideas/{made['id']}/submission", json={"rights_accepted": True})
    assert again.status_code == 200
    [case] = tom.get(f"{API}/moderation").get_json()["items"]
    assert (case["title"], case["level"], case["cause"]) == ("A walrus stool", "new", "held")
    assert ("moderation.held", f"/moderation/{case['id']}") in told(portal, cast, people.TOM)
    assert igor.get(f"{API}/moderation/{case['id']}").status_code == 404 and igor.get("/moderation").status_code == 403
    assert tom.post(f"/moderation/{case['id']}/approval", data={"version": case["version"]}).status_code == 303
    assert all(everywhere(igor, "walrus stool", made["id"])[i] for i in (0, 1, 2, 3, 4, 5))
    assert strict.facts("idea.submitted")[-1]["idea_id"] == made["id"]
    with portal.database.transaction(write=False) as opened:
        idea = opened.get_one(Idea, made["id"])
        assert (idea.status, idea.author_id, idea.revision_number) == ("submitted", cast.id(people.CLARA), 1)
    assert ("moderation.approved", f"/ideas/{made['id']}") in told(portal, cast, people.CLARA)
    assert tom.post(f"{API}/moderation/{case['id']}/removal", json={"reason": "spam"}).status_code == 409


def test_a_held_comment_is_no_comment_before_it_is_let_stand(strict, client, cast, portal):
    idea = strict.idea(by=people.TOM, board="strict")
    clara, igor, tom = client(people.CLARA), client(people.IGOR), client(people.TOM)
    sent = clara.post(f"{API}/ideas/{idea.id}/comments", json={"text": "Bittern words"})
    assert sent.status_code == 202 and sent.get_json()["state"] == "waiting"
    assert clara.post(f"/ideas/{idea.id}/comments", data={"text": "Second words"}).headers["Location"].endswith("#waiting")
    part = clara.post(f"/ideas/{idea.id}/comments", data={"text": "Third words"}, headers={"X-Part": "1"})
    assert part.status_code == 202 and "waits for review" in part.text
    mine = clara.get(f"/ideas/{idea.id}").text
    assert "Bittern words" in mine and "waits for review" in mine
    for browser in (igor, client(), client(people.PAUL)):
        assert "Bittern" not in browser.get(f"/ideas/{idea.id}").text + browser.get(f"{API}/ideas/{idea.id}/comments").text
    assert strict.fresh(idea).comment_count == 0 and strict.facts("comment.posted") == []
    cases = {one["text"]: one["id"] for one in tom.get(f"{API}/moderation?cause=held").get_json()["items"]}
    assert clara.post(f"{API}/moderation/{cases['Third words']}/withdrawal").get_json()["state"] == "taken_back"
    assert tom.post(f"{API}/moderation/{cases['Third words']}/approval", json={}).status_code == 409
    refused = tom.post(f"{API}/moderation/{cases['Second words']}/removal", json={"reason": "off_topic", "words": "Not here."})
    assert refused.get_json()["state"] == "removed"
    assert tom.post(f"{API}/moderation/{cases['Bittern words']}/approval", json={"trust": "trusted"}).status_code == 200
    assert strict.fresh(idea).comment_count == 1 and "Bittern words" in igor.get(f"/ideas/{idea.id}").text
    with portal.database.transaction(write=False) as opened:
        assert opened.scalars(select(Comment.author_id)).all() == [cast.id(people.CLARA)]
    assert ("moderation.removed", f"/moderation/{cases['Second words']}") in told(portal, cast, people.CLARA)
    why = clara.get(f"/moderation/{cases['Second words']}").text
    assert "It does not belong here" in why and "Not here." in why
    assert "Not here." in clara.get("/moderation/mine").text and "Not here." not in igor.get("/moderation/mine").text
    free = clara.post(f"{API}/ideas/{idea.id}/comments", json={"text": "Trusted words"})
    assert free.status_code == 201, "trusted from then on"


def test_a_report_counts_once_and_a_removed_idea_is_gone_for_all_but_its_author_and_the_team(desk, client, cast, portal):
    idea = desk.idea("A walrus stool", tags=["walrus"])
    clara, igor, olga, tom = (client(one) for one in (people.CLARA, people.IGOR, people.OLGA, people.TOM))
    assert igor.get(f"/ideas/{idea.id}/report").status_code == 200
    rights = {"reason": "rights", "words": "Seen at Weber's."}
    assert igor.post(f"{API}/ideas/{idea.id}/reports", json=rights).status_code == 201
    assert igor.post(f"{API}/ideas/{idea.id}/reports", json={"reason": "spam"}).status_code == 409
    assert olga.post(f"/ideas/{idea.id}/reports", data={"reason": "spam"}).status_code == 303
    assert olga.post(f"/ideas/{idea.id}/reports", data={"reason": ""}).status_code == 422
    assert clara.post(f"{API}/ideas/{idea.id}/reports", json={"reason": "spam"}).status_code == 403, "one's own"
    [case] = tom.get(f"{API}/moderation").get_json()["items"]
    assert len(case["reports"]) == 2 and "Seen at Weber" in tom.get("/moderation").text
    assert clara.get(f"{API}/moderation/{case['id']}").status_code == 404
    assert "Seen at" not in clara.get("/moderation/mine").text
    assert all(everywhere(olga, "walrus stool", idea.id)[:4])
    gone = tom.post(f"/moderation/{case['id']}/removal", data={"reason": "rights", "words": "It is theirs.", "version": "2"})
    assert gone.status_code == 303
    assert not any(everywhere(olga, "walrus stool", idea.id)) and "walrus" not in olga.get("/ideas").text
    assert "It is theirs." in clara.get(f"/ideas/{idea.id}").text and tom.get(f"/ideas/{idea.id}").status_code == 200
    assert "Seen at" not in clara.get(f"/moderation/{case['id']}").text + clara.get(f"{API}/moderation/{case['id']}").text
    assert people.IGOR.name not in clara.get(f"/moderation/{case['id']}").text
    with pytest.raises(NotFound):
        desk.do(people.OLGA, actions.support, idea.id)
    with pytest.raises((Conflict, Forbidden)):
        desk.do(people.CLARA, actions.revise, idea.id, {"title": "As if nothing had happened"})
    assert tom.post(f"/moderation/{case['id']}/restoration", data={"version": "3"}).status_code == 303
    assert all(everywhere(olga, "walrus stool", idea.id)[:6]) and "walrus" in olga.get("/ideas").text, "it is as it was"
    assert "put back" in clara.get("/moderation/mine").text and "It is theirs." not in clara.get(f"/ideas/{idea.id}").text
    assert ("moderation.restored", f"/moderation/{case['id']}") in told(portal, cast, people.CLARA)
    assert tom.post(f"{API}/moderation/{case['id']}/restoration", json={}).status_code == 409


def test_a_reported_comment_is_taken_out_or_stays(desk, client, portal, cast):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "Rude words")
    clara, tom = client(people.CLARA), client(people.TOM)
    for verb, body, kept in (("dismissal", {}, True), ("removal", {"reason": "abuse"}, False)):
        reporter = clara if kept else client(people.OLGA)
        assert reporter.post(f"{API}/comments/{said.id}/reports", json={"reason": "abuse"}).status_code == 201
        [case] = tom.get(f"{API}/moderation").get_json()["items"]
        assert tom.post(f"{API}/moderation/{case['id']}/{verb}", json=body).status_code == 200
        assert ("Rude words" in clara.get(f"/ideas/{idea.id}").text) is kept
    assert clara.post(f"{API}/comments/{said.id}/reports", json={"reason": "abuse"}).status_code == 409
    assert "Rude words" in tom.get("/moderation?state=removed").text, "nothing is put back unread"
    assert client(people.OLGA).get(f"{API}/moderation/{case['id']}").status_code == 404
    assert tom.post(f"{API}/moderation/{case['id']}/restoration", json={}).status_code == 200
    assert "Rude words" in clara.get(f"/ideas/{idea.id}").text
    assert clara.get(f"{API}/ideas/{idea.id}").get_json()["comment_count"] == 1
    assert client(people.IGOR).delete(f"{API}/comments/{said.id}").status_code == 200
    assert [one.kind for one in told(portal, cast, people.IGOR) if one.kind.startswith("moderation")] == [
        "moderation.removed", "moderation.restored"]


def test_whose_writing_is_stopped_reads_why_and_writes_again_afterwards(desk, client, cast, portal):
    idea, igor, tom = desk.idea(), client(people.IGOR), client(people.TOM)
    person = cast.id(people.IGOR)
    assert tom.post(f"{API}/moderation/people/{person}/stop", json={"days": 7, "reason": "Three warnings."}).status_code == 200
    said, proposed = {"text": "Still here"}, {"board": "chairs", "title": "Mine"}
    for path, body in ((f"/ideas/{idea.id}/comments", said), ("/ideas", proposed)):
        refused = igor.post(API + path, json=body)
        assert refused.status_code == 403 and refused.get_json()["code"] == "writing_stopped"
        assert "Three warnings." in refused.get_json()["detail"]
    assert "Three warnings." in igor.get(f"/ideas/{idea.id}").text and "Three warnings." in igor.get("/moderation/mine").text
    assert "Three warnings." not in client(people.CLARA).get(f"/ideas/{idea.id}").text
    assert ("moderation.writing_stopped", "/moderation/mine") in told(portal, cast, people.IGOR)
    assert igor.put(f"{API}/ideas/{idea.id}/support", json={}).status_code == 200, "a hand may still be raised"
    assert tom.post(f"/moderation/people/{person}/stop/end").status_code == 303
    assert igor.post(f"{API}/ideas/{idea.id}/comments", json={"text": "Back"}).status_code == 201
    assert tom.post(f"{API}/moderation/people/{cast.id(people.ADA)}/stop", json={"days": 1, "reason": "x"}).status_code == 422


def test_every_case_verb_goes_from_where_the_table_says(strict, cast, dice):
    """Random verbs in a random order: whatever was decided stays decided, and the counters equal the rows."""
    idea = strict.idea(by=people.TOM, board="strict")
    cases = [strict.do(people.CLARA, holding.say, idea.id, f"Words {n}") for n in range(4)]
    for reporter in (people.IGOR, people.OLGA):
        cases.append(strict.do(reporter, reporting.report_idea, idea.id, "other"))
    assert cases[-1].id == cases[-2].id
    verbs = {"approve": (people.TOM, deciding.approve), "remove": (people.TOM, deciding.remove, "other"),
             "dismiss": (people.TOM, deciding.dismiss), "restore": (people.TOM, deciding.restore),
             "take_back": (people.CLARA, holding.take_back)}
    state = {one.id: "waiting" for one in cases}
    for _step in range(40):
        case, name = dice.choice(cases), dice.choice(list(verbs))
        who, action, *rest = verbs[name]
        fits = name not in (("dismiss", "restore") if case.cause == "held" else ("take_back",))
        if name == "approve" and case in cases[:4] and state[cases[-1].id] == "removed":
            fits = False  # no comment without its idea
        begin = "removed" if name == "restore" else "waiting"
        try:
            strict.do(who, action, case.id, *rest)
        except (Conflict, Forbidden, NotFound):
            assert state[case.id] != begin or not fits
        else:
            assert state[case.id] == begin and fits
            state[case.id] = str(CASE.verbs[name].to)
    with strict.portal.database.transaction(write=False) as opened:
        assert {one.id: one.status for one in opened.scalars(select(Case))} == state
        posted = opened.scalar(select(func.count()).select_from(Comment).where(Comment.status == "posted"))
        assert opened.get_one(Idea, idea.id).comment_count == posted
        assert posted == sum(state[one.id] == "approved" for one in cases[:4])
        assert opened.scalar(select(func.count()).select_from(Report)) == 2


def test_the_lists_and_the_rule_agree_on_what_is_held_or_taken_out(strict, cast, portal):
    held = strict.idea("Held", board="strict")
    shown = strict.idea("Shown")
    gone = strict.idea("Gone", by=people.OLGA)
    case = strict.do(people.IGOR, reporting.report_idea, gone.id, "spam")
    strict.do(people.TOM, deciding.remove, case.id, "spam")
    for person in (None, people.CLARA, people.OLGA, people.MATS, people.IGOR, people.TOM):
        actor = cast.actor(person)
        with portal.database.transaction(write=False) as opened:
            listed = set(opened.scalars(select(Idea.id).where(visible_to(actor))))
            ruled = {one.id for one in opened.scalars(select(Idea)) if can(actor, "idea.see", _with_board(opened, one))}
        assert listed == ruled
        assert (held.id in listed) is (person in (people.CLARA, people.TOM)) and shown.id in listed
        assert (gone.id in listed) is (person in (people.OLGA, people.TOM))


def _with_board(opened, idea):
    opened.refresh(idea, ["board"])
    return idea
