"""Imports and exports over the API: the same rules, for the team alone."""

import csv
import io
import json

import pytest

from tests import people


def files(folder, *names):
    return {name.removesuffix(".csv") if name in ("proposals.csv", "comments.csv") else name:
            (io.BytesIO((folder / name).read_bytes()), name) for name in names}


def send(client, body):
    return client.post("/api/v1/imports", data=body, content_type="multipart/form-data")


def test_a_discussion_comes_in_is_listed_and_taken_back(dock, client):
    tom, folder = client(people.TOM), dock.small()
    dry = send(tom, {"kind": "ideas", "dry_run": "true", **files(folder, "proposals.csv", "comments.csv")})
    assert dry.status_code == 200 and dry.get_json()["counts"]["comments_made"] == 5
    assert tom.get("/api/v1/imports").get_json()["items"] == []
    made = send(tom, {"kind": "ideas", **files(folder, "proposals.csv", "comments.csv")})
    assert made.status_code == 201, made.get_data(as_text=True)
    run = made.get_json()
    assert (run["state"], run["counts"]["ideas_made"], run["remarks"]) == ("done", 2, {"hung": ["104"]})
    assert [one["id"] for one in tom.get("/api/v1/imports").get_json()["items"]] == [run["id"]]
    assert tom.get(f"/api/v1/imports/{run['id']}").get_json()["counts"] == run["counts"]
    undone = tom.post(f"/api/v1/imports/{run['id']}/undoing")
    assert undone.status_code == 200 and undone.get_json()["state"] == "undone"
    assert tom.post(f"/api/v1/imports/{run['id']}/undoing").status_code == 409


def test_wrong_rows_are_named_and_nothing_is_changed(dock, client):
    folder = dock.small()
    path = folder / "comments.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("2015-09-17", "17.9.2015"), encoding="utf-8")
    refused = send(client(people.TOM), {"kind": "ideas", **files(folder, "proposals.csv", "comments.csv")})
    body = refused.get_json()
    assert (refused.status_code, body["code"], list(body["errors"])) == (422, "rows_refused", ["comments.csv:6:date"])
    assert client(people.TOM).get("/api/v1/ideas").get_json()["items"] == []


def test_a_form_that_lacks_something_says_what(dock, client):
    tom = client(people.TOM)
    assert list(send(tom, {"kind": "stars"}).get_json()["errors"]) == ["kind"]
    assert list(send(tom, {"kind": "ideas"}).get_json()["errors"]) == ["proposals"]
    wrong = send(tom, {"kind": "ideas", "board": "../up", **files(dock.small(), "proposals.csv", "comments.csv")})
    assert list(wrong.get_json()["errors"]) == ["board"]


@pytest.mark.parametrize("person", [None, people.CLARA, people.PAUL, people.STRANGER], ids=str)
def test_nobody_else_may(dock, client, person):
    refused = 401 if person is None else 403
    one = client(person)
    assert send(one, {"kind": "ideas", **files(dock.small(), "proposals.csv", "comments.csv")}).status_code == refused
    for path in ("imports", "imports/0000000000000", "exports/ideas"):
        assert one.get(f"/api/v1/{path}").status_code == refused
    assert one.post("/api/v1/imports/0000000000000/undoing").status_code == refused


def test_what_came_in_goes_out(dock, client):
    dock.ideas(dock.small())
    tom = client(people.TOM)
    sheet = list(csv.DictReader(io.StringIO(tom.get("/api/v1/exports/ideas").get_data(as_text=True))))
    assert {(one["external_ref"], one["title"], one["supports"]) for one in sheet} == {
        ("7", "Bancos en la calle", "12"), ("8", "Árboles", "3")}
    items = json.loads(tom.get("/api/v1/exports/ideas?format=json").get_data())["items"]
    assert [one["external_ref"] for one in items] == ["7", "8"]
    assert json.loads(tom.get("/api/v1/exports/orders?format=json").get_data()) == {"items": []}
    assert tom.get("/api/v1/exports/secrets").status_code == 404
