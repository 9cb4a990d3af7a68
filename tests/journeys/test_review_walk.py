"""One walk through the review room, by the keyboard alone and by touch: open, pin, reply, resolve, compare, decide."""

import io

import pytest
from playwright.sync_api import expect

from portal.prototypes import actions
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def lamp(site):
    """A prototype under review that shows its second version; nobody has said a word of it."""
    tom = site.cast.actor(people.TOM)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Walking lamp", "", "customers")
    for width in (1200, 1180):
        with site.database.transaction():
            version = actions.add_version(tom, made.id, f"Width {width}")
            file = storage.take_in(tom, io.BytesIO(encoded(picture(width, 800), "PNG")), "front.png")
            actions.add_asset(tom, version.id, file.id, "Front")
            actions.publish(tom, version.id)
    with site.database.transaction():
        actions.set_status(tom, made.id, "in_review")
    return made.id


class Hand:
    """How somebody does things: by keys alone, or by touch alone."""

    def __init__(self, window, touch):
        self.window, self.touch = window, touch

    def do(self, thing):
        """Presses what is there to be pressed."""
        if self.touch:
            return thing.tap()
        thing.focus()
        return thing.press("Enter")

    def pin(self):
        """A pin in the middle of the picture."""
        canvas = self.window.locator("[data-canvas]")
        if self.touch:
            self.window.locator('[data-tool="pin"]').tap()
            area = canvas.bounding_box()
            self.window.touchscreen.tap(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)
        else:
            canvas.focus()
            self.window.keyboard.press("c")
            self.window.keyboard.press("Enter")

    def say(self, form, words):
        """Writes and sends."""
        box = form.locator("textarea")
        expect(box).to_be_focused()
        self.window.keyboard.type(words)
        return form.locator("button.btn-primary").tap() if self.touch else box.press("Control+Enter")

    def way(self, key, button):
        """A key, or its button."""
        return button.tap() if self.touch else self.window.keyboard.press(key)


@pytest.mark.parametrize(("person", "touch"), [(people.CLARA, False), (people.IGOR, True)], ids=["keyboard", "touch"])
def test_open_pin_reply_resolve_compare_decide(page, lamp, person, touch):
    window = page(person, **(PHONE if touch else {}))
    words = "От руки" if touch else "By keys"
    hand = Hand(window, touch)
    window.goto("/prototypes")
    hand.do(window.locator(f'a[href^="/prototypes/{lamp}"]').first)
    expect(window.locator(".canvas.open")).to_be_visible()
    hand.pin()
    hand.say(window.locator("#compose"), words)
    thread = window.locator("[data-thread]", has_text=words)
    expect(thread).to_have_count(1)
    hand.do(thread.locator("[data-reply]"))
    hand.say(thread.locator("[data-reply-form]"), "And more of it")
    expect(thread).to_contain_text("And more of it")
    hand.do(thread.locator("summary").filter(has=window.locator("use[href*='check']")).first)
    hand.do(thread.locator('button[name="reason"][value="answered"]'))
    expect(thread.locator('[data-state="resolved"]')).to_have_count(1)

    if touch:
        window.locator('a[href*="/compare?"]').first.tap()
    else:
        window.locator("[data-canvas]").focus()
        window.keyboard.press("s")
    table = window.locator('.compare[data-mounted="1"]')
    expect(table).to_have_attribute("data-mode", "side")
    hand.way("w", window.locator('[data-to-mode="wipe"]'))
    expect(table).to_have_attribute("data-mode", "wipe")
    hand.way("Escape", window.locator(".room-head a.tool").first)

    expect(window.locator(".canvas.open")).to_be_visible()
    hand.do(window.locator(".room-tools summary.btn-primary"))
    hand.do(window.locator('button[name="verdict"][value="approve_with_changes"]'))
    expect(window.locator(".decisions .decision", has_text=person.name)).to_have_count(1)
