"""An idea and the prototypes that answer it: attached, shown on both pages, in both timelines."""

import pytest
from sqlalchemy import select

from portal.ideas import actions as ideas
from portal.kernel.errors import Forbidden, Invalid, NotFound
from portal.kernel.facts import FactRow, FactSubject
from portal.prototypes import actions, queries
from tests import people

API = "/api/v1"


@pytest.fixture
def idea(hands):
    hands.do(people.TOM, ideas.open_board, "lamps", "Lamps")
    return hands.do(people.CLARA, ideas.propose, "lamps", "A lamp that bows", rights_accepted=True, submit=True)


def test_an_idea_is_attached_once_and_taken_off(hands, stage, idea, facts):
    for _each in range(2):
        hands.do(people.TOM, actions.link_idea, stage.prototype, idea.id)
    assert facts().count("prototype.idea_linked") == 1
    assert [one.id for one in hands.see(people.CLARA, queries.of_idea, idea.id)] == [stage.prototype]
    assert hands.see(people.PAUL, queries.of_idea, idea.id) == []
    with pytest.raises(Forbidden):
        hands.do(people.CLARA, actions.link_idea, stage.prototype, idea.id)
    with pytest.raises(Invalid):
        hands.do(people.TOM, actions.link_idea, stage.prototype, "0" * 13)
    hands.do(people.TOM, actions.unlink_idea, stage.prototype, idea.id)
    with pytest.raises(NotFound):
        hands.do(people.TOM, actions.unlink_idea, stage.prototype, idea.id)


def test_the_thread_is_followed_from_both_ends(client, hands, stage, idea, portal):
    attached = client(people.TOM).post("/prototypes/attachments", data={"idea_id": idea.id, "prototype_id": stage.prototype})
    assert attached.status_code == 303 and idea.id in attached.headers["Location"]
    assert "Halden reading lamp" in client(people.CLARA).get(f"/ideas/{idea.id}").get_data(as_text=True)
    assert "A lamp that bows" in client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    shown = client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}").json
    assert [one["id"] for one in shown["ideas"]] == [idea.id]
    listed = client(people.CLARA).get(f"{API}/prototypes?idea={idea.id}").json["items"]
    assert [one["id"] for one in listed] == [stage.prototype]
    hands.do(people.CLARA, actions.decide, stage.prototype, "approve")
    with portal.database.transaction(write=False) as opened:
        told = set(opened.scalars(select(FactRow.type).join(FactSubject, FactSubject.fact_id == FactRow.id).where(
            FactSubject.kind == "idea", FactSubject.subject_id == idea.id)))
    assert {"prototype.idea_linked", "prototype.decided"} <= told


def test_words_stand_in_the_customers_timeline(hands, stage, portal):
    hands.thread(people.CLARA, stage)
    with portal.database.transaction(write=False) as opened:
        kinds = set(opened.scalars(select(FactSubject.kind).join(FactRow, FactRow.id == FactSubject.fact_id).where(
            FactRow.type == "prototypes/comment.posted")))
    assert kinds == {"prototype", "customer"}
