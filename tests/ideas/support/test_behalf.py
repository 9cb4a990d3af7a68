"""Support that the team notes for a customer: counted once, beside his own never, known to the team and hinted to himself."""

import random
import threading
from contextlib import suppress

import pytest
from sqlalchemy import or_, select

from portal.accounts.models import Membership
from portal.core.customers.actions import customer_for, take_over
from portal.core.customers.models import Customer
from portal.ideas import actions
from portal.ideas.models import Idea, Support
from portal.ideas.support import behalf
from portal.ideas.support.models import OnBehalf
from portal.kernel.errors import Conflict, Forbidden
from portal.kernel.money import Money
from tests import people
from tests.ideas.support.test_budget import agree

PRICE = {"amount": "40.00", "currency": "EUR"}


@pytest.fixture
def record_of(desk):
    """The customer's record of somebody."""
    return lambda person: desk.do(person, customer_for).id


def count(portal, idea):
    with portal.database.transaction(write=False) as opened:
        return opened.get_one(Idea, idea.id).support_count


def test_the_team_notes_what_a_customer_without_account_said(portal, desk, client):
    idea, tom = desk.idea(), client(people.TOM)
    fair = desk.do(people.TOM, take_over, external_system="fair", external_ref="7", name="Hotel Krone")
    path = f"/api/v1/ideas/{idea.id}/support/noted"
    sent = {"customer_id": fair.id, "source": "fair", "note": "Stand 12, Kingfisher", "url": "https://example.com/fair",
            "quantity": 20, "top_price": PRICE}
    told = tom.post(path, json=sent)
    assert told.status_code == 200 and told.json["by"]["name"] == "Tom Fischer" and told.json["top_price"] == PRICE
    tom.post(path, json={**sent, "quantity": 30})  # said again, it counts once
    assert count(portal, idea) == 1
    assert [one["quantity"] for one in tom.get(path).json["items"]] == [30]
    for wrong, field in (({"source": "rumour"}, "source"), ({"url": "javascript:alert(1)"}, "url"),
                         ({"customer_id": "0000000000000"}, "customer_id"), ({"top_price": {**PRICE, "currency": "USD"}},
                                                                             "top_price")):
        assert field in tom.post(path, json={**sent, **wrong}).json["errors"]
    page = tom.get(f"/ideas/{idea.id}").text
    assert "on behalf of, by Tom Fischer, at a fair" in page and "Hotel Krone" in page
    for other in (people.CLARA, people.PAUL, None):
        page = client(other).get(f"/ideas/{idea.id}").text
        assert "Hotel Krone" not in page and "Kingfisher" not in page and "on behalf" not in page.lower().replace(
            "on behalf</", "")
    with pytest.raises(Forbidden):
        desk.do(people.CLARA, behalf.note_support, idea.id, fair.id, "mail")
    timeline = tom.get(f"/api/v1/customers/{fair.id}/timeline").json["items"]
    assert "support.noted" in [one["type"] for one in timeline]
    agree(portal)
    assert tom.delete(f"{path}/{fair.id}").status_code == 204
    assert tom.delete(f"{path}/{fair.id}").status_code == 404
    assert count(portal, idea) == 0
    agree(portal)


def test_his_own_support_takes_its_place_and_he_may_take_it_back(portal, desk, client, record_of):
    idea, other = desk.idea(), desk.idea("Another chair")
    igor = client(people.IGOR)
    noted = (record_of(people.IGOR), "phone")
    for one in (idea, other):
        desk.do(people.TOM, behalf.note_support, one.id, *noted, quantity=2, top_price=Money(4000, "EUR"))
    portal.worker.settle()
    assert f"/ideas/{idea.id}#support" in [one["url"] for one in igor.get("/api/v1/notifications").json["items"]]
    page = igor.get(f"/ideas/{idea.id}").text
    assert "записала (" in page and "Tom" not in page.split('id="support"')[1].split("</section>")[0]
    igor.put(f"/api/v1/ideas/{idea.id}/support", json={"quantity": 5, "top_price": PRICE})
    assert count(portal, idea) == 1
    with pytest.raises(Conflict):
        desk.do(people.TOM, behalf.note_support, idea.id, *noted)
    agree(portal)
    assert igor.delete(f"/api/v1/ideas/{other.id}/support").json["support_count"] == 0
    mats = desk.do(people.MATS, customer_for).id  # of the studio: whoever of its people supports, speaks for it
    desk.do(people.TOM, behalf.note_support, other.id, mats, "visit")
    assert "Another chair" in client(people.OLGA).get("/supports").text
    desk.do(people.OLGA, actions.support, other.id)
    assert count(portal, other) == 1
    assert [one["why"] for one in desk.facts("support.note_ended")] == ["own", "customer", "own"]
    agree(portal)


def test_a_noted_support_costs_no_vote(portal, desk, client, record_of):
    board = desk.board("lamps", name="Lamps", vote_budget=1)
    idea, other = desk.idea("Lamp A", board="lamps"), desk.idea("Lamp B", board="lamps")
    desk.do(people.TOM, behalf.note_support, idea.id, record_of(people.IGOR), "mail")
    assert client(people.IGOR).get(f"/api/v1/boards/{board.id}/votes").json["left"] == 1
    desk.do(people.IGOR, actions.support, other.id)
    agree(portal)


def test_team_and_customer_at_the_same_moment_count_once(portal, desk, cast, dice, record_of):
    idea = desk.idea()
    who = [people.IGOR, people.OLGA, people.STRANGER, people.MATS]
    records = {one: record_of(one) for one in who}
    tom, actors, failures = cast.actor(people.TOM), [(one, cast.actor(one)) for one in who], []

    def race(seed):
        own = random.Random(seed)
        for _turn in range(40):
            person, actor = own.choice(actors)
            doing = own.choice([(actions.support, actor, idea.id, 1), (actions.withdraw_support, actor, idea.id),
                                (behalf.note_support, tom, idea.id, records[person], "mail")])
            try:
                with suppress(Conflict), portal.database.transaction():
                    doing[0](*doing[1:])
            except Exception as failed:  # noqa: BLE001 told by the test
                failures.append(failed)

    threads = [threading.Thread(target=race, args=(dice.random(),)) for _n in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not failures
    agree(portal)
    with portal.database.transaction(write=False) as opened:
        for noted in opened.scalars(select(Customer).join(OnBehalf, OnBehalf.customer_id == Customer.id)):
            members = select(Membership.user_id).where(Membership.company_id == noted.company_id)
            own = or_(Support.user_id == noted.user_id, Support.user_id.in_(members))
            assert opened.scalar(select(Support.id).where(Support.idea_id == idea.id, own)) is None
