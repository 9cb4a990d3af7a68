"""The review room in the browser: two windows, pins by mouse and by keyboard alone, and words typed while the line is down."""

import io

import pytest
from playwright.sync_api import Page, expect

from portal.prototypes import actions, queries
from portal.storage import actions as storage
from portal.storage import shelf
from tests import people
from tests.storage.pictures import encoded, picture


@pytest.fixture(scope="module")
def lamp(site):
    """A prototype under review with a picture, and a way to ask what was said on it."""
    tom = site.cast.actor(people.TOM)
    for person in (people.CLARA, people.IGOR):
        site.cast.id(person)
    shelf.put_up(site.database, site.home / "files")
    with site.database.transaction():
        made = actions.create(tom, "Halden reading lamp", "Look closely.", "customers")
        version = actions.add_version(tom, made.id, "First")
        file = storage.take_in(tom, io.BytesIO(encoded(picture(1200, 800), "PNG")), "front.png")
        actions.add_asset(tom, version.id, file.id, "Front")
        actions.publish(tom, version.id)
        actions.set_status(tom, made.id, "in_review")
    return made.id, version.id


def threads(site, lamp):
    tom = site.cast.actor(people.TOM)
    with site.database.transaction(write=False):
        return queries.threads(tom, queries.find_version(tom, lamp[1])).items


def asset_of(site, lamp):
    return site.caller(people.TOM).get(f"/api/v1/versions/{lamp[1]}/assets").json()["items"][0]["id"]


def enter(page, person, lamp, **options) -> Page:
    window = page(person, **options)
    window.goto(f"/prototypes/{lamp[0]}")
    expect(window.locator(".canvas.open")).to_be_visible()
    return window


def say(window: Page, text: str) -> None:
    box = window.locator("#compose textarea")
    expect(box).to_be_focused()
    box.fill(text)
    box.press("Control+Enter")


def test_a_pin_placed_here_appears_there(site, page, windows, lamp):
    clara, tom = enter(page, people.CLARA, lamp), enter(page, people.TOM, lamp)
    expect(tom.locator("[data-presence] li")).to_have_count(2)
    clara.locator("[data-canvas]").click(position={"x": 260, "y": 200})
    say(clara, "More reach here?")
    for window in (clara, tom):
        expect(window.locator("[data-thread]", has_text="More reach here?")).to_have_count(1)
        expect(window.locator("[data-pin]")).to_have_count(1)
    expect(clara.locator(".waits")).to_have_count(0)
    tom.locator("[data-thread] .pin").click()
    reply = tom.locator("[data-reply-form] textarea")
    reply.type("Twenty more")
    for _again in range(8):  # a hint that got lost is not sent again: he goes on writing
        try:
            expect(clara.locator("article [data-typing]")).to_contain_text("Tom Fischer", timeout=2000)
            break
        except AssertionError:
            reply.type(".")
    else:
        raise AssertionError("nobody was told that Tom is writing")
    reply.press("Control+Enter")
    expect(clara.locator("[data-thread]", has_text="Twenty more")).to_have_count(1)
    tom.locator("summary", has_text="Resolve").click()
    tom.get_by_role("button", name="Answered").click()
    expect(clara.locator("[data-pin].solved")).to_have_count(1)
    windows.keep("review-room")


WIDTH_SEEN = "() => document.querySelector('.room').reviewRoom.viewer.viewport.getBounds().width"


def test_a_press_on_a_face_follows_that_view(site, page, lamp):
    clara, tom = enter(page, people.CLARA, lamp), enter(page, people.TOM, lamp)
    face = clara.get_by_role("button", name="Follow Tom Fischer")
    face.click()
    expect(clara.locator("[data-following] span")).to_have_text("You see what Tom Fischer looks at.")
    tom.locator("[data-canvas]").focus()
    for _each in range(3):
        tom.keyboard.press("+")
    tom.wait_for_function("() => document.querySelector('.room').reviewRoom.viewer.viewport.getBounds().width < 0.6")
    clara.wait_for_function("() => document.querySelector('.room').reviewRoom.viewer.viewport.getBounds().width < 0.6")
    expect(face).to_have_attribute("aria-pressed", "true")
    clara.keyboard.press("Escape")
    expect(clara.locator("[data-following]")).to_be_hidden()
    mine = clara.evaluate(WIDTH_SEEN)
    tom.keyboard.press("0")
    tom.wait_for_function("() => document.querySelector('.room').reviewRoom.viewer.viewport.getBounds().width > 0.9")
    assert clara.evaluate(WIDTH_SEEN) == pytest.approx(mine), "who looks by himself is left alone"


