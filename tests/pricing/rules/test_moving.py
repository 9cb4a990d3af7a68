"""The day of an order moves: its room leaves the old week and is taken in the new one, however full that is."""

from sqlalchemy import select

from portal.core.orders.models import Order
from portal.pricing.rules.following import follow_promise
from portal.pricing.rules.models import Week
from portal.pricing.rules.room import give_back, monday_of
from tests import people
from tests.pricing.making import day
from tests.pricing.rules.making import Desk

CLARA, PAUL, TOM = people.CLARA, people.PAUL, people.TOM
EACH = 30  # minutes a piece takes


def say(desk: Desk, ahead: int, room: int, unit: str = "pieces", status: int = 200):
    return desk.market.post(PAUL, "/pricing/capacity", {"week": day(ahead), "room": room, "unit": unit}, status).get_json()


def awarded(desk: Desk, ahead: int, status: int = 201) -> dict:
    bid = desk.bid("100.00", wanted_by=day(ahead))
    order = desk.market.accept(bid, desk.market.answer(bid, kind="accept"))
    assert order.status_code == status, order.get_json()
    return order.get_json()


def promise(desk: Desk, order: dict, ahead: int) -> None:
    desk.market.post(PAUL, f"/orders/{order['id']}/promises", {"promised_on": day(ahead), "reason": "The kiln is late."})
    desk.portal.worker.settle()


def change(desk: Desk, order: dict, **wanted) -> tuple[int, str | None]:
    """Both agree on other pieces, perhaps for another day; what cannot hold is declined."""
    line = desk.market.get(CLARA, f"/orders/{order['id']}")["lines"][0]
    kept = {"id": line["id"], "title": line["title"], "unit_price": line["unit_price"]}
    if "quantity" in wanted:
        wanted["lines"] = [kept | {"quantity": wanted.pop("quantity")}]
    asked = desk.market.post(CLARA, f"/orders/{order['id']}/changes", wanted | {"reason": "As many"}, 201).get_json()
    there = f"/orders/{order['id']}/changes/{asked['id']}"
    said = desk.market.post(PAUL, f"{there}/acceptance")
    if said.status_code != 200:
        desk.market.post(PAUL, f"{there}/decline", {"reason": "Too many"}, 200)
    desk.portal.worker.settle()
    return said.status_code, said.get_json().get("code")


def weeks(desk: Desk) -> list[tuple[int, int, int]]:
    return [(one["taken"], one["left"], one["over"]) for one in desk.market.get(PAUL, "/pricing/capacity")["items"]]


def test_room_goes_where_the_promise_goes_and_an_over_full_week_says_so(desk):
    say(desk, 40, 48)
    say(desk, 61, 10)
    first, second = awarded(desk, 40), awarded(desk, 40)
    promise(desk, first, 61)
    assert weeks(desk) == [(24, 24, 0), (24, 0, 14)]
    with desk.portal.database.transaction():
        follow_promise(first["id"])
    assert weeks(desk) == [(24, 24, 0), (24, 0, 14)], "heard twice, moved once"
    assert "14 pieces more than fit" in desk.market.as_(PAUL).get("/pricing/capacity").get_data(as_text=True)
    assert awarded(desk, 61, 409)["code"] == "no_room"
    awarded(desk, 40)

    # What is said of an over-full week may be more, and not less; pieces that are left out are never refused.
    assert say(desk, 61, 20)["over"] == 4
    assert "room" in say(desk, 61, 19, status=422)["errors"] and "unit" in say(desk, 61, 20, "minutes", 422)["errors"]
    assert change(desk, first, quantity=25) == (409, "no_room") and change(desk, first, quantity=22) == (200, None)
    assert weeks(desk) == [(48, 0, 0), (22, 0, 2)]

    # A change that names another day is measured by the week of that day, not by the one it leaves.
    say(desk, 47, 30)
    assert change(desk, second, quantity=31, promised_on=day(47)) == (409, "no_room")
    assert weeks(desk) == [(48, 0, 0), (0, 30, 0), (22, 0, 2)]
    assert change(desk, second, quantity=30, promised_on=day(47)) == (200, None)
    assert weeks(desk) == [(24, 24, 0), (30, 0, 0), (22, 0, 2)]
    assert change(desk, second, promised_on=day(61)) == (200, None), "the day alone is never refused"
    assert weeks(desk) == [(24, 24, 0), (0, 30, 0), (52, 0, 32)]

    for order in (first, second):
        desk.market.post(TOM, f"/orders/{order['id']}/cancellation", {"reason": "Not wanted."}, 200)
    desk.portal.worker.settle()
    assert weeks(desk) == [(24, 24, 0), (0, 30, 0), (0, 20, 0)]


def test_each_week_holds_what_the_orders_promised_in_it_say(desk, dice):
    """After any way of moving, changing and cancelling; weeks of pieces, of minutes, one too small, one nothing is said of."""
    desk.rule(minutes_each=EACH)
    for ahead, room, unit in ((40, 60, "pieces"), (47, 60 * EACH, "minutes"), (61, 10, "pieces"), (68, 500, "minutes")):
        say(desk, ahead, room, unit)
    orders = [awarded(desk, ahead) for ahead in (40, 40, 47, 54)]
    for step in range(16):
        order, ahead = dice.choice(orders), dice.choice((40, 47, 54, 61, 68))
        kind = "cancel" if step in (9, 14) else dice.choice(("promise", "promise", "change", "both", "again"))
        if kind == "cancel":
            orders.remove(order)
            desk.market.post(TOM, f"/orders/{order['id']}/cancellation", {"reason": "Not wanted."}, 200)
            desk.portal.worker.settle()
        elif kind == "promise":
            promise(desk, order, ahead)
        elif kind != "again":
            before = desk.market.get(CLARA, f"/orders/{order['id']}")
            pieces = dice.choice([one for one in range(5, 40) if one != before["units"]])
            change(desk, order, quantity=pieces, **({"promised_on": day(ahead)} if kind == "both" else {}))
        with desk.portal.database.transaction() as opened:
            for one in opened.scalars(select(Order)).all():  # every fact may be heard again, and late
                follow_promise(one.id)
                assert one.status != "cancelled" or not give_back(one.id)
        assert held(desk) == reckoned(desk), (step, kind)


def held(desk: Desk) -> dict:
    with desk.portal.database.transaction(write=False) as opened:
        return {one.week: one.taken for one in opened.scalars(select(Week))}


def reckoned(desk: Desk) -> dict:
    with desk.portal.database.transaction(write=False) as opened:
        live = opened.scalars(select(Order).where(Order.status != "cancelled")).all()
        return {week.week: sum(one.units * (EACH if week.unit == "minutes" else 1) for one in live
                               if monday_of(one.promised_on) == week.week) for week in opened.scalars(select(Week))}
