"""Orders over HTTP: each page with its JSON twin, filters, paging, the export, and what strangers get."""

import csv
import io
from datetime import timedelta

import pytest
from sqlalchemy import update

from portal.core.customers import actions as customers
from portal.core.customers.models import Customer
from portal.core.orders import actions
from portal.core.orders.models import Order
from portal.kernel import clock
from portal.kernel.db import session
from tests import people
from tests.core.orders.making import LINES, in_state, placed

API = "/api/v1/orders"


def test_an_order_as_page_and_as_json(portal, cast, client):
    order = placed(portal, cast, promised_on=clock.today() + timedelta(days=5), freight_minor=1500)
    page = client(people.CLARA).get(f"/orders/{order.id}")
    assert page.status_code == 200
    for word in (order.number, "Spare shade", "€1,204.00", "Weber Metalworks", "Unchanged since it was agreed"):
        assert word in page.text
    answer = client(people.PAUL).get(f"{API}/{order.id}")
    assert answer.headers["ETag"] == f'"{order.version}"'
    said = answer.json
    assert said["total"] == {"amount": "1204.00", "currency": "EUR"}
    assert (said["state"], said["late"], said["production"]) == ("confirmed", False, "none")
    assert said["customer_name"] == "Clara Brandt"
    assert said["lines"][0]["unit_price"] == {"amount": "138.00", "currency": "EUR"}
    assert said["lines"][0]["ordered"] == 8


@pytest.mark.parametrize("status", ["draft", "offered", "confirmed", "on_hold", "closed", "cancelled", "expired"])
def test_the_page_stands_in_each_state_for_each_side(portal, cast, client, status):
    order = in_state(portal, cast, status)
    assert client(people.TOM).get(f"/orders/{order.id}").status_code == 200
    assert client(people.PAUL).get(f"/orders/{order.id}").status_code == 200
    assert client(people.CLARA).get(f"/orders/{order.id}").status_code == (404 if status == "draft" else 200)


def test_strangers_get_nothing_anywhere(portal, cast, client):
    order = placed(portal, cast)
    change = ask(client(people.CLARA), order).json["id"]
    paths = ["", "/promises", "/changes", "/deal-sheet", "/deal-sheet.json"]
    posts = {"hold": {"reason": "x"}, "resumption": {}, "cancellation": {"reason": "x"}, "closing": {}, "confirmation": {},
             "offer": {}, "promises": {"promised_on": "2099-01-01", "reason": "x"}, "changes": {"reason": "x"},
             f"changes/{change}/acceptance": {}, f"changes/{change}/decline": {"reason": "x"},
             f"changes/{change}/withdrawal": {}}
    for person in (people.STRANGER, people.PIA):
        who = client(person)
        assert {who.get(f"{API}/{order.id}{path}").status_code for path in paths} == {404}
        pages = ("", "/edit", "/changes/new", "/deal-sheet")
        assert {who.get(f"/orders/{order.id}{path}").status_code for path in pages} == {404}
        assert {who.post(f"{API}/{order.id}/{path}", json=body).status_code for path, body in posts.items()} == {404}
        assert who.patch(f"{API}/{order.id}", json={"title": "x"}).status_code == 404
        assert who.get(API).json["items"] == []
        assert order.number not in who.get("/orders.csv").text
    nobody = client()
    assert nobody.get(f"{API}/{order.id}").status_code == 401
    assert nobody.get(f"/orders/{order.id}").status_code == 303


def ask(who, order, **changes):
    line = {"id": order.lines[0].id, "title": "Lamp", "quantity": 10, "unit_price": {"amount": "136.00", "currency": "EUR"}}
    return who.post(f"{API}/{order.id}/changes", json={"lines": [line], "reason": "Two more", **changes})


def test_a_change_is_asked_and_accepted_in_the_browser(portal, cast, client):
    order = placed(portal, cast)
    clara, paul = client(people.CLARA), client(people.PAUL)
    assert 'value="138.00"' in clara.get(f"/orders/{order.id}/changes/new").text
    form = {"currency": "EUR", "lines.0.id": order.lines[0].id, "lines.0.title": "Lamp", "lines.0.quantity": "8",
            "lines.0.unit_price": "120.00", "lines.0.discount": "2.5", "lines.1.title": "", "lines.1.quantity": "",
            "lines.1.unit_price": "", "lines.1.discount": "", "freight": "10.00", "requested_on": "", "promised_on": ""}
    again = clara.post(f"/orders/{order.id}/changes", data=form)
    assert again.status_code == 422 and 'value="120.00"' in again.text and "Please fill this in." in again.text
    assert clara.post(f"/orders/{order.id}/changes", data=form | {"reason": "Cheaper steel"}).status_code == 303
    page = paul.get(f"/orders/{order.id}").text
    assert "Cheaper steel" in page and "Accept the change" in page and "<ins>€946.00</ins>" in page
    change = client(people.TOM).get(f"{API}/{order.id}/changes").json["items"][0]
    assert paul.post(f"/orders/{order.id}/changes/{change['id']}/acceptance").status_code == 303
    assert client(people.CLARA).get(f"{API}/{order.id}").json["total"]["amount"] == "946.00"


