"""Large sums ask for the password again and lose nothing; a fresh award may be taken back before anything is made."""

from datetime import timedelta

from sqlalchemy import select, update

from portal.accounts.actions import find_by_mail
from portal.accounts.models import UserSession
from portal.accounts.secrets import hash_password
from portal.core.production.models import Job, JobStage
from portal.kernel import clock
from portal.pricing.awarding.models import Award
from tests import people
from tests.pricing.making import eur

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA
WORDS = "seven bright herons over Lund"


def grow_old(portal):
    """Every session was begun an hour ago."""
    with portal.database.transaction() as opened:
        opened.execute(update(UserSession).values(created_at=clock.now() - timedelta(hours=1)))


def test_a_large_sum_asks_again_who_it_is_and_leads_back(market, portal, client, rule):
    assert rule("3000.00")["proof_above"] == eur("3000.00")
    market.post(CLARA, "/operator/award_rules", {"currency": "EUR"}, 403)
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, PIA, unit_price=eur("126.00"))
    grow_old(portal)
    small = market.bid(title="Less", quantity=23)
    assert market.accept(small, market.answer(small)).status_code == 201
    refused = market.accept(bid, paul)
    assert (refused.status_code, refused.get_json()["code"]) == (403, "proof_needed")
    assert market.get(CLARA, f"/bids/{bid['id']}")["state"] == "open"
    hashed = hash_password(WORDS)
    with portal.database.transaction():
        find_by_mail(CLARA.email).password_hash = hashed
    page, body = client(CLARA), {"bid_version": 1, "answer_version": paul["version"]}
    grow_old(portal)
    sent = page.post(f"/answers/{paul['id']}/acceptance", data=body)
    assert sent.status_code == 303 and sent.location == f"/session/proof?next=%2Fanswers%2F{paul['id']}%2Fdeal"
    assert f"/answers/{paul['id']}/deal" in page.get(sent.location).get_data(as_text=True)
    again = page.post("/session/proof", data={"password": "not this one", "next": f"/answers/{paul['id']}/deal"})
    assert again.status_code == 422 and f"/answers/{paul['id']}/deal" in again.get_data(as_text=True)
    proof = page.post("/session/proof", data={"password": WORDS, "next": f"/answers/{paul['id']}/deal"})
    assert proof.status_code == 303 and proof.location == f"/answers/{paul['id']}/deal"
    assert page.post("/session/proof", data={"password": WORDS, "next": "//elsewhere.example"}).location == "/"
    assert market.accept(bid, paul).get_json()["code"] == "proof_needed"  # another session proves for itself
    assert page.post(f"/answers/{paul['id']}/acceptance", data=body).location.startswith("/orders/")
    assert market.accept(bid, pia).get_json()["code"] == "taken"  # too late: said without asking for a password first


def test_stepping_back_in_time_cancels_the_order_and_tells_everybody_the_truth(market, portal, client, rule):
    rule(days=3)
    bid = market.bid()
    paul, pia = market.answer(bid), market.answer(bid, PIA, unit_price=eur("126.00"))
    order = market.accept(bid, paul).get_json()
    at = f"/bids/{bid['id']}/step_back"
    late = market.accept(bid, pia).get_json()
    assert (late["code"], late["possible"]) == ("taken", ["step_back"])
    assert market.get(CLARA, f"/bids/{bid['id']}")["possible"] == ["step_back"]
    market.post(PAUL, at, None, 403)
    assert "Step back from the award" in client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    done = market.post(CLARA, at, {"reason": "The hall is not ours any more."}, 200).get_json()
    assert done["taken_back_at"] and done["orders"] == [{"id": order["id"], "number": order["number"], "state": "cancelled"}]
    assert market.post(CLARA, at, None, 409).get_json()["code"] == "taken_back"
    assert market.get(CLARA, f"/bids/{bid['id']}")["possible"] == []
    for person in (PAUL, PIA):
        page = client(person).get(f"/bids/{bid['id']}").get_data(as_text=True)
        assert "The customer stepped back from the award." in page and "not ours any more" not in page
    assert people.PAUL.name not in client(PIA).get(f"/bids/{bid['id']}").get_data(as_text=True)


def test_stepping_back_ends_with_its_days_and_when_production_begins(market, portal, rule):
    bid = market.bid()
    assert market.post(CLARA, f"/bids/{bid['id']}/step_back", None, 409).get_json()["code"] == "not_awarded"
    assert market.accept(bid, market.answer(bid)).status_code == 201
    over = market.post(CLARA, f"/bids/{bid['id']}/step_back", None, 409).get_json()
    assert (over["code"], over["possible"]) == ("cooling_over", ["change_order"])
    rule(days=1)
    for begun in (True, False):
        bid = market.bid()
        order = market.accept(bid, market.answer(bid)).get_json()
        portal.worker.settle()
        with portal.database.transaction(write=False) as opened:
            stage = opened.scalars(select(JobStage.id).where(
                JobStage.order_id == order["id"], JobStage.status == "ready")).one()
        if begun:
            market.post(PAUL, f"/jobs_in_production/stages/{stage}/start", None, 200)
            said = market.post(CLARA, f"/bids/{bid['id']}/step_back", None, 409).get_json()
            assert said["code"] == "production_began"
            with portal.database.transaction(write=False) as opened:
                assert opened.get(Award, bid["id"]).taken_back_at is None
            continue
        market.post(CLARA, f"/bids/{bid['id']}/step_back", None, 200)
        with portal.database.transaction(write=False) as opened:
            assert opened.scalars(select(Job.status).where(Job.order_id == order["id"])).all() == ["cancelled"]
        assert market.post(PAUL, f"/jobs_in_production/stages/{stage}/start", None).status_code == 409
