"""What waits for a colleague, live: page and list see his yes, his no and the end of the bid, and nobody else may listen."""

from playwright.sync_api import expect

from portal.core.producers.actions import producer_for
from portal.kernel.policy import Actor
from portal.pricing.limits.keeping import lapse
from tests import people
from tests.pricing.limits.test_limits import NORA, facts, limits
from tests.pricing.making import eur, wish

CLARA, PAUL, PIA = people.CLARA, people.PAUL, people.PIA


def test_only_the_companys_own_people_may_be_in_its_rooms(market):
    """Until they lose the right; and what has ended waits no more, once however often it is heard."""
    market.cast.id(NORA)
    limits(market, PAUL, NORA, eur("1.00"))
    bid = market.bid()
    ask = f"/bids/{bid['id']}/answers?ask={market.cast.id(PAUL)}"
    waits = market.post(NORA, ask, {"kind": "accept"}, 202).get_json()["id"]
    company, other = (market.cast.actor(one).company_id for one in (PAUL, PIA))

    def inside(about: str | None, audience: str = "") -> set[str]:
        actors = [market.cast.actor(one) for one in (*people.CAST, NORA)]
        with market.portal.database.transaction(write=False):
            keys = market.portal.extensions["hub"].book.doors["waiting"].who(about, audience, [*actors, Actor.anonymous()])
        return {one.name for one in actors if one.key in keys} | ({"nobody"} if "" in keys else set())

    assert inside(company) == inside(company, waits) == {PAUL.name, NORA.name}
    assert inside(other, waits) == inside(company, "0000000000000") == set() and inside(other) == {PIA.name}

    market.post(CLARA, f"/bids/{bid['id']}/withdrawal", {}, 200)
    market.portal.worker.settle()
    with market.portal.database.transaction():
        lapse(bid_id=bid["id"])
    assert facts(market, "waiting.lapsed") == ["waiting.lapsed"]
    assert market.get(PAUL, f"/waiting/{waits}")["state"] == "lapsed" and market.get(PAUL, "/waiting")["items"] == []
    assert "Too late." in market.as_(NORA).get(f"/waiting/{waits}").get_data(as_text=True)
    assert f"/waiting/{waits}" not in market.as_(PAUL).get("/").get_data(as_text=True)
    assert market.post(PAUL, f"/waiting/{waits}/sending", {}, 409).get_json()["state"] == "lapsed"
    market.post(PAUL, f"/company/members/{market.cast.id(NORA)}/removal")
    assert inside(company) == inside(company, waits) == {PAUL.name}


def test_who_waits_sees_the_yes_the_no_and_the_end_without_a_reload(site, page):
    actor = site.cast.actor(PAUL)
    with site.database.transaction():
        producer_for(actor)
    clara, paul, nora = (site.caller(one) for one in (CLARA, PAUL, NORA))
    paul.post(f"/api/v1/company/limits/{site.cast.id(NORA)}", json={"limits": [eur("1.00")]})
    titles = ("Sent by Paul", "Dropped by Paul", "Withdrawn by Clara")
    bids = [clara.post("/api/v1/bids", json=wish(title=title, requirements=[])).json()["id"] for title in titles]
    ask = f"answers?ask={site.cast.id(PAUL)}"
    waits = [nora.post(f"/api/v1/bids/{one}/{ask}", json={"kind": "accept"}).json()["id"] for one in bids]
    listed, *shown = (page(NORA) for _each in range(4))
    for window, path in zip((listed, *shown), ("", *(f"/{one}" for one in waits)), strict=True):
        with window.expect_event("websocket"):
            window.goto(f"/waiting{path}")
    expect(listed.locator("#waiting-list li")).to_have_count(3)

    paul.post(f"/api/v1/waiting/{waits[0]}/sending", json={})
    expect(shown[0].locator("#waiting-state")).to_contain_text(f"{PAUL.name} sent it.")
    expect(shown[0].get_by_role("button", name="Drop it")).to_have_count(0)
    expect(listed.locator("#waiting-list")).not_to_contain_text(titles[0])
    clara.post(f"/api/v1/bids/{bids[2]}/withdrawal", json={})
    expect(shown[2].locator("#waiting-state")).to_contain_text("Too late.")
    expect(listed.locator("#waiting-list li")).to_have_count(1)
    expect(shown[1].locator("#waiting-state")).to_contain_text("Not sent yet.")

    # Who is no longer of the company hears nothing more, on pages that stood open.
    paul.post(f"/api/v1/company/members/{site.cast.id(NORA)}/removal", json={})
    paul.post(f"/api/v1/waiting/{waits[1]}/dropping", json={})
    expect(shown[1].locator("body")).to_contain_text("You no longer have access to this.")
    expect(shown[1].locator("#waiting-state")).to_contain_text("Not sent yet.")
