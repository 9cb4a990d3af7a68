"""A price named, answered, compared and awarded on a phone's width, with nothing but the keys; who looked on is told."""

import re

from playwright.sync_api import expect

from portal.core.producers.actions import producer_for
from tests import people
from tests.support.judging import facts

PHONE = {"width": 360, "height": 740}
FOCUSED = """one => {
  if (one !== document.activeElement) return "elsewhere";
  const { outlineStyle, boxShadow } = getComputedStyle(one);
  return outlineStyle === "none" && boxShadow === "none" ? "unseen" : "here";
}"""


def reach(window, wanted):
    """Goes there with Tab; one sees where one is."""
    for _each in range(150):
        window.keyboard.press("Tab")
        if (found := wanted.evaluate(FOCUSED)) != "elsewhere":
            assert found == "here", f"one does not see that {wanted} has the focus"
            return
    raise AssertionError(f"no way by keyboard to {wanted}")


def press(window, role, name, key="Enter"):
    """Goes to a link or button and presses it."""
    reach(window, window.locator("main").get_by_role(role, name=name).first)
    window.keyboard.press(key)


def write(window, label, words):
    """Goes to a field and writes over what stands there."""
    reach(window, window.locator("main").get_by_label(label).first)
    window.keyboard.press("ControlOrMeta+a")
    window.keyboard.type(words)


def test_from_the_price_to_the_order_by_keys_on_a_phone(site, page):
    for person in (people.PAUL, people.PIA):
        actor = site.cast.actor(person)
        with site.database.transaction():
            producer_for(actor)
    clara, paul, pia = (page(person, viewport=PHONE) for person in (people.CLARA, people.PAUL, people.PIA))
    clara.goto("/bids/new")
    write(clara, "What do you need?", "Two lamps by keys")
    write(clara, "Quantity", "2")
    write(clara, "Your price per piece", "100.00")
    press(clara, "button", "Publish the bid")
    clara.wait_for_url(re.compile(r"/bids/\w{13}$"))
    for window in (paul, pia):
        window.goto("/bids")
        press(window, "link", "Two lamps by keys")
        window.wait_for_url(clara.url)
        reach(window, window.get_by_label(re.compile("^Yes, for")))
    paul.keyboard.press("ArrowDown")
    write(paul, "Your price per piece", "130.00")
    for window, price in ((paul, "€130.00"), (pia, "€100.00")):
        press(window, "button", "Send the answer")
        expect(window.locator("#bid-mine")).to_contain_text(price)
        assert facts(window, "en") == []
    expect(clara.locator(".matrix")).to_contain_text(people.PIA.company)
    press(clara, "link", "Compare by score, sort, weigh")
    clara.wait_for_url("**/comparison")
    assert facts(clara, "en") == []
    press(clara, "link", "Read the deal")  # of the best offer, which stands first
    clara.wait_for_url("**/deal")
    press(clara, "button", "Accept for €200.00")
    expect(clara).to_have_url(re.compile("/orders/"))
    expect(pia.locator("#bid-state")).to_contain_text("accepted your answer")
    expect(paul.locator("#bid-state")).to_contain_text("Another answer was accepted. Who won stays between the two.")
    expect(paul.locator("#bid-mine")).to_contain_text("It was €30.00 above the one that was chosen.")
    expect(paul.locator("#bid-mine").get_by_role("button")).to_have_count(0)
