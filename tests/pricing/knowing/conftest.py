"""A past: bids about one idea that have ended, written straight into the tables, as many as estimates need."""

from datetime import timedelta
from typing import Any

import pytest

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.ideas import actions as ideas
from portal.kernel import clock
from portal.kernel.db import session
from portal.pricing.knowing import child
from portal.pricing.knowing.marking import mark
from portal.pricing.knowing.working import estimate_waiting
from portal.pricing.models import Answer, Bid, Move
from tests import people
from tests.pricing.making import Market


class Past:
    """An idea, a third workshop, and bids that ended: `past.bid(9000, {"paul": 11000}, won="paul")`."""

    def __init__(self, market: Market) -> None:
        self.market, self.portal, self.author = market, market.portal, market.cast.id(people.CLARA)
        tom, clara = market.cast.actor(people.TOM), market.cast.actor(people.CLARA)
        with self.portal.database.transaction():
            ideas.open_board(tom, "lamps", "Lamps")
        with self.portal.database.transaction():
            self.idea = ideas.propose(clara, "lamps", "A lamp for the harbour", rights_accepted=True, submit=True)
        with self.portal.database.transaction():
            third = Producer(name="Third Forge")
            session().add(third)
            session().flush()
            self.makers = {"paul": market.workshops[people.PAUL], "pia": market.workshops[people.PIA], "third": third.id}
        self.count = 0

    def customer(self) -> str:
        self.count += 1
        made = Customer(kind="person", name=f"Customer {self.count}")
        session().add(made)
        session().flush()
        return made.id

    def bid(self, named: int, asks: dict[str, int], *, won: str | None = None, refused: tuple[str, ...] = (),
            rising: tuple[int, ...] = (), sealed: bool = False, customer: str | None = None) -> str:
        """One bid that ended: awarded to `won`, else expired. Asks in minor units; a negative one declines."""
        now = clock.now()
        bid = Bid(customer_id=customer or self.customer(), author_id=self.author, alias="A7K", title="Lamps", description="",
                  requirements=[], processes=[], materials=[], quantity=1, unit_price_minor=named, currency="EUR",
                  wanted_by=clock.today() + timedelta(days=40), place="", expires_at=now, idea_id=self.idea.id, sealed=sealed,
                  answers_until=now if sealed else None, status="awarded" if won else "expired", ended_at=now)
        session().add(bid)
        session().flush()
        for who, ask in asks.items():
            status = "accepted" if who == won else "refused" if who in refused else "lost" if won else "expired"
            one = Answer(bid_id=bid.id, producer_id=self.makers[who], author_id=self.author, bid_version=1, currency="EUR",
                         requirements=[], kind="counter", status=status, unit_price_minor=ask, quantity=1, asks=1,
                         bid_minor=max((named, *rising)), promised_on=bid.wanted_by, expires_at=now)
            if ask < 0:
                one.kind, one.status, one.reason = "decline", "declined", "price"
                one.unit_price_minor = one.expires_at = None
            session().add(one)
            session().flush()
            for side, prices in (("bid", (named, *rising)), ("ask", (ask,))) if ask > 0 else ():
                session().add_all(Move(answer_id=one.id, side=side, round=1, unit_price_minor=price, quantity=1,
                                       promised_on=bid.wanted_by) for price in prices)
        session().flush()
        return str(bid.id)

    def of_many(self) -> None:
        """Forty-eight customers: the higher a price was asked, the fewer took it; three workshops answer in turn."""
        with self.portal.database.transaction():
            for at in range(48):
                who, ask = ("paul", "pia", "third")[at % 3], 8000 + 1000 * (at % 6)
                took = (at // 6) >= at % 6 + 1
                made = self.bid(7000 + 500 * (at % 8), {who: ask}, won=who if took else None,
                                refused=() if took or at % 2 else (who,))
                if at > 44:
                    mark(made)

    def work(self) -> bool:
        """Works out what waits, in this process."""
        return estimate_waiting(self.portal.database, child.work, timedelta(0))

    def prices(self, person: Any, status: int = 200, words: str = "") -> Any:
        return self.market.get(person, f"/ideas/{self.idea.id}/prices{words}", status)

    def chance(self, person: Any, words: str = "", status: int = 200) -> Any:
        return self.market.get(person, f"/pricing/acceptance_chance?about=idea&id={self.idea.id}{words}", status)


@pytest.fixture
def past(market) -> Past:
    """The idea with its bids still to be made."""
    return Past(market)