def test_a_rectangle_is_drawn_by_dragging(site, page, lamp):
    clara = enter(page, people.CLARA, lamp)
    clara.locator('[data-tool="rect"]').click()
    area = clara.locator("[data-canvas]").bounding_box()
    clara.mouse.move(area["x"] + 300, area["y"] + 120)
    clara.mouse.down()
    clara.mouse.move(area["x"] + 360, area["y"] + 180, steps=4)
    clara.mouse.move(area["x"] + 420, area["y"] + 220, steps=4)
    clara.mouse.up()
    say(clara, "This whole joint")
    expect(clara.locator("[data-thread]", has_text="This whole joint")).to_have_count(1)
    found = threads(site, lamp)[-1]
    assert found.shape == "rect" and found.w > 0.05 and found.h > 0.05 and found.selector["type"] == "FragmentSelector"


def test_a_spot_is_placed_by_keyboard_alone(site, page, lamp):
    igor = enter(page, people.IGOR, lamp, locale="ru-RU")
    igor.locator("[data-canvas]").focus()
    for key in ("c", "ArrowRight", "ArrowRight", "ArrowUp"):
        igor.keyboard.press(key)
    expect(igor.locator(".cross")).to_have_count(1)
    for _each in range(4):
        igor.keyboard.press("Shift+ArrowRight")
        igor.keyboard.press("Shift+ArrowDown")
    igor.keyboard.press("Enter")
    say(igor, "С клавиатуры")
    expect(igor.locator("[data-thread]", has_text="С клавиатуры")).to_have_count(1)
    found = threads(site, lamp)[-1]
    assert found.shape == "rect" and 0.5 < found.x < 0.7 and found.y < 0.5
    expect(igor.locator("[data-canvas]")).to_be_focused()
    igor.keyboard.press("n")
    expect(igor.locator("[data-thread].chosen")).to_have_count(1)
    igor.keyboard.press("?")
    expect(igor.locator("[data-keys]")).to_be_visible()
    igor.keyboard.press("Escape")
    expect(igor.locator("[data-keys]")).to_be_hidden()


def test_what_was_typed_offline_is_sent_once(site, page, windows, lamp):
    clara, tom = enter(page, people.CLARA, lamp), enter(page, people.TOM, lamp)
    clara.locator("[data-canvas]").hover()  # what one works with comes when one reaches for the room
    expect(clara.locator(".room[data-ready]")).to_have_count(1)
    clara.context.set_offline(True)
    clara.locator("[data-canvas]").click(position={"x": 200, "y": 330})
    say(clara, "Typed in the tunnel")
    expect(clara.locator(".waits")).to_contain_text("Typed in the tunnel")
    clara.context.set_offline(False)
    expect(tom.locator("[data-thread]", has_text="Typed in the tunnel")).to_have_count(1, timeout=20_000)
    expect(clara.locator(".waits")).to_have_count(0)
    expect(clara.locator("[data-thread]", has_text="Typed in the tunnel")).to_have_count(1)
    assert sum(one.comments[0].text == "Typed in the tunnel" for one in threads(site, lamp)) == 1
    windows.complaints[:] = [one for one in windows.complaints if "ERR_INTERNET_DISCONNECTED" not in one]


