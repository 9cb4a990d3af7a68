"""A market of very many bids with their answers, poured into an empty house in bulk, on either database.

Four workshops can make everything and see every bid; the others see about one bid in seven. Every tenth bid asks for nothing in
particular, is open to all, has eight answers and stays for reading; the others have none to five. One bid in seven is over. What the
actions would have written beside each bid (its version, whom it reaches, what is searched, the first numbers of each answer) is
written too, by the portal's own functions where they have one.
"""

import random
import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Table, insert

from bench.crowd import Language
from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.core.producers.queries import Wanted, fit
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.ids import new_id
from portal.kernel.search.face import SearchDoc
from portal.kernel.search.words import stems
from portal.pricing.models import Answer, Bid, BidVersion, Move, Reach
from portal.pricing.terms import terms_of

GENERALISTS, SPECIALISTS = 4, 28
PROCESSES = ("turning", "milling", "welding", "casting", "sewing", "printing")
MATERIALS = ("steel", "brass", "oak", "wool", "glass")
REGIONS = ("Sweden", "Serbia", "Armenia")
READ, OPEN, OVER = "read", "open", "over"
READ_EVERY, SHARE_OVER, MOST_ANSWERS, PIECES = 10, 1 / 7, 8, 24
AT_ONCE = 2_000
# Which table first: each refers to those before it.
TABLES: tuple[Any, ...] = (Bid, BidVersion, Reach, SearchDoc, Answer, Move)
Rows = dict[Any, list[dict[str, Any]]]


@dataclass
class Market:
    """Who and what is there: people as (user's id), workshops by user's id, and bids to read, to answer and to accept."""

    customers: list[str] = field(default_factory=list)
    makers: list[str] = field(default_factory=list)  # users of workshops, those who see every bid first
    workshops: list[Producer] = field(default_factory=list)
    to_read: list[tuple[str, str]] = field(default_factory=list)  # customer's user, bid with eight answers
    to_answer: list[tuple[str, str, int]] = field(default_factory=list)  # producer's user, bid, named price in minor units
    to_accept: list[tuple[str, str]] = field(default_factory=list)  # customer's user, answer

    @property
    def generalist(self) -> str:
        """A producer's user who sees every bid."""
        return self.makers[0]


