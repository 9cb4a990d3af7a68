"""The desk in the browser: files go one after the other, each says how far it is, one that fails says why."""

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
