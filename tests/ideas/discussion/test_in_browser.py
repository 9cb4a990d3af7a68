"""A discussion with scripts: reactions in place and live, by the keyboard."""

from playwright.sync_api import expect

from portal.ideas import actions
from portal.ideas.discussion.reading import mark
from tests import people


def test_a_reaction_is_seen_by_others_and_marked_in_ones_own_windows(site, page):
    tom, clara, paul = (site.cast.actor(one) for one in (people.TOM, people.CLARA, people.PAUL))
    with site.database.transaction():
        actions.open_board(tom, "benches", "Benches")
        idea = actions.propose(clara, "benches", "A bench for two", rights_accepted=True, submit=True).id
        said = actions.post(paul, idea, "In oak, please.").id
    mine, mine_too, others = page(people.CLARA), page(people.CLARA), page(people.PAUL)
    for one in (mine, mine_too, others):
        one.goto(f"/ideas/{idea}")
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


def test_what_is_marked_in_a_comment_is_quoted_into_the_answer(site, page):
    tom, clara = (site.cast.actor(one) for one in (people.TOM, people.CLARA))
    with site.database.transaction():
        actions.open_board(tom, "ladders", "Ladders")
        idea = actions.propose(clara, "ladders", "A ladder for two", rights_accepted=True, submit=True).id
        said = actions.post(tom, idea, "Would *ash* do? It is lighter.").id
    mine = page(people.CLARA)
    mine.goto(f"/ideas/{idea}")
    mine.locator(f"#comment-{said} em").dblclick()
    mine.locator(f"#comment-{said}").get_by_role("link", name="Quote").click()
    expect(mine.get_by_label("Your comment")).to_have_value("> Tom Fischer wrote:\n> ash\n\n")
    expect(mine.get_by_label("Your comment")).to_be_focused()
    mine.keyboard.type("Yes.")
    mine.get_by_role("button", name="Post").click()
    expect(mine.locator(f"#thread-{said} .thread blockquote")).to_contain_text("ash")


def test_somebody_is_called_by_the_keyboard(site, page):
    tom, clara, paul = (site.cast.actor(one) for one in (people.TOM, people.CLARA, people.PAUL))
    with site.database.transaction():
        actions.open_board(tom, "hooks", "Hooks")
        idea = actions.propose(clara, "hooks", "A hook for two", rights_accepted=True, submit=True).id
        actions.post(paul, idea, "In steel.")
    mine = page(people.CLARA)
    mine.goto(f"/ideas/{idea}")
    box = mine.get_by_label("Your comment")
    box.focus()
    mine.keyboard.type("What do you say, @")
    options = mine.get_by_role("listbox", name="People to call").get_by_role("option")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    mine.keyboard.type("we")
    expect(options).to_have_count(1)
    expect(box).to_have_attribute("aria-activedescendant", options.nth(0).get_attribute("id"))
    mine.keyboard.press("Enter")
    expect(box).to_have_value("What do you say, @Paul Weber ")
    expect(options).to_have_count(0)
    mine.keyboard.type("?")
    mine.get_by_role("button", name="Post").click()
    expect(mine.locator(".comment .mention")).to_have_text("@Paul Weber")


def test_what_is_new_is_marked_and_counts_as_read_when_it_was_seen(site, page):
    tom, clara, paul = (site.cast.actor(one) for one in (people.TOM, people.CLARA, people.PAUL))
    with site.database.transaction():
        actions.open_board(tom, "shelves", "Shelves")
        idea = actions.propose(clara, "shelves", "A shelf for two", rights_accepted=True, submit=True).id
        first = actions.post(paul, idea, "In steel.").id
        mark(clara, idea, first)
        second = actions.post(paul, idea, "Or in brass.").id
    mine = page(people.CLARA)
    with mine.expect_response(f"**/ideas/{idea}/unread"):
        mine.goto(f"/ideas/{idea}")
    expect(mine.locator(".is-new")).to_have_count(1)
    expect(mine.locator(f"#comment-{second} .is-new")).to_have_text("unread")
    mine.get_by_role("link", name="Go to the first new one").click()
    expect(mine.locator(f"#comment-{second}")).to_be_focused()
    mine.reload()
    expect(mine.get_by_role("heading", name="Discussion")).to_be_visible()
    expect(mine.get_by_text("since you were here")).to_have_count(0)
