"""What the demo lacks for the pages of limits: a workshop of two, and an answer of the one that waits for the other."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.pricing.limits.models import Waiting
from tests.people import Person
from tests.support.site import Caller

INGA = Person("Inga Lund", "inga@lund.example", "producer", "Owns a workshop of two.", "Lund Keramik", "owner")
OLE = Person("Ole Lund", "ole@lund.example", "producer", "Answers small bids by himself.", "Lund Keramik", "member")
EXAMPLES: dict[str, Any] = {"waiting_id": select(Waiting.id)}


def bring(customer: Caller, owner: Caller, member: Caller) -> None:
    """Brings it over the API, as its people would."""
    now = datetime.now(UTC)
    bid = customer.post("/api/v1/bids", json={
        "title": "Twelve stoneware shades", "quantity": 12, "unit_price": {"amount": "90.00", "currency": "EUR"},
        "tax_rate": "19", "wanted_by": (now.date() + timedelta(days=50)).isoformat(), "place": "Lund",
        "valid_until": (now + timedelta(days=20)).isoformat(timespec="seconds")}).json()
    people = {one["name"]: one["id"] for one in owner.get("/api/v1/company/limits").json()["items"]}
    owner.post(f"/api/v1/company/limits/{people[OLE.name]}", json={"limits": [{"amount": "500.00", "currency": "EUR"}]})
    member.post(f"/api/v1/bids/{bid['id']}/answers?ask={people[INGA.name]}", json={
        "kind": "counter", "unit_price": {"amount": "104.50", "currency": "EUR"}, "tax_rate": "7.7",
        "text": "Thrown by hand, glazed outside only."})
