"""Rules over the API as a program would make them, and turns taken at a time to come."""

from datetime import UTC, datetime, timedelta
from typing import Any

from portal.kernel import clock
from portal.pricing.rules.answering import answer_next
from portal.pricing.rules.models import Turn
from tests import people
from tests.pricing.making import Market, eur


def terms(**changes: Any) -> dict[str, Any]:
    """A rule: no below 60 to 66, yes from 90 to 97, else ask 98 to 110."""
    prices = {"no_from": "60.00", "no_to": "66.00", "yes_from": "90.00", "yes_to": "97.00", "ask_from": "98.00",
              "ask_to": "110.00"}
    return {"name": "Small lamps", "currency": "EUR", **{name: eur(amount) for name, amount in prices.items()}, **changes}


class Desk:
    """The market, and what Paul does with his rules."""

    def __init__(self, market: Market) -> None:
        self.market, self.portal = market, market.portal

    def rule(self, person: Any = people.PAUL, on: bool = True, **changes: Any) -> dict[str, Any]:
        made = self.market.post(person, "/pricing/rules", terms(**changes), 201).get_json()
        return self.market.post(person, f"/pricing/rules/{made['id']}/switch", {"on": True}, 200).get_json() if on else made

    def bid(self, price: str, person: Any = people.CLARA, **changes: Any) -> dict[str, Any]:
        """A bid without requirements that everybody has heard of."""
        made = self.market.bid(person, unit_price=eur(price), requirements=[], **changes)
        self.portal.worker.settle()
        return made

    def take_turns(self, hours: float = 8) -> int:
        """Takes all turns that are due by then, in their order; tells how many."""
        self.portal.worker.settle()
        with clock.at(datetime.now(UTC) + timedelta(hours=hours)):
            taken = 0
            while answer_next(self.portal.database):
                taken += 1
            self.portal.worker.settle()
        return taken

    def seen(self, bid: dict[str, Any], person: Any = people.CLARA) -> list[dict[str, Any]]:
        return self.market.get(person, f"/bids/{bid['id']}")["answers"]

    def turns(self, rule: dict[str, Any]) -> list[dict[str, Any]]:
        return self.market.get(people.PAUL, f"/pricing/rules/{rule['id']}/turns")["items"]

    def rows(self) -> list[Turn]:
        with self.portal.database.transaction(write=False) as opened:
            return list(opened.query(Turn).order_by(Turn.id))
