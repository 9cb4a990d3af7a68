"""Folding all facts of a bid comes out at the rows of today, whatever people did; a producer's fold at his own rows."""

from sqlalchemy import select

from portal.pricing.models import Answer, Bid
from portal.pricing.queries.finding import find
from portal.pricing.replaying.folding import fold
from portal.pricing.replaying.hearing import heard
from portal.pricing.replaying.records import records_of
from tests import people
from tests.pricing.replaying.walking import MAKERS, Walk

COLUMNS = ("kind", "status", "bid_version", "bid_minor", "quantity", "promised_on", "bids", "asks", "final_bid",
           "final_ask", "rank", "gap_minor", "producer_id")


def folded(actor, bid_id):
    seen = find(actor, bid_id)
    told = heard(seen)
    return fold(told, records_of(seen, told)), seen


def same(table, opened, bid_id, producer=None):
    """Every row as it stands in the database, and nothing else, lies on the table."""
    rows = [row for row in opened.scalars(select(Answer).where(Answer.bid_id == bid_id).execution_options(
        populate_existing=True)) if producer in (None, row.producer_id)]
    assert {row.id for row in rows} == set(table.said)
    for row in rows:
        one = table.said[row.id]
        told = {name: getattr(one, name) for name in COLUMNS} | {"ask": one.ask_minor}
        assert told == {name: getattr(row, name) for name in COLUMNS} | {"ask": row.unit_price_minor}
    bid = opened.get(Bid, bid_id, populate_existing=True)
    for name in ("status", "unit_price_minor", "quantity", "wanted_by"):
        assert getattr(table.bid, name) == getattr(bid, name), name
    assert table.bid.version == bid.version - (bid.status != "open"), "its end counts too, but brings no new terms"
    if producer is None:
        assert (len(table.live()), len(table.waiting()), table.best()) == (bid.offers, bid.questions, bid.best_minor)


def test_all_facts_folded_are_the_rows_of_today(market, portal, dice):
    done = set()
    for _walk in range(4):
        walk = Walk(market, dice)
        for _step in range(dice.randint(20, 40)):
            done.add(walk.step())
        with portal.database.transaction(write=False) as opened:
            for side in (people.CLARA, people.TOM):
                same(folded(walk.actors[side], walk.bid_id)[0], opened, walk.bid_id)
            for maker in MAKERS:
                same(folded(walk.actors[maker], walk.bid_id)[0], opened, walk.bid_id, market.workshops[maker])
    assert len(done) > 10, "the walks went somewhere"
