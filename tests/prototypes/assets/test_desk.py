"""The desk in the browser: files go one after the other, each says how far it is, one that fails says why."""

import io
import os

import pytest
from playwright.sync_api import expect

from portal.prototypes import actions
from portal.storage import shelf
from tests import people
from tests.storage import films, papers
from tests.storage.pictures import encoded, picture

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def lamp(site):
    """A prototype with a version in preparation."""
    tom = site.cast.actor(people.TOM)
    site.cast.id(people.CLARA)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Halden reading lamp", "Look closely.", "customers")
        return made.id, actions.add_version(tom, made.id, "With a plan").id


def test_files_go_one_by_one_and_say_how_they_fare(site, page, lamp):
    window = page(people.TOM)
    window.goto(f"/prototypes/{lamp[0]}/desk")
    given = {"front.png": encoded(picture(300, 200), "PNG"), "plan.pdf": papers.pdf(2), "all.zip": b"PK\3\4" + bytes(99),
             "lamp.stl": papers.stl(), "spin.mp4": films.mp4()}
    window.locator('input[type="file"]').set_input_files(
        [{"name": name, "mimeType": "application/octet-stream", "buffer": content} for name, content in given.items()])
    window.get_by_role("button", name="Add them").click()
    lines = window.locator("[data-bring-list] li")
    expect(lines).to_have_count(5)
    expect(lines.locator("nth=4").locator(".bringing-state")).to_have_text("ready", timeout=30_000)
    expect(window.locator("[data-bring-list] .good")).to_have_count(4)
    expect(window.locator("[data-bring-list] .bad .bringing-state")).to_contain_text("unpack")
    expect(window.locator("[data-bring-shown] > li")).to_have_count(5)
    window.get_by_role("button", name="Publish version 1").wait_for()
    if os.environ.get("SHOTS"):
        shots(site, page, lamp, window)


def shots(site, page, lamp, window):
    at = os.environ["SHOTS"]
    window.screenshot(path=f"{at}/desk.png", full_page=True)
    tom = site.cast.actor(people.TOM)
    small = page(people.TOM, viewport={"width": 360, "height": 740}, color_scheme="dark", locale="ru-RU")
    small.goto(f"/prototypes/{lamp[0]}/desk")
    small.screenshot(path=f"{at}/desk-360.png", full_page=True)
    with site.database.transaction():
        actions.publish(tom, lamp[1])
        actions.set_status(tom, lamp[0], "in_review")
        from portal.prototypes import queries
        assets = {one.asset.kind: one.asset.id for one in queries.versions(tom, lamp[0])[0].assets}
    for kind, one in assets.items():
        room = page(people.TOM, viewport={"width": 1280, "height": 800}, color_scheme="dark" if kind == "video" else "light")
        room.goto(f"/prototypes/{lamp[0]}?asset={one}")
        room.wait_for_timeout(1500)
        room.screenshot(path=f"{at}/first-{kind}.png")
        print(room.url, room.content()[:300], 'shown-here' in room.content())
        room.locator(".shown-here summary").click()
        room.locator(".shown-here").scroll_into_view_if_needed()
        room.screenshot(path=f"{at}/room-{kind}.png")
    plain = page(people.CLARA, java_script_enabled=False, viewport={"width": 360, "height": 740})
    plain.goto(f"/prototypes/{lamp[0]}?asset={assets['model']}")
    plain.screenshot(path=f"{at}/plain.png")
