"""Which rule is for a bid: of its currency, quantity and family; the one that names more of the family goes first."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, or_, select

from portal.kernel.db import session
from portal.pricing.models import Bid
from portal.pricing.rules.models import Rule


def is_for(rule: Rule, bid: Bid) -> bool:
    """Whether a rule is for a bid."""
    return (rule.currency == bid.currency and rule.quantity_from <= bid.quantity
            and (rule.quantity_to is None or bid.quantity <= rule.quantity_to)
            and _names(rule.process, bid.processes) and _names(rule.material, bid.materials))


def _names(wanted: str | None, named: list[str]) -> bool:
    return wanted is None or wanted.casefold() in {one.casefold() for one in named}


def _could_be_for(bid: Bid) -> ColumnElement[bool]:
    """The part of it that the database can tell."""
    return and_(Rule.currency == bid.currency, Rule.quantity_from <= bid.quantity,
                or_(Rule.quantity_to.is_(None), Rule.quantity_to >= bid.quantity))


def ready_for(bid: Bid, producer_ids: Iterable[str]) -> dict[str, Rule]:
    """The rule of each producer that is on and for this bid."""
    found = session().scalars(select(Rule).where(
        Rule.status == "on", Rule.producer_id.in_(list(producer_ids)), _could_be_for(bid)))
    return _first_of_each(found, bid)


def rule_for(bid: Bid, producer_id: str) -> Rule | None:
    """The rule of one producer that is for this bid, on or not: it tells how long a piece takes him."""
    found = session().scalars(select(Rule).where(Rule.producer_id == producer_id, _could_be_for(bid)))
    return _first_of_each(found, bid).get(producer_id)


def _first_of_each(rules: Iterable[Rule], bid: Bid) -> dict[str, Rule]:
    fitting = [one for one in rules if is_for(one, bid)]
    widest_first = sorted(fitting, key=lambda one: ((one.process is not None) + (one.material is not None),
                                                    one.process is not None, one.id))
    return {one.producer_id: one for one in widest_first}


def overlap(one: Rule, other: Rule) -> bool:
    """Whether two rules of a producer are for the same family and currency and for some of the same quantities."""
    def family(rule: Rule) -> tuple[str, str, str]:
        return rule.currency, (rule.process or "").casefold(), (rule.material or "").casefold()

    apart = ((one.quantity_to is not None and one.quantity_to < other.quantity_from)
             or (other.quantity_to is not None and other.quantity_to < one.quantity_from))
    return family(one) == family(other) and not apart
