"""How far days and amounts may go: what is agreed lies ahead, and an order can hold it."""

from datetime import date, timedelta

from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.money import LARGEST_MINOR, Money
from portal.kernel.text import _

FARTHEST = timedelta(days=3653)


def faults_of_day(day: date) -> list[str]:
    """What is wrong with a day for delivery, in sentences."""
    if day < clock.today():
        return [_("This day is in the past.")]
    return [_("This day is more than ten years ahead.")] if day > clock.today() + FARTHEST else []


def faults_of_total(unit_price_minor: int, quantity: int, currency: str) -> list[str]:
    """What is wrong with a price for so many pieces, in sentences."""
    if unit_price_minor * quantity <= LARGEST_MINOR:
        return []
    return [_("For %(quantity)s pieces this is more than an order can hold: at most %(most)s together.",
              quantity=quantity, most=Money(LARGEST_MINOR, currency).text)]


def refuse(faults: dict[str, list[str]]) -> None:
    """Raises Invalid if anything is wrong."""
    found = {field: sentences for field, sentences in faults.items() if sentences}
    if found:
        raise Invalid(found)
