"""One's own windows: what is done in one is seen in the other, on the idea's page and in the list."""

from playwright.sync_api import expect

from portal.ideas import actions
from tests import people


def test_the_other_window_sees_the_support_come_and_go(site, page):
    tom, clara = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    with site.database.transaction():
        actions.open_board(tom, "stools", "Stools", vote_budget=3)
        idea = actions.propose(clara, "stools", "A stool that stacks", rights_accepted=True, submit=True).id
    shown, listed = page(people.OLGA), page(people.OLGA)
    shown.goto(f"/ideas/{idea}")
    listed.goto("/ideas?board=stools")
    expect(shown.locator(".votes-left")).to_contain_text("3 of 3")
    listed.locator(f"#support-{idea} button").click()
    expect(shown.locator("#support")).to_contain_text("You support this")
    expect(shown.locator(".votes-left")).to_contain_text("2 of 3")
    shown.get_by_role("button", name="Take my support back").click()
    expect(listed.locator(f"#support-{idea} button")).to_have_attribute("aria-pressed", "false")
