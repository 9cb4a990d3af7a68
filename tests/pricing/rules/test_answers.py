"""What rules say: in somebody's name, at their own time, by the same numbers when asked again, and a person goes first."""

from datetime import UTC, datetime, timedelta

from portal.accounts.models import User
from tests import people
from tests.pricing.making import ROWS, day, eur, moment
from tests.pricing.rules.making import terms


def test_yes_no_and_a_price_in_between(desk):
    """The bands do not touch what is bid: 97 is always taken, 59 never, and 80 is asked for more than the yes band."""
    rule = desk.rule(text="Gladly.")
    bids = {price: desk.bid(price) for price in ("97.00", "80.00", "59.99")}
    assert desk.seen(bids["97.00"]) == [] and desk.take_turns(hours=.01) == 0
    assert desk.take_turns() == 3 and desk.take_turns() == 0
    [yes], [between], [no] = (desk.seen(bid) for bid in bids.values())
    assert (yes["kind"], yes["unit_price"], yes["state"]) == ("accept", eur("97.00"), "standing")
    assert between["kind"] == "counter" and 98 <= float(between["unit_price"]["amount"]) <= 110
    assert (no["kind"], no["reason"], no["unit_price"]) == ("decline", "price", None)
    assert {one["text"] for one in (yes, between, no)} == {"Gladly."} and yes["possible"] == ["accept", "refuse"]
    assert desk.market.accept(bids["97.00"], yes).status_code == 201
    assert [one["kind"] for one in desk.turns(rule)] == ["decline", "counter", "accept"]


def test_asked_again_it_says_the_same_numbers(desk):
    """A raised bid, and a negotiation, is measured by what was drawn for it first, also after the rule has changed."""
    rule = desk.rule(daily=20, quantity_to=100)
    bid = desk.bid("80.00")
    desk.take_turns()
    [first] = desk.seen(bid)
    [turn] = desk.rows()
    at, raised = f"/bids/{bid['id']}", f"{(turn.yes_minor - 1) / 100:.2f}"
    desk.market.as_(people.PAUL).put(f"/api/v1/pricing/rules/{rule['id']}", json=terms(
        daily=20, yes_from=eur("200.00"), yes_to=eur("220.00"), ask_from=eur("230.00"), ask_to=eur("250.00")))
    assert desk.market.as_(people.CLARA).patch(f"/api/v1{at}", json={"unit_price": eur(raised)}).status_code == 200
    assert desk.take_turns() == 1
    live = [one for one in desk.seen(bid) if one["state"] == "standing"]
    assert [one["unit_price"] for one in live] == [first["unit_price"]]
    wish = f"{turn.yes_minor / 100:.2f}"
    desk.market.post(people.CLARA, f"/answers/{live[0]['id']}/counter", {"unit_price": eur(wish)}, 200)
    assert desk.take_turns() == 1
    [agreed] = [one for one in desk.seen(bid) if one["state"] == "standing"]
    assert agreed["unit_price"] == eur(wish) == agreed["customer_price"]
    assert len({(row.no_minor, row.yes_minor, row.ask_minor) for row in desk.rows()}) == 1


def test_a_raise_that_is_not_enough_is_left_to_a_person(desk):
    rule = desk.rule()
    bid = desk.bid("70.00")
    desk.take_turns()
    desk.market.post(people.CLARA, f"/answers/{desk.seen(bid)[0]['id']}/counter", {"unit_price": eur("71.00")}, 200)
    assert desk.take_turns() == 1 and desk.seen(bid)[0]["state"] == "countered"
    assert desk.turns(rule)[0]["why"] == "haggling"


def test_what_it_leaves_to_a_person(desk):
    """Somebody's own answer, requirements, a near day, a bid that is over, a rule that rests; and what is not for it at all."""
    rule = desk.rule(process="spinning", quantity_to=30, lead_days=20)
    spun = {"processes": ["Spinning"]}
    own = f"/api/v1/producers/{desk.market.workshops[people.PAUL]}"
    assert desk.market.as_(people.PAUL).patch(own, json={"processes": ["spinning"]}).status_code == 200
    by_hand = desk.bid("99.00", **spun)
    desk.market.answer(by_hand, unit_price=eur("105.00"))
    lined = desk.market.bid(people.IGOR, unit_price=eur("99.00"), requirements=ROWS, **spun)
    soon = desk.bid("99.00", wanted_by=day(5), **spun)
    for other in ({}, {"quantity": 31, **spun}):
        desk.bid("99.00", **other)
    over = desk.bid("99.00", people.IGOR, **spun)
    desk.market.post(people.IGOR, f"/bids/{over['id']}/withdrawal", {}, 200)
    assert desk.take_turns() == 4
    assert [one["why"] for one in desk.turns(rule)] == ["changed", "soon", "lines", "person"]
    assert not desk.seen(lined, people.IGOR) and not desk.seen(soon) and len(desk.seen(by_hand)) == 1
    desk.bid("99.00", **spun)
    desk.market.post(people.PAUL, f"/pricing/rules/{rule['id']}/switch", {"on": False}, 200)
    desk.take_turns()
    assert desk.turns(rule)[0]["why"] == "no_rule"
    desk.bid("99.00", **spun)
    assert len(desk.turns(rule)) == 5


def test_a_customer_gets_so_many_answers_a_day(desk):
    """Whatever they say; another customer has his own, and the day after there are some again."""
    rule = desk.rule(daily=2)
    for price in ("50.00", "80.00", "99.00", "99.00"):
        desk.bid(price)
    desk.bid("99.00", people.IGOR)
    desk.take_turns()
    said = [one["status"] for one in desk.turns(rule)]
    assert sorted(said) == ["left", "left", "said", "said", "said"] and said[0] == "said"
    desk.bid("99.00")
    desk.take_turns(hours=60)
    assert desk.turns(rule)[0]["status"] == "said"


def test_it_answers_in_the_name_of_who_saved_it_or_not_at_all(desk, cast):
    rule = desk.rule()
    bid = desk.bid("99.00")
    with desk.portal.database.transaction() as opened:
        opened.get_one(User, cast.id(people.PAUL)).status = "blocked"
    assert desk.take_turns() == 1 and desk.seen(bid) == []
    assert desk.rows()[0].why == "nobody" and rule["status"] == "on"


def test_the_time_is_drawn_before_and_without_the_price(desk):
    """Between the rule's two delays; a bid that ends soon is answered in the first half of its time."""
    desk.rule(delay_from=30, delay_to=300, daily=20)
    before = datetime.now(UTC)
    long, short = desk.bid("99.00"), desk.bid("99.00", people.IGOR, valid_until=moment(2))
    due = {row.bid_id: row.due_at - before for row in desk.rows()}
    assert timedelta(minutes=30) <= due[long["id"]] <= timedelta(minutes=301)
    assert timedelta(minutes=6) <= due[short["id"]] <= timedelta(minutes=61)
