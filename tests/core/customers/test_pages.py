"""Customers over HTTP: the team's list, the page of one, his own view of himself, the timeline."""

import pytest

from portal.core.customers import actions
from tests import people
from tests.core.orders.making import placed

API = "/api/v1/customers"


@pytest.fixture
def studio(portal, cast):
    """Olga's studio with an order, a note and a task."""
    order, tom = placed(portal, cast, customer=people.OLGA), cast.actor(people.TOM)
    cast.id(people.MATS)
    with portal.database.transaction():
        actions.add_note(tom, order.customer_id, "Never on Mondays <b>")
        actions.add_task(tom, order.customer_id, "Send the swatches")
        actions.edit(tom, order.customer_id, mail="hello@nordlicht.example")
    return order


def test_everything_about_one_customer_on_one_page(client, studio):
    tom = client(people.TOM)
    page = tom.get(f"/customers/{studio.customer_id}").text
    for word in ("Nordlicht Studio", "Mats Berg", "Never on Mondays &lt;b&gt;", "Send the swatches", studio.number,
                 "hello@nordlicht.example", "Tom Fischer wrote a note", "The order is placed", "Looked after by"):
        assert word in page
    said = tom.get(f"{API}/{studio.customer_id}").json
    assert (said["name"], said["open_tasks"], said["orders"]) == ("Nordlicht Studio", 1, 1)
    assert {one["name"] for one in said["people"]} == {"Olga Lindholm", "Mats Berg"}


def test_his_own_people_see_himself_without_the_teams_part(client, studio):
    olga = client(people.OLGA)
    page = olga.get(f"/customers/{studio.customer_id}").text
    assert studio.number in page and "The order is placed" in page
    for word in ("Never on Mondays", "Send the swatches", "wrote a note", "added a task", "Looked after by"):
        assert word not in page
    said = olga.get(f"{API}/{studio.customer_id}").json
    assert not {"open_tasks", "owner_id", "external_ref"} & set(said)
    types = {one["type"] for one in olga.get(f"{API}/{studio.customer_id}/timeline").json["items"]}
    assert "order.placed" in types and not types & {"customer.note_added", "customer.task_added"}
    for path in ("/notes", "/tasks"):
        assert olga.get(f"{API}/{studio.customer_id}{path}").status_code == 404


def test_strangers_get_nothing_anywhere(client, studio):
    for person in (people.STRANGER, people.PAUL):
        who = client(person)
        assert who.get("/customers").status_code == who.get(API).status_code == 403
        for path in ("", "/timeline", "/notes", "/tasks"):
            assert who.get(f"{API}/{studio.customer_id}{path}").status_code == 404
        for path in ("", "/edit"):
            assert who.get(f"/customers/{studio.customer_id}{path}").status_code == 404
        assert who.patch(f"{API}/{studio.customer_id}", json={"name": "x"}).status_code == 404
        assert who.put(f"{API}/{studio.customer_id}/owner", json={"owner_id": None}).status_code == 404
        for path, body in (("notes", {"body": "x"}), ("tasks", {"title": "x"})):
            assert who.post(f"{API}/{studio.customer_id}/{path}", json=body).status_code == 404
    assert client().get(API).status_code == 401


def test_the_timeline_filters_and_pages(client, studio):
    tom = client(people.TOM)
    path = f"{API}/{studio.customer_id}/timeline"
    everything = tom.get(path).json["items"]
    assert [one["type"] for one in everything] == [
        "customer.edited", "customer.task_added", "customer.note_added", "order.placed", "customer.added"]
    assert {one["kind"] for one in tom.get(f"{path}?kind=order").json["items"]} == {"order"}
    first = tom.get(f"{path}?limit=2").json
    rest = tom.get(f"{path}?limit=50&after={first['next']}").json
    assert [one["id"] for one in first["items"] + rest["items"]] == [one["id"] for one in everything]
    assert tom.get(f"{path}?kind=weather").status_code == 422
    assert "Nothing of this kind yet" in tom.get(f"/customers/{studio.customer_id}?kind=service").text
    placed_fact = everything[3]
    assert {"kind": "order", "id": studio.id} in placed_fact["about"]
    assert f'href="/orders/{studio.id}"' in tom.get(f"/customers/{studio.customer_id}?kind=order").text


def test_the_timeline_says_who_did_it_and_leads_to_what_it_is_about(client, studio):
    tom = client(people.TOM)
    tom.post("/api/v1/boards", json={"slug": "lamps", "name": "Lamps"})
    idea = client(people.OLGA).post("/api/v1/ideas", json={"board": "lamps", "title": "A lamp that folds", "submit": True,
                                                           "rights_accepted": True}).json["id"]
    newest = tom.get(f"{API}/{studio.customer_id}/timeline").json["items"][0]
    assert newest["says"] == "Olga Lindholm submitted an idea"
    page = tom.get(f"/customers/{studio.customer_id}?kind=idea").text
    assert f'href="/ideas/{idea}"' in page and "A lamp that folds" in page


