"""Three browsers at one pool: who joins lowers the price before the eyes of all, by forms alone."""

from urllib.parse import urlsplit

from playwright.sync_api import expect

from portal.core.producers.actions import producer_for
from tests import people
from tests.pricing.making import eur, wish


def test_one_who_joins_lowers_the_price_for_all_of_them(site, page):
    actor = site.cast.actor(people.PAUL)
    with site.database.transaction():
        producer_for(actor)
    bid = site.caller(people.CLARA).post("/api/v1/bids", json=wish(quantity=4, unit_price=eur("50.00"))).json()
    clara, paul, sam = page(people.CLARA), page(people.PAUL), page(people.STRANGER)
    clara.goto(f"/bids/{bid['id']}")
    clara.get_by_text("Open as a pool").click()
    clara.get_by_label("What the pool is for").fill("Lamps for the quay")
    with clara.expect_event("websocket"):
        clara.get_by_role("button", name="Open the pool").click()
        clara.wait_for_url("**/pools/*")
    expect(clara.locator("#pool-state")).to_contain_text("No workshop has named prices by quantity yet")
    for window in (paul, sam):
        with window.expect_event("websocket"):
            window.goto(clara.url)
    rows = paul.get_by_role("group", name="Price", exact=True)
    for at, (least, price) in enumerate((("4", "45.00"), ("10", "38.00"))):
        rows.nth(at).get_by_label("From so many pieces").fill(least)
        rows.nth(at).get_by_label("Price per piece").fill(price)
    paul.get_by_role("button", name="Send the prices").click()
    expect(paul.locator("#pool-mine")).to_contain_text("Lower your prices")
    expect(clara.locator("#pool-state")).to_contain_text("4 pieces in, 6 more make it €38.00")
    expect(clara.locator("#pool-mine")).to_contain_text("you would get them for €45.00 each")
    sam.get_by_label("Pieces").fill("6")
    sam.get_by_label("Your top price per piece").fill("38.50")
    sam.get_by_label("To be brought to").fill("Lund")
    sam.get_by_role("button", name="Join the pool").click()
    for window in (clara, sam):
        expect(window.locator("#pool-mine")).to_contain_text("you would get them for €38.00 each")
    expect(paul.locator("#pool-state")).to_contain_text("10")
    for window in (clara, paul):
        assert "38.50" not in window.content() and people.STRANGER.name not in window.content()
    assert "38.00" not in paul.locator("#pool-state").inner_text()
    # He changes his mind, and leaves: the others see the price rise again and nobody's name.
    sam.get_by_role("button", name="Leave the pool").click()
    expect(sam.locator("dialog.ask")).to_be_visible()
    # News that comes while he is asked leaves what he is asked about in its place.
    changed = site.caller(people.CLARA).post(f"/api/v1{urlsplit(sam.url).path}/participation",
                                             json={"quantity": 4, "top_price": eur("49.00"), "place": "Malmö"})
    assert changed.status_code == 200, changed.text
    expect(sam.locator("#pool-mine [data-moved-on]")).to_be_attached()
    sam.locator("dialog.ask button[value=yes]").click()
    expect(clara.locator("#pool-state")).to_contain_text("4 pieces in, 6 more make it €38.00")
    expect(clara.locator("#pool-mine")).to_contain_text("you would get them for €45.00 each")
    expect(paul.locator("#pool-state")).to_contain_text("4")
    expect(sam.get_by_role("button", name="Join the pool")).to_be_visible()
    assert people.STRANGER.name not in clara.content()
