"""Service over HTTP: passports, requests and returns as pages with their JSON twins, strangers, query counts."""

import pytest

from portal.core.service import actions
from tests import people
from tests.core.service.making import asked, delivered, do, proposed

API = "/api/v1/service_requests"


def test_the_passport_and_its_twin(portal, cast, client):
    order, units = delivered(portal, cast)
    for person in (people.CLARA, people.PAUL, people.TOM):
        page = client(person).get(f"/units/{units[0].id}")
        assert page.status_code == 200 and units[0].serial in page.text and "Weber Metalworks" in page.text
        said = client(person).get(f"/api/v1/units/{units[0].id}").json
        assert (said["serial"], said["warranty"], said["title"]) == (units[0].serial, "covered", "Lamp")
    assert len(client(people.CLARA).get(f"/api/v1/units?order={order.id}").json["items"]) == 10
    assert "Ask for help" in client(people.CLARA).get(f"/units/{units[0].id}").text
    assert "Ask for help" not in client(people.PAUL).get(f"/units/{units[0].id}").text


def test_a_request_over_http(portal, cast, client):
    _order, units = delivered(portal, cast)
    clara, tom = client(people.CLARA), client(people.TOM)
    form = {"kind": "defect", "title": "", "text": "It <sinks>", "_form": "ask"}
    shown = clara.post(f"/units/{units[0].id}/requests", data=form)
    assert shown.status_code == 422 and "It &lt;sinks&gt;" in shown.text
    sent = clara.post(f"/units/{units[0].id}/requests", data={**form, "title": "The arm sinks"})
    assert sent.status_code == 303
    request = sent.headers["Location"].rsplit("/", 1)[1]
    url = f"{API}/{request}"
    assert tom.post(f"{url}/assignment", json={}).json["state"] == "assigned"
    assert tom.post(f"{url}/question", json={"body": "Since when?"}).json["state"] == "waiting_customer"
    said = clara.post(f"{url}/messages", json={"body": "Since Monday"}, headers={"Idempotency-Key": "m"})
    twice = clara.post(f"{url}/messages", json={"body": "Since Monday"}, headers={"Idempotency-Key": "m"})
    assert said.status_code == 201 and said.json["id"] == twice.json["id"]
    part = clara.post(f"/service_requests/{request}/messages", data={"body": "And it squeaks"}, headers={"X-Part": "1"})
    assert part.status_code == 201 and 'id="message-' in part.text and "<html" not in part.text
    assert tom.post(f"{url}/resolution", json={"end_kind": "nonsense", "resolution": "x"}).status_code == 422
    assert tom.post(f"{url}/resolution", json={"end_kind": "repaired", "resolution": "Done"}).json["state"] == "solved"
    assert "Yes, it is solved" in clara.get(f"/service_requests/{request}").text
    assert clara.post(f"{url}/closing").json["state"] == "closed"
    assert clara.get(f"{url}/messages").json["items"][-1]["body"] == "And it squeaks"
    idea = proposed(portal, cast)
    cause = tom.put(f"{url}/cause", json={"cause_kind": "idea", "cause_id": idea.id})
    assert cause.json["cause_kind"] == "idea" and idea.title in tom.get(f"/service_requests/{request}").text
    for kind in ("job", "shipment", "comment", "thread", "version", "prototype", "idea_revision", "idea"):
        strange = tom.put(f"{url}/cause", json={"cause_kind": kind, "cause_id": units[0].id})
        assert strange.status_code == 422 and list(strange.json["errors"]) == ["cause_id"]
    page = clara.get(f"/orders/{units[0].order_id}").text
    assert "The arm sinks" in page and units[0].serial in page


def test_the_list_and_its_twin(portal, cast, client):
    _order, units = delivered(portal, cast)
    assert "Nobody needs help" in client(people.CLARA).get("/service").text
    request = asked(portal, cast, units[0])
    for person in (people.CLARA, people.PAUL, people.TOM):
        assert "The arm sinks" in client(person).get("/service").text
        row = client(person).get(API).json["items"][0]
        assert (row["id"], row["overdue"], row["serial"]) == (request.id, False, units[0].serial)
    assert client(people.TOM).get(f"{API}?state=open&mine=true").json["items"] == []
    assert client(people.STRANGER).get(API).json["items"] == client(people.PIA).get(API).json["items"] == []


def test_strangers_get_nothing(portal, cast, client):
    order, units = delivered(portal, cast)
    request = asked(portal, cast, units[0])
    back = do(portal, cast.actor(people.CLARA), actions.ask_return, order_id=order.id, order_line_id=order.lines[0].id,
              quantity=1, reason="Scratched")
    for person in (people.STRANGER, people.PIA):
        for path in (f"/units/{units[0].id}", f"/service_requests/{request.id}", f"/returns/{back.id}"):
            assert client(person).get(path).status_code == 404
            assert client(person).get(f"/api/v1{path}").status_code == 404
        assert client(person).get(f"/api/v1/units?order={order.id}").status_code == 404
        for verb in ("work", "closing", "reopening"):
            assert client(person).post(f"{API}/{request.id}/{verb}").status_code == 404
        assert client(person).post(f"{API}/{request.id}/messages", json={"body": "hi"}).status_code == 404
        assert client(person).post(f"/api/v1/returns/{back.id}/acceptance").status_code == 404
    assert client().get(API).status_code == 401


def test_a_return_over_http(portal, cast, client):
    order, _units = delivered(portal, cast)
    clara, paul = client(people.CLARA), client(people.PAUL)
    body = {"order_id": order.id, "order_line_id": order.lines[1].id, "quantity": 2, "reason": "The wrong colour"}
    assert clara.post("/api/v1/returns", json={**body, "quantity": 3}).json["errors"]["quantity"]
    made = clara.post("/api/v1/returns", json=body)
    assert made.status_code == 201 and made.json["state"] == "requested"
    assert "The wrong colour" in paul.get(f"/returns/{made.json['id']}").text
    assert paul.post(f"/api/v1/returns/{made.json['id']}/acceptance").json["state"] == "accepted"
    assert paul.post(f"/returns/{made.json['id']}/arrival").status_code == 303
    assert clara.get(f"/api/v1/returns?order={order.id}").json["items"][0]["state"] == "received"


@pytest.mark.parametrize("path", ["/service", API])
def test_lists_ask_as_often_for_many_as_for_few(portal, cast, client, count_queries, path):
    _order, units = delivered(portal, cast)
    tom = client(people.TOM)
    asked(portal, cast, units[0])
    tom.get(path)
    with count_queries() as few:
        tom.get(path)
    for unit in units[1:6]:
        asked(portal, cast, unit)
    with count_queries() as many:
        tom.get(path)
    assert len(many) == len(few), f"{few}\n{many}"
