"""The player in a browser: a step by key, a run by itself, and the newest step for whoever looks at the end."""

from playwright.sync_api import expect

from tests import people
from tests.pricing.making import eur, wish


def test_a_story_is_walked_played_and_goes_on_live(site, page):
    clara, paul = site.caller(people.CLARA), site.caller(people.PAUL)

    def post(who, path, body):
        got = who.post("/api/v1" + path, json=body)
        assert got.ok, got.text
        return got.json()["id"]

    bid = post(clara, "/bids", wish())
    answer = post(paul, f"/bids/{bid}/answers", {"kind": "counter", "unit_price": eur("130.00")})
    post(clara, f"/answers/{answer}/counter", {"unit_price": eur("110.00")})
    seen = page(people.CLARA)
    seen.goto(f"/bids/{bid}/story")
    now, steps = seen.locator("#story-now"), seen.locator("[data-step]")
    expect(seen.locator("[data-player]")).to_be_visible()
    expect(now).to_have_attribute("data-at", "3")
    seen.keyboard.press("ArrowLeft")
    expect(now).to_have_attribute("data-at", "2")
    expect(now).to_contain_text("€130.00")
    expect(steps.nth(1)).to_have_attribute("aria-current", "step")
    seen.keyboard.press("Home")
    expect(now).to_contain_text("No answer lay on the table yet")
    seen.get_by_role("button", name="Play").click()
    expect(now).to_have_attribute("data-at", "3")
    expect(seen.locator("[data-play]")).to_have_attribute("aria-pressed", "false")
    post(paul, f"/answers/{answer}/counter", {"unit_price": eur("120.00")})
    expect(steps).to_have_count(4)
    expect(now).to_have_attribute("data-at", "4")
    seen.keyboard.press("Home")
    expect(now).to_have_attribute("data-at", "1")
    post(clara, f"/answers/{answer}/counter", {"unit_price": eur("115.00")})
    expect(steps).to_have_count(5)
    expect(now).to_have_attribute("data-at", "1")
