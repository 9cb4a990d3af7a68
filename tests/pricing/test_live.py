"""Two browsers at one bid: what one side does is seen by the other at once, and words begun are not taken away."""

import pytest
from playwright.sync_api import expect

from portal.core.producers.actions import producer_for
from tests import people
from tests.pricing.making import eur, wish


@pytest.fixture
def hands(site):
    """Callers of Clara and Paul at the served site; Paul has his workshop."""
    for person in (people.PAUL, people.PIA):
        actor = site.cast.actor(person)
        with site.database.transaction():
            producer_for(actor)
    return {person: site.caller(person) for person in (people.CLARA, people.PAUL, people.PIA)}


def made(answer, status=201):
    assert answer.status_code == status, answer.text
    return answer.json()


def test_both_sides_see_each_other_move(site, page, hands):
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish()))
    at = f"/bids/{bid['id']}"
    clara, paul, pia = page(people.CLARA), page(people.PAUL), page(people.PIA)
    for window in (clara, paul, pia):
        with window.expect_event("websocket"):
            window.goto(at)
    expect(clara.locator("#bid-answers")).to_contain_text("No price has come back yet")
    paul.get_by_label("Yes, but").check()
    paul.get_by_label("Your price per piece").fill("130.00")
    paul.get_by_label("Height").get_by_label("Possible?").select_option("changed")
    paul.get_by_role("button", name="Send the answer").click()
    expect(paul.locator("#bid-mine")).to_contain_text("€130.00")
    expect(clara.locator(".matrix")).to_contain_text(people.PAUL.company)
    clara.get_by_text("Name a higher price").click()
    clara.get_by_role("button", name="Send the price").click()
    expect(paul.get_by_role("button", name="Agree to €115.00")).to_be_visible()
    paul.get_by_role("button", name="Agree to €115.00").click()
    expect(clara.locator(".matrix")).to_contain_text("€115.00")
    expect(pia.locator("#bid-mine")).to_contain_text("What do you say?")
    clara.get_by_role("link", name="Read the deal").click()
    clara.get_by_role("button", name="Accept for").click()
    clara.wait_for_url("**/orders/**")
    expect(paul.locator("#bid-state")).to_contain_text(people.CLARA.name)
    expect(pia.locator("#bid-state")).to_contain_text("This bid was awarded.")
    assert people.CLARA.name not in pia.content()


def test_words_begun_stay_when_the_bid_moves(site, page, hands):
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish()))
    paul = page(people.PAUL)
    with paul.expect_event("websocket"):
        paul.goto(f"/bids/{bid['id']}")
    paul.get_by_label("Words with it").fill("I was just about to say")
    paul.get_by_label("Quantity").focus()
    same = {name: bid[name] for name in ("title", "wanted_by", "valid_until")}
    changed = {**same, "quantity": 33, "unit_price": eur("105.00")}
    made(hands[people.CLARA].post(f"/api/v1/bids/{bid['id']}/revision", json=changed), 200)
    expect(paul.locator("#bid-state")).to_contain_text("33")
    expect(paul.get_by_label("Words with it")).to_have_value("I was just about to say")
    paul.locator("#bid-mine").get_by_role("button", name="Show what is new").click()
    expect(paul.get_by_label("Quantity")).to_have_value("33")


def test_the_desk_answers_in_place(site, page, hands):
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish(title="Answered from the list")))
    paul = page(people.PAUL)
    paul.goto("/bids")
    row = paul.locator(f"#bid-{bid['id']}")
    row.get_by_text("Answer", exact=True).click()
    row.get_by_role("button", name="Yes, for €100.00").click()
    expect(row).to_contain_text("Stands")
    assert paul.url.endswith("/bids")


def test_the_head_of_a_bid_moves_too(site, page, hands):
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish()))
    gone = made(hands[people.CLARA].post("/api/v1/bids", json=wish(title="Soon withdrawn")))
    answer = made(hands[people.PAUL].post(f"/api/v1/bids/{bid['id']}/answers", json={
        "kind": "counter", "unit_price": eur("130.00")}))
    paul, clara, other = page(people.PAUL), page(people.CLARA), page(people.PAUL)
    for window, one in ((paul, bid), (clara, bid), (other, gone)):
        with window.expect_event("websocket"):
            window.goto(f"/bids/{one['id']}")
        expect(window.locator("#bid-pill")).to_have_text("Open")
    expect(paul.locator("#bid-mine figure.chart").first).to_contain_text("gap")
    made(hands[people.CLARA].post(f"/api/v1/bids/{gone['id']}/withdrawal", json={}), 200)
    expect(other.locator("#bid-pill")).to_have_text("Withdrawn")
    made(hands[people.CLARA].post(f"/api/v1/answers/{answer['id']}/acceptance", json={
        "bid_version": 1, "answer_version": answer["version"]}))
    for window in (paul, clara):
        expect(window.locator("#bid-pill")).to_have_text("Awarded")
        expect(window.locator("figure.chart").first).not_to_contain_text("gap")
        expect(window.locator("figure.chart").first).to_contain_text("Agreed at")
    expect(clara.get_by_role("link", name="Change")).to_have_count(0)


def test_an_open_deal_sheet_says_when_it_is_over(site, page, hands):
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish()))
    answers = [made(hands[person].post(f"/api/v1/bids/{bid['id']}/answers", json={
        "kind": "counter", "unit_price": eur(price)})) for person, price in ((people.PAUL, "130.00"), (people.PIA, "126.00"))]
    windows = [page(people.CLARA), page(people.CLARA)]
    for window, answer in zip(windows, answers, strict=True):
        with window.expect_event("websocket"):
            window.goto(f"/answers/{answer['id']}/deal")
    paul, pia = (window.locator("#deal-decision") for window in windows)
    made(hands[people.PIA].post(f"/api/v1/bids/{bid['id']}/answers", json={"kind": "counter", "unit_price": eur("125.00")}))
    expect(pia).to_contain_text("The producer has given a newer answer")
    expect(pia.get_by_role("button")).to_have_count(0)
    made(hands[people.CLARA].post(f"/api/v1/answers/{answers[0]['id']}/counter", json={"unit_price": eur("110.00")}), 200)
    expect(paul).to_contain_text("Its terms have changed")
    paul.get_by_role("link", name="Read the new sheet").click()
    expect(paul.get_by_role("button", name="Accept for")).to_be_visible()
    seen = made(hands[people.CLARA].get(f"/api/v1/bids/{bid['id']}"), 200)["answers"][0]
    made(hands[people.CLARA].post(f"/api/v1/answers/{seen['id']}/acceptance", json={
        "bid_version": 1, "answer_version": seen["version"]}))
    expect(paul).to_contain_text("Another answer was accepted")
    expect(paul.get_by_role("button")).to_have_count(0)


def test_large_numbers_are_never_cut(site, page, hands):
    most = eur("10000000000000.00")
    bid = made(hands[people.CLARA].post("/api/v1/bids", json=wish(quantity=1, unit_price=most, requirements=[])))
    answer = made(hands[people.PAUL].post(f"/api/v1/bids/{bid['id']}/answers", json={"kind": "accept"}))
    clara = page(people.CLARA)
    for width in (390, 1280):
        clara.set_viewport_size({"width": width, "height": 900})
        for where in (f"/bids/{bid['id']}", f"/answers/{answer['id']}/deal"):
            clara.goto(where)
            wide = "[...document.querySelectorAll('html, .figures > div, .figures dd, .facts dd')]"
            assert clara.evaluate(f"{wide}.filter((one) => one.scrollWidth > one.clientWidth + 1).length") == 0, (width, where)
