"""The form of an idea when something is in the way: whatever was typed stays, and what is wrong stands where it was typed."""

import io
import re

from PIL import Image

from portal.ideas import actions
from tests import people

BOARD = {"board": "chairs", "title": "A bench"}


def fields_of(page: str) -> dict[str, str]:
    """The form's inputs of one line with what stands in them."""
    tags = re.findall(r"<input [^>]*>", page[page.index('id="idea-form"'):].split("</form>", maxsplit=1)[0])
    named = [(re.search(r' name="([^"]*)"', tag), re.search(r' value="([^"]*)"', tag)) for tag in tags]
    there = ((name[1], value[1] if value else "") for name, value in named if name)
    return {name: value for name, value in there if not re.search("__(n|id)__", name + value)}  # those wait in templates


def wrong_fields(page: str) -> list[str]:
    return re.findall(r'name="([^"]*)"[^>]*aria-invalid="true"', page)


def test_what_is_wrong_in_a_line_stands_beside_that_line(desk, client):
    clara = client(people.CLARA)
    form = {**BOARD, "spec.0.name": "", "spec.0.need": "must", "spec.1.name": "Length", "spec.1.value": "",
            "spec.6.name": "Depth", "spec.6.value": "x" * 121, "_form": "idea-form"}
    page = clara.post("/ideas", data=form)
    assert page.status_code == 422 and wrong_fields(page.text) == ["spec.1.value", "spec.6.value"]
    assert fields_of(page.text)["spec.1.name"] == "Length" and fields_of(page.text)["spec.6.name"] == "Depth"
    told = clara.post("/api/v1/ideas", data=form)
    assert told.status_code == 422 and set(told.json["errors"]) == {"spec.1.value", "spec.6.value"}
    assert clara.post("/ideas", data={**form, "spec.1.value": "2", "spec.6.value": "3"}).status_code == 303


def test_an_edit_of_what_changed_meanwhile_keeps_the_text_and_can_be_saved(desk, client):
    idea, clara = desk.idea(), client(people.CLARA)
    opened = fields_of(clara.get(f"/ideas/{idea.id}/edit").text)
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "Changed elsewhere"})
    form = {**opened, "title": "My own title", "text": "My own words", "_note": "Why I did"}
    page = clara.post(f"/ideas/{idea.id}", data=form)
    assert page.status_code == 412 and desk.fresh(idea).title == "Changed elsewhere"
    assert "My own words" in page.text and "This was changed while you wrote." in page.text
    assert f'/ideas/{idea.id}/revisions?before=1"' in page.text
    again = fields_of(page.text)
    assert (again["title"], again["_note"]) == ("My own title", "Why I did") and again["version"] != opened["version"]
    assert clara.post(f"/ideas/{idea.id}", data={**again, "text": "My own words"}).status_code == 303
    assert (desk.fresh(idea).title, desk.fresh(idea).revision_number) == ("My own title", 3)


def test_a_stale_draft_and_a_strange_revision_have_no_differences_to_show(desk, client):
    idea, clara = desk.idea(submit=False), client(people.CLARA)
    opened = fields_of(clara.get(f"/ideas/{idea.id}/edit").text)
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "Changed elsewhere"})
    for revision in ("0", "x", "9" * 5000, ""):
        page = clara.post(f"/ideas/{idea.id}", data={**opened, "title": "Mine", "_revision": revision})
        assert page.status_code == 412 and fields_of(page.text)["title"] == "Mine" and "revisions?before" not in page.text
        assert "How the idea stands now" in page.text


def test_a_refusal_whose_form_is_not_on_the_page_is_told_on_a_page_of_its_own(desk, client):
    idea, clara = desk.idea(), client(people.CLARA)
    opened = {**fields_of(clara.get(f"/ideas/{idea.id}/edit").text), "title": "Mine"}
    desk.do(people.CLARA, actions.revise, idea.id, {"title": "Changed elsewhere"})
    for form, headers in (({**opened, "_form": "another"}, {}), (opened, {"X-Part": "1"})):
        page = clara.post(f"/ideas/{idea.id}", data=form, headers=headers)
        assert page.status_code == 412 and "data-problem" in page.text and 'id="idea-form"' not in page.text


def test_the_same_picture_twice_is_called_so(desk, client):
    clara, stream = client(people.CLARA), io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(stream, "PNG")
    stream.seek(0)
    file_id = clara.post("/api/v1/files", data={"file": (stream, "chair.png")}).json["id"]
    said = clara.post("/api/v1/ideas", json={**BOARD, "pictures": [file_id, file_id]})
    assert said.json["errors"] == {"pictures": ["The same picture is there twice."]}


def test_a_picture_not_added_yet_has_to_be_chosen_again_and_the_page_says_so(desk, client):
    idea, clara = desk.idea(submit=False), client(people.CLARA)
    said = "A picture that was chosen but not added yet has to be chosen again."
    assert said not in clara.get(f"/ideas/{idea.id}/edit").text
    page = clara.post(f"/ideas/{idea.id}", data={**BOARD, "title": ""})
    assert page.status_code == 422 and said in page.text


def test_what_nobody_sees_is_no_title(desk, client):
    for title in ("\u200b\u200b\u200b", "\u202f\u3164"):
        told = client(people.CLARA).post("/api/v1/ideas", json={**BOARD, "title": title})
        assert told.status_code == 422 and told.json["errors"] == {"title": ["Please fill this in."]}


def test_a_long_version_number_is_not_understood(desk, client):
    idea, clara = desk.idea(), client(people.CLARA)
    told = clara.patch(f"/api/v1/ideas/{idea.id}", json={"title": "Other"}, headers={"If-Match": "9" * 4500})
    assert told.status_code == 400
    assert clara.post(f"/ideas/{idea.id}", data={**BOARD, "version": "9" * 4500}).status_code == 400
    assert client().get(f"/ideas/{idea.id}?fbclid=abc&utm_source=x").status_code == 200
