"""Delivery over HTTP: pages with their JSON twins, forms, If-Match, strangers, query counts, the room."""

import pytest

from portal.core.delivery import actions
from portal.core.orders import actions as orders
from tests import people
from tests.core.delivery.making import HOME, again, boxed, do, made_order, sent
from tests.core.production.making import in_work

API = "/api/v1/shipments"


def test_the_walk_over_http(portal, cast, client):
    order = made_order(portal, cast)
    paul, clara = client(people.PAUL), client(people.CLARA)
    made = paul.post(API, json={"order_id": order.id, "carrier": "Ararat Cargo", "lines": [
        {"order_line_id": order.lines[0].id, "quantity": 8}, {"order_line_id": order.lines[1].id, "quantity": 2}]})
    assert made.status_code == 201 and made.json["state"] == "draft"
    url = f"{API}/{made.json['id']}"
    for verb, state in (("packing", "packed"), ("unpacking", "draft"), ("packing", "packed"), ("handover", "handed_over")):
        assert paul.post(f"{url}/{verb}").json["state"] == state
    told = paul.post(f"{url}/events", json={"code": "in_transit", "place": "Tbilisi", "ref": "7"})
    assert told.status_code == 201 and told.json["state"] == "in_transit"
    page = clara.get(f"/shipments/{made.json['id']}").text
    for word in ("Ararat Cargo", "Tbilisi", "Lange Gasse 3", "It is here"):
        assert word in page
    assert "Tbilisi" in clara.get(f"/orders/{order.id}").text
    assert clara.post(f"/shipments/{made.json['id']}/receipt").status_code == 303
    assert clara.get(f"/api/v1/orders/{order.id}").json["state"] == "closed"
    late = paul.post(f"{url}/handover")
    assert (late.status_code, late.json["state"]) == (409, "delivered")


def test_forms_keep_what_was_typed(portal, cast, client):
    order = made_order(portal, cast)
    paul = client(people.PAUL)
    assert "What goes into this parcel?" in paul.get(f"/orders/{order.id}/shipments/new").text
    data = {"order_id": order.id, "carrier": "Kept words", "_form": "parcel",
            "lines.0.order_line_id": order.lines[0].id, "lines.0.quantity": "99"}
    shown = paul.post(f"/orders/{order.id}/shipments", data=data)
    assert shown.status_code == 422 and "Kept words" in shown.text and "8 of these" in shown.text
    assert paul.post(f"/orders/{order.id}/shipments", data={**data, "lines.0.quantity": "3"}).status_code == 303
    bad = paul.post(API, json={"order_id": order.id, "lines": [], "tracking_url": "javascript:alert(1)"})
    assert set(bad.json["errors"]) == {"tracking_url"}


def test_the_address_as_form_and_over_the_api(portal, cast, client):
    order = made_order(portal, cast)
    clara, url = client(people.CLARA), f"/api/v1/orders/{order.id}/address"
    got = clara.get(url)
    assert got.json["address"] == HOME and got.headers["ETag"] == '"1"'
    assert clara.put(url, json={"address": "Another Street 1\nLund"}, headers={"If-Match": '"1"'}).status_code == 200
    assert clara.put(url, json={"address": "Third Street 1\nLund"}, headers={"If-Match": '"1"'}).status_code == 412
    assert clara.post(f"/orders/{order.id}/address", data={"address": "x", "_form": "address"}).status_code == 422
    assert clara.post(f"/orders/{order.id}/address", data={"address": "Fourth Street 1\nLund"}).status_code == 303
    assert "Fourth Street" in client(people.PAUL).get(f"/orders/{order.id}").text
    assert client(people.PAUL).put(url, json={"address": "Paul's own yard"}).status_code == 403
    for person in (people.STRANGER, people.PIA):
        assert client(person).get(url).status_code == 404
        assert client(person).put(url, json={"address": "Mine, all mine"}).status_code == 404


def test_the_list_and_its_twin(portal, cast, client):
    order = made_order(portal, cast)
    assert "No shipment here" in client(people.PIA).get("/shipments").text
    sent(portal, cast, order, {0: 1})
    boxed(portal, cast, order, {0: 1})
    for person in (people.CLARA, people.PAUL, people.TOM):
        assert f"{order.number} / 2" in client(person).get("/shipments").text
        assert [one["number"] for one in client(person).get(API).json["items"]] == [2, 1]
    assert [one["number"] for one in client(people.TOM).get(f"{API}?state=draft&order={order.id}").json["items"]] == [2]
    assert client(people.STRANGER).get(API).json["items"] == []
    assert client(people.TOM).get(f"{API}?state=nonsense").status_code == 422


