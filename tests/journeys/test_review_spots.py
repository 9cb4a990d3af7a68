"""Spots in the browser: by keyboard alone, and on a phone. How soon a first pin can be set tells `bench.first_pin`."""

import io

import pytest
from playwright.sync_api import Page, expect

from portal.prototypes import actions, queries
from portal.prototypes.spots import Spot
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="module")
def bench(site):
    """A prototype under review: its picture has a pin of Clara's in the lower right and two close together at the left."""
    tom, clara = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Bench", "Look closely.", "customers")
        version = actions.add_version(tom, made.id, "First")
        file = storage.take_in(tom, io.BytesIO(encoded(picture(1200, 800), "PNG")), "front.png")
        asset = actions.add_asset(tom, version.id, file.id, "Front")
        actions.publish(tom, version.id)
        actions.set_status(tom, made.id, "in_review")
        for text, spot in (("Foot", Spot(0.8, 0.8)), ("Left one", Spot(0.2, 0.5)), ("Left two", Spot(0.21, 0.5))):
            actions.open_thread(clara, version.id, text, asset.id, spot=spot)
    return made.id, version.id


SIMPLIFIED = """async () => {
  const { simplified } = await import("/static/js/review-simplify.js");
  const straight = [...Array(100).keys()].map(x => ({ x, y: 0 }));
  const wave = straight.map(({ x }) => ({ x, y: 20 * Math.sin(x / 9) }));
  const kept = simplified(wave, 1.5);
  const away = wave.map((one, index) => {
    const next = kept.find(at => at >= index), before = kept.findLast(at => at <= index);
    const [a, b] = [wave[before], wave[next]];
    return b.x === a.x ? 0 : Math.abs(a.y + (b.y - a.y) * (one.x - a.x) / (b.x - a.x) - one.y);
  });
  return [simplified(straight, 1), simplified([{x: 0, y: 0}, {x: 5, y: 5}, {x: 10, y: 0}], 1), kept.length, Math.max(...away)];
}"""


def said(site, bench, text):
    tom = site.cast.actor(people.TOM)
    with site.database.transaction(write=False):
        found = queries.threads(tom, queries.find_version(tom, bench[1])).items
    return next(one for one in found if one.comments[0].text == text)


def enter(page, person, bench, **options) -> Page:
    window = page(person, **options)
    window.goto(f"/prototypes/{bench[0]}")
    expect(window.locator(".canvas.open")).to_be_visible()
    return window


def keys(window, *pressed):
    for key in pressed:
        window.keyboard.press(key)


def test_by_keyboard_alone(site, page, bench):
    clara, tom = enter(page, people.CLARA, bench), enter(page, people.TOM, bench)
    clara.locator("[data-canvas]").focus()
    keys(clara, "g", "c", "Space", *["ArrowRight"] * 6, "Space", *["ArrowDown"] * 6, "Space", "Enter")
    box = clara.locator("#compose textarea")
    expect(box).to_be_focused()
    keys(clara, *"Seat", "Control+Enter")
    expect(tom.locator("[data-thread]", has_text="Seat")).to_have_count(1)
    seat = said(site, bench, "Seat")
    assert seat.shape == "polygon" and len(seat.points.split()) == 4 and seat.w > 0.02 and seat.h > 0.02
    expect(tom.locator(f'[data-pin="{seat.id}"] path.spot-box')).to_have_count(1)
    expect(clara.locator("[data-canvas]")).to_be_focused()
    order = []
    for _each in range(4):
        clara.keyboard.press("n")
        order.append(clara.locator("[data-thread].chosen .comment-body").inner_text())
    assert order[:2] == ["Left one", "Left two"] and order[2:] == ["Seat", "Foot"]
    before = said(site, bench, "Foot")
    keys(clara, "m", "ArrowLeft", "ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown", "Enter")
    clara.locator(".note").get_by_role("button").first.wait_for()
    after = said(site, bench, "Foot")
    assert after.x < before.x and after.y < before.y and after.w > 0 and after.shape == "rect"
    expect(tom.locator(f"#head-{after.id}[data-shape='rect']")).to_have_count(1)
    clara.locator(".note").get_by_role("button", name="Undo the move").press("Enter")
    expect(tom.locator(f"#head-{after.id}[data-shape='point']")).to_have_count(1)
    assert said(site, bench, "Foot").x == before.x


def test_on_a_phone(site, page, bench):
    clara = page(people.CLARA, **PHONE)
    clara.goto(f"/prototypes/{bench[0]}")
    expect(clara.locator(".canvas.open")).to_be_visible()
    bubble = clara.locator("[data-bubble]")
    expect(bubble).to_have_count(1)
    area = bubble.bounding_box()
    clara.touchscreen.tap(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)
    expect(bubble).to_have_count(0)
    clara.locator('[data-tool="fit"]').tap()
    clara.locator('[data-tool="polygon"]').tap()
    expect(clara.locator('[data-tool="polygon"]')).to_have_attribute("aria-pressed", "true")
    area = clara.locator("[data-canvas]").bounding_box()
    middle = area["y"] + area["height"] / 2
    for x, y in ((150, -20), (230, -20), (230, 40), (150, -20)):
        clara.touchscreen.tap(area["x"] + x, middle + y)
    text = clara.locator("#compose textarea")
    expect(text).to_be_focused()
    text.fill("By thumb")
    clara.locator("#compose button.btn-primary").tap()
    thread = clara.locator("[data-thread]", has_text="By thumb")
    expect(thread).to_have_count(1)
    thread.locator("[data-reply]").tap()
    clara.locator("[data-reply-form] textarea").fill("And answered")
    clara.locator("[data-reply-form] button").tap()
    expect(thread).to_contain_text("And answered")
    assert said(site, bench, "By thumb").shape == "polygon"
    line, corner, kept, away = clara.evaluate(SIMPLIFIED)
    assert line == [0, 99] and corner == [0, 1, 2] and 5 < kept < 30 and away < 3
