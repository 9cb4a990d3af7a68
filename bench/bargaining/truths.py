"""What must be true of the whole database at any quiet moment, asked in SQL that shares nothing with the product's queries."""

import json
from typing import Any

from sqlalchemy import text

from portal.core.orders.sheets import digest
from portal.kernel.db import Database
from portal.kernel.ids import encode

FINAL_ANSWERS = ("accepted", "refused", "declined", "withdrawn", "expired", "superseded", "lost", "closed", "replied")
FINAL_BIDS = ("awarded", "withdrawn", "expired", "closed")


def listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{one}'" for one in words)


# Of an answer: that its bid was awarded by the pool it was opened as.
BY_POOL = ("EXISTS (SELECT 1 FROM deal AS made JOIN pool_place AS taken ON taken.order_id = made.order_id "
           "WHERE made.answer_id = answer.id)")
# Each gives the rows that are wrong; the first column says which.
RULES = {
    "one live offer per workshop and bid": """
        SELECT bid_id, producer_id FROM answer WHERE status IN ('standing', 'countered', 'stale')
        GROUP BY bid_id, producer_id HAVING count(*) > 1""",
    "an awarded bid has an accepted answer, and no other has": """
        SELECT bid.id, bid.status FROM bid LEFT JOIN (SELECT bid_id, count(*) AS won FROM answer WHERE status = 'accepted'
        GROUP BY bid_id) AS accepted ON accepted.bid_id = bid.id WHERE (bid.status = 'awarded') <> (coalesce(won, 0) > 0)""",
    "an accepted answer is one deal and one order of its own": """
        SELECT answer.id FROM answer LEFT JOIN deal ON deal.answer_id = answer.id
        LEFT JOIN customer_order AS o ON o.id = deal.order_id
        WHERE answer.status = 'accepted' GROUP BY answer.id HAVING count(o.id) <> 1""",
    "no deal without its accepted answer": """
        SELECT deal.id FROM deal LEFT JOIN answer ON answer.id = deal.answer_id AND answer.status = 'accepted'
        WHERE answer.id IS NULL""",
    "nothing stale was accepted": """
        SELECT answer.id FROM answer JOIN bid ON bid.id = answer.bid_id JOIN award ON award.bid_id = bid.id
        WHERE answer.status = 'accepted' AND (answer.bid_version + 1 <> bid.version
        OR (award.made_at >= answer.expires_at AND NOT """ + BY_POOL + "))",
    "no envelope was accepted before it was opened": """
        SELECT bid.id FROM bid JOIN award ON award.bid_id = bid.id WHERE bid.sealed AND award.made_at < bid.answers_until""",
    "the order's price is the accepted one, its pieces the part's, its sum both": """
        SELECT answer.id, line.unit_price_minor, answer.unit_price_minor FROM answer JOIN deal ON deal.answer_id = answer.id
        JOIN customer_order AS o ON o.id = deal.order_id JOIN order_line AS line ON line.order_id = o.id
        JOIN award_part AS part ON part.answer_id = answer.id
        WHERE line.unit_price_minor <> answer.unit_price_minor OR line.ordered <> part.ends - part.begins
        OR o.total_minor <> answer.unit_price_minor * (part.ends - part.begins) OR o.currency <> answer.currency
        OR o.promised_on <> answer.promised_on OR (answer.share = 0 AND line.ordered <> answer.quantity)""",
    "both sides of the order are those of the deal": """
        SELECT o.id FROM deal JOIN customer_order AS o ON o.id = deal.order_id JOIN answer ON answer.id = deal.answer_id
        JOIN bid ON bid.id = answer.bid_id WHERE o.customer_id <> bid.customer_id OR o.producer_id <> answer.producer_id
        OR deal.customer_id <> bid.customer_id OR deal.producer_id <> answer.producer_id""",
    "parts are no more than was wanted": """
        SELECT bid.id FROM award_part AS part JOIN bid ON bid.id = part.bid_id WHERE part.share > 0
        GROUP BY bid.id, bid.quantity HAVING sum(part.ends - part.begins) > bid.quantity""",
    "an order stands unless its award was taken back": """
        SELECT o.id FROM customer_order AS o JOIN deal ON deal.order_id = o.id JOIN award ON award.bid_id = deal.bid_id
        WHERE (o.status = 'cancelled') <> (award.taken_back_at IS NOT NULL)""",
    "three rounds a side at most": """
        SELECT answer_id FROM answer_move GROUP BY answer_id, side HAVING max(round) > 3""",
    "counters kept with the bid": """
        SELECT bid.id, bid.offers, bid.questions, bid.best_minor FROM bid WHERE
        offers <> (SELECT count(*) FROM answer WHERE bid_id = bid.id AND status IN ('standing', 'countered', 'stale'))
        OR questions <> (SELECT count(*) FROM answer WHERE bid_id = bid.id AND status = 'asked')
        OR coalesce(best_minor, -1) <> coalesce((SELECT min(unit_price_minor) FROM answer WHERE bid_id = bid.id
        AND status IN ('standing', 'countered')), -1)""",
    "a bid's version counts its facts": """
        SELECT bid.id, bid.version, count(fact.id) FROM bid JOIN fact_subject ON kind = 'bid' AND subject_id = bid.id
        JOIN fact ON fact.id = fact_id AND fact.type IN ('bid.opened', 'bid.revised', 'bid.withdrawn', 'bid.expired',
        'bid.closed', 'bid.awarded', 'bid.shared') GROUP BY bid.id, bid.version HAVING count(fact.id) <> bid.version""",
    "rooms count without a gap": """
        SELECT room.name, room.seq FROM room LEFT JOIN room_fact ON room_fact.room = room.name
        GROUP BY room.name, room.seq HAVING count(room_fact.seq) <> room.seq""",
    "a pool counts who is in": """
        SELECT pool.id FROM pool LEFT JOIN pool_place AS place ON place.pool_id = pool.id AND place.status = 'in'
        WHERE pool.status = 'open' GROUP BY pool.id, pool.units, pool.people, pool.most
        HAVING pool.units <> coalesce(sum(place.quantity), 0) OR pool.people <> count(place.id) OR pool.units > pool.most""",
    "nobody is in a pool twice, nor in one that is over": """
        SELECT place.pool_id, place.customer_id FROM pool_place AS place JOIN pool ON pool.id = place.pool_id
        WHERE place.status = 'in' GROUP BY place.pool_id, place.customer_id, pool.status
        HAVING count(*) > 1 OR pool.status <> 'open'""",
    "everybody in a pool pays its one price, never above his own": """
        SELECT place.id FROM pool_place AS place JOIN pool ON pool.id = place.pool_id
        JOIN customer_order AS o ON o.id = place.order_id JOIN order_line AS line ON line.order_id = o.id
        WHERE line.unit_price_minor <> pool.price_minor OR pool.price_minor > place.top_minor OR line.ordered <> place.pieces
        OR o.total_minor <> pool.price_minor * place.pieces OR o.customer_id <> place.customer_id
        OR place.pieces > place.quantity""",
    "a workshop makes no more for a pool than it said": """
        SELECT pool.id FROM pool JOIN pool_offer AS offer ON offer.pool_id = pool.id AND offer.status = 'won'
        JOIN pool_place AS place ON place.pool_id = pool.id GROUP BY pool.id, offer.most
        HAVING sum(coalesce(place.pieces, 0)) > offer.most""",
    "an awarded pool has one winner, and no other has": """
        SELECT pool.id FROM pool LEFT JOIN pool_offer AS offer ON offer.pool_id = pool.id AND offer.status = 'won'
        GROUP BY pool.id, pool.status HAVING (pool.status = 'awarded') <> (count(offer.id) = 1)""",
}
# What each transition is told by: the fact, whom it names, and how often that has to be.
AUDITED = {
    "answer.accepted": "status = 'accepted'", "answer.lost": "status = 'lost'", "answer.refused": "status = 'refused'",
    "answer.withdrawn": "status = 'withdrawn'", "question.replied": "status = 'replied'",
    "question.asked": "kind = 'question'", "answer.given": f"kind <> 'question' AND NOT {BY_POOL}",
}


