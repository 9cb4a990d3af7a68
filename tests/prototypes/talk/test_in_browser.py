"""Threads with scripts: calling by the keyboard, reacting, what is new and when it is read, a filter for threads and pins."""

import io
import re

from playwright.sync_api import expect

from portal.prototypes import actions
from portal.prototypes.spots import Spot
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture


def shown(site):
    """A prototype under review with a question of Clara's, and something Mats said."""
    tom, clara, mats = (site.cast.actor(one) for one in (people.TOM, people.CLARA, people.MATS))
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Fjord bench", "Look closely.", "customers")
        version = actions.add_version(tom, made.id, "First")
        file = storage.take_in(tom, io.BytesIO(encoded(picture(900, 600), "PNG")), "front.png")
        asset = actions.add_asset(tom, version.id, file.id, "Front")
        actions.publish(tom, version.id)
        actions.set_status(tom, made.id, "in_review")
        actions.open_thread(clara, version.id, "More reach?", asset.id, spot=Spot(0.2, 0.3), label="question")
        other = actions.open_thread(mats, version.id, "In oak, please.", asset.id, spot=Spot(0.7, 0.6), label="idea")
        return made.id, other.id


def test_calling_reacting_filtering_and_what_is_new(site, page, windows):
    made, other = shown(site)
    clara, mats = page(people.CLARA), page(people.MATS)
    for window in (clara, mats):
        window.goto(f"/prototypes/{made}")
        expect(window.locator(".canvas.open")).to_be_visible()
        expect(window.locator("#room[data-talks]")).to_have_count(1)
    expect(clara.locator(f"#thread-{other} .is-new")).to_have_text("1 new")
    clara.keyboard.press("u")
    expect(clara.locator(f"#thread-{other}")).to_have_class("pinned chosen")
    expect(clara.locator(f"#thread-{other} .is-new")).to_have_count(0)  # read after a moment

    box = clara.locator(f"#thread-{other} [data-reply-form] textarea")
    box.click()
    clara.keyboard.type("Yes, @")
    options = clara.get_by_role("listbox", name="People to call").get_by_role("option")
    expect(options.first).to_be_visible()
    clara.keyboard.type("ber")
    expect(options).to_have_count(1)
    clara.keyboard.press("Enter")
    expect(box).to_have_value("Yes, @Mats Berg ")
    clara.keyboard.press("Control+Enter")
    heard = mats.locator(f"#thread-{other} .said", has_text="Yes,")
    expect(heard.locator(".mention")).to_have_text("@Mats Berg")
    expect(mats.locator(f"#thread-{other} .is-new")).to_have_text("1 new")

    row = heard.locator(".reactions")
    row.locator("summary").click()
    row.get_by_role("button", name="I love it").click()
    expect(row.get_by_role("button", name="I love it 1")).to_have_attribute("aria-pressed", "true")
    expect(clara.get_by_role("button", name="I love it 1")).to_have_attribute("aria-pressed", "false")

    clara.locator(".talk-filter > summary").click()
    clara.locator("#talk-label").select_option("question")
    expect(clara.locator(f"#thread-{other}")).to_be_hidden()
    expect(clara.locator("[data-pin]")).to_have_count(1)
    expect(clara).to_have_url(re.compile(r"\?label=question"))
    clara.reload()
    expect(clara.locator("[data-thread]")).to_have_count(1)
    clara.get_by_role("link", name="Show all").click()
    expect(clara.locator("[data-thread]")).to_have_count(2)
    expect(clara.locator("[data-pin]")).to_have_count(2)
