"""What the forms of pricing offer to choose from."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from portal.core.producers.queries import eligible
from portal.kernel import clock
from portal.kernel.ids import is_id
from portal.kernel.money import every_currency
from portal.kernel.policy import Actor
from portal.pricing.models import REASONS
from portal.pricing.specifying.incoterms import TERMS
from portal.pricing.specifying.panels import on_bid
from portal.pricing.specifying.values import KINDS as LINE_KINDS
from portal.pricing.views import BidView
from portal.prototypes.talk.queries import wanted_change
from portal.web.templating import local

USUAL = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "RUB", "RSD", "AMD", "JPY", "CNY")


def currencies() -> list[str]:
    """Every currency of ISO 4217 that has decimals or none, those first that people here use."""
    return [*USUAL, *(code for code in every_currency() if code not in USUAL)]


def for_new(actor: Actor, words: Mapping[str, str]) -> dict[str, Any]:
    """A new bid: currencies, sensible days, whom one could invite, what it is about."""
    about = {"kind": words.get("about_kind", ""), "id": words.get("about_id", "")}
    wanted = clock.today() + timedelta(days=42)
    return {"currencies": currencies(), "delivery_terms": TERMS, "kinds": LINE_KINDS,
            "producers": [one for one, _why in eligible()][:200],
            "about": about if is_id(about["id"]) else None, "title": words.get("title", ""), "wanted": wanted,
            "until": local(clock.now() + timedelta(days=14)), "begun": wanted_change(actor, words.get("thread", ""))}


def for_edit(bid: BidView) -> dict[str, Any]:
    """A bid as its form shows it."""
    return {"currencies": currencies(), "delivery_terms": TERMS, "kinds": LINE_KINDS,
            "until": local(bid.valid_until)}


def for_bid(actor: Actor, bid: BidView) -> dict[str, Any]:
    """The page of a bid: reasons to decline, its files, templates of answers."""
    return {"reasons": REASONS, **on_bid(actor, bid)}
