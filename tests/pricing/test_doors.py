"""Who may do what: a stranger finds nothing, a viewer only looks, an uninvited producer learns of nothing."""

import pytest

from portal.core.producers import actions as producers
from portal.core.producers.events import ProducerEdited
from portal.core.producers.models import Producer
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.pricing import listening
from tests import people
from tests.pricing.making import day, eur, wish

SIZE = "makes pieces of this size"
VERBS = [
    ("/bids/{bid}/revision", "terms"), ("/bids/{bid}/withdrawal", {}), ("/bids/{bid}/answers", {"kind": "accept"}),
    ("/bids/{bid}/questions", {"text": "?"}), ("/bids/{bid}/closing", {}),
    ("/answers/{answer}/acceptance", {"bid_version": 1, "answer_version": 1}),
    ("/answers/{answer}/counter", {"unit_price": eur("110.00")}), ("/answers/{answer}/agreement", {}),
    ("/answers/{answer}/confirmation", {}), ("/answers/{answer}/withdrawal", {}), ("/answers/{answer}/refusal", {}),
    ("/answers/{question}/reply", {"text": "so"}),
]
ALLOWED = {  # path ending -> who may
    "revision": people.CLARA, "bids withdrawal": people.CLARA, "answers": people.PAUL, "questions": people.PAUL,
    "closing": people.TOM, "acceptance": people.CLARA, "counter": None, "agreement": people.PAUL,
    "confirmation": people.PAUL, "answers withdrawal": people.PAUL, "refusal": people.CLARA, "reply": people.CLARA,
}


def owner_of(path):
    last = path.rsplit("/", 1)[1]
    return ALLOWED[f"{path.split('/')[1]} {last}" if last == "withdrawal" else last]


@pytest.fixture
def case(market):
    bid = market.bid()
    return {"bid": bid["id"], "answer": market.answer(bid)["id"],
            "question": market.answer(bid, kind="question", text="?")["id"]}


@pytest.mark.parametrize(("path", "body"), VERBS, ids=[path for path, _body in VERBS])
def test_nobody_else_may(market, case, client, path, body):
    where = "/api/v1" + path.format(**case)
    sent = wish() if body == "terms" else body
    for person in (people.STRANGER, people.OLGA, people.IGOR):
        assert client(person).post(where, json=sent).status_code == 404, person
    assert client().post(where, json=sent).status_code == 401
    for person in (people.CLARA, people.TOM, people.PAUL, people.PIA):
        if person in (owner_of(path), people.PIA) or owner_of(path) is None:
            continue
        assert client(person).post(where, json=sent).status_code in (403, 404), person
    if path.startswith("/answers"):
        assert client(people.PIA).post(where, json=sent).status_code == 404


def test_strangers_find_nothing(market, case, client):
    for person in (people.STRANGER, people.OLGA):
        for where in ("/bids/{bid}", "/bids/{bid}/answers", "/bids/{bid}/questions", "/answers/{answer}",
                      "/answers/{answer}/deal"):
            market.get(person, where.format(**case), 404)
        assert client(person).get(f"/bids/{case['bid']}").status_code == 404
        assert client(person).get(f"/bids/{case['bid']}/edit").status_code == 404
        assert market.get(person, "/bids")["items"] == []
    assert client().get("/api/v1/bids").status_code == 401
    assert client().get("/bids").status_code == 303


def test_viewers_look_and_colleagues_act(market):
    bid = market.bid(people.MATS)
    answer = market.answer(bid)
    assert market.get(people.VERA, f"/bids/{bid['id']}")["possible"] == []
    assert market.post(people.VERA, "/bids", wish()).status_code == 403
    assert market.accept(bid, answer, people.VERA).status_code == 403
    assert market.accept(bid, answer, people.OLGA).status_code == 201


def test_producers_post_no_bids_and_customers_answer_none(market):
    assert market.post(people.PAUL, "/bids", wish()).status_code == 403
    assert market.post(people.TOM, "/bids", wish()).status_code == 403
    bid = market.bid()
    assert market.post(people.CLARA, f"/bids/{bid['id']}/answers", {"kind": "accept"}).status_code == 403
    assert market.post(people.TOM, f"/bids/{bid['id']}/answers", {"kind": "accept"}).status_code == 403


def test_only_the_invited_learn_of_it(market):
    bid = market.bid(producers=[market.workshops[people.PAUL]])
    assert bid["audience"] == "invited" and [one["name"] for one in bid["invited"]] == [people.PAUL.company]
    assert market.get(people.PAUL, "/bids")["items"][0]["invited"]
    assert market.get(people.PIA, "/bids")["items"] == []
    market.get(people.PIA, f"/bids/{bid['id']}", 404)
    assert market.post(people.PIA, f"/bids/{bid['id']}/answers", {"kind": "accept"}).status_code == 404
    assert market.post(people.CLARA, "/bids", wish(producers=[bid["id"]])).status_code == 422


def test_only_those_it_fits_learn_of_it(market, portal):
    with portal.database.transaction() as opened:
        opened.get(Producer, market.workshops[people.PAUL]).processes = ["Enamel", "spinning"]
    bid = market.bid(processes=["enamel"])
    seen = market.get(people.PAUL, f"/bids/{bid['id']}")
    assert any("enamel" in reason for reason in seen["fits"])
    market.get(people.PIA, f"/bids/{bid['id']}", 404)
    assert market.get(people.PIA, "/bids")["items"] == []


