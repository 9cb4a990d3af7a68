"""In the browser: both pictures move together or apart, the wipe goes by keyboard, the next difference is shown."""

import io

import pytest
from playwright.sync_api import expect

from portal.prototypes import actions
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.prototypes.carrying.conftest import next_sheet, sheet
from tests.storage.pictures import encoded


@pytest.fixture(scope="module")
def lamp(site):
    """A prototype with two versions, published over the line, so that the worker carries what stands on the first."""
    tom, clara = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Halden reading lamp", "", "customers")
    for number, image in enumerate((sheet(), next_sheet())):
        with site.database.transaction():
            version = actions.add_version(tom, made.id, f"Version {number}")
            file = storage.take_in(tom, io.BytesIO(encoded(image.resize((1280, 840)), "PNG")), "front.png")
            asset = actions.add_asset(tom, version.id, file.id, "Front")
        site.caller(people.TOM).post(f"/api/v1/versions/{version.id}/publication").raise_for_status()
        if not number:
            with site.database.transaction():
                actions.set_status(tom, made.id, "in_review")
                spot = {"type": "FragmentSelector", "value": "xywh=percent:30,34,4,4"}
                actions.open_thread(clara, version.id, "More reach here?", asset.id, selector=spot)
    return made.id


def test_two_versions_are_compared_by_keyboard(page, lamp):
    window = page(people.CLARA)
    window.goto(f"/prototypes/{lamp}")
    expect(window.locator(".canvas.open")).to_be_visible()
    expect(window.locator("[data-thread]", has_text="Carried over from version 1")).to_be_visible(timeout=20000)
    window.keyboard.press("s")
    window.wait_for_url("**/compare?*")
    table = window.locator('.compare[data-mounted="1"]')
    expect(table).to_be_visible()

    def asked(words):
        panes = "const panes = document.querySelector('.compare').comparePanes"
        return window.evaluate(f"(() => {{ {panes}; return {words}; }})()")

    def settled(words):
        panes = "const panes = document.querySelector('.compare').comparePanes"
        window.wait_for_function(f"() => {{ {panes}; return {words}; }}")

    at = "Math.abs(panes.left.viewport.getZoom() - panes.right.viewport.getZoom()) < 0.01"
    window.keyboard.press("+")
    expect(table).to_have_attribute("data-mode", "side")
    settled(f"{at} && panes.right.viewport.getZoom() > panes.right.viewport.getHomeZoom() * 1.2")
    window.keyboard.press("l")
    window.keyboard.press("+")
    settled(f"!({at})")  # each moves by itself

    window.keyboard.press("w")
    wipe = window.locator("[data-wipe]")
    expect(wipe).to_be_focused()
    before = asked("panes.items.after.getClip().x")
    wipe.press("ArrowRight")
    wipe.press("ArrowRight")
    assert asked("panes.items.after.getClip().x") == pytest.approx(before + 0.02 * 1280)

    window.keyboard.press("d")
    expect(window.locator(".compare[data-compared]")).to_be_visible(timeout=20000)
    window.keyboard.press("n")
    expect(window.locator("[data-region][aria-current]")).to_have_count(1)
    assert asked("panes.items.difference.getOpacity()") == 1
    window.keyboard.press("Escape")
    window.wait_for_url("**/prototypes/*?version=2*")
