"""A member's limit in the way of an offer and of an acceptance: refused, written down, asked, sent by a colleague."""

from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from portal.kernel.facts import FactRow
from portal.notifications.models import Notification
from portal.pricing.limits.bodies import packed, unpacked
from portal.pricing.limits.totals import most_of, most_of_tiers
from tests import people
from tests.people import WEBER, Person
from tests.pricing.making import eur
from tests.pricing.rules.making import Desk

PAUL, PIA, CLARA, OLGA, MATS = people.PAUL, people.PIA, people.CLARA, people.OLGA, people.MATS
NORA = Person("Nora Weber", "nora@example.com", "producer", "Works at Paul's and answers small bids.", WEBER, "member")
KAI = Person("Kai Weber", "kai@example.com", "producer", "Works at Paul's and may bind it further.", WEBER, "member")


def limits(market, owner, member, *sums, status=200):
    return market.post(owner, f"/company/limits/{market.cast.id(member)}", {"limits": list(sums)}, status)


def facts(market, *kinds):
    with market.portal.database.transaction(write=False) as opened:
        return [one.type for one in opened.scalars(select(FactRow).where(FactRow.type.in_(kinds)).order_by(FactRow.id))]


def test_above_his_limit_a_colleague_sends_it(market):
    for one in (NORA, KAI):
        market.cast.id(one)
    limits(market, PAUL, NORA, eur("1000.00"))
    limits(market, PAUL, KAI, eur("5000.00"), {"amount": "100", "currency": "JPY"})
    limits(market, NORA, NORA, eur("9000.00"), status=403)
    limits(market, PAUL, PAUL, eur("9.00"), status=409)
    limits(market, PAUL, PIA, eur("9.00"), status=404)
    limits(market, PAUL, NORA, eur("1.00"), eur("2.00"), status=422)
    bid = market.bid(unit_price=eur("100.00"), quantity=10)

    # Within: 10 x 100 is just his limit. Above: by the price, by a larger quantity, by an extra, in a currency without limit.
    market.answer(market.bid(unit_price=eur("100.00"), quantity=10), NORA, "accept")
    for body in ({"unit_price": eur("130.00")},
                 {"unit_price": eur("100.00"), "tiers": [{"quantity": 12, "unit_price": eur("99.00")}]},
                 {"unit_price": eur("100.00"), "requirements": [{"name": "Tray", "met": "yes", "extra": eur("0.01")}]}):
        refused = market.post(NORA, f"/bids/{bid['id']}/answers", {"kind": "counter", **body}, 403).get_json()
        assert refused["code"] == "above_limit" and refused["limit"] == eur("1000.00"), refused
        assert [one["name"] for one in refused["who_may"]] == ["Paul Weber", "Kai Weber"]
    other = market.bid(unit_price={"amount": "5", "currency": "SEK"}, quantity=1, requirements=[])
    refused = market.post(KAI, f"/bids/{other['id']}/answers", {"kind": "accept"}, 403).get_json()
    assert refused["limit"]["amount"] == "0.00" and [one["name"] for one in refused["who_may"]] == ["Paul Weber"]

    # On a page it is written down with everything in it; nobody of the other side learns of it.
    form = {"kind": "counter", "unit_price.amount": "130.00", "unit_price.currency": "EUR", "quantity": "10",
            "text": "With our own lacquer.", "bid_version": "1", "tax_rate": ""}
    gone = market.as_(NORA).post(f"/bids/{bid['id']}/answers", data=form)
    assert gone.status_code == 303 and "/waiting/" in gone.location, gone.get_data(as_text=True)
    waits = gone.location.rsplit("/", 1)[1]
    page = market.as_(NORA).get(f"/waiting/{waits}").get_data(as_text=True)
    assert "€1,300.00" in page and "With our own lacquer." in page and "Ask Kai Weber" in page and "Send it now" not in page
    for person in (CLARA, PIA, people.TOM):
        market.get(person, f"/waiting/{waits}", 404)
    assert market.get(CLARA, f"/bids/{bid['id']}")["offers"] == 0
    assert "waiting" not in market.as_(CLARA).get(f"/bids/{bid['id']}/events").get_data(as_text=True)

    market.post(NORA, f"/waiting/{waits}/sending", {}, 403)
    market.post(NORA, f"/waiting/{waits}/question", {"colleague": market.cast.id(NORA)}, 422)
    asked = market.as_(NORA).post(f"/waiting/{waits}/question", data={"colleague": market.cast.id(KAI)})
    assert asked.status_code == 303
    market.portal.worker.settle()
    with market.portal.database.transaction(write=False) as opened:
        told = opened.scalars(select(Notification).where(Notification.url == f"/waiting/{waits}")).all()
        assert [one.user_id for one in told] == [market.cast.id(KAI)]
    assert "Send it now" in market.as_(KAI).get(f"/waiting/{waits}").get_data(as_text=True)
    assert f'href="/waiting/{waits}"' in market.as_(KAI).get("/").get_data(as_text=True)
    assert f"/waiting/{waits}" not in market.as_(NORA).get("/").get_data(as_text=True)
    sent = market.as_(KAI).post(f"/waiting/{waits}/sending")
    assert sent.status_code == 303 and sent.location == f"/bids/{bid['id']}"
    market.post(PAUL, f"/waiting/{waits}/sending", {}, 409)
    answer = market.get(CLARA, f"/bids/{bid['id']}")["answers"][0]
    assert (answer["unit_price"], answer["text"], answer["state"]) == (eur("130.00"), "With our own lacquer.", "standing")
    assert facts(market, "waiting.kept", "waiting.asked", "waiting.sent") == ["waiting.kept", "waiting.asked", "waiting.sent"]

    # Haggling binds too: agreeing, lowering the price, confirming after a change.
    market.post(CLARA, f"/answers/{answer['id']}/counter", {"unit_price": eur("115.00")}, 200)
    for verb, body in (("agreement", {}), ("counter", {"unit_price": eur("120.00")})):
        assert market.post(NORA, f"/answers/{answer['id']}/{verb}", body, 403).get_json()["code"] == "above_limit"
    waits = market.post(NORA, f"/answers/{answer['id']}/agreement?ask={market.cast.id(PAUL)}", {}, 202).get_json()
    assert waits["asked"]["name"] == "Paul Weber" and waits["total"] == eur("1150.00") and waits["possible"] == ["ask", "drop"]
    assert "€115.00" in market.as_(PAUL).get(f"/waiting/{waits['id']}").get_data(as_text=True)
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"description": "In oak."})
    market.post(PAUL, f"/waiting/{waits['id']}/sending", {}, 409)  # too late: it says so, and stays
    assert market.get(PAUL, "/waiting")["items"][0]["id"] == waits["id"]
    market.post(NORA, f"/waiting/{waits['id']}/dropping", {}, 200)
    assert market.get(PAUL, "/waiting")["items"] == []
    assert market.post(NORA, f"/answers/{answer['id']}/confirmation", {}, 403).get_json()["total"] == eur("1300.00")
    limits(market, PAUL, NORA)  # none: any sum
    market.post(NORA, f"/answers/{answer['id']}/confirmation", {}, 200)


