"""What the demo lacks for the pages of pools: one that is open, with prices by quantity and two customers in it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.pricing.pooling.models import Pool
from tests.support.site import Caller

EXAMPLES: dict[str, Any] = {"pool_id": select(Pool.id)}


def bring(opener: Caller, other: Caller, workshop: Caller) -> None:
    """Brings it over the API, as its people would."""
    bid = opener.post("/api/v1/bids", json={
        "title": "Shelf lamps for the quarter", "quantity": 6, "unit_price": {"amount": "52.00", "currency": "EUR"},
        "wanted_by": _day(60), "valid_until": _moment(30), "place": "Lund", "description": "Same shade, own cable colour.",
        "requirements": [{"name": "Height", "kind": "number", "value": "280", "unit": "mm"}]}).json()
    pool = opener.post(f"/api/v1/bids/{bid['id']}/pool", json={"closes_at": _moment(14)}).json()["id"]
    workshop.post(f"/api/v1/pools/{pool}/offers", json={"tiers": [
        {"least": least, "price": {"amount": price, "currency": "EUR"}}
        for least, price in ((10, "44.00"), (20, "38.00"), (50, "31.50"))], "text": "Shades spun in one go."})
    other.post(f"/api/v1/pools/{pool}/participants", json={
        "quantity": 8, "top_price": {"amount": "40.00", "currency": "EUR"}, "place": "Malmö"})


def _day(ahead: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def _moment(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="seconds")