def fill(database: Database, language: Language, count: int) -> Market:
    """Fills an empty house with so many bids, in the words of a made-up language."""
    made, dice = Market(), language.dice
    stall = Stall(language, made, _people(database, dice, made, max(50, count // 50)))
    with database.engine.connect() as connection, connection.begin():
        for start in range(0, count, AT_ONCE):
            rows = stall.bids(start, min(count, start + AT_ONCE))
            for model in TABLES:
                pour(connection, model.__table__, rows[model])
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    return made


def _people(database: Database, dice: random.Random, made: Market, count: int) -> list[tuple[str, str]]:
    """Customers and workshops with their users; returns (user, customer) of each customer."""
    def user(role: str, at: int) -> dict[str, Any]:
        mail = f"{role}{at}@example.com"
        return {"id": new_id(), "name": f"{role.capitalize()} {at}", "mail": mail, "mail_key": mail, "role": role}

    buyers, sellers = ([user(role, at) for at in range(number)] for role, number in (
        ("customer", count), ("producer", GENERALISTS + SPECIALISTS)))
    with database.transaction():
        session().execute(insert(User), buyers + sellers)
        customers = [{"id": new_id(), "kind": "person", "user_id": one["id"], "name": one["name"]} for one in buyers]
        session().execute(insert(Customer), customers)
        for at, one in enumerate(sellers):
            general = at < GENERALISTS
            made.workshops.append(Producer(
                user_id=one["id"], name=f"Workshop {at}", processes=list(PROCESSES if general else dice.sample(PROCESSES, 2)),
                materials=list(MATERIALS if general else dice.sample(MATERIALS, 2)), regions=[], orders=9, delivered=8, on_time=7,
                answers=dice.randrange(200), defects=0))
        session().add_all(made.workshops)
        session().flush()
    made.makers, made.customers = [one["id"] for one in sellers], [one["id"] for one in buyers]
    return [(one["id"], customer["id"]) for one, customer in zip(buyers, customers, strict=True)]


class Stall:
    """Bids as rows of their tables, made some at a time; what can be done with them is noted in the market."""

    def __init__(self, language: Language, market: Market, customers: list[tuple[str, str]]) -> None:
        self.language, self.dice, self.market, self.customers = language, language.dice, market, customers
        self.now = clock.now()
        self.fitting: dict[tuple[str, str, str], list[tuple[Producer, int]]] = {}
        self.rows: Rows = defaultdict(list)

    def bids(self, start: int, end: int) -> Rows:
        """The rows of some of the bids."""
        self.rows = defaultdict(list)
        for number in range(start, end):
            self._bid(number, READ if number % READ_EVERY == 0 else OVER if self.dice.random() < SHARE_OVER else OPEN)
        return self.rows

    def _reached(self, wish: tuple[str, str, str]) -> list[tuple[Producer, int]]:
        """Whom a wish for a process, a material and a region fits, and how well."""
        if wish not in self.fitting:
            process, material, region = wish
            asked = Wanted(process.split(), material.split(), region or None, PIECES)
            found = [(one, fit(one, asked)) for one in self.market.workshops]
            self.fitting[wish] = [(one, len(why)) for one, why in found if why is not None]
        return self.fitting[wish]

    def _bid(self, number: int, kind: str) -> None:
        dice, (user, customer) = self.dice, self.dice.choice(self.customers)
        wish = ("", "", "") if kind == READ else (
            dice.choice(PROCESSES), dice.choice((*MATERIALS, "")), dice.choice((*REGIONS, "", "")))
        bid = self._terms(number, kind, user, customer, wish)
        self.rows[BidVersion].append({"bid_id": bid.id, "number": 1, "terms": terms_of(bid), "made_by": user, "made_at": bid.created_at})
        body = f"{bid.description} {' '.join(row['value'] for row in bid.requirements)}"
        self.rows[SearchDoc].append({"id": new_id(), "kind": "bid", "ref": bid.id, "lang": "en", "title": stems(bid.title, "en"),
                                     "body": stems(body, "en")})
        reached = self._reached(wish)
        self.rows[Reach] += [{"bid_id": bid.id, "producer_id": one.id, "invited": False, "fit": well, "ends_at": bid.expires_at} for one, well in reached]
        chosen = dice.sample(reached, min(MOST_ANSWERS if kind == READ else dice.randrange(6), len(reached)))
        answers = [self._answer(bid, maker, "expired" if kind == OVER else "standing") for maker, _well in chosen]
        if kind != OVER:
            bid.offers, bid.best_minor = len(answers), min((ask for _id, ask in answers), default=None)
            self._note(bid, kind, [one for one, _well in reached if one not in [taken for taken, _how in chosen]], answers)
        self.rows[Bid].append({column.name: getattr(bid, column.name) for column in Bid.__table__.columns})

    def _note(self, bid: Bid, kind: str, left: list[Producer], answers: list[tuple[str, int]]) -> None:
        """What the bid is there for, one thing only: who answers what is awarded comes too late."""
        market = self.market
        if kind == READ:
            market.to_read.append((bid.author_id, bid.id))
        elif answers and len(market.to_accept) <= len(market.to_answer):
            market.to_accept.append((bid.author_id, answers[0][0]))
        elif left:
            market.to_answer.append((str(self.dice.choice(left).user_id), bid.id, bid.unit_price_minor))

    def _terms(self, number: int, kind: str, user: str, customer: str, wish: tuple[str, str, str]) -> Bid:
        dice, say, over, (process, material, region) = self.dice, self.language.say, kind == OVER, wish
        begun = self.now - timedelta(days=dice.randrange(1, 30), minutes=dice.randrange(1440))
        ends = begun + timedelta(hours=9) if over else self.now + timedelta(days=dice.randrange(2, 60), minutes=dice.randrange(1440))
        requirements = [
            {"name": "Height", "kind": "number", "value": str(dice.randrange(100, 900)), "unit": "mm", "must": True, "worth_minor": None},
            {"name": "Colour", "kind": "choice", "value": say(1), "unit": "", "must": True, "worth_minor": None},
            {"name": "Tray", "kind": "yes_no", "value": "yes", "unit": "", "must": False, "worth_minor": 250}]
        return Bid(
            id=new_id(), customer_id=customer, author_id=user, alias=f"{number % 4096:03X}", status="expired" if over else "open",
            version=1, title=say(4).capitalize(), description=say(30), requirements=requirements,
            processes=process.split(), materials=material.split(), certificates=[], region=region or None,
            demanding=bool(process or material),
            quantity=PIECES, unit_price_minor=dice.randrange(2_000, 60_000, 50), currency="EUR", tax_included=False,
            wanted_by=(self.now + timedelta(days=70)).date(), place="Gothenburg", delivery=None, tiers=[], expires_at=ends,
            sealed=False, audience="open", offers=0, questions=0, touched_at=begun, created_at=begun, ended_at=ends if over else None)

    def _answer(self, bid: Bid, maker: Producer, status: str) -> tuple[str, int]:
        """A counter-offer with the two numbers it begins with; its id and price."""
        ask, answer_id, at = bid.unit_price_minor + self.dice.randrange(100, 4_000, 10), new_id(), bid.created_at + timedelta(hours=2)
        said = [{"name": row["name"], "met": "yes", "text": "", "extra_minor": None} for row in bid.requirements]
        self.rows[Answer].append({
            "id": answer_id, "bid_id": bid.id, "producer_id": maker.id, "author_id": maker.user_id, "kind": "counter",
            "status": status, "version": 1, "bid_version": 1, "unit_price_minor": ask, "bid_minor": bid.unit_price_minor,
            "currency": "EUR", "quantity": PIECES, "promised_on": bid.wanted_by, "requirements": said, "tiers": [],
            "text": self.language.say(8), "expires_at": bid.expires_at, "asks": 1, "bids": 0, "final_ask": False,
            "final_bid": False, "reply_public": False, "share": 0, "created_at": at})
        for number, (side, price) in enumerate((("bid", bid.unit_price_minor), ("ask", ask))):
            self.rows[Move].append({"id": new_id(), "answer_id": answer_id, "bid_version": 1, "side": side, "round": number, "unit_price_minor": price,
                                    "quantity": PIECES, "promised_on": bid.wanted_by, "final": False, "text": "", "at": at})
        return answer_id, ask


def pour(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Writes rows that all tell the same columns, by COPY or many at once. What is not told is the database's own to fill."""
    if not rows:
        return
    dialect, driver = connection.dialect, connection.connection.driver_connection
    columns = [table.columns[name] for name in rows[0]]
    turns = [one.type.dialect_impl(dialect).bind_processor(dialect) for one in columns]
    plain = ([turn(row[one.name]) if turn else row[one.name] for one, turn in zip(columns, turns, strict=True)] for row in rows)
    names = ", ".join(one.name for one in columns)
    if isinstance(driver, sqlite3.Connection):
        driver.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})", plain)
        return
    assert driver is not None
    with driver.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in plain:
            copy.write_row(row)