def json_of(data: Any) -> Any:
    """A JSON column as SQLite hands it out in bare SQL."""
    return json.loads(data) if isinstance(data, str) else data


def told_of(read: Any, *types: str) -> list[tuple[str, str]]:
    """(type, answer) of the facts of these types."""
    rows = read.execute(text(f"SELECT type, data FROM fact WHERE type IN ({listed(types)})")).all()
    return [(row.type, json_of(row.data)["answer_id"]) for row in rows]


class Truths:
    """Looks through a database again and again; remembers what was final."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.final: dict[int, tuple[str, int]] = {}

    def wrong(self) -> list[str]:
        """All that is not as it must be, in words."""
        found: list[str] = []
        with self.database.transaction(write=False) as read:
            for rule, asked in RULES.items():
                found += [f"{rule}: {tuple(row)}" for row in read.execute(text(asked)).all()[:3]]
            found += [*self._audit(read), *self._ends(read), *self._money(read), *self._ladders(read)]
        return found

    def _audit(self, read: Any) -> list[str]:
        """One fact for each transition of an answer, and none beside."""
        told: dict[str, list[str]] = {name: [] for name in AUDITED}
        for name, answer_id in told_of(read, *AUDITED):
            told[name].append(answer_id)
        found = []
        for name, which in AUDITED.items():
            there = sorted(map(encode, read.execute(text(f"SELECT id FROM answer WHERE {which}")).scalars()))
            if there != sorted(told[name]):
                found.append(f"{name}: {len(told[name])} facts for {len(there)} answers, e.g. {sorted(set(there) ^ set(told[name]))[:3]}")
        return found

    def _ends(self, read: Any) -> list[str]:
        """What was final is as it was."""
        now = {row.id: (row.status, row.version) for table, states in (("answer", FINAL_ANSWERS), ("bid", FINAL_BIDS))
               for row in read.execute(text(f"SELECT id, status, version FROM {table} WHERE status IN ({listed(states)})"))}
        found = [f"{one} was {then} and is {now.get(one)}" for one, then in self.final.items() if now.get(one) != then]
        self.final = now
        return found[:3]

    def _money(self, read: Any) -> list[str]:
        """What was agreed to is what was ordered, for every customer, every workshop and all together."""
        agreed = """SELECT {who} AS who, sum(answer.unit_price_minor * (part.ends - part.begins)) AS money FROM answer
            JOIN award_part AS part ON part.answer_id = answer.id JOIN bid ON bid.id = answer.bid_id
            WHERE NOT """ + BY_POOL + " GROUP BY {who}"
        pooled = """SELECT {who} AS who, sum(pool.price_minor * place.pieces) AS money FROM pool_place AS place
            JOIN pool ON pool.id = place.pool_id JOIN pool_offer AS offer ON offer.pool_id = pool.id AND offer.status = 'won'
            WHERE place.status = 'served' GROUP BY {who}"""
        found = []
        for side, ways in (("customer_id", ("bid.customer_id", "place.customer_id")),
                           ("producer_id", ("answer.producer_id", "offer.producer_id"))):
            sums: dict[str, int] = {}
            for asked, who in zip((agreed, pooled), ways, strict=True):
                for row in read.execute(text(asked.format(who=who))):
                    sums[row.who] = sums.get(row.who, 0) + int(row.money)
            ordered = {row.who: int(row.money) for row in read.execute(text(
                f"SELECT {side} AS who, sum(total_minor) AS money FROM customer_order GROUP BY {side}"))}
            if sums != ordered:
                found.append(f"money by {side}: agreed {sums}, ordered {ordered}")
        sheets = read.execute(text("SELECT sheet.body, sheet.sha256, deal.sha256 AS deal FROM deal_sheet AS sheet "
                                   "JOIN deal ON deal.order_id = sheet.order_id")).all()
        return found + [f"deal sheet {row.sha256}" for row in sheets if not digest(row.body) == row.sha256 == row.deal]

    def _ladders(self, read: Any) -> list[str]:
        """In each negotiation bids only rise, asks only fall, and a number lies strictly between the two before it."""
        found, answer_id, bid, ask = [], 0, 0, 0
        chosen = {answer_id for _type, answer_id in told_of(read, "answer.chosen", "answer.confirmed")}
        for row in read.execute(text("SELECT answer_id, side, round, unit_price_minor AS price, final FROM answer_move "
                                     "ORDER BY answer_id, id")):
            if row.answer_id != answer_id:
                answer_id, bid, ask = row.answer_id, row.price, 0
            elif encode(answer_id) in chosen:
                continue
            elif not ask:
                ask = row.price
            elif row.side == "bid":
                found += [] if bid < row.price < ask else [f"{answer_id}: bid {row.price} between {bid} and {ask}"]
                bid = row.price
            else:
                found += [] if bid < row.price < ask or (row.price == bid and row.final) else [
                    f"{answer_id}: ask {row.price} between {bid} and {ask}"]
                ask = row.price
        return found[:3]
