"""The strict reading of a file, who may bring one, the command, and what a reader then sees beside an amount."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest

from portal.cli import parser
from portal.kernel.errors import Invalid
from portal.pricing.converting.reading import read
from tests import people
from tests.pricing.making import Market, eur

ADA, CLARA, PAUL = people.ADA, people.CLARA, people.PAUL
HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" '
        'xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">\n<gesmes:subject>Rates</gesmes:subject>\n<Cube>\n')


def xml(day, **rates):
    cubes = "\n".join(f"<Cube currency='{code}' rate='{rate}'/>" for code, rate in rates.items())
    return f"{HEAD}<Cube time='{day}'>\n{cubes}\n</Cube>\n</Cube>\n</gesmes:Envelope>\n".encode()


def ago(days):
    return datetime.now(UTC).date() - timedelta(days=days)


def test_both_forms_are_read():
    for raw in (xml("2026-11-20", USD="1.0834", JPY="160.10", HRK="7.5"),
                b"Date, USD, JPY, HRK, \n20 November 2026, 1.0834, 160.10, 7.5, \n",
                b"\xef\xbb\xbfDate,USD,JPY,HRK,\n2026-11-20,1.0834,160.10,7.5,\n2026-11-19,N/A,,N/A,\n"):
        found = read(raw, "ECB")
        assert {one.quote: one.value for one in found.rates.values()} == {"USD": "1.0834", "JPY": "160.10"}
        assert found.left_out == {"HRK"} and {one.day.isoformat() for one in found.rates.values()} == {"2026-11-20"}


@pytest.mark.parametrize(("raw", "says"), [
    (xml("2026-11-20", USD="1e3", JPY="0.00", USX="1", EUR="1"),
     ["Line 6: “1e3”", "Line 7: “0.00”", "Line 8: “USX”", "Line 9: EUR"]),
    (xml("2026-13-20", USD="1"), ["Line 5: “2026-13-20” is no day"]),
    (xml("2999-01-01", USD="1"), ["Line 5: 2999-01-01 has not come"]),
    (xml("2026-11-20", USD="1").replace(b"</Cube>\n</Cube>", b"</Cube>"), ["no XML|not XML"]),
    (b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + xml("2026-11-20", USD="1")[38:], ["declares a document type"]),
    (b"Date,USD,USD,\n2026-11-20,1,2,\n2026-11-19,1,\n", ["Line 2: USD stands there twice", "Line 3: There are 3"]),
    (b"Day,USD\n", ["neither the XML nor the CSV"]), (b"\xff\xfe", ["UTF-8"]), (b"Date,USD\n", ["no rate in the file"]),
    (b"Date,USD\n" + b"\n" * 2**24, ["larger than 16 MiB"])])
def test_every_wrong_line_is_a_sentence(raw, says):
    with pytest.raises(Invalid) as wrong:
        read(raw, "ECB")
    told = wrong.value.errors["file"]
    assert len(told) == len(says), told
    for sentence, word in zip(told, says, strict=True):
        assert any(one in sentence for one in word.split("|")), told


def send(market, person, raw, api=True, **fields):
    path = "/api/v1/rates" if api else "/operator/rates"
    return market.as_(person).post(path, data={**fields, "file": (BytesIO(raw), "eurofxref.xml")},
                                   content_type="multipart/form-data")


def test_rates_come_in_and_are_seen_by_whoever_wants_them(portal, cast, client, tmp_path, capsys):
    market = Market(portal, cast, client)
    bid = market.bid(unit_price={"amount": "100.00", "currency": "USD"}, quantity=10, requirements=[])
    market.answer(bid, PAUL, "accept")
    answer = market.get(CLARA, f"/bids/{bid['id']}")["answers"][0]["id"]
    pages = [f"/bids/{bid['id']}", f"/bids/{bid['id']}/comparison", f"/answers/{answer}/deal"]

    def page(path, person=CLARA):
        return market.as_(person).get(path).get_data(as_text=True)

    # An old rate by command; a file with one wrong line brings nothing; the same file twice is known.
    file = tmp_path / "rates.csv"
    file.write_text(f"Date,USD,JPY,\n{ago(20)},2.5,150,\n")
    for said in ("2 new rates of ECB, 0 known", "0 new rates of ECB, 2 known"):
        asked = parser().parse_args(["rates", str(file)])
        assert asked.command(portal, asked) == 0 and said in capsys.readouterr().out
    file.write_text(f"Date,USD,JPY,\n{ago(20)},2.6,150,\n{ago(19)},2.6,151,\n")
    assert asked.command(portal, asked) == 2
    assert "ECB said 2.5 before, this file says 2.6" in capsys.readouterr().err
    assert len(market.get(ADA, "/rates")["items"]) == 2

    # Nobody who has chosen no currency sees any of it.
    before = [page(one) for one in pages]
    assert not any("roughly" in one for one in before)
    market.as_(CLARA).patch("/api/v1/me", json={"currency": "EUR"})
    assert market.get(CLARA, "/me")["currency"] == "EUR"
    for path in pages:
        shown = page(path)
        assert "about €40.00 (ECB, of " in shown and ", old)" in shown and "about €400.00 (ECB, of " in shown, path
    assert "roughly" not in page(pages[0], PAUL)

    # Who runs the installation brings newer ones; this process shows them at once, and in the reader's language.
    for person in (CLARA, PAUL):
        assert send(market, person, xml(ago(1), USD="2")).status_code == 403
        assert market.as_(person).get("/api/v1/rates").status_code == 403
    refused = send(market, ADA, xml(ago(1), USD="2", JPY="-1"))
    assert refused.status_code == 422 and "“-1”" in str(refused.get_json()["errors"]["file"])
    made = send(market, ADA, xml(ago(1), USD="2", JPY="160"))
    assert made.status_code == 201 and (made.get_json()["new"], made.get_json()["known"]) == (2, 0)
    assert send(market, ADA, xml(ago(0), USD="2"), api=False, source="Our bank").status_code == 303
    assert "Our bank" in page("/operator/rates", ADA) and "160" in page("/operator/rates", ADA)
    assert "about €50.00 (Our bank, " in page(pages[0]) and ", old)" not in page(pages[0])
    market.as_(CLARA).patch("/api/v1/me", json={"locale": "ru", "currency": "JPY"})
    assert "примерно" in page(pages[0]) and "ECB, Our bank" not in page(pages[0]).split("примерно")[0]
    assert "8 000" in page(pages[0]).replace("\xa0", " "), "across the euro: 100 / 2 x 160"
    assert market.as_(CLARA).patch("/api/v1/me", json={"currency": "XXQ"}).status_code == 422

    # Nothing binding knows of it, and without the preference the page is as it was.
    assert market.get(CLARA, f"/bids/{bid['id']}")["unit_price"] == {**eur("100.00"), "currency": "USD"}
    market.as_(CLARA).patch("/api/v1/me", json={"locale": "en", "currency": None})
    assert "roughly" not in page(pages[0])
