"""The look in Chromium: what the scripts do with forms, menus, themes and drafts, under the application's content policy."""

import re
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.look.guide import PAGES, serve
from tests.support.browser import Windows

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = serve()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def page(browser, address: str) -> Iterator[Page]:
    windows = Windows(browser)
    view = windows.open(address, viewport={"width": 1280, "height": 800})
    view.route("**/socket.io/**", lambda route: route.abort())
    yield view
    windows.close()
    assert [said for said in windows.complaints if "socket.io" not in said] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_sticks_out_sideways_and_the_policy_is_never_broken(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for name in [*(one for one in PAGES if one != "mail"), "error-404"]:
        for lang in ("en", "ru"):
            page.goto(f"/{name}?lang={lang}&person=team")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, lang)


def posts(page: Page, answer) -> list[dict[str, str]]:
    """Answers the page's POSTs by `answer(route)`; collects their keys and bodies."""
    heard: list[dict[str, str]] = []

    def stand_in(route: Route) -> None:
        if route.request.method != "POST":
            return route.continue_()
        heard.append({"key": route.request.headers["idempotency-key"], "part": route.request.headers["x-part"]})
        return answer(route)

    page.route("**/guide", stand_in)
    return heard


def prepare(page: Page) -> None:
    page.goto("/guide")
    page.locator("#bid-title").fill("A lamp")


def test_a_lost_line_keeps_the_text_and_sends_the_same_thought_again(page: Page) -> None:
    answers = iter([None, '<p id="x">in</p>'])

    def answer(route: Route) -> None:
        body = next(answers)
        return route.fulfill(status=201, content_type="text/html", body=body) if body else route.abort()

    heard = posts(page, answer)
    prepare(page)
    page.evaluate("document.querySelector('#main').insertAdjacentHTML('beforeend', '<div data-live-list=things></div>')")
    page.evaluate("document.getElementById('bid').dataset.into = 'things'")
    page.get_by_role("button", name="Send").click()
    kept = re.compile("Nothing you typed is lost|kept and sent when the line is back")  # the latter where there is no network
    expect(page.locator("#bid [data-form-status]")).to_contain_text(kept)
    assert page.locator("#bid-title").input_value() == "A lamp"
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-live-list] #x")).to_have_text("in")
    assert heard[0] == heard[1]
    assert page.locator("#bid-title").input_value() == ""
    assert page.locator("#bid [name=_key]").input_value() != heard[0]["key"]


def test_a_refusal_is_told_where_the_form_is(page: Page) -> None:
    body = '{"detail": "Too late."}'
    posts(page, lambda route: route.fulfill(status=409, content_type="application/problem+json", body=body))
    prepare(page)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#bid [data-form-status]")).to_contain_text("Too late.")
    expect(page.get_by_role("button", name="Show what is new")).to_be_visible()
    assert page.locator("#bid-title").input_value() == "A lamp"


def test_a_wrong_value_brings_the_form_back_with_its_sentences(page: Page) -> None:
    body = '<form id="bid" method="post"><input id="bid-title" name="title" value="A lamp" aria-invalid="true"></form>'
    posts(page, lambda route: route.fulfill(status=422, content_type="text/html", body=body))
    prepare(page)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#bid-title[aria-invalid=true]")).to_be_focused()


def test_what_cannot_be_taken_back_is_asked_first(page: Page) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto("/guide")
    page.locator("form [data-confirm]").click()
    expect(page.get_by_role("dialog")).to_contain_text("Producers will be told")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert sent == []


def test_the_menu_opens_without_script_closes_on_escape_and_changes_the_theme_at_once(page: Page) -> None:
    page.route("**/preferences", lambda route: route.fulfill(status=204))
    page.goto("/guide")
    page.locator("[data-menu] summary").click()
    page.get_by_role("button", name="Slate").click()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "dark")
    expect(page.locator("body")).to_have_css("background-color", "rgb(20, 24, 28)")
    page.keyboard.press("Escape")
    expect(page.locator("[data-menu] .menu-panel")).to_be_hidden()


def test_lines_are_added_with_names_of_their_own(page: Page) -> None:
    page.goto("/guide")
    page.get_by_role("button", name="Add a line").click()
    expect(page.locator("[name='requirements.2.name']")).to_be_focused()


def test_text_not_yet_sent_is_there_again(page: Page) -> None:
    page.goto("/guide")
    page.locator("#note-note").fill("half a thought")
    expect(page.locator("#note[data-kept]")).to_be_visible()
    page.reload()
    expect(page.locator("#note-note")).to_have_value("half a thought")
    page.get_by_role("button", name="Discard it").click()
    page.reload()
    expect(page.locator("#note-note")).to_have_value("")
