"""The numbers that may come with a support: how many, at most for how much, by when."""

from datetime import date
from typing import Any

from portal.ideas.entering import Met
from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.money import Money, exponent
from portal.kernel.text import _

MOST_WORTH = 100_000_000  # of the board's currency: one hand does not outweigh all others


def read_intent(idea: Met, quantity: int | None, top_price: Money | None, by_date: date | None) -> dict[str, Any]:
    """The columns of a support for what was named. Raises Invalid."""
    if top_price is not None and top_price.currency != idea.board.currency:
        raise Invalid({"top_price": [_("Prices on this board are in %(currency)s.", currency=idea.board.currency)]})
    if by_date is not None and by_date < clock.today():
        raise Invalid({"by_date": [_("This day has passed already.")]})
    if top_price is not None and quantity is None:
        quantity = 1  # a price without a number is a price for one
    if top_price is not None and top_price.minor * (quantity or 1) > MOST_WORTH * 10 ** exponent(top_price.currency):
        raise Invalid({"top_price": [_("The price times the pieces may come to at most %(most)s million %(currency)s.",
                                       most=MOST_WORTH // 10**6, currency=top_price.currency)]})
    return {"quantity": quantity, "by_date": by_date, "top_price_minor": top_price.minor if top_price else None,
            "currency": top_price.currency if top_price else None}
