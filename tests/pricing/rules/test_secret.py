"""Nobody but the producer's own people sees a rule, and an answer it gives looks in every way like one written by hand."""

import json
import re

from sqlalchemy import select

from portal.kernel.facts import FactRow, FactSubject, RoomFact
from portal.notifications.models import Mail, Notification
from portal.pricing.models import Answer, Move
from tests import people
from tests.pricing.making import eur
from tests.pricing.rules.making import terms

CHANGING = re.compile(r'\b[0-9a-z]{13}\b|<time.*?</time>|nonce=\S+|data-seq="\d+"')
OWN = {"id", "bid_id", "created_at", "at", "valid_until"}


def bare(thing):
    """A thing of the API without what differs between any two of its kind."""
    if isinstance(thing, dict):
        return {name: bare(value) for name, value in thing.items() if name not in OWN}
    return [bare(one) for one in thing] if isinstance(thing, list) else thing


def columns(portal, table, answer_id, by):
    with portal.database.transaction(write=False) as opened:
        rows = opened.scalars(select(table).where(by == answer_id).order_by(table.id)).all()
        return [{one.name: getattr(row, one.name) for one in table.__table__.columns
                 if one.name not in OWN | {"answer_id", "expires_at"}} for row in rows]


def told(portal, answer):
    """The facts about an answer, the rooms and subjects they stand in, and the notices and letters that came of them."""
    with portal.database.transaction(write=False) as opened:
        facts = [row for row in opened.scalars(select(FactRow)) if row.data.get("answer_id") == answer["id"]]
        found = [(row.type, row.actor_id, row.actor_role, row.data["kind"], row.data["producer_id"]) for row in facts]
        ids = [row.id for row in facts]
        rooms = [one.partition("/")[2] for one in opened.scalars(select(RoomFact.room).where(RoomFact.fact_id.in_(ids)))]
        subjects = sorted(opened.scalars(select(FactSubject.kind).where(FactSubject.fact_id.in_(ids))))
        notices = [(one.user_id, one.topic, one.kind, one.actor_name, one.what, one.shown)
                   for one in opened.scalars(select(Notification).where(Notification.url == f"/bids/{answer['bid_id']}"))]
        return found, sorted(rooms), subjects, sorted(notices)


def test_an_answer_by_a_rule_is_like_one_by_hand(desk, portal, client):
    """Field by field in the API, row by row in the tables, letter by letter in the page, fact by fact in the house."""
    desk.rule()
    for price, body in (("99.00", {"kind": "accept"}), ("80.00", {"kind": "counter"}),
                        ("50.00", {"kind": "decline", "reason": "price"})):
        by_rule = desk.bid(price, people.CLARA)
        desk.take_turns()
        [ruled] = desk.seen(by_rule)
        by_hand = desk.market.bid(people.CLARA, unit_price=eur(price), requirements=[], valid_until=by_rule["valid_until"])
        if body["kind"] == "counter":
            body["unit_price"] = ruled["unit_price"]
        desk.market.answer(by_hand, **body)
        portal.worker.settle()
        [handed] = desk.seen(by_hand)
        assert bare(ruled) == bare(handed)
        assert columns(portal, Answer, ruled["id"], Answer.id) == columns(portal, Answer, handed["id"], Answer.id)
        assert columns(portal, Move, ruled["id"], Move.answer_id) == columns(portal, Move, handed["id"], Move.answer_id)
        assert told(portal, ruled) == told(portal, handed)
        pages = [client(people.CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True) for bid in (by_rule, by_hand)]
        plain = [CHANGING.sub("", page) for page in pages]
        assert plain[0] == plain[1] and "24" in plain[0]
        desk.market.post(people.CLARA, f"/bids/{by_hand['id']}/withdrawal", {}, 200)


