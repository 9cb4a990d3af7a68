"""Amendments: proposed by others, taken with one click and credited, declined with words, overtaken and renewed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from portal.ideas import actions
from portal.ideas.amending import answering, proposing, voting
from portal.ideas.amending.models import Amendment, AmendmentVote
from portal.ideas.amending.passages import passage_of, replaced, stands_once
from portal.ideas.amending.states import AMENDMENT
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from tests import people

SPEC = [{"name": "Height", "value": "450", "unit": "mm", "need": "must"},
        {"name": "Seat", "value": "ash", "unit": "", "need": "nice"}]
TEXT = "It folds flat. It fits behind a door. It weighs little."


@pytest.fixture
def idea(desk):
    return desk.idea(text=TEXT, spec=SPEC, tags=["oak"])


def amend(desk, idea, by=people.IGOR, field="spec", reason="Better so.", **said):
    said = said or {"row_name": "height", "row": {**SPEC[0], "value": "480"}}
    return desk.do(by, proposing.propose, idea.id, field, reason, **said)


def state(desk, found):
    with desk.portal.database.transaction(write=False) as opened:
        return opened.get_one(Amendment, found.id).status


def test_a_change_of_each_field_is_taken_with_one_click_and_credited(desk, client, idea):
    path = f"/api/v1/ideas/{idea.id}"
    igor, clara = client(people.IGOR), client(people.CLARA)
    said = [{"field": "title", "title": "Щ" * 200}, {"field": "tags", "tags": ["oak", "ash"]},
            {"field": "spec", "row_name": "height", "row": {**SPEC[0], "value": "48", "unit": "cm"}},
            {"field": "spec", "row": {"name": "Load", "value": "120", "unit": "kg"}}, {"field": "spec", "row_name": "Seat"},
            {"field": "text", "passage": "behind a door", "replacement": "under a bed"},
            {"field": "text", "text": "It folds flat. It fits behind a door. It weighs 3 kg."}]
    made = [igor.post(path + "/amendments", json={**one, "reason": "Better so."}) for one in said]
    assert [one.status_code for one in made] == [201] * 7, made[-1].text
    # The last two touch each other's place no more than the others: the passage is found again where the text moved on.
    for number, one in enumerate(made, 2):
        taken = clara.post(f"/api/v1/amendments/{one.json['id']}/acceptance")
        assert taken.status_code == 200 and taken.json["revision"] == number, taken.text
    now = clara.get(path).json
    assert now["title"] == "Щ" * 200 and now["tags"] == ["oak", "ash"]
    assert [(row["name"], row["value"]) for row in now["spec"]] == [("Height", "48"), ("Load", "120")]
    assert now["text"] == "It folds flat. It fits under a bed. It weighs 3 kg."
    revisions = clara.get(path + "/revisions").json["items"]
    assert {one["proposed_by"]["name"] for one in revisions[:-1]} == {"Igor Sokolov"} and revisions[-1]["proposed_by"] is None
    assert {one["author"]["name"] for one in revisions} == {"Clara Brandt"}
    assert [one["material"] for one in revisions] == [True, True, True, True, True, False, True, True]
    assert "proposed by Igor Sokolov, accepted by Clara Brandt" in client().get(f"/ideas/{idea.id}/revisions").text
    assert [one["number"] for one in desk.facts("amendment.accepted")] == list(range(2, 9))
    again = clara.post(f"/api/v1/amendments/{made[0].json['id']}/acceptance")
    assert again.status_code == 409 and again.json["state"] == "accepted"
    assert igor.post(f"/api/v1/amendments/{made[1].json['id']}/acceptance").status_code == 403


def test_the_page_shows_the_difference_and_leads_to_each_verb(desk, client, idea):
    found = amend(desk, idea, reason="<b>Taller</b> people")
    for who in (None, people.CLARA, people.IGOR, people.OLGA, people.TOM):
        page = client(who).get(f"/ideas/{idea.id}").text
        assert "+30 mm" in page and f'id="amendment-{found.id}"' in page and "<b>Taller" not in page
        one = client(who).get(f"/amendments/{found.id}").text
        assert ("/acceptance" in one) == (who in (people.CLARA, people.TOM)), who
        assert ("/vote\"" in one) == (who in (people.CLARA, people.OLGA))
        assert ("/withdrawal" in one) == (who is people.IGOR)
        assert client(who).get(f"/ideas/{idea.id}/amendments?status=open").status_code == 200
    form = client(people.OLGA).get(f"/ideas/{idea.id}/amendments/new?field=spec&row=Height").text
    assert 'value="450"' in form and "Better" not in form
    wrong = client(people.OLGA).post(f"/ideas/{idea.id}/amendments", data={"field": "text", "text": "Kept words", "reason": ""})
    assert wrong.status_code == 422 and "Kept words" in wrong.text
    gone = client(people.OLGA).post(f"/ideas/{idea.id}/amendments", data={
        "field": "spec", "row_name": "Seat", "row.name": "", "row.value": "", "row.unit": "", "row.need": "must",
        "reason": "No."})
    assert gone.status_code == 303 and desk.facts("amendment.proposed")[1]["customer_id"]
    assert client(people.CLARA).get(f"/ideas/{idea.id}/amendments/new").status_code == 403
    answer = client(people.CLARA).post(f"/amendments/{found.id}/decline", data={"answer": ""})
    assert answer.status_code == 422 and "fill this in" in answer.text
    assert client(people.CLARA).post(f"/amendments/{found.id}/decline", data={"answer": "Too **tall**."}).status_code == 303
    assert "<strong>tall</strong>" in client().get(f"/amendments/{found.id}").text


@pytest.mark.parametrize(("said", "field"), [
    ({"field": "title", "title": "A chair that folds flat"}, "title"), ({"field": "title", "title": "и\u0306и"}, "title"),
    ({"field": "title"}, "title"), ({"field": "spec", "row_name": "Depth", "row": SPEC[0]}, "row_name"),
    ({"field": "spec"}, "row"), ({"field": "spec", "row": SPEC[0]}, "row"),
    ({"field": "spec", "row_name": "Seat", "row": {**SPEC[1], "name": "Height"}}, "row"),
    ({"field": "spec", "row_name": "Seat", "row": SPEC[1]}, "row"), ({"field": "pictures"}, "field"),
    ({"field": "text", "passage": "It", "replacement": "x"}, "passage"), ({"field": "tags"}, "tags"),
    ({"field": "text", "passage": "Never said", "replacement": "x"}, "passage"), ({"field": "text", "text": TEXT}, "text"),
    ({"field": "text", "passage": "door"}, "replacement"),
    ({"field": "text", "passage": "door", "replacement": "x" * 10_000}, "text"),
])
def test_a_change_that_is_none_gets_a_sentence_beside_its_field(client, idea, said, field):
    answer = client(people.IGOR).post(f"/api/v1/ideas/{idea.id}/amendments", json={"reason": "So.", **said})
    assert answer.status_code == 422 and field in answer.json["errors"], answer.text


def test_what_an_edit_overtakes_is_told_and_can_be_renewed(desk, client, idea):
    row, word, other = (amend(desk, idea), amend(desk, idea, field="text", passage="behind a door", replacement="in a drawer"),
                        amend(desk, idea, field="text", passage="weighs little", replacement="weighs 3 kg"))
    new = [{**SPEC[0], "value": "460"}, SPEC[1]]
    desk.do(people.CLARA, actions.revise, idea.id, {"spec": new, "text": TEXT.replace("behind a", "before the") + " More."})
    assert [state(desk, one) for one in (row, word, other)] == ["outdated", "outdated", "open"]
    assert {one["amendment_id"] for one in desk.facts("amendment.overtaken")} == {row.id, word.id}
    assert client(people.CLARA).post(f"/api/v1/amendments/{row.id}/acceptance").status_code == 409
    with pytest.raises(Conflict):
        desk.do(people.IGOR, proposing.renew, word.id)
    assert desk.do(people.IGOR, proposing.renew, row.id).before["value"] == "460"
    desk.do(people.CLARA, answering.accept, row.id)
    desk.do(people.CLARA, answering.accept, other.id)
    now = desk.fresh(idea)
    assert now.spec[0]["value"] == "480" and now.text.endswith("weighs 3 kg. More.")
    desk.do(people.CLARA, actions.withdraw, idea.id)
    with pytest.raises(Conflict):
        amend(desk, idea)


DOING = {"accept": (people.CLARA, answering.accept), "decline": (people.CLARA, lambda a, i: answering.decline(a, i, "No.")),
         "withdraw": (people.IGOR, proposing.withdraw), "renew": (people.IGOR, proposing.renew),
         "vote": (people.OLGA, voting.vote)}


def brought_to(desk, idea, status):
    found = amend(desk, idea)
    if status == "outdated":
        desk.do(people.CLARA, actions.revise, idea.id, {"spec": [{**SPEC[0], "value": "999"}]})
    elif status != "open":
        who, verb = DOING[{"accepted": "accept", "declined": "decline", "withdrawn": "withdraw"}[status]]
        desk.do(who, verb, found.id)
    assert state(desk, found) == status
    return found


@pytest.mark.parametrize("status", AMENDMENT.states)
def test_every_state_with_every_verb(desk, status):
    for name, verb in AMENDMENT.verbs.items():
        if name == "overtake":
            continue
        found = brought_to(desk, desk.idea(f"Chair {status} {name}", text=TEXT, spec=SPEC), status)
        who, act = DOING[name]
        if status in verb.from_:
            desk.do(who, act, found.id)
            assert state(desk, found) == (verb.to or status)
        else:
            with pytest.raises(Conflict) as refused:
                desk.do(who, act, found.id)
            assert refused.value.state == status and name not in refused.value.possible
            assert state(desk, found) == status
        with pytest.raises(Forbidden):
            desk.do(people.VERA, act, found.id)


def test_voices_equal_their_rows_whatever_is_pressed(desk, idea, dice):
    found = amend(desk, idea)
    voters = [people.OLGA, people.MATS, people.PAUL, people.PIA, people.STRANGER]
    for _again in range(40):
        desk.do(dice.choice(voters), dice.choice((voting.vote, voting.withdraw_vote)), found.id)
    with desk.portal.database.transaction(write=False) as opened:
        rows = opened.scalar(select(func.count()).select_from(AmendmentVote).where(AmendmentVote.amendment_id == found.id))
        assert opened.get_one(Amendment, found.id).vote_count == rows
    for who in (people.IGOR, people.TOM):
        with pytest.raises(Forbidden):
            desk.do(who, voting.vote, found.id)


def test_amendments_live_where_their_idea_is_seen(desk, client, portal):
    desk.board("inner", visibility="team")
    hidden = desk.idea("Heron plan", by=people.TOM, board="inner", text=TEXT)
    found = amend(desk, hidden, by=people.ADA, field="text", passage="behind", replacement="under")
    for path in (f"/amendments/{found.id}", f"/ideas/{hidden.id}/amendments"):
        assert client(people.IGOR).get("/api/v1" + path).status_code == 404 == client().get(path).status_code
    with pytest.raises(NotFound):
        desk.do(people.IGOR, voting.vote, found.id)


def test_they_arrive_in_the_room_and_in_the_bell(desk, client, portal, idea):
    found = amend(desk, idea)
    desk.do(people.OLGA, voting.vote, found.id)
    desk.do(people.CLARA, answering.accept, found.id)
    portal.worker.settle()
    book = portal.extensions["hub"].book
    with portal.database.transaction(write=False):
        told = {one["type"]: one for one in book.events(f"idea:{idea.id}", book.rows_after(f"idea:{idea.id}", 0), "ru")}
    assert told["amendment.proposed"]["data"]["list"] == "amendments" and "+30 mm" in told["amendment.proposed"]["html"]
    assert told["amendment.voted"]["data"]["vote_count"] == 1 and told["amendment.voted"]["actor"] is None
    assert "Принят" in told["amendment.accepted"]["html"]
    bells = {who: [one["url"] for one in client(who).get("/api/v1/notifications").json["items"]]
             for who in (people.CLARA, people.IGOR, people.OLGA)}
    assert f"/amendments/{found.id}" in bells[people.CLARA] and f"/amendments/{found.id}" in bells[people.IGOR]
    assert f"/amendments/{found.id}" not in bells[people.OLGA]


def test_a_page_asks_as_often_for_five_amendments_as_for_one(desk, client, idea, count_queries):
    counts = []
    for _more in range(2):
        for n in range(2):
            amend(desk, idea, field="title", title=f"A chair number {len(counts)}{n}")
        client(people.OLGA).get(f"/ideas/{idea.id}")
        with count_queries() as queries:
            client(people.OLGA).get(f"/ideas/{idea.id}")
        counts.append(len(queries))
    assert counts[0] == counts[1]


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_a_passage_of_any_two_texts_stands_once_and_leads_from_one_to_the_other(before, after):
    was, now = passage_of(before, after)
    if before != after:
        assert stands_once(before, was) and replaced(before, was, now) == after


def test_too_many_of_one_person_are_told_so(desk, idea, monkeypatch):
    monkeypatch.setattr(proposing, "MOST_OPEN", 1)
    amend(desk, idea)
    with pytest.raises(Conflict) as refused:
        amend(desk, idea, field="title", title="Another one")
    assert refused.value.code == "too_many_amendments"
    with pytest.raises(Invalid):
        amend(desk, idea, by=people.OLGA, field="title", title=idea.title)
