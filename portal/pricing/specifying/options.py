"""What one answer offers to choose from: prices for several quantities, and lines that cost extra. Amounts in minor units."""

from typing import Any

from portal.kernel.money import Money
from portal.pricing.haggling import Numbers
from portal.pricing.models import Answer, Bid
from portal.pricing.possible import numbers_of


def base_of(one: Answer) -> dict[str, Any]:
    """The numbers the producer gave before anything was chosen."""
    said = one.choice or {"quantity": one.quantity, "unit_price_minor": one.unit_price_minor, "bid_minor": one.bid_minor}
    return {name: said[name] for name in ("quantity", "unit_price_minor", "bid_minor")}


def base_numbers(one: Answer) -> Numbers:
    """The negotiation as the producer left it: a newer answer of his goes on from there, not from what was chosen."""
    numbers, base = numbers_of(one), base_of(one)
    if one.bids:  # what was chosen was haggled over: it is what the negotiation is about
        return numbers
    return Numbers(base["bid_minor"] or 0, base["unit_price_minor"] or 0, numbers.bids, numbers.asks, numbers.final_bid,
                   numbers.final_ask)


def offers(one: Answer) -> dict[int, int]:
    """Price per piece in minor units by quantity, without extras."""
    base = base_of(one)
    return {base["quantity"]: base["unit_price_minor"]} | {tier["quantity"]: tier["unit_price_minor"] for tier in one.tiers}


def extras_of(one: Answer) -> dict[str, int]:
    """What lines would add to a piece, in minor units, by their names."""
    return {row["name"]: row["extra_minor"] for row in one.requirements if row.get("extra_minor")}


def named_for(bid: Bid, base: dict[str, Any], quantity: int) -> int:
    """The price the customer named for so many pieces: of the largest quantity he gave a price for that is not above."""
    reached = [tier for tier in bid.tiers if tier["quantity"] <= quantity]
    if quantity == base["quantity"] or not reached:
        return int(base["bid_minor"])
    step = max(reached, key=lambda tier: tier["quantity"])
    return int(base["bid_minor"]) if bid.quantity > step["quantity"] else step["unit_price_minor"]


def tiers_shown(one: Answer) -> list[dict[str, Any]]:
    """Every quantity of an answer with its price, together and whether it is the chosen one; none where there is one."""
    if not one.tiers:
        return []
    return [{"quantity": quantity, "unit_price": Money(minor, one.currency), "chosen": quantity == one.quantity,
             "total": Money(minor, one.currency).times(quantity)} for quantity, minor in sorted(offers(one).items())]