def test_edits_need_the_version_that_was_seen(portal, cast, client):
    shipment, paul = boxed(portal, cast, made_order(portal, cast)), client(people.PAUL)
    url = f"{API}/{shipment.id}"
    assert paul.patch(url, json={"tracking_number": "PL 1"}, headers={"If-Match": '"1"'}).json["carrier"] == "Postlinjen"
    assert paul.patch(url, json={"tracking_number": "PL 2"}, headers={"If-Match": '"1"'}).status_code == 412
    assert paul.delete(url, headers={"If-Match": '"1"'}).status_code == 412
    assert paul.delete(url, headers={"If-Match": '"2"'}).status_code == 204
    assert paul.get(url).status_code == 404


def test_strangers_get_nothing(portal, cast, client):
    order = made_order(portal, cast)
    shipment = boxed(portal, cast, order)
    for person in (people.STRANGER, people.PIA):
        assert client(person).get(f"/shipments/{shipment.id}").status_code == 404
        assert client(person).get(f"{API}/{shipment.id}").status_code == 404
        assert client(person).get(f"/orders/{order.id}/shipments/new").status_code == 404
        for verb in ("packing", "unpacking", "handover", "receipt"):
            assert client(person).post(f"{API}/{shipment.id}/{verb}").status_code == 404
        assert client(person).post(f"{API}/{shipment.id}/events", json={"code": "info"}).status_code == 404
        assert client(person).patch(f"{API}/{shipment.id}", json={}).status_code == 404
    assert client(people.CLARA).post(f"{API}/{shipment.id}/packing").status_code == 403
    assert client().get(API).status_code == 401


@pytest.mark.parametrize("path", ["/shipments", API])
def test_lists_ask_as_often_for_many_as_for_few(portal, cast, client, count_queries, path):
    order, paul = made_order(portal, cast), client(people.PAUL)
    sent(portal, cast, order, {0: 1})
    paul.get(path)
    with count_queries() as few:
        paul.get(path)
    for _more in range(4):
        sent(portal, cast, order, {0: 1})
    with count_queries() as many:
        paul.get(path)
    assert len(many) == len(few), f"{few}\n{many}"


@pytest.mark.parametrize(("person", "most"), [(people.CLARA, 21), (people.PAUL, 25), (people.TOM, 24)], ids=str)
def test_what_one_part_of_an_orders_page_has_read_the_next_does_not_ask_for(portal, cast, client, count_queries, person, most):
    (order, _jobs), who = in_work(portal, cast), client(person)
    with portal.database.transaction():
        orders.progress(order.lines[0].id, produced=3)
    do(portal, cast.actor(people.CLARA), actions.give_address, order.id, HOME)
    sent(portal, cast, order, {0: 3})
    portal.worker.settle()
    who.get(f"/orders/{order.id}")
    with count_queries() as asked:
        page = who.get(f"/orders/{order.id}").text
    assert all(f'id="{part}"' in page for part in ("production", "delivery", "service", "promises"))
    assert len(asked) == len(set(asked)) <= most, asked


def test_the_room_hears_the_way_but_not_the_address(portal, cast):
    order = made_order(portal, cast)
    shipment = sent(portal, cast, order)
    do(portal, cast.actor(people.PAUL), actions.tell, shipment.id, "in_transit", place="Malmö")
    book, room = portal.extensions["hub"].book, f"order:{order.id}"
    with portal.database.transaction(write=False):
        events = book.events(room, book.rows_after(room, 0), "en")
    tracked = [one for one in events if one["type"] == "shipment.tracked"][-1]
    assert f'id="shipment-{shipment.id}"' in tracked["html"] and "Malmö" in tracked["html"]
    assert "Lange Gasse" not in str(events) and tracked["data"]["shipment"]["state"] == "in_transit"
    draft = boxed(portal, cast, made_order(portal, cast))
    do(portal, cast.actor(people.PAUL), actions.discard, draft.id)
    room = f"order:{draft.order_id}"
    with portal.database.transaction(write=False):
        gone = book.events(room, book.rows_after(room, 0), "en")[-1]
    assert gone["data"]["gone"] == f"shipment-{draft.id}"
    assert again(portal, shipment.id).status == "in_transit"
