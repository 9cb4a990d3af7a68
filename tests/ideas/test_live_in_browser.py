"""An idea that moves while somebody looks: edits stand in place, and who was offline misses nothing and loses nothing."""

import re
from contextlib import suppress

from playwright.sync_api import Error, expect

from portal.ideas import actions
from tests import people


def test_who_was_offline_misses_nothing_and_an_edit_stands_in_place(site, page):
    team, author = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    with site.database.transaction():
        actions.open_board(team, "away", "Board away")
        idea = actions.propose(author, "away", "A lamp on a rail", text="It **slides**.",
                               rights_accepted=True, submit=True).id
    clara, igor, tom = site.caller(people.CLARA), site.caller(people.IGOR), site.caller(people.TOM)
    mats = page(people.MATS)
    with mats.expect_websocket() as opened:
        mats.goto(f"{site.url}/ideas/{idea}")
    mats.wait_for_selector(".idea-here li")
    mats.fill("#comment-form textarea", "What if the rail")
    mats.click(".intent summary")
    mats.fill("#support-form-quantity", "3")
    mats.focus("#comment-form textarea")
    at = f"/api/v1/ideas/{idea}"

    with opened.value.expect_event("close"):
        mats.context.set_offline(True)
    first, *others = [igor.post(f"{at}/comments", json={"text": f"Word {number}"}).json()["id"] for number in range(4)]
    clara.post(f"{at}/comments", json={"text": "An answer", "parent_id": first})
    tom.delete(f"/api/v1/comments/{others[0]}")
    igor.put(f"{at}/support", json={})
    clara.patch(at, json={"title": "A lamp on a string", "text": "It *glides*.",
                     "spec": [{"name": "Reach", "value": "900", "unit": "mm"}]})
    clara.patch(at, json={"text": "It *flies*."})
    assert tom.post(f"{at}/status", json={"status": "planned", "response": "We will."}).status_code == 200
    expect(mats.locator("#line-state")).to_be_visible()
    assert mats.inner_text("h1") == "A lamp on a rail" and not mats.locator(".comment").count()
    mats.context.set_offline(False)

    expect(mats.locator(".standing")).to_contain_text("We will.")
    said = mats.locator(".thread .comment")
    expect(said).to_have_text([re.compile(word) for word in ("Word 0", "An answer", "removed", "Word 2", "Word 3")])
    expect(mats.locator(".support-number strong")).to_have_text("1")
    assert mats.inner_text("h1") == "A lamp on a string" and mats.title() == "A lamp on a string · Maquette"
    assert mats.inner_text(".idea-text em") == "flies" and mats.inner_text(".crumbs [aria-current]") == "A lamp on a string"
    assert "900 mm" in mats.inner_text(".idea-page .table") and "Revision 3" in mats.inner_text(".page-top .meta")
    assert mats.get_attribute("[data-what-changed]", "href").endswith("/revisions?before=1")
    assert mats.input_value("#comment-form textarea") == "What if the rail"
    assert mats.input_value("#support-form-quantity") == "3"
    assert mats.evaluate("document.activeElement.name") == "text"
    assert not mats.locator(".toasts .note").count()

    mats.click("#support-form button")
    mats.wait_for_selector("#support[data-given]")
    clara.patch(at, json={"text": "It *hangs*."})
    expect(mats.locator("#support")).to_contain_text("Your support is for an earlier revision (3 of 4).")
    assert mats.input_value("#comment-form textarea") == "What if the rail"


def test_a_comment_that_did_not_get_through_waits_over_a_reload_and_goes_out_once(site, page):
    team, author = site.cast.actor(people.TOM), site.cast.actor(people.CLARA)
    with site.database.transaction():
        actions.open_board(team, "waits", "Board waits")
        idea = actions.propose(author, "waits", "A lamp with a pull", rights_accepted=True, submit=True).id
    mats = page(people.MATS)
    tries = []

    def lose(route):
        with suppress(Error):  # a try that the reload ended
            tries.append(route.fetch().status)  # it arrives, but the answer does not
            route.abort()

    mats.goto(f"{site.url}/ideas/{idea}")
    mats.wait_for_selector(".idea-here li")
    mats.context.set_offline(True)
    for word in ("First thought.", "Second thought."):
        mats.fill("#comment-form textarea", word)
        mats.click("#comment-form button")
        mats.wait_for_selector(f".waits:has-text('{word}')")
        assert mats.input_value("#comment-form textarea") == ""
    expect(mats.locator(".waits .small").first).to_have_text("Waiting for the line. It will be sent once.")
    mats.route("**/comments", lose)
    with mats.expect_event("requestfailed", lambda one: one.url.endswith("/comments")):
        mats.context.set_offline(False)
    mats.reload()
    assert mats.locator(".waits").count() == 2
    mats.unroute("**/comments")
    said = mats.locator(".thread .comment")
    expect(said).to_have_text([re.compile("First thought"), re.compile("Second thought")])
    expect(mats.locator(".waits")).to_have_count(0)
    assert set(tries) == {200} and mats.locator("[data-own]:visible").count() == 2
    told = site.caller(people.CLARA).get(f"/api/v1/ideas/{idea}/comments").json()
    assert [one["text"] for one in told["items"]] == ["First thought.", "Second thought."]
