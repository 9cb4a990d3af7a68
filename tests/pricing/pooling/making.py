"""Pools for tests, made over the API as a program would."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from portal.ideas.models import IdeaRevision
from portal.kernel import clock
from portal.pricing.pooling import settling
from portal.pricing.pooling.models import Pool
from tests import people
from tests.pricing.making import Market, eur, moment

TIERS = [(10, "40.00"), (20, "38.00"), (50, "30.00")]


def tiers(rows: Any = TIERS) -> list[dict[str, Any]]:
    return [{"least": least, "price": eur(price)} for least, price in rows]


def place(quantity: int = 5, top: str = "45.00", where: str = "Malmö") -> dict[str, Any]:
    return {"quantity": quantity, "top_price": eur(top), "place": where}


class Pools(Market):
    """Clara opens a pool with 4 pieces at 50.00; Igor, Olga and Sam may join; Paul and Pia offer."""

    def pool(self, person: Any = people.CLARA, bid: dict[str, Any] | None = None, status: int = 201, **more: Any) -> Any:
        bid = bid or self.bid(person, quantity=4, unit_price=eur("50.00"), title="Small lamps together")
        made = self.post(person, f"/bids/{bid['id']}/pool", {"closes_at": moment(100), **more}, status)
        return made.get_json()

    def join(self, pool: dict[str, Any], person: Any, status: int = 201, **said: Any) -> Any:
        return self.post(person, f"/pools/{pool['id']}/participants", place(**said), status).get_json()

    def offer(self, pool: dict[str, Any], person: Any = people.PAUL, rows: Any = TIERS, status: int = 201, **more: Any) -> Any:
        return self.post(person, f"/pools/{pool['id']}/offers", {"tiers": tiers(rows), **more}, status).get_json()

    def see(self, pool: dict[str, Any], person: Any = people.CLARA, status: int = 200) -> Any:
        return self.get(person, f"/pools/{pool['id']}", status)

    def its_date_comes(self, pool: dict[str, Any]) -> None:
        """The clock of this pool alone is moved on: its date lies a moment back."""
        with self.portal.database.transaction() as opened:
            opened.get(Pool, pool["id"]).closes_at = clock.now() - timedelta(milliseconds=1)

    def sweep(self) -> int:
        with self.portal.database.transaction():
            return settling.settle_due()

    def idea(self, person: Any) -> dict[str, str]:
        """What a bid hangs on: the first revision of an idea."""
        self.as_(people.TOM).post("/api/v1/boards", json={"slug": "lamps", "name": "Lamps"})
        idea = self.post(person, "/ideas", {"board": "lamps", "title": "A lamp that folds", "text": "It folds flat, twice.",
                                            "rights_accepted": True, "submit": True}, 201).get_json()
        with self.portal.database.transaction(write=False) as opened:
            revision = opened.scalars(select(IdeaRevision.id).where(IdeaRevision.idea_id == idea["id"])).first()
        return {"kind": "idea_revision", "id": revision}

    def pool_for(self, person: Any, about: dict[str, str], top: str = "50.00") -> Any:
        return self.pool(person, self.bid(person, quantity=4, unit_price=eur(top), about=about))
