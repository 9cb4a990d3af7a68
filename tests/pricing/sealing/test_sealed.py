"""Who has only the database learns nothing of a sealed answer; who has the key opens it at its moment, and not by moving it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from portal.cli import parser
from portal.core.producers.models import Producer
from portal.kernel import boxes, clock
from portal.kernel.facts import FactRow
from portal.kernel.keyring import KeyRing, give_ring
from portal.pricing.models import Answer, Bid, Move
from portal.pricing.rules.models import Turn
from portal.pricing.sealing.models import Box, Lock
from portal.pricing.sealing.upgrading import enclose_old
from portal.pricing.specifying.listening import open_envelopes
from portal.pricing.specifying.models import Seal
from portal.upkeep import check
from tests import people
from tests.pricing.making import ROWS, eur, moment
from tests.pricing.rules.making import Desk

CLARA, PAUL, PIA, TOM = people.CLARA, people.PAUL, people.PIA, people.TOM
WORDS = ("SEALED-WORDS", "OFFERED-WAY", "98765432", "2027-11-19", '"counter"', '"decline"')
PRICE, AMOUNT = 98_765_432_11, "98765432.11"
SOON = 2.0


def told_by(market, holdings, told):
    return told(holdings(), WORDS, PRICE)


def sealed(market, **changes):
    return market.bid(sealed=True, answers_until=moment(SOON), **changes)


def say(market, bid, person=PAUL, **changes):
    """A counter with everything in it, sent with a key as programs do."""
    body = {"kind": "counter", "unit_price": eur(AMOUNT), "text": "SEALED-WORDS", "date": "2027-11-19", "requirements": [
        {"name": "Tray", "met": "changed", "text": "OFFERED-WAY"}], **changes}
    return market.as_(person).post(f"/api/v1/bids/{bid['id']}/answers", json=body, headers={"Idempotency-Key": "k"})


def later(hours=SOON + 1):
    return clock.at(datetime.now(UTC) + timedelta(hours=hours))


def opened(market):
    with market.portal.database.transaction():
        open_envelopes()


def test_the_database_tells_nothing_before_and_all_of_it_after(market, portal, holdings, told):
    """One way through: given, replaced, the bid changed, confirmed, read by its own people; then opened, and accepted."""
    bid = sealed(market)
    at = f"/bids/{bid['id']}"
    first = say(market, bid)
    assert first.status_code == 201 and first.get_json()["unit_price"] == eur(AMOUNT)
    again = say(market, bid)
    assert again.headers["Idempotent-Replay"] == "true" and again.get_json() == first.get_json()
    assert say(market, bid, text="Other").status_code == 422
    no = market.answer(bid, PIA, kind="decline", reason="capacity", text="SEALED-WORDS")
    assert (no["kind"], no["state"], no["reason"]) == ("decline", "declined", "capacity")
    portal.worker.settle()
    assert told_by(market, holdings, told) == []
    assert market.get(CLARA, at)["offers"] == 2, "a decline lies there like an offer"
    market.as_(CLARA).patch(f"/api/v1{at}", json={"requirements": [*ROWS[1:]]})
    mine = market.get(PAUL, "/bids?answered=true")["items"][0]["answer"]
    assert (mine["state"], mine["unit_price"], mine["kind"]) == ("stale", eur(AMOUNT), "counter")
    assert "waits for your yes" in market.as_(PAUL).get("/").get_data(as_text=True)
    assert "waits for your yes" not in market.as_(PIA).get("/").get_data(as_text=True)
    assert market.post(PIA, f"/answers/{no['id']}/confirmation", {"bid_version": 2}).status_code == 409
    assert market.post(PIA, f"/answers/{no['id']}/withdrawal", {}).status_code == 409
    held = market.post(PAUL, f"/answers/{mine['id']}/confirmation", {"bid_version": 2}, 200).get_json()
    assert held["state"] == "standing" and [one["side"] for one in held["moves"]] == ["bid", "ask"]
    refused = market.post(PAUL, f"{at}/answers", {"kind": "counter", "unit_price": eur("98765432.12")})
    assert refused.get_json()["code"] == "not_between", "bounds hold inside envelopes too"
    lower = market.answer(bid, PAUL, unit_price=eur("98765430.00"))
    assert lower["rounds_left"]["ask"] == 1
    market.post(PAUL, f"/answers/{lower['id']}/withdrawal", {}, 200)
    assert market.answer(bid, PAUL, unit_price=eur("98765429.00"))["rounds_left"]["ask"] == 0
    assert told_by(market, holdings, told) == [] and b"98765429" not in holdings()
    with portal.database.transaction(write=False) as looked:
        assert set(looked.scalars(select(Answer.kind))) == {"sealed"} and not looked.scalars(select(Move)).all()
        assert set(looked.scalars(select(Answer.reason))) == {None}
        assert {len(one) for one in looked.scalars(select(Box.box))} == {8192 + 28}
        assert {one.data["kind"] for one in looked.scalars(select(FactRow)) if one.data.get("kind")} <= {"sealed"}
    with later():
        reads = market.get(CLARA, at)["answers"]
        assert sorted(one["state"] for one in reads) == ["declined", "standing", "superseded", "withdrawn"]
        assert len([one for one in market.get(TOM, f"{at}/envelopes")["items"] if one["matches"]]) == 5
        opened(market)
        assert sorted(market.get(CLARA, at)["answers"], key=str) == sorted(reads, key=str) or len(reads) == 4
        assert all(one["matches"] for one in market.get(TOM, f"{at}/envelopes")["items"])
        [stands] = [one for one in market.get(CLARA, at)["answers"] if one["state"] == "standing"]
        assert market.accept({"id": bid["id"], "version": 2}, stands).status_code == 201
    with portal.database.transaction(write=False) as looked:
        assert looked.get(Lock, bid["id"]) is None and not looked.scalars(select(Box)).all()
        assert looked.get(Producer, market.workshops[PAUL]).answers == 2, "one withdrawn, and one after it"
    assert "SEALED-WORDS" in told_by(market, holdings, told) and PRICE in told_by(market, holdings, told)


def test_nobody_opens_it_early_and_who_comes_first_opens_it_for_all(market, portal):
    bid = sealed(market)
    made = say(market, bid).get_json()
    opened(market)
    with portal.database.transaction() as tampered:
        row = tampered.get(Bid, bid["id"])
        meant, row.answers_until = row.answers_until, row.created_at
    opened(market)
    assert market.get(CLARA, f"/bids/{bid['id']}")["answers"] == []
    with portal.database.transaction() as tampered:
        lock = tampered.get(Lock, bid["id"])
        lock.opens_at = tampered.get(Bid, bid["id"]).created_at
    opened(market)
    assert market.get(CLARA, f"/bids/{bid['id']}")["answers"] == [], "the moment is wrapped with the key"
    with portal.database.transaction() as mended:
        mended.get(Lock, bid["id"]).opens_at = mended.get(Bid, bid["id"]).answers_until = meant
    with later():  # nobody has opened them yet: the customer does by taking one
        assert market.accept(bid, made).status_code == 201


def test_without_the_key_nothing_is_lost_and_everybody_is_told(market, portal, client, capsys):
    """The key is turned by a command, then lost, then brought back from a copy."""
    bid = sealed(market)
    say(market, bid)
    file = portal.settings.key_file
    assert file.stat().st_mode & 0o777 == 0o600
    before = KeyRing(file).current()[0]
    asked = parser().parse_args(["turn-key"])
    assert asked.command(portal, asked) == 0 and "1 bids lie under the new key" in capsys.readouterr().out
    now = KeyRing(file).current()[0]
    with portal.database.transaction(write=False) as looked:
        assert looked.get(Lock, bid["id"]).sealed_with == now != before
    assert market.get(PAUL, f"/bids/{bid['id']}")["answers"][0]["unit_price"] == eur(AMOUNT)
    assert before in KeyRing(file).all(), "an answer to a program still lies under it for a day"
    assert all(good for good, what, _words in check(portal) if what == "sealed answers")
    copy = file.read_bytes()
    file.unlink()
    give_ring(portal.database, KeyRing(file))
    assert [good for good, what, _words in check(portal) if what == "sealed answers"] == [False]
    assert market.get(PAUL, f"/bids/{bid['id']}")["answers"] == []
    assert say(market, bid).get_json()["code"] == "done_before"
    with later():
        opened(market)
        page = client(CLARA).get(f"/bids/{bid['id']}").get_data(as_text=True)
        assert "1 answer cannot be opened" in page
        file.write_bytes(copy)
        opened(market)
        assert market.get(CLARA, f"/bids/{bid['id']}")["answers"][0]["unit_price"] == eur(AMOUNT)
    file.chmod(0o644)
    assert [good for good, what, _words in check(portal) if what == "sealed answers"] == [False]
    file.chmod(0o600)


def test_what_a_rule_says_lies_sealed_too(market, portal, holdings):
    desk = Desk(market)
    rule = desk.rule(text="SEALED-WORDS")
    bid = desk.bid("80.00", sealed=True, answers_until=moment(24))
    assert desk.take_turns() == 1
    [turn] = desk.rows()
    assert (turn.kind, turn.yes_minor, turn.ask_minor) == ("sealed", None, None)
    [told] = desk.turns(rule)
    asked = told["ask"]["amount"]
    with portal.database.transaction(write=False) as looked:
        assert looked.scalar(select(Answer.kind)) == "sealed"
    market.as_(CLARA).patch(f"/api/v1/bids/{bid['id']}", json={"description": "Other words."})
    assert desk.take_turns() == 1
    with later(25):
        opened(market)
        [stands] = [one for one in desk.seen(bid) if one["state"] == "standing"]
        assert stands["unit_price"]["amount"] == asked, "the same numbers, drawn once"
    with portal.database.transaction(write=False) as looked:
        assert len({(one.kind, one.yes_minor, one.ask_minor) for one in looked.scalars(select(Turn))}) == 1


def test_what_lay_readable_is_put_into_envelopes(market, portal, holdings):
    """Answers of before there were keys: opened here by hand, as they lay then."""
    bid = sealed(market)
    say(market, bid)
    market.answer(bid, PIA, kind="decline", reason="capacity", text="SEALED-WORDS")
    with later():
        opened(market)
        seals = market.get(CLARA, f"/bids/{bid['id']}/envelopes")["items"]
    with portal.database.transaction() as back:
        assert back.scalars(select(Seal.body)).all() and enclose_old() == 2 and enclose_old() == 0
        assert set(back.scalars(select(Answer.kind))) == {"sealed"} and not back.scalars(select(Move)).all()
        assert set(back.scalars(select(Answer.status))) == {"standing"} and not any(back.scalars(select(Seal.body)))
    assert market.get(PIA, f"/bids/{bid['id']}")["answers"][0]["state"] == "declined"
    with later():
        opened(market)
        assert market.get(CLARA, f"/bids/{bid['id']}/envelopes")["items"] == seals


@pytest.mark.parametrize("changed", ["about", "box", "key"])
def test_a_box_opens_as_what_it_is_or_not_at_all(dice, changed):
    key, other = dice.randbytes(32), dice.randbytes(32)
    for size in (0, 1, 1019, 1020, 1021, dice.randrange(20_000)):
        plain = dice.randbytes(size)
        box = boxes.shut(key, "bid 1", plain)
        assert boxes.opened(key, "bid 1", box) == plain and (len(box) - 28).bit_count() == 1
        at = dice.randrange(len(box))
        hurt = box[:at] + bytes([box[at] ^ 1]) + box[at + 1:]
        with pytest.raises(boxes.BoxDamaged):
            boxes.opened(other if changed == "key" else key, "bid 2" if changed == "about" else "bid 1",
                         hurt if changed == "box" else box)
