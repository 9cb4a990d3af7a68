"""The demand curve: parted by how sure it is and by currency, for the team and producers, and nowhere for anybody else."""

from datetime import timedelta

from sqlalchemy import update

from portal.core.customers.actions import take_over
from portal.ideas import actions
from portal.ideas.demand import Curve, Step
from portal.ideas.models import Support
from portal.ideas.support import behalf
from portal.ideas.support.drawing import draw, nice
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.money import Money
from tests import people


def test_it_parts_what_is_sure_from_what_is_not(desk, client):
    idea, tom = desk.idea(), client(people.TOM)
    board = tom.get("/api/v1/boards").json["items"][0]["id"]
    tom.put(f"/api/v1/boards/{board}/ageing", json={"days": 30})
    fair = desk.do(people.TOM, take_over, external_system="fair", external_ref="7", name="Hotel Krone")
    desk.do(people.IGOR, actions.support, idea.id, 2, Money(4000, "EUR"))
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "In beech."})
    with clock.at(clock.now() - timedelta(days=40)):
        desk.do(people.OLGA, actions.support, idea.id, 3, Money(4000, "EUR"))
    desk.do(people.STRANGER, actions.support, idea.id, 4, Money(5000, "EUR"))
    desk.do(people.MATS, actions.support, idea.id)
    desk.do(people.TOM, behalf.note_support, idea.id, fair.id, "fair", quantity=5, top_price=Money(4000, "EUR"))
    with desk.portal.database.transaction():  # named when the board still counted in kronor
        session().execute(update(Support).where(Support.user_id == desk.cast.id(people.STRANGER)).values(currency="SEK"))
    told = tom.get(f"/api/v1/ideas/{idea.id}/demand").json
    euro, krona = told["curves"]
    assert euro["points"] == [{"price": {"amount": "40.00", "currency": "EUR"}, "units": 10, "confirmed": 0, "on_behalf": 5,
                               "stale": 2, "aged": 3}]
    assert (krona["currency"], krona["units"], krona["points"][0]["confirmed"]) == ("SEK", 4, 4)
    assert (told["stale"], told["aged"], told["on_behalf"], told["without_price"]) == (1, 1, 1, 1)
    assert told["revisions"] == [{"revision": 2, "supports": 4}, {"revision": 1, "supports": 1}]
    page = tom.get(f"/ideas/{idea.id}").text
    assert ": 10 units, the most money" in page and "4 for revision 2, 1 still for 1" in page and "in SEK" in page
    sheet = tom.get(f"/ideas/{idea.id}/demand.csv").text.splitlines()
    assert sheet[1:] == ["EUR,40.00,10,0,5,2,3", "SEK,50.00,4,4,0,0,0"]
    maker = client(people.PAUL).get(f"/api/v1/ideas/{idea.id}/demand").json  # who noted whom is not a producer's business
    assert maker["on_behalf"] is None
    assert maker["curves"][0]["points"][0] == euro["points"][0] | {"confirmed": 5, "on_behalf": 0}
    assert maker["revisions"] == [] and client(people.CLARA).get(f"/ideas/{idea.id}/demand.csv").status_code == 403


def test_customers_find_the_numbers_of_others_nowhere(portal, desk, client):
    idea, secret = desk.idea(), ("8642.19", "8,642.19", "8642,19", "864219", "7391")
    desk.do(people.OLGA, actions.support, idea.id, 7391, Money(864219, "EUR"))
    desk.do(people.CLARA, actions.revise, idea.id, {"text": "In beech."})
    desk.do(people.TOM, actions.decide, idea.id, "planned", "Yes.")
    portal.worker.settle()
    for who in (people.CLARA, people.STRANGER, people.VERA, None):
        for path in ("/ideas", f"/ideas/{idea.id}", f"/ideas/{idea.id}/revisions", f"/api/v1/ideas/{idea.id}", "/api/v1/ideas",
                     f"/api/v1/ideas/{idea.id}/events", f"/api/v1/ideas/{idea.id}/support", "/supports", "/api/v1/supports",
                     "/notifications", "/api/v1/notifications", f"/ideas/{idea.id}/support/now", "/", "/roadmap"):
            text = client(who).get(path).text
            assert not [one for one in secret if one in text], f"{who} {path}"
    assert "8642.19" in client(people.OLGA).get(f"/api/v1/ideas/{idea.id}/support").text
    book, rooms = portal.extensions["hub"].book, (f"idea:{idea.id}", f"me:{desk.cast.id(people.CLARA)}")
    with portal.database.transaction(write=False):
        pushed = [str(book.events(room, book.rows_after(room, 0), "en")) for room in rooms]
    assert "support.changed" in pushed[0] and not [one for one in secret if one in "".join(pushed)]


def test_the_drawing_falls_in_steps_inside_its_field():
    curve = Curve("EUR", (Step(1900, (120, 20, 0, 5)), Step(4000, (60, 0, 0, 5)), Step(9900, (2, 0, 0, 0))), 9, 0)
    drawn = draw(curve)
    assert [kind for kind, _area, _rim in drawn.areas] == ["old", "noted", "own"]
    assert drawn.edge.count("H") == 3 and drawn.edge.startswith("M0 ") and drawn.edge.endswith("V200")
    assert drawn.prices[0][1] <= 1900 and drawn.prices[-1][0] <= 100 and 3 <= len(drawn.prices) <= 6
    assert drawn.units[-1][1] >= curve.units and all(0 <= at <= 200 for at, _units in drawn.units)
    assert curve.best.price == 1900 and [nice(one) for one in (0.2, 1, 3, 7, 11, 21, 501)] == [1, 1, 5, 10, 20, 25, 1000]
    one = draw(Curve("JPY", (Step(1, (1, 0, 0, 0)),), 1, 1))
    assert [price for _at, price in one.prices] == [0, 1, 2]
