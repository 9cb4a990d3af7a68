"""The bell: its list, what is read, whose it is, and its count as it changes live."""

import re

from playwright.sync_api import expect
from sqlalchemy import select

from portal.ideas import actions
from portal.kernel.facts import FactRow, Room
from portal.notifications.models import Notification
from tests import people
from tests.ideas.conftest import Desk
from tests.pricing.making import eur, wish


def test_the_list_as_page_and_as_json(desk, bell, client):
    desk.do(people.OLGA, actions.post, desk.idea().id, "One")
    bell.of(people.CLARA)
    page = client(people.CLARA).get("/notifications").get_data(as_text=True)
    assert "Olga Lindholm commented on an idea" in page and "A chair that folds flat" in page
    listed = client(people.CLARA).get("/api/v1/notifications?unread=true").get_json()
    assert listed["unread"] == 1 and listed["items"][0]["text"] == "Olga Lindholm commented on an idea"


def test_reading_is_one_s_own_and_told_live(desk, bell, client, portal):
    desk.do(people.OLGA, actions.post, desk.idea().id, "One")
    said = bell.of(people.CLARA)[0]
    client(people.STRANGER).post(f"/api/v1/notifications/{said.id}/read")
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Notification, said.id).read_at is None
    client(people.CLARA).post(f"/api/v1/notifications/{said.id}/read")
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Notification, said.id).read_at is not None
        assert opened.scalar(select(FactRow.id).where(FactRow.type == "notification.read")) is not None
    assert client().get("/api/v1/notifications").status_code == 401


def test_a_page_tells_up_to_which_fact_its_bell_counts(desk, bell, client, portal):
    idea, clara, seen = desk.idea(), client(people.CLARA), set()
    for text in ("One", "Two"):
        desk.do(people.OLGA, actions.post, idea.id, text)
        bell.of(people.CLARA)
        page = clara.get("/ideas").text
        with portal.database.transaction(write=False) as opened:
            seq = opened.scalar(select(Room.seq).where(Room.name == f"me:{bell.cast.id(people.CLARA)}"))
        assert f'data-room="me" data-seq="{seq}"' in page
        seen.add(seq)
    assert len(seen) == 2, "each notification moves the number"


def test_the_list_costs_the_same_however_long_it_is(desk, bell, client, count_queries):
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "One")
    bell.of(people.CLARA)
    clara = client(people.CLARA)
    clara.get("/notifications")
    with count_queries() as few:
        clara.get("/notifications")
    for text in "abcdef":
        desk.do(people.OLGA, actions.post, idea.id, text)
    bell.of(people.CLARA)
    with count_queries() as many:
        clara.get("/notifications")
    assert len(many) == len(few), many


def test_the_count_moves_while_one_looks(site, page):
    desk = Desk(site, site.cast)
    desk.board("lamps", name="Lamps")
    idea = desk.idea("A lamp for a boat", board="lamps")
    clara = page(people.CLARA)
    clara.goto("/ideas")
    count = clara.locator("[data-mount=bell] [data-count]")
    expect(count).to_be_hidden()
    site.caller(people.OLGA).post(f"/api/v1/ideas/{idea.id}/comments", json={"text": "Brass, please."})
    expect(count).to_have_text("1")
    clara.goto("/notifications")
    expect(clara.get_by_role("link", name=re.compile("A lamp for a boat"))).to_be_visible()
    clara.get_by_role("button", name="Mark all as read").click()
    expect(count).to_be_hidden()


def test_an_order_s_way_is_told_to_both_sides(market, bell, cast, client):
    cast.id(people.STRANGER), cast.id(people.TOM)
    bid = market.bid(people.OLGA, **{key: value for key, value in wish().items() if key != "unit_price"},
                     unit_price=eur("100.00"))
    order = market.accept(bid, market.answer(bid), people.OLGA).get_json()
    order_id = order.get("order_id") or order["id"]
    assert bell.who("order.placed") == {"Tom"}, "both sides heard it from the bid"
    asked = market.as_(people.PAUL).post(f"/api/v1/orders/{order_id}/promises", json={
        "promised_on": wish()["wanted_by"], "reason": "The enamel comes late."})
    assert asked.status_code < 300, asked.get_data(as_text=True)
    assert "Olga" in bell.who("order.promised") and "Paul" not in bell.who("order.promised")
    assert "Sam" not in bell.who("order.promised") | bell.who("order.placed")
