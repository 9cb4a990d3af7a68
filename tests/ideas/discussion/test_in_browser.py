"""A discussion with scripts: reactions in place and live, what is new, and an answer with a quotation, a call and a picture."""

from io import BytesIO

from PIL import Image
from playwright.sync_api import expect

from portal.ideas import actions
from portal.ideas.discussion.reading import mark
from tests import people


def discussed(site, slug):
    """An idea of Clara's with two comments of Paul's, the second of which is new to her."""
    tom, clara, paul = (site.cast.actor(one) for one in (people.TOM, people.CLARA, people.PAUL))
    with site.database.transaction():
        actions.open_board(tom, slug, slug)
        idea = actions.propose(clara, slug, "A bench for two", rights_accepted=True, submit=True).id
        first = actions.post(paul, idea, "Would *oak* do? It is heavy.").id
        mark(clara, idea, first)
        return idea, first, actions.post(paul, idea, "Or ash.").id


def test_reactions_are_seen_by_others_and_marked_in_ones_own_windows_and_what_is_new_is_read(site, page):
    idea, said, fresh = discussed(site, "benches")
    mine, mine_too, others = page(people.CLARA), page(people.CLARA), page(people.PAUL)
    with mine.expect_response(f"**/ideas/{idea}/unread"):
        mine.goto(f"/ideas/{idea}")
    expect(mine.locator(".is-new")).to_have_count(1)
    mine.get_by_role("link", name="Go to the first new one").click()
    expect(mine.locator(f"#comment-{fresh}")).to_be_focused()
    mine_too.goto(f"/ideas/{idea}")
    expect(mine_too.locator(f"#comment-{fresh}")).to_be_visible()
    expect(mine_too.get_by_text("since you were here")).to_have_count(0)
    others.goto(f"/ideas/{idea}")
    row = mine.locator(f"#reactions-{said}")
    row.locator("summary").focus()
    mine.keyboard.press("Enter")
    mine.keyboard.press("Tab")
    mine.keyboard.press("Space")
    pressed = row.get_by_role("button", name="I agree 1")
    expect(pressed).to_have_attribute("aria-pressed", "true")
    expect(pressed).to_be_focused()
    expect(mine_too.get_by_role("button", name="I agree 1")).to_have_attribute("aria-pressed", "true")
    seen = others.get_by_role("button", name="I agree 1")
    expect(seen).to_have_attribute("aria-pressed", "false")
    seen.click()
    expect(mine.get_by_role("button", name="I agree 2")).to_have_attribute("aria-pressed", "true")
    others.goto(f"/comments/{said}")
    others.get_by_label("Say it differently").fill("In ash, please.")
    others.get_by_role("button", name="Save").click()
    expect(mine.locator(f"#comment-{said}")).to_contain_text("In ash")
    expect(mine.get_by_role("button", name="I agree 2")).to_have_attribute("aria-pressed", "true")


def test_an_answer_quotes_what_is_marked_calls_by_the_keyboard_and_brings_a_picture(site, page):
    idea, said, _fresh = discussed(site, "hooks")
    mine = page(people.CLARA)
    mine.goto(f"/ideas/{idea}")
    mine.locator(f"#comment-{said} em").dblclick()
    mine.locator(f"#comment-{said}").get_by_role("link", name="Quote").click()
    box = mine.get_by_label("Your comment")
    expect(box).to_have_value("> Paul Weber wrote:\n> oak\n\n")
    expect(box).to_be_focused()
    mine.keyboard.type("Yes, @")
    options = mine.get_by_role("listbox", name="People to call").get_by_role("option")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    mine.keyboard.type("we")
    expect(options).to_have_count(1)
    expect(box).to_have_attribute("aria-activedescendant", options.nth(0).get_attribute("id"))
    mine.keyboard.press("Enter")
    expect(box).to_have_value("> Paul Weber wrote:\n> oak\n\nYes, @Paul Weber ")
    expect(options).to_have_count(0)
    sketch = BytesIO()
    Image.new("RGB", (640, 480), "teal").save(sketch, "PNG")
    mine.locator("#comment-pictures").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": sketch.getvalue()})
    mine.get_by_role("button", name="Post").click()
    answer = mine.locator(f"#thread-{said} .thread")
    expect(answer.locator("blockquote")).to_contain_text("oak")
    expect(answer.locator(".mention")).to_have_text("@Paul Weber")
    expect(answer.locator(".comment-pictures img")).to_have_js_property("complete", value=True)
    expect(mine.locator("#comment-form [data-picture-list] li")).to_have_count(0)
