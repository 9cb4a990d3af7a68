"""Every state with every verb: what the table allows works, everything else is refused and leaves the row as it was."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.states import move
from portal.pricing.models import Answer, Bid
from portal.pricing.states import ANSWER, BID
from tests import people

NEEDED = {"replied": {"reply": "yes"}}


def put(portal, table, row_id, status):
    """A row brought into a state by hand, with what its CHECKs ask for."""
    with portal.database.transaction() as opened:
        row = opened.get(table, row_id)
        row.status = status
        if table is Bid:
            row.ended_at = None if status == "open" else clock.now()
        else:
            row.reply = "yes" if status == "replied" else None


def attempt(portal, table, row_id, verb):
    values = {"reply": "yes"} if verb.to == "replied" else {}
    values |= {"ended_at": clock.now()} if table is Bid and verb.to else {}
    values |= {"reply": None} if table is Answer and verb.to != "replied" else {}
    with portal.database.transaction() as opened:
        row = opened.get(table, row_id)
        try:
            move(row, verb, **values)
        except Conflict as refused:
            return refused
        return row.status


@pytest.mark.parametrize(("table", "states"), [(Bid, BID), (Answer, ANSWER)], ids=["bid", "answer"])
def test_every_state_with_every_verb(market, portal, table, states):
    bid = market.bid()
    row_id = bid["id"] if table is Bid else market.answer(bid)["id"]
    for status in states.states:
        for verb in states.verbs.values():
            put(portal, table, row_id, status)
            got = attempt(portal, table, row_id, verb)
            if status in verb.from_:
                assert got == (verb.to or status), (status, verb.name)
            else:
                assert isinstance(got, Conflict) and got.state == status, (status, verb.name)
                assert got.possible == states.possible(status)


@pytest.mark.parametrize(("table", "name"), [("bid", "bid"), ("answer", "answer")])
def test_the_database_knows_the_same_states(market, portal, table, name):
    market.answer(market.bid())
    with pytest.raises(IntegrityError), portal.database.transaction() as opened:
        opened.execute(text(f"UPDATE {table} SET status = 'somewhere'"))


def test_the_database_holds_one_live_and_one_accepted_answer(market, portal):
    bid = market.bid()
    first = market.answer(bid)
    second = market.answer(bid, kind="decline", reason="price")
    other = market.answer(bid, people.PIA)
    put(portal, Answer, first["id"], "standing")
    with pytest.raises(IntegrityError), portal.database.transaction() as opened:
        opened.execute(text("UPDATE answer SET status = 'stale', kind = 'counter', unit_price_minor = 1, expires_at = "
                            "created_at WHERE kind = 'decline'"))
    assert second["state"] == "declined"
    put(portal, Answer, first["id"], "accepted")
    with pytest.raises(IntegrityError):
        put(portal, Answer, other["id"], "accepted")


def test_each_verb_says_who_and_what():
    for states in (BID, ANSWER):
        for verb in states.verbs.values():
            assert verb.who in ("customer", "producer", "team", "clock") and str(verb.says)
