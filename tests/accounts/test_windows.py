"""In a browser: look and language of the signed out, signing in by a link, signing out, with and without script."""

import re

from playwright.sync_api import expect

from portal.accounts.actions import find_by_mail, make_link
from tests import people


def test_the_signed_out_choose_look_and_language_and_keep_them(page):
    window = page(None, color_scheme="light")
    window.goto("/")
    window.locator("summary[aria-label='Look and language']").click()
    window.get_by_role("button", name="Slate").click()
    expect(window.locator("html")).to_have_attribute("data-bs-theme", "dark")
    window.wait_for_load_state("networkidle")
    window.goto("/sign-in")
    expect(window.locator("html")).to_have_attribute("data-bs-theme", "dark")
    window.locator("summary[aria-label='Look and language']").click()
    window.get_by_role("button", name="Русский").click()
    expect(window.locator("html")).to_have_attribute("lang", "ru")
    expect(window.get_by_role("heading", level=1)).to_have_text("Войти")
    window.goto("/ideas")
    expect(window.locator("html")).to_have_attribute("lang", "ru")


def test_in_by_a_link_and_out_by_the_menu_also_without_script(site, page):
    for script in (True, False):
        site.cast.id(people.CLARA)
        with site.database.transaction():
            token = make_link(find_by_mail(people.CLARA.email), "sign_in")
        window = page(None, java_script_enabled=script)
        window.goto(f"/link/{token}")
        window.get_by_role("button", name="Continue").click()
        expect(window.get_by_role("heading", name="Hello, Clara Brandt")).to_be_visible()
        window.locator("details.menu summary").last.click()
        window.get_by_role("button", name="Sign out").click()
        expect(window.get_by_role("link", name=re.compile("^Sign in")).first).to_be_visible()
        window.goto("/account")
        expect(window).to_have_url(re.compile("sign-in"))


def test_the_tour_goes_away_by_one_press_without_script(page):
    window = page(people.MATS, java_script_enabled=False)
    window.goto("/")
    window.get_by_role("button", name="Put it away").click()
    expect(window.get_by_role("heading", name="Hello, Mats Berg")).to_be_visible()
    expect(window.get_by_text("Three steps to get to know the place")).to_have_count(0)


def test_searching_from_the_head_of_any_page(page):
    window = page(None)
    window.goto("/sign-up")
    window.goto("/ideas")
    field = window.get_by_role("searchbox", name="Search everything").first
    field.fill("a thing nobody has")
    field.press("Enter")
    expect(window.get_by_role("heading", name="Nothing found")).to_be_visible()
