"""The form of an idea: captions and order of pictures, what a board begins with, letters, and drafts kept as one writes."""

import io

import pytest
from PIL import Image
from sqlalchemy import select

from portal.ideas import actions
from portal.ideas.models import Idea
from portal.web.letters import letters
from tests import people


def picture_of(client, colour="red"):
    data = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(data, "PNG")
    return client.post("/api/v1/files", data={"file": (io.BytesIO(data.getvalue()), f"{colour}.png")}).json["id"]


def test_captions_are_kept_in_revisions_and_shown_escaped(desk, client):
    clara = client(people.CLARA)
    red, blue = picture_of(clara), picture_of(clara, "blue")
    made = clara.post("/api/v1/ideas", json={"board": "chairs", "title": "A chair", "pictures": [red, blue], "submit": True,
                                             "captions": {red: "From <above>", blue: ""}, "rights_accepted": True})
    assert [one["caption"] for one in made.json["pictures"]] == ["From <above>", ""], made.text
    path = f"/ideas/{made.json['id']}"
    page = client().get(path).text
    assert "<figcaption>From &lt;above&gt;</figcaption>" in page and 'alt="From &lt;above&gt;"' in page
    form = clara.get(path + "/edit").text
    assert f'name="captions.{red}" value="From &lt;above&gt;"' in form
    # Without scripts the places are numbers.
    saved = clara.post(path, data={"title": "A chair", "pictures": [red, blue], f"_place.{red}": "2", f"_place.{blue}": "1",
                                   f"captions.{red}": "From the side", f"captions.{blue}": "Folded"})
    assert saved.status_code == 303
    revisions = client().get(f"/api/v1{path}/revisions").json["items"]
    assert [one["pictures"] for one in revisions] == [[blue, red], [red, blue]]
    assert [one["captions"] for one in revisions] == [{red: "From the side", blue: "Folded"}, {red: "From <above>"}]
    told = client().get(path + "/revisions").text
    assert "from place 2 to 1" in told or "from place 1 to 2" in told
    assert "<ins>the side</ins>" in told and "<ins>Folded</ins>" in told
    clara.patch("/api/v1" + path, json={"pictures": [blue]})
    assert desk.fresh(type("Id", (), {"id": made.json["id"]})).captions == {blue: "Folded"}
    wrong = clara.patch("/api/v1" + path, json={"captions": {blue: "x" * 201}})
    assert wrong.status_code == 422 and f"captions.{blue}" in wrong.json["errors"]


def test_a_board_gives_a_new_idea_its_beginning(desk, client):
    board = desk.board("lamps", name="Lamps")
    path = f"/boards/{board.id}/template"
    row = {"name": "Height", "value": "", "unit": "mm", "need": "must"}
    said = client(people.TOM).put("/api/v1" + path, json={"text": "For **whom**?", "spec": [row]})
    assert said.status_code == 200 and said.json["version"] == 1 and desk.facts("board.changed")
    assert client(people.TOM).put("/api/v1" + path, json={}, headers={"If-Match": '"0"'}).status_code == 412
    assert client().get("/api/v1" + path).json["spec"] == [row]
    new = client(people.CLARA).get("/ideas/new?board=lamps").text
    assert "For **whom**?" in new and 'value="Height"' in new and 'value="mm"' in new
    assert "For **whom**?" not in client(people.CLARA).get("/ideas/new?board=chairs").text
    typed = client(people.CLARA).post("/ideas", data={"board": "lamps", "title": "", "text": "Mine"})
    assert typed.status_code == 422 and "For **whom**?" not in typed.text
    page = client(people.TOM).post(path, data={"text": "Why?", "spec.0.name": "Load", "spec.0.value": "", "spec.0.unit": "kg"})
    assert page.status_code == 303 and client().get("/api/v1" + path).json["spec"][0]["name"] == "Load"
    assert "Load" in client(people.TOM).get(path).text and "Load" in client().get(path).text


@pytest.mark.parametrize(("title", "count"), [
    ("Щ" * 200, 200), ("й" * 3, 3), ("и\u0306и", 2), ("👨\u200d👩\u200d👧", 1), ("🇷🇺🇸🇪", 2), ("👍🏽👍🏽👍🏽", 3),
    ("नमस्ते", 4), ("ab", 2)])
def test_letters_are_counted_as_people_do_by_page_and_program(desk, client, title, count):
    assert letters(title) == count
    clara, body = client(people.CLARA), {"board": "chairs", "rights_accepted": "true", "submit": "true"}
    answers = (clara.post("/api/v1/ideas", json={**body, "title": title, "rights_accepted": True, "submit": True}),
               clara.post("/ideas", data={**body, "title": title}))
    assert [one.status_code for one in answers] == ([201, 303] if count >= 3 else [422, 422])
    idea = desk.idea()
    assert clara.patch(f"/api/v1/ideas/{idea.id}", json={"title": title}).status_code == (200 if count >= 3 else 422)


def test_a_draft_is_kept_from_the_first_words_and_pictures_change_places(site, page, tmp_path):
    tom = site.cast.actor(people.TOM)
    with site.database.transaction():
        actions.open_board(tom, "beginning", "Beginnings")
    paths = []
    for colour in ("red", "blue"):
        paths.append(tmp_path / f"{colour}.png")
        Image.new("RGB", (40, 30), colour).save(paths[-1])
    clara = page(people.CLARA)
    clara.goto(f"{site.url}/ideas/new?board=beginning")
    clara.fill("#idea-form-title", "A lamp in a drawer")
    clara.wait_for_url("**/ideas/*/edit")
    clara.set_input_files("#picture-files", paths)
    clara.wait_for_selector(".picture-list li:nth-child(2)")
    first, second = clara.eval_on_selector_all(".picture-list li [name=pictures]", "all => all.map(one => one.value)")
    clara.fill(f'[name="captions.{second}"]', "Blue")
    clara.focus(".picture-list li:nth-child(2) [data-move='-1']")
    clara.keyboard.press("Enter")
    with clara.expect_response(lambda one: one.request.method == "PATCH" and one.ok):
        pass
    idea_id = clara.url.split("/")[-2]
    clara.reload()
    assert clara.eval_on_selector_all(".picture-list li [name=pictures]", "all => all.map(one => one.value)") == [second, first]
    assert clara.input_value(f'[name="captions.{second}"]') == "Blue"
    clara.check("[name=rights_accepted]")
    clara.click("button[name=submit]")
    clara.wait_for_selector("figcaption:has-text('Blue')")
    with site.database.transaction(write=False) as opened:
        assert list(opened.scalars(select(Idea.id).where(Idea.title == "A lamp in a drawer"))) == [idea_id]
    clara.goto(f"{site.url}/ideas/new?board=beginning")
    assert clara.input_value("#idea-form-title") == ""
