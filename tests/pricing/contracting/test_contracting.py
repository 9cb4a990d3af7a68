"""Open contracting data: valid OCDS, amounts to the last digit, each side what it may know, and all of it for the team."""

import json
from decimal import Decimal
from pathlib import Path

from tests import people
from tests.pricing.contracting.standard import PACKAGE, RELEASE, faults
from tests.pricing.making import eur, wish
from tests.pricing.specifying.test_files import NAME, bring

CLARA, PAUL, PIA, TOM = people.CLARA, people.PAUL, people.PIA, people.TOM
OWN = Path("portal/static/ocds/release-schema.json")


def read(market, person, path):
    """The text of an answer, and what it says with every number as it was written."""
    got = market.as_(person).get("/api/v1" + path)
    assert got.status_code == 200, got.get_data(as_text=True)
    text = got.get_data(as_text=True)
    return text, json.loads(text, parse_float=Decimal)


def release(market, person, bid):
    text, package = read(market, person, f"/bids/{bid['id']}/ocds.json")
    assert not list(faults(json.loads(text), PACKAGE))
    [made] = package["releases"]
    whole(made)
    return text, made


def whole(made):
    """What refers leads somewhere, and each of our own names stands in our extension."""
    known = {one["id"] for one in made["parties"]}
    def walk(value, key=""):
        if isinstance(value, dict):
            if key in ("buyer", "procuringEntity", "author", "tenderers", "suppliers"):
                assert value["id"] in known, f"{key} is no party"
            for name, one in value.items():
                walk(one, name)
                if name.startswith("x_"):
                    assert f'"{name}"' in OWN.read_text(), f"{name} stands in no extension"
        elif isinstance(value, list):
            for one in value:
                walk(one, key)
    walk(made)
    awards = {one["id"] for one in made.get("awards", ())}
    assert all(one["awardID"] in awards for one in made.get("contracts", ()))


def test_a_bid_from_tender_to_contract(market):
    bid = market.bid(description="", unit_price=eur("99.90"))
    assert bring(market, CLARA, f"/bids/{bid['id']}/files").status_code == 303
    paul = market.answer(bid, unit_price=eur("130.10"))
    asked = market.post(PIA, f"/bids/{bid['id']}/questions", {"text": "How tall?"}, 201).get_json()
    market.post(CLARA, f"/answers/{asked['id']}/reply", {"text": "So tall.", "public": True}, 200)
    market.answer(bid, PIA, unit_price=eur("126.00"))
    text, made = release(market, CLARA, bid)
    assert made["tag"] == ["tender"] and made["tender"]["status"] == "active" and "awards" not in made
    assert '"amount":2397.60,' in text and '"amount":99.90,' in text, "digit by digit, with the currency's decimals"
    assert [one["status"] for one in made["bids"]["details"]] == ["pending", "pending"]
    assert {one["measure"]: one["value"] for one in made["bids"]["statistics"]} == {"bids": 2, "validBids": 0, "bidders": 2}
    [line] = made["tender"]["items"]
    assert line["quantity"] == 24 and line["unit"]["id"] == "H87"
    assert line["attributes"][2]["x_worth"]["amount"] == Decimal("2.50")
    [paper] = made["tender"]["documents"]
    assert paper["title"] == NAME and market.get(PIA, paper["url"].partition("/api/v1")[2])["id"] == paper["id"]
    assert made["tender"]["enquiries"][0]["answer"] == "So tall." and made["tender"]["awardCriteria"] == "ratedCriteria"

    last = market.post(CLARA, f"/answers/{paul['id']}/counter", {"unit_price": eur("110.00")}, 200).get_json()
    order = market.accept(bid, last).get_json()
    text, made = release(market, CLARA, bid)
    assert made["tag"] == ["tender", "award", "contract"] and made["tender"]["status"] == "complete"
    [award], [contract] = made["awards"], made["contracts"]
    assert award["value"] == contract["value"] == {"amount": Decimal("3122.40"), "currency": "EUR"}
    assert award["relatedBid"] == contract["awardID"] == paul["id"] and contract["id"] == order["id"]
    assert contract["x_sheetSha256"] == order["sha256"] and contract["status"] == "active"
    assert {one["x_state"]: one["status"] for one in made["bids"]["details"]} == {"accepted": "valid", "lost": "valid"}
    assert read(market, TOM, f"/bids/{bid['id']}/ocds.json")[1]["releases"] == [made]

    text, his = release(market, PAUL, bid)
    assert his["contracts"] == made["contracts"] and people.CLARA.name in text and "awardCriteria" not in his["tender"]
    text, hers = release(market, PIA, bid)
    assert "awards" not in hers and "contracts" not in hers and hers["buyer"]["name"] == bid["alias"]
    assert [one["x_rank"] for one in hers["bids"]["details"]] == [1] and "statistics" not in hers["bids"]
    assert not [one for one in (NAME, people.CLARA.name, people.PAUL.company, market.workshops[PAUL], "130.10", order["id"])
                if one in text]
    market.get(people.STRANGER, f"/bids/{bid['id']}/ocds.json", 404)
    page = market.client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
    assert f'href="/bids/{bid["id"]}/ocds.json"' in page