def test_a_buyer_accepts_and_joins_within_his_limit(market):
    market.cast.id(MATS)
    limits(market, OLGA, MATS, eur("1000.00"))
    bid = market.bid(MATS, quantity=10)
    answer = market.answer(bid, PAUL, unit_price=eur("120.00"))
    refused = market.accept(bid, answer, MATS)
    assert refused.status_code == 403 and refused.get_json()["who_may"] == [
        {"id": market.cast.id(OLGA), "name": "Olga Lindholm"}]
    form = {"bid_version": 1, "answer_version": answer["version"]}
    gone = market.as_(MATS).post(f"/answers/{answer['id']}/acceptance", data=form)
    waits = gone.location.rsplit("/", 1)[1]
    for person in (PAUL, PIA, CLARA):
        market.get(person, f"/waiting/{waits}", 404)
    market.post(OLGA, f"/waiting/{waits}/sending", {}, 200)
    assert market.get(MATS, f"/bids/{bid['id']}")["state"] == "awarded"
    pooled = market.bid(MATS, quantity=11)
    opening = {"closes_at": pooled["valid_until"].replace("Z", "+00:01")}
    assert market.post(MATS, f"/bids/{pooled['id']}/pool", opening, 403).get_json()["code"] == "above_limit"


def test_a_secret_rule_binds_up_to_the_limit_of_who_saved_it(market):
    """Whether it speaks is settled by the highest price it could ask, 110, and not by what it draws."""
    desk = Desk(market)
    market.cast.id(NORA)
    desk.rule(NORA)
    limits(market, PAUL, NORA, eur("1000.00"))
    small, large, dear = desk.bid("97.00", quantity=9), desk.bid("80.00", quantity=10), desk.bid("120.00", quantity=9)
    desk.take_turns()
    assert [len(desk.seen(one)) for one in (small, large, dear)] == [1, 0, 0]
    assert sorted(one.why or "" for one in desk.rows()) == ["", "above", "above"]


@given(st.lists(st.tuples(st.integers(1, 500), st.integers(1, 900)), min_size=1, max_size=5, unique_by=lambda one: one[0]),
       st.lists(st.integers(0, 50), max_size=3))
def test_the_most_is_never_less_than_any_choice(offers, extras):
    (quantity, price), *tiers = offers
    lines = [{"extra_minor": one or None} for one in extras]
    most = most_of(price, quantity, [{"quantity": count, "unit_price_minor": each} for count, each in tiers], lines)
    choices = [(each + sum(extras)) * count for count, each in offers]
    assert most == max(choices)
    rising = sorted((count, each) for count, each in offers)
    last = rising[-1][0] + 7
    bound = most_of_tiers(rising, last)
    assert bound is not None and most_of_tiers(rising, None) is None
    for pieces in range(rising[0][0], last + 1):
        assert next(each for count, each in reversed(rising) if count <= pieces) * pieces <= bound


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.dates()
                    | st.datetimes(timezones=st.just(UTC)),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)))
def test_what_was_filled_in_comes_back_as_it_was(value):
    assert unpacked(packed(value)) == value