def test_a_draft_is_prepared_offered_and_confirmed(portal, cast, client):
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        customer = customers.customer_for(clara).id
    tom = client(people.TOM)
    assert "Clara Brandt" in tom.get("/orders/new").text
    form = {"customer_id": customer, "producer_id": "", "currency": "EUR", "title": "", "lines.0.title": "Lamp",
            "lines.0.quantity": "2", "lines.0.unit_price": "99.50", "lines.0.discount": "", "freight": "", "requested_on": ""}
    wrong = tom.post("/orders", data=form | {"lines.0.unit_price": "1e3"})
    assert wrong.status_code == 422 and 'value="1e3"' in wrong.text and "plain digits" in wrong.text
    made = tom.post("/orders", data=form)
    assert made.status_code == 303
    order_id = made.location.rsplit("/", 1)[1]
    assert tom.get(f"/orders/{order_id}/edit").status_code == 200
    assert tom.post(f"/orders/{order_id}/edit", data={**form, "version": "1"}).status_code == 422
    edit = {name: value for name, value in form.items() if name not in ("customer_id", "producer_id")}
    assert tom.post(f"/orders/{order_id}/edit", data={**edit, "title": "Two lamps", "version": "1"}).status_code == 303
    assert tom.post(f"/orders/{order_id}/edit", data={**edit, "title": "Old", "version": "1"}).status_code == 412
    assert tom.post(f"/orders/{order_id}/offer", data={"valid_until_day": "2099-01-01"}).status_code == 303
    assert "Confirm the order" in client(people.CLARA).get(f"/orders/{order_id}").text
    assert client(people.STRANGER).post(f"{API}/{order_id}/confirmation").status_code == 404
    confirmed = client(people.CLARA).post(f"{API}/{order_id}/confirmation")
    assert (confirmed.status_code, confirmed.json["state"], confirmed.json["title"]) == (200, "confirmed", "Two lamps")
    refused = client(people.CLARA).post(f"{API}/{order_id}/confirmation")
    assert (refused.status_code, refused.json["code"], refused.json["state"]) == (409, "order_confirmed", "confirmed")
    assert "hold" in refused.json["possible"]


def test_a_body_of_the_api_is_read_strictly(portal, cast, client):
    order = placed(portal, cast)
    clara = client(people.CLARA)
    for body, field in (({"reason": ""}, "reason"), ({"reason": "x", "state": "closed"}, "state"), ({}, "reason")):
        wrong = clara.post(f"{API}/{order.id}/hold", json=body)
        assert wrong.status_code == 422 and field in wrong.json["errors"]
    dollars = [{"title": "x", "quantity": 1, "unit_price": {"amount": "1.00", "currency": "USD"}}]
    assert "currency" in clara.post(f"{API}/{order.id}/changes", json={"reason": "x", "lines": dollars}).json["errors"]
    assert clara.post(f"{API}/{order.id}/hold", json={"reason": "x"}, headers={"If-Match": '"7"'}).status_code == 412
    assert client(people.VERA).post(f"{API}/{order.id}/hold", json={"reason": "x"}).status_code == 404


def test_the_deal_sheet_shows_when_it_was_touched(portal, cast, client):
    order = placed(portal, cast)
    clara = client(people.CLARA)
    assert clara.get(f"{API}/{order.id}/deal-sheet").json["holds"] is True
    assert clara.get(f"/orders/{order.id}/deal-sheet.json").data == b'{"currency":"EUR","price":"138.00"}'
    with portal.database.transaction() as opened:
        opened.connection().exec_driver_sql("UPDATE deal_sheet SET body = replace(body, '138.00', '13.80')")
    assert clara.get(f"{API}/{order.id}/deal-sheet").json["holds"] is False
    assert "no longer has the hash" in clara.get(f"/orders/{order.id}/deal-sheet").text
    assert "no longer has the hash" in clara.get(f"/orders/{order.id}").text


def some_orders(portal, cast):
    """Four orders: in time, overdue, came late, of another customer."""
    today = clock.today()
    good = placed(portal, cast, title="In time", promised_on=today + timedelta(days=3))
    overdue = placed(portal, cast, title="Overdue", requested_on=today + timedelta(days=9),
                     promised_on=today - timedelta(days=1))
    late = placed(portal, cast, title="Came late", promised_on=today - timedelta(days=2))
    other = placed(portal, cast, title="=HYPERLINK(A1)", customer=people.OLGA, producer=people.PIA)
    with portal.database.transaction():
        for line in late.lines:
            actions.progress(line.id, produced=line.ordered, shipped=line.ordered, delivered=line.ordered)
    return good, overdue, late, other


