"""What the forms of pricing offer to choose from."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from portal.core.producers.queries import eligible
from portal.kernel import clock
from portal.kernel.ids import is_id
from portal.kernel.policy import Actor
from portal.pricing.models import REASONS
from portal.pricing.schemas import LINE_KINDS
from portal.pricing.views import BidView
from portal.prototypes.talk.queries import wanted_change
from portal.web.templating import local

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "RUB", "RSD", "AMD", "JPY", "CNY")


def for_new(actor: Actor, words: Mapping[str, str]) -> dict[str, Any]:
    """A new bid: currencies, sensible days, whom one could invite, what it is about."""
    about = {"kind": words.get("about_kind", ""), "id": words.get("about_id", "")}
    wanted = clock.today() + timedelta(days=42)
    return {"currencies": CURRENCIES, "kinds": LINE_KINDS, "producers": [one for one, _why in eligible()][:200],
            "about": about if is_id(about["id"]) else None, "title": words.get("title", ""), "wanted": wanted,
            "until": local(clock.now() + timedelta(days=14)), "begun": wanted_change(actor, words.get("thread", ""))}


def for_edit(bid: BidView) -> dict[str, Any]:
    """A bid as its form shows it."""
    return {"currencies": sorted({*CURRENCIES, bid.unit_price.currency}), "kinds": LINE_KINDS,
            "until": local(bid.valid_until)}


def for_bid() -> dict[str, Any]:
    """The page of a bid: reasons to decline."""
    return {"reasons": REASONS}
