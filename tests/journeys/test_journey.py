"""The whole journey in Chromium, through the pages, with four people: from a proposal to the service after delivery."""

import re

import pytest
from playwright.sync_api import Page, expect

from portal.core.producers.actions import producer_for
from portal.ideas.actions import open_board
from tests import people
from tests.storage.pictures import encoded, picture

WIDE = {"viewport": {"width": 1280, "height": 900}}


@pytest.fixture
def stage(site):
    """A board that is open and a workshop with a profile; everything else happens on the pages."""
    tom, paul = site.cast.actor(people.TOM), site.cast.actor(people.PAUL)
    with site.database.transaction():
        open_board(tom, "lamps", "Lamps")
        producer_for(paul)


def fill(form, **values: str) -> None:
    for name, value in values.items():
        form.locator(f"[name='{name.replace('__', '.')}']").fill(value)


def press(where, name: str) -> None:
    """Presses what sends something, and waits until the server has taken it: who looks next finds it done."""
    page = where if isinstance(where, Page) else where.page
    with page.expect_response(lambda one: one.request.method == "POST"):
        where.get_by_role("button", name=name, exact=True).click()


def agree(page: Page) -> None:
    """Says yes to the question that stands before what cannot be taken back."""
    page.locator("dialog[open] button[value=yes], dialog[open] .btn-primary, dialog[open] .btn-danger").first.click()


