"""Reading forms and requests: line numbers, decimal commas, versions, foreign words in an address, instants, letters."""

from datetime import UTC, datetime

import pytest
from marshmallow import ValidationError
from werkzeug.datastructures import MultiDict

from portal.web.letters import letters
from portal.web.markdown import markdown
from portal.web.schemas import Choice, Flag, ListOf, Moment, MoneyField, Nested, Schema, Text
from portal.web.unfolding import Numbers, as_typed, decimal_comma, unfold
from tests import people


class Line(Schema):
    """A line of a form."""

    name = Text(required=True)
    kind = Choice("text", "number")
    must = Flag()
    worth = MoneyField(least=0)


class Form(Schema):
    """A form."""

    price = MoneyField()
    lines = ListOf(Nested(Line))


def test_lines_left_empty_keep_the_numbers_of_the_others():
    numbers: Numbers = {}
    form = MultiDict({"lines.0.name": "", "lines.0.kind": "text", "lines.0.must": "true", "lines.2.name": "A",
                      "lines.2.kind": "text", "lines.7.name": "", "lines.7.worth": "3", "lines.9.kind": "number"})
    assert unfold(form, Form(), numbers)["lines"] == [{"name": "A", "kind": "text"}, {"name": "", "worth": "3"}]
    assert numbers == {"lines": [2, 7]}
    kept = {"lines": ["z"], "lines.5.name": ["?"], "price": ["p"], "": ["w"]}
    told = as_typed({"lines.1.name": ["x"], "lines.0": ["y"], **kept}, numbers)
    assert told == {"lines.7.name": ["x"], "lines.2": ["y"], **kept}


@pytest.mark.parametrize(("written", "currency", "read"), [
    ("12,50", "EUR", "12.50"), ("12.50", "EUR", "12.50"), ("12,5", "EUR", "12,5"), ("1,234", "EUR", "1,234"),
    ("1,234,50", "EUR", "1,234,50"), ("1.234,50", "EUR", "1.234,50"), ("1,234", "KWD", "1.234"), ("12,50", "JPY", "12,50"),
    ("12,50", "", "12,50"), ("12,50", "???", "12,50"), (",50", "EUR", ",50"), ("-1,50", "EUR", "-1,50"),
])
def test_a_decimal_comma_has_just_the_decimals_of_the_currency(written, currency, read):
    assert decimal_comma(written, currency) == read


def test_a_form_reads_the_comma_also_in_a_bare_amount_and_only_where_asked():
    form = MultiDict({"price.amount": "12,50", "price.currency": "EUR", "lines.0.name": "1,50", "lines.0.worth": "1,50"})
    assert unfold(form, Form(), commas=True) == {"price": {"amount": "12.50", "currency": "EUR"},
                                                 "lines": [{"name": "1,50", "worth": "1.50"}]}
    assert unfold(form, Form())["price"]["amount"] == "12,50"


@pytest.mark.parametrize("said", ["2026-11-23T10:00:00Z", "2026-11-23T12:00:00+02:00", "2026-11-23t10:00:00.000z",
                                  "2026-11-23 10:00:00Z"])
def test_an_instant_of_rfc_3339_is_read(said):
    assert Moment().deserialize(said) == datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize("said", ["2027-W01-1T00:00Z", "2027-W01-1T00:00:00Z", "20261123T100000Z", "2026-11-23T10Z",
                                  "2026-11-23T10:00Z", "2026-11-23", "2026-11-23T10:00:00", "2026-11-23T10:00:00+0200",
                                  "2026-11-23T25:00:00Z",
                                  "٢٠٢٦-11-23T10:00:00Z", 5, {}])
def test_other_instants_are_refused(said):
    with pytest.raises(ValidationError):
        Moment().deserialize(said)


@pytest.mark.parametrize("unseen", ["\u200b\u200b", "\u0301\u0301", "\u202f\u3164", "\u2060\u00ad\ufeff", "\u2800\u2800"])
def test_what_nobody_sees_is_empty(unseen):
    with pytest.raises(ValidationError, match="Please fill this in"):
        Text(required=True).deserialize(unseen)
    assert Text().deserialize(unseen) == ""


def test_letters_are_counted_as_seen_and_marks_have_a_bound_of_their_own():
    assert (letters("Щука"), letters("e\u0301\u0301e"), letters("a\u200bb"), letters("👩\u200d🔧")) == (4, 2, 2, 1)
    assert Text(most=5).deserialize("שָׁלוֹם")
    with pytest.raises(ValidationError) as told:
        Text(most=200).deserialize("e" + "\u0301" * 3000)
    assert told.value.messages == ["This has more marks on its letters than fit."]


def test_the_last_words_of_the_longest_text_are_shown():
    text = Text(most=10_000, lines=True).deserialize("x\u0323\u0301 " * 4990 + "the **last** words")
    assert len(text) > 10_000 and "<strong>last</strong> words" in markdown(text)
    assert markdown("<b>" + "x" * 50_000 + "\nend") == "<p>&lt;b&gt;" + "x" * 50_000 + "<br>end</p>"


def test_words_of_others_in_an_address_do_not_break_a_page(client):
    for path in ("/ideas", "/search"):
        assert client().get(f"{path}?utm_source=x&fbclid=abc&a.b=1").status_code == 200
        assert client().get(f"/api/v1{path}?utm_source=x").status_code == 422


def test_a_long_version_number_is_not_understood(client):
    clara, long = client(people.CLARA), "9" * 4500
    told = clara.patch("/api/v1/me", json={"name": "Clara"}, headers={"If-Match": f'"{long}"'})
    assert (told.status_code, told.json["code"]) == (400, "not_understood")
    assert clara.post("/account", data={"name": "Clara", "version": long}).status_code == 400


def test_marshmallows_own_sentences_are_in_the_readers_language(client):
    clara, body = client(people.CLARA), {"board": None, "title": "A", "spec": "x", "pictures": None}
    english = clara.post("/api/v1/ideas", json=body).json["errors"]
    assert english["spec"] == ["Not a valid list."] and english["pictures"] == ["Field may not be null."]
    assert clara.patch("/api/v1/me", json={"locale": "ru"}).status_code == 200
    russian = client(people.CLARA).post("/api/v1/ideas", json=body).json["errors"]
    assert russian["spec"] == ["Здесь нужен список."] and russian["pictures"] == ["Здесь не может быть null."]
    for path, told in (("/api/v1/session", "Это поле обязательно."), ("/api/v1/ideas?after=" + "x" * 401, "Длиннее")):
        nobody = client()
        asked = nobody.post(path, json={"mail": "a@b.se"}, headers={"Accept-Language": "ru"}) if "session" in path else \
            nobody.get(path, headers={"Accept-Language": "ru"})
        assert asked.status_code == 422 and told in str(asked.json["errors"]), asked.json
