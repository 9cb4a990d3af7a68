"""Every state with every verb, the official answer, and who may give it."""

import pytest

from portal.ideas import actions
from portal.ideas.amending import proposing as amending
from portal.ideas.moderating import deciding as moderating
from portal.ideas.moderating import reporting
from portal.ideas.states import DECISIONS, IDEA, LABELS, REASONS, RESTORE, UNMERGE
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from tests import people

WAYS = {
    "draft": (), "submitted": (), "under_review": ("under_review",), "planned": ("planned",), "prototyping": ("prototyping",),
    "available": ("planned", "available"), "declined": ("declined",), "merged": ("merged",), "withdrawn": ("withdrawn",),
    "removed": ("removed",),
}


def bring_to(desk, status):
    idea, other = desk.idea(submit=status != "draft"), desk.idea("The one that goes on")
    for step in WAYS[status]:
        if step == "withdrawn":
            desk.do(people.CLARA, actions.withdraw, idea.id)
        elif step == "removed":
            take_out(desk, idea)
        else:
            desk.do(people.TOM, actions.decide, idea.id, step, "Because.", reason="other", merged_into=other.id)
    assert desk.fresh(idea).status == status
    return idea, other


def take_out(desk, idea):
    """Somebody reports it, the team takes it out."""
    case = desk.do(people.OLGA, reporting.report_idea, idea.id, "other")
    desk.do(people.TOM, moderating.remove, case.id, "other")


def change_title(actor, idea_id):
    """Proposes another title."""
    return amending.propose(actor, idea_id, "title", "Shorter", title="Another title for it")


def attempt(desk, verb, idea, other):
    """Does a verb by its name on an idea."""
    simple = {
        "edit": (people.CLARA, actions.revise, {"title": "Changed title"}), "submit": (people.CLARA, actions.submit),
        "discard": (people.CLARA, actions.discard), "withdraw": (people.CLARA, actions.withdraw),
        "support": (people.IGOR if idea.status != "draft" else people.CLARA, actions.support),
        "comment": (people.CLARA, actions.post, "Hello"),
        "amend": (people.IGOR if idea.status != "draft" else people.CLARA, change_title),
    }
    if verb in simple:
        who, action, *rest = simple[verb]
        return desk.do(who, action, idea.id, *rest)
    if verb == "remove":
        reported = idea.status == "draft" and desk.do(people.CLARA, reporting.report_idea, idea.id, "other")
        return reported or take_out(desk, idea)
    by_name = {one.name: one.to for one in DECISIONS}
    target = by_name.get(verb, desk.fresh(idea).status)
    who = people.CLARA if idea.status == "draft" else people.TOM
    return desk.do(who, actions.decide, idea.id, target, "Text", reason="other", merged_into=other.id)


@pytest.mark.parametrize("status", IDEA.states)
def test_every_verb_goes_from_where_the_table_says_and_nowhere_else(desk, status):
    for verb in IDEA.verbs.values():
        if verb in (UNMERGE, RESTORE):
            continue  # of a merge, of a case: tests/ideas/merging, tests/ideas/moderating
        if verb.to == status and verb in DECISIONS:
            continue  # the status it has already: that only answers
        idea, other = bring_to(desk, status)
        idea = desk.fresh(idea)
        if status in verb.from_:
            attempt(desk, verb.name, idea, other)
            if verb.to:
                assert desk.fresh(idea).status == verb.to
            continue
        hidden = (NotFound,) if status == "removed" else ()  # to whoever does not stand behind it
        with pytest.raises((Conflict, Forbidden, *hidden)) as refused:
            attempt(desk, verb.name, idea, other)
        if isinstance(refused.value, Conflict):
            assert refused.value.state == status
            assert refused.value.possible == IDEA.possible(status)
        assert desk.fresh(idea).status == status


def test_every_state_has_a_word():
    assert set(LABELS) == set(IDEA.states)


def test_an_official_answer_stays_readable(desk, client):
    idea = desk.idea()
    path = f"/api/v1/ideas/{idea.id}/status"
    tom = client(people.TOM)
    assert tom.post(path, json={"status": "under_review", "response": "We look at it."}).status_code == 200
    told = tom.post(path, json={"status": "declined", "response": "**No**.", "reason": "too_costly",
                                "would_change": "100 of you."})
    assert told.json["response"]["reason"] == "too_costly" and told.json["response"]["author"]["name"] == people.TOM.name
    shown = client().get(f"/api/v1/ideas/{idea.id}").json
    assert [one["status"] for one in shown["responses"]] == ["declined", "under_review"]
    page = client().get(f"/ideas/{idea.id}").text
    assert "<strong>No</strong>" in page and "100 of you." in page and "Making it costs more" in page
    again = tom.post(path, json={"status": "declined", "response": "Still no.", "reason": "too_few"})
    assert again.json["status"] == "declined" and len(again.json["responses"]) == 3
    assert [one["to_status"] for one in desk.facts("idea.status_changed")] == ["under_review", "declined"]
    assert len(desk.facts("idea.answered")) == 1


def test_only_the_team_decides(desk, client):
    idea = desk.idea()
    for other, status in ((None, 401), (people.CLARA, 403), (people.PAUL, 403), (people.STRANGER, 403)):
        answer = client(other).post(f"/api/v1/ideas/{idea.id}/status", json={"status": "planned", "response": "x"})
        assert answer.status_code == status
        assert client(other).put(f"/api/v1/ideas/{idea.id}/assignment", json={}).status_code == status
    assert desk.fresh(idea).status == "submitted"


@pytest.mark.parametrize("body", [
    {"status": "declined", "response": "No."}, {"status": "declined", "response": "No.", "reason": "whim"},
    {"status": "merged", "response": "Same."}, {"status": "merged", "response": "Same.", "merged_into": "0123456789abc"},
    {"status": "planned"}, {"status": "planned", "response": " "}, {"status": "draft", "response": "x"},
    {"status": "withdrawn", "response": "x"},
])
def test_what_a_decision_needs(desk, client, body):
    idea = desk.idea()
    answer = client(people.TOM).post(f"/api/v1/ideas/{idea.id}/status", json=body)
    assert answer.status_code == 422 and desk.fresh(idea).status == "submitted"


def test_an_idea_is_not_merged_into_itself(desk):
    idea = desk.idea()
    with pytest.raises(Invalid):
        desk.do(people.TOM, actions.decide, idea.id, "merged", "Same.", merged_into=idea.id)
    assert "duplicate" in REASONS


def test_two_decisions_at_once_are_one(desk, client):
    idea = desk.idea()
    version = str(desk.fresh(idea).version)
    tom, ada = client(people.TOM), client(people.ADA)
    path = f"/api/v1/ideas/{idea.id}/status"
    assert tom.post(path, json={"status": "planned", "response": "Yes"}, headers={"If-Match": version}).status_code == 200
    late = ada.post(path, json={"status": "declined", "response": "No", "reason": "other"}, headers={"If-Match": version})
    assert late.status_code == 409 and late.json["state"] == "planned"


def test_somebody_looks_after_an_idea(desk, client, cast):
    idea = desk.idea()
    told = client(people.TOM).put(f"/api/v1/ideas/{idea.id}/assignment",
                                  json={"owner_id": cast.id(people.ADA), "answer_by": "2026-12-01"})
    assert told.json["owner"]["name"] == people.ADA.name and told.json["answer_by"] == "2026-12-01"
    wrong = client(people.TOM).put(f"/api/v1/ideas/{idea.id}/assignment", json={"owner_id": cast.id(people.CLARA)})
    assert wrong.status_code == 422
    assert desk.facts("idea.assigned")