def test_only_his_own_people_see_it(desk, portal, client, cast):
    """Not the rival, not a customer, not the team, not the operator; and no fact, mail, search or room tells of it."""
    rule = desk.rule(name="CANARY-RULE", yes_from=eur("91.23"))
    at = f"/pricing/rules/{rule['id']}"
    for person in (people.PIA, people.CLARA, people.TOM, people.ADA):
        for path in (at, f"{at}/trial", f"{at}/turns", f"{at}/versions"):
            assert client(person).get(f"/api/v1{path}").status_code == (404 if person is people.PIA else 403), (person, path)
        assert client(person).get(at).status_code in (403, 404)
        assert client(person).put(f"/api/v1{at}", json=terms()).status_code in (403, 404)
        assert client(person).post(f"/api/v1{at}/switch", json={"on": False}).status_code in (403, 404)
    assert desk.market.get(people.PIA, "/pricing/rules")["items"] == []
    bid = desk.bid("95.00")
    desk.take_turns()
    with portal.database.transaction(write=False) as opened:
        said = json.dumps([[row.type, row.data] for row in opened.scalars(select(FactRow))])
        mails = json.dumps([row.context for row in opened.scalars(select(Mail))], default=str)
    for where in (said, mails, client(people.TOM).get(f"/bids/{bid['id']}").get_data(as_text=True),
                  client(people.CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)):
        assert not [one for one in ("CANARY-RULE", "91.23", "9123", rule["id"], "rule") if one in where.replace("ruler", "")]


def test_it_is_tried_on_past_bids_before_it_answers(desk):
    """What it would have said, beside what was said; it does say it then, to the letter, and nothing is sent by looking."""
    past = [desk.bid(price) for price in ("99.00", "80.00", "50.00")]
    desk.market.answer(past[0], unit_price=eur("120.00"))
    rule = desk.rule(on=False)
    trial = desk.market.get(people.PAUL, f"/pricing/rules/{rule['id']}/trial")
    assert trial["counts"] == {"accept": 1, "counter": 1, "decline": 1} and trial["looked_at"] == 3
    assert [one["kind"] for one in trial["found"]] == ["decline", "counter", "accept"]
    assert [one["really"] for one in trial["found"]] == [None, None, "counter"]
    assert trial == desk.market.get(people.PAUL, f"/pricing/rules/{rule['id']}/trial") and desk.take_turns() == 0
    assert trial["found"][2]["real_price"] == eur("120.00") and trial["found"][2]["ask"] is None


def test_its_history_and_what_cannot_be_saved(desk, client):
    rule = desk.rule(on=False)
    at = f"/pricing/rules/{rule['id']}"
    page = client(people.PAUL)
    assert page.put(f"/api/v1{at}", json=terms(daily=5), headers={"If-Match": '"1"'}).get_json()["edition"] == 2
    assert page.put(f"/api/v1{at}", json=terms(daily=6), headers={"If-Match": '"1"'}).status_code == 412
    desk.market.post(people.PAUL, f"{at}/switch", {"on": True}, 200)
    kept = desk.market.get(people.PAUL, f"{at}/versions")["items"]
    assert [(one["number"], one["status"], one["terms"]["daily"], one["terms"]["edition"]) for one in kept] == [
        (3, "on", 5, 2), (2, "off", 5, 2), (1, "off", 3, 1)]
    wrong = {"yes_to": {"yes_to": eur("90.50")}, "ask_from": {"ask_from": eur("96.00")}, "no_to": {"no_to": None},
             "yes_from": {"yes_from": eur("90.001")}, "no_from": {"no_from": {"amount": "60.00", "currency": "USD"}},
             "quantity_from": {}, "delay_to": {"delay_to": 25}, "daily": {"daily": 21}, "quantity_to": {"quantity_to": 0}}
    for field, change in wrong.items():
        said = desk.market.post(people.PAUL, "/pricing/rules", terms(**change), 422).get_json()
        assert field in said["errors"], (field, said)
    large = terms(name="Large", quantity_from=500)
    typed = {name: one["amount"] if isinstance(one, dict) else one for name, one in large.items()}
    shown = page.post("/pricing/rules", data={**typed, "yes_to": "12,50"})
    assert shown.status_code == 422 and 'value="12,50"' in shown.get_data(as_text=True)
    assert page.post("/pricing/rules", data=typed).status_code == 422  # overlaps the first, which has no upper bound
    desk.market.post(people.PAUL, "/pricing/rules", terms(name="Spun", process="spinning"), 201)
    for path in ("/pricing/rules", at, f"{at}/edit", "/pricing/rules/new", "/pricing/capacity"):
        assert page.get(path).status_code == 200, path
