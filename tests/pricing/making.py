"""Bids and answers for tests, made over the API as a program would."""

from datetime import UTC, datetime, timedelta
from typing import Any

from portal.core.producers.actions import producer_for
from portal.pricing.models import Bid
from portal.pricing.sealing.locks import unwrapped, wrap
from portal.pricing.sealing.models import Lock
from tests import people

ROWS = [
    {"name": "Height", "kind": "number", "value": "280", "unit": "mm"},
    {"name": "Enamel", "kind": "choice", "value": "sage"},
    {"name": "Tray", "kind": "yes_no", "value": "yes", "must": False,
     "worth": {"amount": "2.50", "currency": "EUR"}},
]


def day(ahead: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def moment(hours: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=hours)).isoformat(timespec="seconds").replace("+00:00", "Z")


def eur(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "EUR"}


def wish(**changes: Any) -> dict[str, Any]:
    """A bid's body."""
    return {"title": "24 small lamps", "description": "For the harbour.", "requirements": ROWS, "quantity": 24,
            "unit_price": eur("100.00"), "wanted_by": day(40), "valid_until": moment(200), "place": "Gothenburg",
            **changes}


class Market:
    """A customer, two producers and the people around them, with the API in everybody's hand."""

    def __init__(self, portal: Any, cast: Any, client: Any) -> None:
        self.portal, self.cast, self.client = portal, cast, client
        self.workshops = {}
        for person in (people.PAUL, people.PIA):
            actor = cast.actor(person)
            with portal.database.transaction():
                self.workshops[person] = producer_for(actor).id
        self._clients: dict[Any, Any] = {}

    def as_(self, person: Any) -> Any:
        if person not in self._clients:
            self._clients[person] = self.client(person)
        return self._clients[person]

    def post(self, person: Any, path: str, body: Any = None, status: int | None = None) -> Any:
        answer = self.as_(person).post("/api/v1" + path, json=body if body is not None else {})
        if status is not None:
            assert answer.status_code == status, answer.get_data(as_text=True)
        return answer

    def get(self, person: Any, path: str, status: int = 200) -> Any:
        answer = self.as_(person).get("/api/v1" + path)
        assert answer.status_code == status, answer.get_data(as_text=True)
        return answer.get_json()

    def bid(self, person: Any = people.CLARA, **changes: Any) -> dict[str, Any]:
        return self.post(person, "/bids", wish(**changes), 201).get_json()

    def answer(self, bid: dict[str, Any], person: Any = people.PAUL, kind: str = "counter", **body: Any) -> dict[str, Any]:
        if kind == "counter":
            body.setdefault("unit_price", eur("130.00"))
        return self.post(person, f"/bids/{bid['id']}/answers", {"kind": kind, **body}, 201).get_json()

    def open_envelopes(self, bid: dict[str, Any], at: datetime | None = None) -> None:
        """Sends a sealed bid to its moment. The moment is wrapped with the key, so it takes the key to move it."""
        with self.portal.database.transaction() as opened:
            row, lock = opened.get(Bid, bid["id"]), opened.get(Lock, bid["id"])
            row.answers_until = at or row.created_at
            if lock is not None:
                key, lock.opens_at = unwrapped(lock), row.answers_until
                lock.wrapped = wrap(key, lock.bid_id, lock.opens_at, lock.sealed_with)

    def accept(self, bid: dict[str, Any], answer: dict[str, Any], person: Any = people.CLARA) -> Any:
        return self.post(person, f"/answers/{answer['id']}/acceptance",
                         {"bid_version": bid["version"], "answer_version": answer["version"]})
