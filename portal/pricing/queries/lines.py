"""What every list of bids reads of a bid, and how a list is narrowed."""

from typing import Any

from sqlalchemy import ColumnElement, and_

from portal.kernel import clock
from portal.kernel.money import Money
from portal.kernel.search.face import match
from portal.pricing.models import Bid

COLUMNS = (Bid.id, Bid.status, Bid.version, Bid.title, Bid.unit_price_minor, Bid.currency, Bid.quantity, Bid.wanted_by,
           Bid.expires_at, Bid.answers_until, Bid.ended_at, Bid.sealed, Bid.audience, Bid.alias, Bid.place, Bid.created_at)


def common(row: Any) -> dict[str, Any]:
    """What a line says to whoever sees it."""
    over = row.status == "open" and row.expires_at <= clock.now()
    return {"id": row.id, "state": "expired" if over else row.status, "version": row.version, "title": row.title,
            "unit_price": Money(row.unit_price_minor, row.currency), "quantity": row.quantity,
            "wanted_by": row.wanted_by, "valid_until": row.expires_at, "sealed": row.sealed, "audience": row.audience,
            "alias": row.alias, "place": row.place, "created_at": row.created_at}


def filtered(asked: Any, state: str | None, about: dict[str, str | None]) -> Any:
    """Narrows a list by state, by what the bid is about, and by words."""
    if state:
        asked = asked.where(in_state(state))
    for name, column in (("idea", Bid.idea_id), ("prototype", Bid.prototype_id)):
        if about.get(name):
            asked = asked.where(column == about[name])
    found = match("bid", about.get("q") or "")
    return asked.join(found, found.c.ref == Bid.id) if found is not None else asked


def in_state(state: str) -> ColumnElement[bool]:
    """The state with the clock in mind."""
    now = clock.now()
    if state == "open":
        return and_(Bid.status == "open", Bid.expires_at > now)
    if state == "expired":
        return (Bid.status == "expired") | and_(Bid.status == "open", Bid.expires_at <= now)
    return Bid.status == state