def test_the_list_finds_by_name_mail_and_number(portal, cast, client, studio):
    placed(portal, cast, customer=people.IGOR, producer=None)
    tom = client(people.TOM)

    def names(words=""):
        return [one["name"] for one in tom.get(f"{API}?{words}").json["items"]]

    assert names() == ["Igor Sokolov", "Nordlicht Studio"]
    for words in ("q=nordlicht", "q=mats@example.com", "q=hello@nordlicht.example", f"q={studio.number}", "kind=company",
                  "open_tasks=true", "sort=orders&limit=1&q=studio"):
        assert names(words) == ["Nordlicht Studio"], words
    assert names("owner=nobody") == ["Igor Sokolov", "Nordlicht Studio"] and names("owner=me") == []
    assert "No customer fits" in tom.get("/customers?q=zebra").text
    assert "Igor Sokolov" in tom.get("/customers").text
    assert tom.get(f"{API}?owner=x").status_code == 422


def test_notes_and_tasks_are_kept_in_the_browser_and_over_the_api(client, studio):
    tom, base = client(people.TOM), f"/customers/{studio.customer_id}"
    empty = tom.post(f"{base}/tasks", data={"_form": "task", "title": "", "due_on": "2026-13-01"})
    assert empty.status_code == 422 and "Write a date such as" in empty.text and 'value="2026-13-01"' in empty.text
    assert tom.post(f"{base}/tasks", data={"title": "Call", "due_on": "", "owner_id": ""}).status_code == 303
    assert tom.post(f"{base}/notes", data={"body": "Line one\nline two"}).status_code == 303
    task = tom.post(f"{API}/{studio.customer_id}/tasks", json={"title": "Write", "due_on": "2030-01-01"})
    assert task.status_code == 201 and task.json["state"] == "open"
    done = tom.post(f"/api/v1/customer-tasks/{task.json['id']}/completion")
    assert done.status_code == 200 and done.json["state"] == "done"
    again = tom.post(f"/api/v1/customer-tasks/{task.json['id']}/completion")
    assert (again.status_code, again.json["code"], again.json["possible"]) == (409, "customer_task_done", ["reopen"])
    assert tom.patch(f"/api/v1/customer-tasks/{task.json['id']}", json={"title": "Write soon"}).json["title"] == "Write soon"
    notes = tom.get(f"{API}/{studio.customer_id}/notes").json["items"]
    assert notes[0]["body"] == "Line one\nline two"
    assert tom.delete(f"/api/v1/customer-notes/{notes[0]['id']}").status_code == 204
    assert client(people.OLGA).post(f"/api/v1/customer-tasks/{task.json['id']}/reopening").status_code == 404
    assert client(people.OLGA).delete(f"/api/v1/customer-notes/{notes[1]['id']}").status_code == 404


def test_the_profile_is_edited_with_its_version(client, studio):
    olga, path = client(people.OLGA), f"{API}/{studio.customer_id}"
    tag = olga.get(path).headers["ETag"]
    assert olga.patch(path, json={"place": "Oslo"}, headers={"If-Match": tag}).json["place"] == "Oslo"
    assert olga.patch(path, json={"place": "Rome"}, headers={"If-Match": tag}).status_code == 412
    assert olga.patch(path, json={"orders": 7}).status_code == 422
    form = {"name": "", "mail": "a@b.example", "phone": "", "place": "Oslo", "about": ""}
    wrong = olga.post(f"/customers/{studio.customer_id}/edit", data=form)
    assert wrong.status_code == 422 and 'value="a@b.example"' in wrong.text
    assert olga.post(f"/customers/{studio.customer_id}/edit", data=form | {"name": "Nordlicht"}).status_code == 303
    assert client(people.VERA).patch(path, json={"place": "x"}).status_code == 403


@pytest.mark.parametrize("path", ["/customers", API])
def test_the_list_asks_as_many_questions_for_many_as_for_few(portal, cast, client, count_queries, path):
    tom, actor, counted = client(people.TOM), cast.actor(people.TOM), []
    for at in range(2):
        with portal.database.transaction():
            for number in range(1 + at * 9):
                actions.take_over(actor, external_system="old", external_ref=f"{at}-{number}", name=f"Firm {at}-{number}")
        with count_queries() as queries:
            assert tom.get(path).status_code == 200
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 6


def test_a_page_asks_as_many_questions_for_a_long_story_as_for_a_short_one(portal, cast, client, count_queries, studio):
    tom, actor, counted = client(people.TOM), cast.actor(people.TOM), []
    for _round in range(2):
        with count_queries() as queries:
            assert tom.get(f"/customers/{studio.customer_id}").status_code == 200
        counted.append(len(queries))
        with portal.database.transaction():
            for number in range(8):
                actions.add_note(actor, studio.customer_id, f"Note {number}")
                actions.add_task(actor, studio.customer_id, f"Task {number}")
        placed(portal, cast, customer=people.OLGA)
    assert counted[0] == counted[1] <= 30
