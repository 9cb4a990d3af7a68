"""A waiting deed as colleagues see it: its words, who may send it, and everything that was filled in, line by line."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.accounts.models import Membership, User
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor, can
from portal.kernel.text import Lazy, _, lazy
from portal.pricing.limits.bodies import packed, unpacked
from portal.pricing.limits.checking import limits_of
from portal.pricing.limits.deeds import WORDS
from portal.pricing.limits.keeping import UNBOUNDED, may_send
from portal.pricing.limits.models import Waiting
from portal.pricing.models import Answer
from portal.web.templating import money, number

LABELS: dict[str, Lazy] = {
    "kind": lazy("What is said"), "unit_price": lazy("Price per piece"), "top_price": lazy("Top price"),
    "quantity": lazy("Quantity"), "tax_rate": lazy("Tax, percent"), "date": lazy("Ready by"),
    "valid_until": lazy("Stands until"),
    "closes_at": lazy("Closes at"), "requirements": lazy("Line by line"), "lines": lazy("Changed lines"),
    "tiers": lazy("Other quantities"), "parts": lazy("Parts"), "most": lazy("At most"), "place": lazy("Place of delivery"),
    "name": lazy("Name"), "text": lazy("Words with it"), "final": lazy("This is my last number"),
    "answer_price": lazy("Price of the answer"), "answer_quantity": lazy("Pieces of the answer")}
MET: dict[str, Lazy] = {"yes": lazy("as asked"), "no": lazy("not included"), "changed": lazy("differently"),
                        "not_said": lazy("not said")}
KINDS: dict[str, Lazy] = {"accept": lazy("Yes, at the named price"), "counter": lazy("Another price")}


@dataclass(frozen=True)
class Person:
    """A colleague."""

    id: str
    name: str


@dataclass(frozen=True)
class Member:
    """A member with his limits; None is any sum."""

    id: str
    name: str
    role: str
    limits: list[Money] | None
    settable: bool


@dataclass(frozen=True)
class WaitingView:
    """What waits, for a page and for a program."""

    id: str
    version: int
    verb: str
    words: str
    state: str
    on_id: str
    bid_id: str
    title: str
    author: Person
    asked: Person | None
    done_by: Person | None
    total: Money | None
    who_may: list[Person]
    body: dict[str, Any]
    possible: list[str]
    created_at: datetime

    @property
    def filled_in(self) -> Any:
        """What was filled in, as plain JSON."""
        return packed(self.body)

    @property
    def rows(self) -> list[tuple[str, Any]]:
        """Label and value of what was filled in, in the order of a form."""
        shown = self.body | _of_answer(self)
        return [(str(label), _shown(name, shown[name])) for name, label in LABELS.items()
                if shown.get(name) not in (None, "", [], False) and not (name == "tax_rate" and shown[name] == -1)]


def view(actor: Actor, one: Waiting) -> WaitingView:
    """What waits as this colleague may see it."""
    waits = one.status == "waiting"
    names = _names([one.author_id, one.asked_id, one.done_by])
    possible = [verb for verb, rule in (("send", "waiting.send"), ("ask", "waiting.hand_on"), ("drop", "waiting.hand_on"))
                if waits and can(actor, rule, one)]
    return WaitingView(
        one.id, one.version, one.verb, str(WORDS[one.verb]), one.status, one.on_id, one.bid_id, one.title, names[one.author_id],
        names.get(one.asked_id or ""), names.get(one.done_by or ""),
        None if one.total_minor == UNBOUNDED else Money(one.total_minor, one.currency),
        [Person(*who) for who in may_send(one)] if waits else [], unpacked(one.body), possible, one.created_at)


def members(actor: Actor) -> list[Member]:
    """The people of the actor's company with what they may bind it for."""
    rows = session().execute(
        select(User.id, User.name, Membership.role).join(Membership, Membership.user_id == User.id)
        .where(Membership.company_id == actor.company_id, User.status == "active")
        .order_by(User.name, User.id).limit(200)).all()
    limits, may = limits_of(actor.company_id or "", [row.id for row in rows]), can(actor, "limit.set")
    return [Member(row.id, row.name, row.role,
                   [Money(minor, currency) for currency, minor in limits[row.id].items()]
                   if row.id in limits and row.role != "owner" else None, may and row.role == "member") for row in rows]


def _names(ids: list[str | None]) -> dict[str, Person]:
    rows = session().execute(select(User.id, User.name).where(User.id.in_({one for one in ids if one})))
    return {row.id: Person(row.id, row.name) for row in rows}


def _of_answer(one: WaitingView) -> dict[str, Any]:
    """What an acceptance or a yes is about: the answer as it stands now."""
    found = session().get(Answer, one.on_id) if one.verb in ("accept", "agree") else None
    if found is None or found.unit_price_minor is None:
        return {}
    price = found.bid_minor if one.verb == "agree" else found.unit_price_minor
    return {"answer_price": Money(price or 0, found.currency), "answer_quantity": found.quantity}


def _shown(name: str, value: Any) -> Any:
    """A value for people; a list stays one, each line a sentence."""
    if name == "kind":
        return str(KINDS.get(value, value))
    if name == "tax_rate":
        return f"{number(value / 1000)} %"
    if isinstance(value, list):
        return [_line(one) for one in value]
    return _("yes") if value is True else value


def _line(one: Any) -> str:
    """One line: so many pieces for so much each, or what is said to a requirement."""
    if not isinstance(one, dict):
        return " × ".join(_plain(part) for part in one)
    if "met" not in one and "holds" not in one:
        return " × ".join(_plain(one[name]) for name in ("quantity", "unit_price") if one.get(name))
    met = MET.get(one.get("met", "yes" if one.get("holds") else "no"), "")
    told = [str(met), *(str(one[name]) for name in ("value", "text") if one.get(name))]
    return f"{one['name']}: " + ", ".join([*told, *([f"+{money(one['extra'])}"] if one.get("extra") else [])])


def _plain(value: Any) -> str:
    return money(value) if isinstance(value, Money) else str(value)
