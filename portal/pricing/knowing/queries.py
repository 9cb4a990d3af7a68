"""What is read of estimates: by the team from all answers, by a producer from his own, by customers the chance alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.core.producers.queries import producer_of
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize, can
from portal.pricing.about import shown
from portal.pricing.knowing import subjects
from portal.pricing.knowing.models import ALL, MARKET, PriceEstimate
from portal.pricing.knowing.subjects import Subject
from portal.pricing.knowing.views import (
    MOST_PIECES,
    Hint,
    Prices,
    Range,
    Screens,
    Struck,
    counter_of,
    thresholds_of,
)
from portal.pricing.models import Bid


@dataclass(frozen=True)
class Line:
    """A subject in the list: how many people, what half of them would pay, and of when."""

    kind: str
    id: str
    title: str
    currency: str
    cases: int
    median: Money | None
    until: datetime | None


def _scope(actor: Actor) -> str | None:
    """Whose answers the actor may learn from; None for a workshop without a profile."""
    if actor.is_team:
        return ALL
    producer = producer_of(actor)
    return producer.id if producer is not None else None


def known(actor: Actor) -> list[Line]:
    """What there is to know, the subjects with most people first; those the actor may not see are left out."""
    authorize(actor, "prices.know")
    rows = session().scalars(select(PriceEstimate).where(
        PriceEstimate.scope == _scope(actor), PriceEstimate.subject != MARKET, PriceEstimate.made_at.is_not(None))
        .order_by(PriceEstimate.cases.desc(), PriceEstimate.id).limit(200)).all()
    named = subjects.titles(actor, [row.subject for row in rows])
    found = []
    for row in rows:
        if row.subject in named:
            kind, _colon, about = row.subject.partition(":")
            best = next(iter(row.found.get("fits") or []), None)
            median = Money(round(best["median"]), row.currency) if best else None
            found.append(Line(kind, about, named[row.subject], row.currency, row.cases, median, row.until))
    return found


def prices(actor: Actor, kind: str, subject_id: str, *, currency: str | None = None, cost: Money | None = None,
           pieces: int | None = None, to_come: int = 10) -> Prices:
    """What prices tell of one subject. With a unit `cost` also the best counter price and the thresholds. Raises NotFound."""
    authorize(actor, "prices.know")
    subject = subjects.find(actor, kind, subject_id)
    rows = _rows(subject, _scope(actor))
    chosen = cost.currency if cost else currency or (rows[0].currency if rows else subject.currency)
    row = next((one for one in rows if one.currency == chosen), None)
    found = row.found if row is not None and row.made_at is not None else {}
    return Prices(
        subject, chosen, _scope(actor) or "", row.cases if row else 0, found, row.until if row else None,
        row.made_at if row else None, row.stamp if row else None, row is not None and row.status != "done",
        tuple(one.currency for one in rows), counter_of(found, cost) if cost else None,
        thresholds_of(found, cost, min(pieces or 5, MOST_PIECES), to_come) if cost else (), to_come,
        can(actor, "prices.judge"))


def _rows(subject: Subject, scope: str | None) -> Sequence[PriceEstimate]:
    """The estimates of a subject, the currency with most people first."""
    return session().scalars(select(PriceEstimate).where(
        PriceEstimate.subject == subject.key, PriceEstimate.scope == scope)
        .order_by(PriceEstimate.cases.desc(), PriceEstimate.currency)).all()


def chance(actor: Actor, kind: str, subject_id: str, *, unit_price: Money | None = None, currency: str | None = None) -> Hint:
    """How likely prices for a subject are agreed to, by ranges; the one that holds `unit_price` is marked. Raises NotFound."""
    authorize(actor, "prices.chance")
    subject = subjects.find(actor, kind, subject_id)
    rows = _rows(subject, ALL)
    chosen = unit_price.currency if unit_price is not None else currency or (rows[0].currency if rows else subject.currency)
    row = next((one for one in rows if one.currency == chosen and one.made_at is not None), None)
    told = (row.found.get("chance") or []) if row is not None else []
    return Hint(subject, chosen, tuple(_range(one, chosen, unit_price) for one in told), sum(one["n"] for one in told),
                row.until if row is not None and told else None, row.made_at if row is not None and told else None)


def _range(one: dict[str, Any], currency: str, price: Money | None) -> Range:
    start, end = (None if one[end] is None else Money(one[end], currency) for end in ("start", "end"))
    here = price is not None and (start is None or price.minor >= start.minor) and (end is None or price.minor < end.minor)
    return Range(start, end, one["n"], one["share"], one["low"], one["high"], here)


def hint_for(actor: Actor, about: dict[str, Any] | None, price: Money | None = None) -> Hint | None:
    """The hint beside a bid (`about` as `pricing.about.shown` gives it), where there is something to say."""
    if not about or not can(actor, "prices.chance"):
        return None
    found = chance(actor, about["kind"], about["id"], unit_price=price)
    return found if found.ranges else None


def hint_for_new(actor: Actor, about: dict[str, str] | None) -> Hint | None:
    """The hint beside the form of a new bid, which names a revision or a version."""
    return hint_for(actor, shown(actor, about)) if about else None


def screens(actor: Actor) -> Screens:
    """What the screens found over all bids that have ended."""
    authorize(actor, "prices.judge")
    row = session().scalar(select(PriceEstimate).where(PriceEstimate.subject == MARKET))
    if row is None or row.made_at is None:
        return Screens(0, (), None, None)
    flags = row.found.get("flags") or []
    about = [one["about"] for one in flags]
    named: dict[str, tuple[str, str]] = {}
    for table, column, place in ((Bid, Bid.title, "bids"), (Producer, Producer.name, "producers"),
                                 (Customer, Customer.name, "customers")):
        named |= {found.id: (found[1], f"/{place}/{found.id}")
                  for found in session().execute(select(table.id, column).where(table.id.in_(about)))}
    items = tuple(Struck(one["code"], *named[one["about"]], one["value"], one["bound"])
                  for one in flags if one["about"] in named)
    return Screens(row.cases, items, row.until, row.made_at)
