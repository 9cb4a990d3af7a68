"""A guest on a phone: through the link and the terms into the room, says something live, and is put out."""

from playwright.sync_api import expect

from tests import people
from tests.storage.pictures import encoded, picture

API = "/api/v1"


def test_a_guest_comes_says_and_is_put_out(site, windows):
    tom = site.caller(people.TOM)
    file = tom.post(f"{API}/files", files={"file": ("lamp.png", encoded(picture(600, 400), "PNG"))}).json()["id"]
    made = tom.post(f"{API}/prototypes", json={"title": "Halden reading lamp", "visibility": "invited"}).json()["id"]
    at = f"{API}/prototypes/{made}"
    version = tom.post(f"{at}/versions", json={"assets": [{"file_id": file}]}).json()["id"]
    assert tom.post(f"{API}/versions/{version}/publication").ok
    assert tom.post(f"{at}/status", json={"status": "in_review"}).ok
    assert tom.put(f"{at}/terms", json={"text": "Not a word of it.", "shows_name": True}).ok
    link = tom.post(f"{at}/links", json={"name": "Jury", "password": "oak foot", "may_comment": True}).json()
    nora = windows.open(site.url, viewport={"width": 360, "height": 740}, has_touch=True)
    nora.goto(link["url"][link["url"].index("/guest/"):])
    nora.get_by_label("Your name").fill("Nora Nilsen")
    nora.get_by_label("Password of the link").fill("oak foot")
    nora.get_by_role("button", name="Look at it").click()
    nora.get_by_role("button", name="I accept").click()
    expect(nora.locator("h1")).to_have_text("Halden reading lamp")
    said = tom.post(f"{API}/versions/{version}/threads", json={"text": "What of the arm?"}).json()["id"]
    expect(nora.locator(f"#thread-{said}")).to_contain_text("What of the arm?")
    nora.locator(f"#thread-{said} [data-reply]").click()
    nora.locator("[data-reply-form] textarea").fill("A little longer, please.")
    nora.locator("[data-reply-form] button.btn-primary").click()
    expect(nora.locator(f"#thread-{said} .said")).to_have_count(2)
    expect(nora.locator(f"#thread-{said} .said").nth(1)).to_contain_text("Nora Nilsen")
    own, other = (nora.locator(f"#thread-{said} .said").nth(one).locator(".said-more") for one in (1, 0))
    expect(own).to_be_visible()
    expect(other).to_be_hidden()
    assert tom.post(f"{at}/links/{link['id']}/revocation").ok
    # Told by a toast first; then the page is asked for anew, and is not there for her any more.
    expect(nora.locator("h1")).not_to_have_text("Halden reading lamp")
