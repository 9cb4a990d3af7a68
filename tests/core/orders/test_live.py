"""Orders live: who may be in the room, and how its facts look there in both languages."""

from portal.core.orders import actions
from tests import people
from tests.core.orders.making import in_state, placed


def inside(portal, cast, order, audience=""):
    actors = [cast.actor(one) for one in people.CAST]
    with portal.database.transaction(write=False):
        door = portal.extensions["hub"].book.doors["order"]
        keys = door.who(order.id, audience, actors)
    return {one.name for one in actors if one.key in keys}


def test_the_door_lets_in_the_two_sides_and_the_team(portal, cast):
    team = {people.TOM.name, people.ADA.name}
    order = placed(portal, cast, customer=people.OLGA)
    assert inside(portal, cast, order) == team | {people.OLGA.name, people.MATS.name, people.VERA.name, people.PAUL.name}
    assert inside(portal, cast, order, "internal") == team
    draft = in_state(portal, cast, "draft")
    assert inside(portal, cast, draft) == team | {people.PAUL.name}


def test_facts_draw_the_order_anew_in_the_readers_language(portal, cast):
    order, tom = placed(portal, cast), cast.actor(people.TOM)
    with portal.database.transaction():
        actions.progress(order.lines[0].id, produced=3)
        actions.hold(tom, order.id, "The colour <is> open")
    book, room = portal.extensions["hub"].book, f"order:{order.id}"
    for language, word in (("en", "On hold"), ("ru", "Приостановлен")):
        with portal.database.transaction(write=False):
            events = book.events(room, book.rows_after(room, 0), language)
        assert [one["type"] for one in events] == ["order.placed", "order.progressed", "order.state_changed"]
        assert [one["seq"] for one in events] == [1, 2, 3]
        html = events[-1]["html"]
        assert word in html and "The colour &lt;is&gt; open" in html and f'id="order-{order.id}-standing"' in html
        assert events[1]["data"]["made"] == 3