def test_a_new_workshop_gets_the_open_bids(market, portal):
    bid = market.bid(processes=["enamel"])
    market.get(people.PIA, f"/bids/{bid['id']}", 404)
    with portal.database.transaction() as opened:
        opened.get(Producer, market.workshops[people.PIA]).processes = ["enamel"]
        record(Actor.system(), ProducerEdited(producer_id=market.workshops[people.PIA]))
    portal.worker.settle()
    assert [one["id"] for one in market.get(people.PIA, "/bids")["items"]] == [bid["id"]]


def test_a_new_workshop_gets_all_that_fit_of_many(market, portal, monkeypatch):
    monkeypatch.setattr(listening, "AT_ONCE", 2)
    fitting = {market.bid(processes=["enamel"])["id"] for _each in range(3)}
    market.bid(processes=["casting"])
    with portal.database.transaction() as opened:
        opened.get(Producer, market.workshops[people.PIA]).processes = ["enamel"]
        record(Actor.system(), ProducerEdited(producer_id=market.workshops[people.PIA]))
    portal.worker.settle()
    assert {one["id"] for one in market.get(people.PIA, "/bids")["items"]} == fitting


BAD = [
    ({"title": ""}, "title"), ({"quantity": 0}, "quantity"),
    ({"unit_price": {"amount": "1e3", "currency": "EUR"}}, "unit_price"),
    ({"unit_price": {"amount": "1.00", "currency": "EURO"}}, "unit_price"), ({"wanted_by": day(-2)}, "wanted_by"),
    ({"wanted_by": "soon"}, "wanted_by"), ({"valid_until": "2020-01-01T00:00:00Z"}, "valid_until"),
    ({"valid_until": "2026-11-23T10:00:00"}, "valid_until"), ({"state": "awarded"}, "state"), ({"id": "x"}, "id"),
    ({"requirements": [{"name": "H", "kind": "number", "value": "tall"}]}, "requirements.0.value"),
    ({"requirements": [{"name": "H", "value": "1"}, {"name": "h", "value": "2"}]}, "requirements.1.name"),
    ({"requirements": [{"name": "H", "kind": "dream", "value": "1"}]}, "requirements.0.kind"),
    ({"requirements": [{"name": "H", "value": "1", "must": False, "worth": {"amount": "1", "currency": "JPY"}}]},
     "requirements.0.worth"),
    ({"about": {"kind": "idea_revision", "id": "0" * 13}}, "about.id"),
]


@pytest.mark.parametrize(("wrong", "field"), BAD, ids=[f"{field}-{at}" for at, (_w, field) in enumerate(BAD)])
def test_a_wrong_value_gets_a_sentence_and_nothing_is_written(market, wrong, field):
    got = market.post(people.CLARA, "/bids", wish(**wrong))
    assert got.status_code == 422, got.get_json()
    assert got.get_json()["errors"][field][0] and got.get_json()["code"] == "invalid"
    assert market.get(people.CLARA, "/bids")["items"] == []


def test_certificates_and_the_size_of_a_piece_decide_who_is_asked_and_the_reason_is_shown(market, portal, cast, client):
    """Paul holds the mark and makes large pieces, Pia holds it and makes small ones."""
    for person, largest in ((people.PAUL, 600), (people.PIA, 200)):
        actor = cast.actor(person)
        with portal.database.transaction():
            producers.edit(actor, market.workshops[person], certificates=["CE"], largest_length=largest, largest_width=largest)
    size = {"length": 190, "width": 500, "height": 210}
    bid = market.bid(certificates=["ce"], size=size)
    shown = market.get(people.PAUL, f"/bids/{bid['id']}")
    assert (shown["size"], shown["certificates"]) == (size, ["ce"]) and shown["fits"][:2] == ["holds ce", SIZE]
    assert "holds ce · makes pieces of this size" in client(people.PAUL).get(f"/bids/{bid['id']}").get_data(as_text=True)
    market.get(people.PIA, f"/bids/{bid['id']}", 404)
    assert market.get(people.PIA, "/bids")["items"] == []
    market.post(people.CLARA, f"/bids/{bid['id']}/revision", wish(certificates=["ce"], size=size | {"width": 200}), 200)
    assert market.get(people.PIA, f"/bids/{bid['id']}")["fits"][0] == "holds ce", "a smaller piece fits her as well"
    refused = market.post(people.CLARA, "/bids", wish(size={"length": 3, "width": None, "height": 4})).get_json()
    assert refused["errors"] == {"size.width": ["Say all three, or none."]}
    form = {"title": "24 lamps", "quantity": "24", "unit_price.amount": "100.00", "unit_price.currency": "EUR",
            "wanted_by": day(40), "valid_until": day(9) + "T10:00", "size.length": "190", "certificates": "CE, ISO 9001"}
    page = client(people.CLARA).post("/bids", data=form)
    text = page.get_data(as_text=True)
    assert page.status_code == 422 and 'value="CE, ISO 9001"' in text and "Say all three" in text
    assert client(people.CLARA).post("/bids", data=form | {"size.length": ""}).status_code == 303