def test_lists_filter_sort_and_page(portal, cast, client):
    good, overdue, late, other = some_orders(portal, cast)
    tom = client(people.TOM)

    def numbers(words="", who=tom):
        return [one["number"] for one in who.get(f"{API}?{words}").json["items"]]

    assert numbers() == [one.number for one in (other, late, overdue, good)]
    assert numbers("late=any") == [late.number, overdue.number]
    assert numbers("late=waiting") == [overdue.number] and numbers("late=done") == [late.number]
    assert numbers("sort=due") == [late.number, overdue.number, good.number, other.number]
    assert numbers(f"q={good.number.lower()}") == numbers("q=1") == numbers("q=In+time") == [good.number]
    assert numbers(f"customer={other.customer_id}") == numbers(f"producer={other.producer_id}") == [other.number]
    assert numbers("state=closed") == []
    assert numbers(who=client(people.CLARA)) == numbers(who=client(people.PAUL)) == [late.number, overdue.number, good.number]
    assert numbers(who=client(people.MATS)) == numbers(who=client(people.VERA)) == [other.number]
    first = tom.get(f"{API}?limit=3&sort=due").json
    assert first["total"] == 4 and first["totals"] == [{"currency": "EUR", "orders": 4, "net_minor": 4 * 118900}]
    rest = tom.get(f"{API}?limit=3&sort=due&after={first['next']}").json
    assert [one["number"] for one in rest["items"]] == [other.number] and rest["next"] is None
    for words in ("late=maybe", "sort=x", "after=x", "customer=1", "limit=0"):
        assert tom.get(f"{API}?{words}").status_code == 422
    page = tom.get("/orders?late=any").text
    assert late.number in page and good.number not in page
    assert "No order fits" in tom.get("/orders?q=zebra").text
    assert "No orders yet" in client(people.STRANGER).get("/orders").text


def test_the_export_holds_the_same_orders_and_no_formula(portal, cast, client):
    _good, _overdue, late, _other = some_orders(portal, cast)
    with portal.database.transaction():
        session().execute(update(Customer).where(Customer.name == "Nordlicht Studio").values(name="@SUM(A1)"))
    answer = client(people.TOM).get("/orders.csv")
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert answer.mimetype == "text/csv" and len(rows) == 4
    assert rows[3]["title"] == "'=HYPERLINK(A1)" and rows[3]["customer"] == "'@SUM(A1)"
    assert [row["late"] for row in rows] == ["no", "yes", "yes", "no"]
    assert (rows[0]["net"], rows[0]["currency"], rows[2]["delivered"]) == ("1189.00", "EUR", "10")
    only = client(people.TOM).get(f"{API}.csv?late=done").data.decode("utf-8-sig")
    assert late.number in only and only.count("\r\n") == 2


@pytest.mark.parametrize("path", ["/orders", API])
def test_the_list_asks_as_many_questions_for_many_as_for_few(portal, cast, client, count_queries, path):
    tom = client(people.TOM)
    counted = []
    for more in (1, 9):
        for _ in range(more):
            placed(portal, cast)
        with count_queries() as queries:
            assert tom.get(path).status_code == 200
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 6


def test_a_page_asks_as_many_questions_for_many_lines_as_for_few(portal, cast, client, count_queries):
    clara, counted = client(people.CLARA), []
    for lines in (LINES[:1], LINES * 20):
        order = placed(portal, cast, lines=lines)
        with count_queries() as queries:
            assert clara.get(f"/orders/{order.id}").status_code == 200
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 24


def test_taken_over_orders_keep_their_days_numbers_and_amounts(portal, cast, client):
    tom = cast.actor(people.TOM)
    placed_at = clock.now().replace(year=1996, month=7, day=4)
    carried = actions.Carried()
    line = actions.Line("Chai", 1, 5, discount_bp=1000, net_minor=carried.net(1, 5, 1000))
    with portal.database.transaction():
        customer = customers.take_over(tom, external_system="northwind", external_ref="ALFKI", name="Alfreds")
        again = customers.take_over(tom, external_system="northwind", external_ref="ALFKI", name="Alfreds")
        assert customer.id == again.id
        order = actions.take_over(tom, external_system="northwind", external_ref="10248", customer_id=customer.id,
                                  placed_at=placed_at, currency="USD", lines=[line], freight_minor=3238,
                                  requested_on=placed_at.date() + timedelta(days=5),
                                  shipped_on=placed_at.date() + timedelta(days=9))
    assert (order.number, order.status, order.placed_at) == ("MQ-1996-000001", "closed", placed_at)
    assert [one["external_ref"] for one in client(people.TOM).get(f"{API}?q=10248").json["items"]] == ["10248"]
    assert client(people.TOM).get(f"{API}?late=done").json["total"] == 1
    assert client(people.TOM).get("/api/v1/customers?q=10248").json["items"][0]["name"] == "Alfreds"


def test_money_outside_of_all_reason_is_refused(portal, cast, client):
    order = in_state(portal, cast, "draft")
    huge = [{"title": "x", "quantity": 1000000, "unit_price": {"amount": "9999999999.00", "currency": "EUR"}}]
    assert client(people.TOM).patch(f"{API}/{order.id}", json={"lines": huge}).status_code == 422
    assert client(people.TOM).patch(f"{API}/{order.id}", json={"title": "New"}).json["title"] == "New"
    with portal.database.transaction(write=False):
        assert session().get(Order, order.id).net_minor == 118900
