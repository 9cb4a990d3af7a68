"""What the demo lacks for the pages of secret rules: a rule and a week, which the workshop sets over the API."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from portal.pricing.rules.models import Rule
from tests.support.site import Caller

EXAMPLES: dict[str, Any] = {"rule_id": select(Rule.id)}


def bring(maker: Caller) -> None:
    """A rule for everything he makes, which rests, and the room of a week."""
    prices = {name: {"amount": amount, "currency": "EUR"} for name, amount in (
        ("no_from", "60.00"), ("no_to", "66.00"), ("yes_from", "90.00"), ("yes_to", "97.00"), ("ask_from", "98.00"),
        ("ask_to", "110.00"))}
    maker.post("/api/v1/pricing/rules", json={"name": "Whatever comes", "currency": "EUR", "lines": True, **prices})
    week = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    maker.post("/api/v1/pricing/capacity", json={"week": week, "room": 40, "bids_a_week": 2})
