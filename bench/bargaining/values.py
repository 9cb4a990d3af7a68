"""The model's times, days, prices and words as the product knows them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from bench.bargaining.model import WORTH
from portal.kernel.money import Money

BEGIN = datetime(2027, 1, 4, tzinfo=UTC)


def moment(minutes: float) -> datetime:
    """A time of the model as an instant."""
    return BEGIN + timedelta(minutes=minutes)


def minutes(instant: datetime) -> float:
    """An instant as a time of the model."""
    return (instant - BEGIN) / timedelta(minutes=1)


def day(number: int) -> date:
    """A day of the model."""
    return BEGIN.date() + timedelta(days=number)


def eur(minor: int) -> Money:
    """A price of the model."""
    return Money(minor, "EUR")


def rows(words: int) -> list[dict[str, Any]]:
    """The requirements of a bid whose words have come to this number."""
    return [{"name": "Height", "kind": "number", "value": str(words), "unit": "mm", "must": True, "worth": None},
            {"name": "Tray", "kind": "yes_no", "value": "yes", "unit": "", "must": False, "worth": eur(WORTH["Tray"])}]


def terms(said: dict[str, Any]) -> dict[str, Any]:
    """Some terms of a bid by the product's names."""
    turned = {"price": ("unit_price", eur), "quantity": ("quantity", int), "wanted": ("wanted_by", day),
              "ends": ("valid_until", moment), "words": ("requirements", rows)}
    return {turned[name][0]: turned[name][1](value) for name, value in said.items()}
