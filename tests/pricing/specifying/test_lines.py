"""Typed lines: what may be asked, what may be said to it, and how it is summed up."""

import pytest

from portal.kernel.money import Money
from portal.pricing.specifying import values
from portal.pricing.specifying.saying import summary
from tests import people
from tests.pricing.making import day, eur, wish

CLARA, PAUL = people.CLARA, people.PAUL
LINES = [
    {"name": "Height", "kind": "number", "value": "280", "unit": "mm", "tolerance": "2"},
    {"name": "Enamel", "kind": "choice", "options": ["sage", "olive"]},
    {"name": "Fair", "kind": "date", "value": day(30)},
    {"name": "Tray", "kind": "yes_no", "value": "yes", "must": False, "worth": eur("2.50")},
    {"name": "Box", "kind": "text", "value": "recycled", "must": False},
]
NOT_NUMBERS = ["NaN", "1e3", "1_000", "١٢", "12,50", "0x10", "Infinity", " ", "1.0000001", "007", "9" * 400]


@pytest.mark.parametrize(("row", "field"), [
    *(({"name": "H", "kind": "number", "value": value}, "value") for value in NOT_NUMBERS),
    ({"name": "H", "kind": "number", "value": "1", "tolerance": "-1"}, "tolerance"),
    ({"name": "H", "kind": "number", "value": "1", "tolerance": "1e3"}, "tolerance"),
    ({"name": "H", "kind": "choice", "value": "red", "options": ["sage", "olive"]}, "value_or_options"),
    ({"name": "H", "kind": "choice", "options": ["sage", "Sage"]}, "options"),
])
def test_a_line_is_what_its_kind_says(market, row, field):
    got = market.post(CLARA, "/bids", wish(requirements=[row]))
    assert got.status_code == 422, got.get_data(as_text=True)
    errors = got.get_json()["errors"]
    assert set(errors) <= {f"requirements.0.{one}" for one in (field, "options", "value")} and all(
        sentence[0].isupper() for told in errors.values() for sentence in told)


def test_what_is_offered_is_measured_by_what_is_asked(market, client):
    bid = market.bid(requirements=LINES)
    shown = {row["name"]: row for row in bid["requirements"]}
    assert shown["Height"]["tolerance"] == "2" and shown["Enamel"]["options"] == ["sage", "olive"]
    at = f"/bids/{bid['id']}/answers"

    def told(name, value, met="yes"):
        got = market.post(PAUL, at, {"kind": "accept", "requirements": [{"name": name, "met": met, "value": value}]})
        return got.status_code, got.get_json().get("errors", {})

    for name, value in (("Height", "282.000001"), ("Height", "tall"), ("Enamel", "red"), ("Fair", day(31)), ("Tray", "no")):
        status, errors = told(name, value)
        assert status == 422 and errors["requirements.0.value"], name
    assert told("Height", "285", "changed")[0] == 201
    made = market.answer(bid, kind="accept", requirements=[
        {"name": "Height", "value": "278"}, {"name": "Enamel", "value": "Olive"}, {"name": "Fair", "value": day(29)},
        {"name": "Tray", "extra": eur("1.70")}, {"name": "Box", "met": "yes", "extra": eur("2.50")}])
    assert made["summary"] == {"lines": 5, "met": 3, "for_more": 2, "differently": 0, "missing": 0, "silent": 0,
                               "extra": eur("4.20"), "sentence": "3 of 5 at this price; 2 for 4.20 EUR more together"}
    assert [row.get("offered") for row in made["requirements"]] == ["278", "Olive", day(29), None, None]
    for person in (CLARA, PAUL):
        page = client(person).get(f"/bids/{bid['id']}").get_data(as_text=True)
        assert "3 of 5 at this price; 2 for 4.20 EUR more together" in page and "±" in page, person
    free = {"name": "Box", "met": "no", "extra": eur("2.50")}
    assert market.post(PAUL, at, {"kind": "accept", "requirements": [free]}).get_json()["errors"]["requirements.0.extra"]


def test_every_kind_tells_what_is_as_asked():
    number = {"kind": "number", "value": "0.3", "tolerance": "0.1"}
    assert values.as_asked(number, "0.2") and values.as_asked(number, "0.4") and not values.as_asked(number, "0.19")
    choice = {"kind": "choice", "value": "", "options": ["a", "b"]}
    assert values.as_asked(choice, "B") and not values.as_asked(choice | {"value": "a"}, "b")
    assert values.as_asked({"kind": "date", "value": "2027-01-02"}, "2027-01-02")
    assert not values.as_asked({"kind": "date", "value": "2027-01-02"}, "2027-01-03")


def test_each_line_is_counted_once_and_sums_are_exact(dice):
    rows, extras = [], 0
    for _each in range(2000):
        extra, met = dice.choice([0, 0, dice.randrange(10**9)]), dice.choice(["yes", "no", "changed", "not_said"])
        taken = dice.random() < .2
        open_ = met in ("yes", "changed") and extra and not taken
        extras += extra if open_ else 0
        told = {"amount": Money(extra, "KWD").text, "currency": "KWD"} if extra else None
        rows.append({"met": met, "taken": taken, "extra": told})
    found = summary(rows, "KWD")
    assert found is not None and found.extra == Money(extras, "KWD")
    assert found.met + found.for_more + found.differently + found.missing + found.silent == found.lines == 2000


def test_a_million_lines_add_up_to_the_last_unit():
    line, total = Money.parse("9999999.999", "KWD"), Money(0, "KWD")
    for _each in range(1_000_000):
        total += line
    assert total.text == "9999999999000.000" and sum(one.minor for one in total.split([1] * 1000)) == total.minor