def test_from_a_proposal_to_the_service(stage, site, page, windows):
    clara, olga, paul, tom = (page(one, **WIDE) for one in (people.CLARA, people.OLGA, people.PAUL, people.TOM))

    for window in (clara, olga, paul, tom):
        window.context.set_default_timeout(30_000)  # four windows and a server share what the machine has

    # an idea is proposed, supported, answered
    clara.goto("/ideas/new")
    form = clara.locator("#idea-form")
    fill(form, title="A lamp that folds into a drawer", text="For a **narrow** desk.", spec__0__name="Height",
         spec__0__value="300", spec__0__unit="mm")
    form.locator("[name=rights_accepted]").check()
    press(form, "Submit")
    expect(clara.get_by_role("heading", level=1)).to_contain_text("A lamp that folds into a drawer")
    idea = clara.url
    olga.goto(idea)
    olga.locator("details.intent summary").click()
    fill(olga.locator("#support-form"), quantity="3", top_price__amount="140.00")
    press(olga.locator("#support-form"), "Support with these numbers")
    expect(olga.locator("#support")).to_contain_text("You support this.")
    tom.goto(idea)
    tom.locator("#status-form [name=status]").select_option("prototyping")
    fill(tom.locator("#status-form"), response="Yes. Oskar draws it.")
    press(tom.locator("#status-form"), "Decide")
    expect(tom.locator("body")).to_contain_text("Yes. Oskar draws it.")
    windows.keep("journey-1-idea")

    # a prototype is shown
    tom.goto("/prototypes/new")
    fill(tom.locator("#new-prototype"), title="Folding lamp", text="Look closely.")
    press(tom.locator("#new-prototype"), "Make it")
    fill(tom.locator("#add-version"), note="First.")
    press(tom.locator("#add-version"), "Prepare a version")
    tom.locator("input[type=file][name=file]").set_input_files(
        {"name": "front.png", "mimeType": "image/png", "buffer": encoded(picture(1200, 800), "PNG")})
    press(tom, "Add them")
    expect(tom.locator(".desk-assets img")).to_have_count(1)
    tom.get_by_role("button", name="Publish version 1", exact=True).click()
    agree(tom)
    press(tom, "Open the review")
    expect(tom.get_by_role("link", name="To the review room")).to_be_visible()
    tom.get_by_role("link", name="To the review room").click()
    room = tom.url
    tom.goto(idea)
    press(tom, "Attach")

    # a comment is pinned, and seen at once by the others
    for window in (clara, olga, tom):
        window.goto(room)
        expect(window.locator(".canvas.open")).to_be_visible()
    clara.locator("[data-canvas]").click(position={"x": 260, "y": 200})
    box = clara.locator("#compose textarea")
    expect(box).to_be_focused()
    box.fill("A little higher here, please.")
    box.press("Control+Enter")
    for window in (clara, olga, tom):
        expect(window.locator("[data-thread]", has_text="A little higher here, please.")).to_have_count(1, timeout=4_000)
    clara.locator("details.menu summary", has_text="Decide").click()
    clara.locator("#decide [name=verdict][value=approve]").click()
    expect(clara.locator("body")).to_contain_text("approve", ignore_case=True)
    windows.keep("journey-2-room")

    # a price is named, countered, accepted
    version = re.findall(r"/versions/(\w{13})/", clara.locator("#compose").get_attribute("action") or "")[0]
    clara.goto(f"/bids/new?about_kind=prototype_version&about_id={version}")
    fill(clara.locator("#bid-form"), title="Two folding lamps", requirements__0__name="Height",
         requirements__0__value="300", quantity="2", unit_price__amount="120.00", place="Hamburg")
    press(clara.locator("#bid-form"), "Publish the bid")
    expect(clara.get_by_role("heading", level=1)).to_contain_text("Two folding lamps")
    bid = clara.url
    paul.goto(bid)
    expect(paul.locator("body")).not_to_contain_text("Clara")
    answer = paul.locator("form.answer-form")
    answer.locator("[name=kind][value=counter]").check()
    fill(answer, unit_price__amount="129.00", text="This shade takes two firings.")
    press(answer, "Send the answer")
    clara.goto(bid)
    expect(clara.locator("body")).to_contain_text("129")
    windows.keep("journey-3-price")
    clara.get_by_role("link", name="Read the deal").first.click()
    clara.locator("#acceptance").get_by_role("button", name=re.compile("Accept for")).click()
    expect(clara).to_have_url(re.compile(r"/orders/\w{13}$"))
    order = clara.url

    # it is made, with the customer's yes in between
    clara.goto(f"{order}/address")
    fill(clara.locator("#address"), address="Clara Brandt\nDeichstrasse 1\n20459 Hamburg\nGermany")
    press(clara.locator("#address"), "Save the address")
    expect(clara).to_have_url(re.compile(r"/orders/\w{13}#delivery$"))
    paul.goto(order)
    expect(paul.locator("body")).to_contain_text("Clara")
    job = make_all(paul, clara, order)
    windows.keep("journey-4-made")

    # it is shipped and delivered
    paul.goto(f"{order}/shipments/new")
    press(paul.locator("#parcel"), "Put it together")
    press(paul, "Close the box")
    press(paul, "Hand to the carrier")
    parcel = paul.url
    paul.locator("#news [name=code]").select_option("delivered")
    fill(paul.locator("#news"), place="Hamburg", proof="Signed: C. B.")
    press(paul.locator("#news"), "Add it")
    clara.goto(parcel)
    press(clara, "It is here")
    windows.keep("journey-5-delivered")

    # service on the very piece
    clara.goto(order)
    clara.locator("#service .units a").first.click()
    fill(clara.locator("#ask"), title="It sinks", text="When fully raised, a little.")
    press(clara.locator("#ask"), "Ask for help")
    clara.get_by_role("link", name="It sinks").first.click()
    request = clara.url
    tom.goto(request)
    tom.locator("details.fold summary", has_text="It is solved").click()
    fill(tom.locator("#solve"), resolution="A thicker felt washer is in the post.")
    press(tom.locator("#solve"), "Solved")
    clara.goto(request)
    press(clara, "Yes, it is solved")
    windows.keep("journey-6-service")

    # the thread is followed back, and a stranger finds nothing
    clara.goto(order)
    clara.get_by_role("link", name="Bid: Two folding lamps").first.click()
    expect(clara).to_have_url(bid)
    clara.goto(idea)
    clara.get_by_role("link", name=re.compile("Folding lamp")).first.click()
    expect(clara).to_have_url(room)
    stranger = page(people.STRANGER, **WIDE)
    for private in (bid, order, job, parcel, request):
        assert stranger.goto(private).status == 404


def make_all(maker: Page, customer: Page, order: str) -> str:
    """Every stage of the order's job; returns the job's address."""
    expect(maker.locator("#production a").first).to_be_attached(timeout=15_000)
    maker.goto(maker.locator("a[href^='/production/']").first.get_attribute("href") or "")
    job = maker.url
    for _each in range(4):
        if maker.locator("#ask").is_visible():
            press(maker.locator("#ask"), "Ask")
            expect(maker.locator("#ask")).to_have_count(0)
            customer.goto(order)
            press(customer.locator("#gate"), "Approve")
            expect(customer.locator("#gate")).to_have_count(0)
            maker.goto(job)
        press(maker, "Begin")
        press(maker.locator("#finish"), "Finish this stage")
        expect(maker.locator("#finish")).to_have_count(0)
        maker.goto(job)  # the whole page, before it is asked what stands on it
    return job
