"""Ideas in Chromium: written with help, supported in place, discussed live; the team's notes stay the team's."""

import io

import pytest
from PIL import Image

from portal.ideas import actions
from tests import people


@pytest.fixture
def told(site):
    """An idea on a board of its own, made for one test."""
    def make(slug: str, title: str = "A lamp that follows the book"):
        tom, clara = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
        with site.database.transaction():
            actions.open_board(tom, slug, f"Board {slug}")
            return actions.propose(clara, slug, title, text="Light where one reads.", rights_accepted=True, submit=True).id
    return make


def test_a_discussion_is_live_and_notes_stay_inside(site, page, told):
    idea = told("talk")
    igor, clara, tom = page(people.IGOR), page(people.CLARA), page(people.TOM)
    for one in (igor, clara, tom):
        one.goto(f"{site.url}/ideas/{idea}")
        one.wait_for_selector(".idea-here li")
    tom.fill("#note-form textarea", "floorprice-41")
    tom.click("#note-form button")
    tom.wait_for_selector("text=floorprice-41")
    igor.fill("#comment-form textarea", "Does it **turn**?")
    igor.click("#comment-form button")
    clara.wait_for_selector(".comment strong:has-text('turn')")
    clara.click("[data-reply]")
    clara.fill("#comment-form textarea", "It does.")
    clara.click("#comment-form button")
    igor.wait_for_selector(".thread .thread .comment:has-text('It does.')")
    assert clara.locator(".comment:has-text('It does.')").count() == 1
    assert clara.locator(".comment:has-text('It does.') [data-own]").is_visible()
    assert not clara.locator(".comment:has-text('turn') [data-own]").first.is_visible()
    for one in (igor, clara):
        assert "floorprice" not in one.content()


def test_support_and_decision_arrive_in_place(site, page, told):
    idea = told("give", "A stool out of one board")
    igor, tom = page(people.IGOR, locale="ru"), page(people.TOM)
    tom.goto(f"{site.url}/ideas/{idea}")
    tom.wait_for_selector(".idea-here li")
    igor.goto(f"{site.url}/ideas?board=give")
    igor.click(".support-press")
    igor.wait_for_selector(".support-press[aria-pressed=true]")
    tom.wait_for_selector(".support-number strong:text-is('1')")
    igor.goto(f"{site.url}/ideas/{idea}")
    igor.click(".intent summary")
    igor.fill("#support-form-quantity", "3")
    igor.fill("#support-form-top_price-amount", "12.5O")
    igor.click("#support-form button")
    igor.wait_for_selector("#support-form .wrong")
    assert igor.input_value("#support-form-quantity") == "3"
    igor.fill("#support-form-top_price-amount", "12.50")
    igor.click("#support-form button")
    igor.wait_for_selector("#support:has-text('12,50')")
    assert "&lt;span" not in igor.inner_html("#support")
    assert not tom.is_visible("[data-for-status=declined]")
    tom.select_option("#status-form-status", "planned")
    tom.fill("#status-form-response", "We will make it.")
    tom.click("#status-form button")
    igor.wait_for_selector(".standing:has-text('We will make it.')")


def test_writing_is_helped_kept_and_shown(site, page, told):
    told("write", "Reading lamp with a counterweight")
    clara = page(people.CLARA)
    clara.goto(f"{site.url}/ideas/new?board=write")
    clara.fill("[name=title]", "readng lamp with conterweights")
    clara.wait_for_selector(".alike a:has-text('Reading lamp with a counterweight')")
    clara.fill("[name=text]", "It is **mine**.")
    clara.click("[data-preview-press]")
    clara.wait_for_selector("[data-preview] strong:text-is('mine')")
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(stream, "PNG")
    clara.set_input_files("[data-picture-input]", {"name": "lamp.png", "mimeType": "image/png", "buffer": stream.getvalue()})
    clara.wait_for_selector(".picture-list img")
    clara.click("button:has-text('Save the draft')")
    clara.wait_for_url("**/edit")
    clara.fill("[name='spec.0.name']", "Height")
    clara.fill("[name='spec.0.value']", "480")
    with clara.expect_response("**/api/v1/ideas/*") as saved:
        clara.fill("[name=title]", "My very own lamp")
    assert saved.value.status == 200 and saved.value.json()["spec"][0]["name"] == "Height"
    clara.reload()
    assert clara.input_value("[name=title]") == "My very own lamp"
    clara.check("[name=rights_accepted]")
    clara.click("button[name=submit]")
    clara.wait_for_selector(".idea-pictures img")
    assert "My very own lamp" in clara.inner_text("h1")


def test_what_is_typed_and_chosen_before_the_scripts_came_is_helped_as_well(site, page, told):
    told("early", "Reading lamp with a counterweight")
    clara = page(people.CLARA)
    late = []

    def hold(route):
        late.append(route)

    for script in ("ideas-similar.js", "ideas-pictures.js"):
        clara.route(f"**/{script}*", hold)
    with clara.expect_request("**/ideas-similar.js*"), clara.expect_request("**/ideas-pictures.js*"):
        clara.goto(f"{site.url}/ideas/new?board=early", early=True)
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(stream, "PNG")
    clara.set_input_files("[data-picture-input]", {"name": "lamp.png", "mimeType": "image/png", "buffer": stream.getvalue()})
    clara.fill("[name=title]", "readng lamp with conterweights")
    for script in late:
        script.continue_()
    assert len(late) == 2
    clara.wait_for_selector(".alike a:has-text('Reading lamp with a counterweight')")
    clara.wait_for_selector(".picture-list img")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_page_sticks_out_at_360(site, page, told, theme):
    idea = told(f"narrow-{theme}", "Настольная лампа, которая следует за книгой и не слепит того, кто сидит напротив")
    for person in (people.IGOR, people.TOM):
        window = page(person, viewport={"width": 360, "height": 740}, color_scheme=theme)
        for path in ("/ideas", "/ideas/new", f"/ideas/{idea}", f"/ideas/{idea}/revisions", "/boards", "/ideas?q=лампа"):
            window.goto(site.url + path)
            assert window.evaluate("document.documentElement.scrollWidth") <= 360, path