def test_parts_are_lots_and_what_ended_says_how(market):
    bid = market.bid(unit_price={"amount": "9000", "currency": "JPY"}, requirements=[])
    market.post(CLARA, f"/bids/{bid['id']}/criteria", {
        "price": 1, "date": 0, "requirements": 0, "record": 0, "parts": True}, 200)
    yen = {"amount": "9500", "currency": "JPY"}
    two = [market.answer(bid, one, unit_price=yen, quantity=12) for one in (PAUL, PIA)]
    market.post(CLARA, f"/bids/{bid['id']}/division", {"bid_version": 1, "parts": [
        {"answer_id": one["id"], "answer_version": one["version"], "quantity": 12} for one in two]}, 201)
    text, made = release(market, CLARA, bid)
    assert [one["value"]["amount"] for one in made["tender"]["lots"]] == [108000, 108000] and '"amount":108000,' in text
    assert [one["relatedLots"] for one in made["awards"]] == [["1"], ["2"]] and len(made["contracts"]) == 2
    assert [one["quantity"] for one in made["tender"]["items"]] == [12, 12]
    _text, his = release(market, PAUL, bid)
    assert len(his["awards"]) == len(his["contracts"]) == 1 and "lots" not in his["tender"]

    quiet = market.bid(producers=[market.workshops[PIA]], title="Invited")
    _text, made = release(market, CLARA, quiet)
    assert [one["status"] for one in made["bids"]["details"]] == ["invited"]
    assert made["tender"]["procurementMethod"] == "limited"
    market.post(CLARA, f"/bids/{quiet['id']}/withdrawal", {"reason": "Later."}, 200)
    _text, made = release(market, CLARA, quiet)
    assert made["tag"] == ["tender", "tenderCancellation"] and made["tender"]["status"] == "cancelled"

    for number in range(3):
        market.post(people.OLGA, "/bids", wish(title=f"Bid {number}"), 201)
    found, at = [], "/bids/ocds.json?limit=2"
    while at:
        text, package = read(market, TOM, at)
        assert not list(faults(json.loads(text), PACKAGE))
        found += [one["tender"]["title"] for one in package["releases"]]
        at = package.get("links", {}).get("next", "").partition("/api/v1")[2]
    assert found == [bid["title"], "Invited", "Bid 0", "Bid 1", "Bid 2"]
    got = market.as_(TOM).get("/api/v1/bids/ocds.json?form=lines&limit=2")
    lines = got.get_data(as_text=True).splitlines()
    assert len(lines) == 2 and "next" in got.headers["Link"]
    assert not [one for line in lines for one in faults(json.loads(line), RELEASE)]
    assert market.as_(CLARA).get("/api/v1/bids/ocds.json").status_code == 403
