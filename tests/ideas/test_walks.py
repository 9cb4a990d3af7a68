"""From writing an idea to supporting and discussing it: by the keyboard alone, and where scripts are off."""

import pytest

from portal.ideas import actions
from tests import people

TEXT = "For the bench behind the house."


@pytest.fixture
def board(site):
    """A board of its own for one walk."""
    def make(slug: str) -> str:
        tom = site.cast.actor(people.TOM)
        with site.database.transaction():
            return actions.open_board(tom, slug, f"Board {slug}").slug
    return make


def reach(page, wanted: str, most: int = 120) -> None:
    """Presses Tab until what is wanted has the focus, as whoever uses no mouse does; the focus has to be seen."""
    for _press in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            seen = page.evaluate("() => { const style = getComputedStyle(document.activeElement);"
                                 " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }")
            assert seen, f"{wanted} has the focus and does not show it"
            return
    raise AssertionError(f"{most} presses of Tab did not reach {wanted}")


def test_submit_support_and_comment_by_the_keyboard_alone(site, page, board):
    clara, igor, slug = page(people.CLARA), page(people.IGOR), board("by-keys")
    clara.goto(f"{site.url}/ideas/new?board={slug}")
    for where, typed in (("[name=title]", "A lamp one carries outside"), ("[name=text]", TEXT),
                         ("[name='spec.0.name']", "Height")):
        reach(clara, where)
        clara.keyboard.type(typed)
    reach(clara, "[name=rights_accepted]")
    clara.keyboard.press("Space")
    reach(clara, "button[name=submit]")
    with clara.expect_navigation():
        clara.keyboard.press("Enter")
    clara.wait_for_selector(".field .wrong")  # a row with a name and no value: told beside it, and nothing is lost
    assert clara.input_value("[name=text]") == TEXT and clara.is_checked("[name=rights_accepted]")
    reach(clara, "[name='spec.0.value']")
    clara.keyboard.type("300 mm")
    reach(clara, "button[name=submit]")
    with clara.expect_navigation():
        clara.keyboard.press("Enter")
    clara.get_by_role("heading", level=1, name="A lamp one carries outside", exact=True).wait_for()
    igor.goto(clara.url)
    reach(igor, ".intent summary")
    igor.keyboard.press("Enter")
    for where, typed in (("#support-form-quantity", "3"), ("#support-form-top_price-amount", "40.00")):
        reach(igor, where)
        igor.keyboard.type(typed)
    reach(igor, "#support-form button")
    igor.keyboard.press("Enter")
    clara.wait_for_selector(".support-number strong:text-is('1')")
    reach(igor, "#comment-form textarea", most=200)
    igor.keyboard.type("I would take three.")
    reach(igor, "#comment-form button")
    igor.keyboard.press("Enter")
    clara.wait_for_selector(".comment:has-text('I would take three.')")


def test_submit_support_and_comment_where_scripts_are_off(site, windows, board):
    slug = board("no-script")
    clara, igor = (windows.open(site.url, site.cookies(one), java_script_enabled=False) for one in (people.CLARA, people.IGOR))
    clara.goto(f"/ideas/new?board={slug}")
    clara.fill("[name=title]", "A stool out of one board")
    clara.fill("[name=text]", TEXT)
    clara.click("button[name=submit]")
    assert clara.locator(".field .wrong, .check .wrong, .wrong").first.is_visible()  # the rights were not confirmed
    assert clara.input_value("[name=text]") == TEXT
    clara.check("[name=rights_accepted]")
    clara.click("button[name=submit]")
    clara.get_by_role("heading", level=1, name="A stool out of one board", exact=True).wait_for()
    igor.goto(clara.url)
    igor.click(".intent summary")
    igor.fill("#support-form-quantity", "2")
    igor.fill("#support-form-top_price-amount", "35.00")
    igor.click("#support-form button")
    igor.wait_for_selector("#support:has-text('2 штуки')")
    igor.fill("#comment-form textarea", "Two, please.")
    igor.click("#comment-form button")
    igor.wait_for_selector(".comment:has-text('Two, please.')")
    igor.click("#support button:has-text('Отозвать мою поддержку')")
    igor.wait_for_selector("#support-plain")