def test_an_answer_that_got_lost_is_not_said_twice(site, page, lamp):
    clara = enter(page, people.CLARA, lamp)
    lost = []

    def lose_the_first(route):
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch().status)  # the server took it, the answer never came
            return route.abort()
        return route.continue_()

    clara.route("**/versions/*/threads", lose_the_first)
    clara.locator("[data-canvas]").click(position={"x": 420, "y": 330})
    say(clara, "Only once")
    expect(clara.locator(".waits")).to_have_count(0, timeout=20_000)
    expect(clara.locator("[data-thread]", has_text="Only once")).to_have_count(1)
    assert lost == [200] and sum(one.comments[0].text == "Only once" for one in threads(site, lamp)) == 1


def test_internal_words_reach_the_team_alone(site, page, lamp):
    clara, tom, ada = enter(page, people.CLARA, lamp), enter(page, people.TOM, lamp), enter(page, people.ADA, lamp)
    frames = []
    clara.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(str(frame))))
    clara.reload()
    expect(clara.locator(".canvas.open")).to_be_visible()
    tom.locator("[data-canvas]").click(position={"x": 500, "y": 100})
    tom.locator('#compose [name="internal"]').check()
    tom.locator("#compose textarea").fill("canary-inside")
    tom.locator("#compose textarea").press("Control+Enter")
    expect(ada.locator("[data-thread]", has_text="canary-inside")).to_have_count(1)
    tom.locator("[data-canvas]").click(position={"x": 520, "y": 380})
    say(tom, "For everybody")
    expect(clara.locator("[data-thread]", has_text="For everybody")).to_have_count(1)
    assert "canary-inside" not in clara.content() and not any("canary-inside" in one for one in frames)


def test_who_loses_the_right_is_put_out_at_once(site, page, lamp):
    tom = site.caller(people.TOM)
    at = f"/api/v1/prototypes/{lamp[0]}"
    assert tom.patch(at, json={"visibility": "invited"}).status_code == 200
    guest = tom.post(f"{at}/invitations", json={"mail": people.IGOR.email})
    assert guest.status_code == 201, guest.text
    igor = enter(page, people.IGOR, lamp)
    assert tom.delete(f"{at}/invitations/{guest.json()['id']}").status_code == 204
    expect(igor.locator(".error-sheet")).to_be_visible()
    assert site.caller(people.IGOR).get(f"{at}/events").status_code == 404
    assert tom.patch(at, json={"visibility": "customers"}).status_code == 200


def test_a_link_to_a_thread_opens_it(site, page, lamp):
    corner = {"type": "FragmentSelector", "value": "xywh=percent:92,4,5,5"}
    said = site.caller(people.IGOR).post(f"/api/v1/versions/{lamp[1]}/threads", json={
        "text": "Here", "asset": asset_of(site, lamp), "selector": corner})
    thread = said.json()["id"]
    clara = page(people.CLARA)
    clara.goto(f"/prototypes/{lamp[0]}#thread-{thread}")
    expect(clara.locator(f"#thread-{thread}.chosen")).to_be_visible()
    expect(clara.locator("[data-pin].chosen")).to_have_count(1)


def test_a_phone_places_by_finger(site, page, lamp):
    clara = enter(page, people.CLARA, lamp, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    assert clara.evaluate("document.documentElement.scrollWidth") <= 360
    before = len(threads(site, lamp))
    clara.locator('[data-tool="pin"]').tap()
    area = clara.locator("[data-canvas]").bounding_box()
    clara.touchscreen.tap(area["x"] + 40, area["y"] + area["height"] / 2)
    say(clara, "By thumb")
    expect(clara.locator("[data-thread]", has_text="By thumb")).to_have_count(1)
    assert len(threads(site, lamp)) == before + 1


def test_without_script_it_is_a_page(site, page, lamp):
    clara = page(people.CLARA, java_script_enabled=False)
    clara.goto(f"/prototypes/{lamp[0]}")
    expect(clara.locator(".still img")).to_be_visible()
    clara.fill('#compose [name="x"]', "12.5")
    clara.fill('#compose [name="y"]', "80")
    clara.fill("#compose textarea", "Without script")
    clara.click("#compose button.btn-primary")
    expect(clara.locator("[data-thread]", has_text="Without script")).to_have_count(1)
    found = threads(site, lamp)[-1]
    assert (found.shape, found.x, found.y) == ("point", 0.125, 0.8)
