"""Setting rules and room: saved as versions, switched on and off, by the producer's own people alone."""

from datetime import date
from typing import Any

from sqlalchemy import select, update

from portal.core.once import insert_once
from portal.core.producers.actions import producer_for
from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing.rules.fitting import overlap
from portal.pricing.rules.models import Rule, RuleVersion, Week
from portal.pricing.rules.queries import find
from portal.pricing.rules.room import monday_of
from portal.pricing.rules.states import SWITCH_OFF, SWITCH_ON

MOST = 100
FARTHEST_DAYS = 740
TERMS = ("name", "process", "material", "currency", "quantity_from", "quantity_to", "no_from", "no_to", "yes_from", "yes_to",
         "ask_from", "ask_to", "text", "lines", "lead_days", "daily", "delay_from", "delay_to", "minutes_each")


def make(actor: Actor, **terms: Any) -> Rule:
    """A new rule; it rests until it is switched on, so that it can be tried on past bids first. Raises Invalid."""
    authorize(actor, "rule.keep", None)
    producer = producer_for(actor)
    made = Rule(producer_id=producer.id, author_id=actor.user_id, status="off", version=1, edition=1, **_checked(terms))
    others = _others(made)
    if len(others) >= MOST:
        raise Invalid({"": [_("At most %(n)s rules fit. Change one that you have.", n=MOST)]})
    _refuse_overlap(made, others)
    session().add(made)
    session().flush()
    _keep_version(actor, made)
    return made


def change(actor: Actor, rule_id: str, expected: int | None = None, **terms: Any) -> Rule:
    """Says something else from now on; bids answered already keep what was drawn for them. Raises Stale, Invalid."""
    rule = find(actor, rule_id, "rule.keep")
    if expected is not None and expected != rule.version:
        raise Stale()
    changed = {name: value for name, value in _checked(terms).items() if getattr(rule, name) != value}
    if not changed and rule.author_id == actor.user_id:
        return rule
    wished = Rule(id=rule.id, producer_id=rule.producer_id, **{name: changed.get(name, getattr(rule, name)) for name in TERMS})
    _refuse_overlap(wished, _others(wished))
    done = session().execute(
        update(Rule).where(Rule.id == rule.id, Rule.version == rule.version)
        .values(**changed, author_id=actor.user_id, version=Rule.version + 1, edition=Rule.edition + 1)
        .execution_options(synchronize_session=False))
    session().refresh(rule)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Stale()
    _keep_version(actor, rule)
    return rule


def switch(actor: Actor, rule_id: str, on: bool) -> Rule:
    """Switches a rule on or off; who switches it on is named by its answers. What it is already is no error."""
    rule = find(actor, rule_id, "rule.keep")
    if (rule.status == "on") != on:
        move(rule, SWITCH_ON if on else SWITCH_OFF, author_id=actor.user_id if on else rule.author_id)
        _keep_version(actor, rule)
    return rule


def say_room(actor: Actor, day: date, unit: str, room: int, bids_a_week: int) -> Week:
    """Says how much fits into the week of a day. Raises Invalid for less than is promised, and for another unit then.

    Into a week that is over-full already may fit more than was said, were it still too little.
    """
    authorize(actor, "rule.keep", None)
    producer, week = producer_for(actor), monday_of(day)
    if not -7 < (week - clock.today()).days <= FARTHEST_DAYS:
        raise Invalid({"week": [_("Choose this week or one of the next two years.")]})
    values = {"unit": unit, "room": room, "bids_a_week": bids_a_week}
    insert_once(Week, id=ids.new_id(), producer_id=producer.id, week=week, taken=0, version=1, **values)
    one = session().scalars(select(Week).where(Week.producer_id == producer.id, Week.week == week)).one()
    done = session().execute(
        update(Week).where(Week.id == one.id, (Week.taken <= room) | (Week.room <= room),
                           (Week.unit == unit) | (Week.taken == 0))
        .values(**values, version=Week.version + 1).execution_options(synchronize_session=False))
    session().refresh(one)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        field = "room" if one.taken > room and one.room > room else "unit"
        raise Invalid({field: [_("%(taken)s of this week are promised already.", taken=one.taken)]})
    return one


def _checked(terms: dict[str, Any]) -> dict[str, Any]:
    """The terms, if their bands can be. Raises Invalid with a sentence beside each field that is wrong."""
    told = {"order": _("This has to be more than where the band begins."),
            "reaches": _("This band begins before the one above it ends."),
            "narrow": _("This band is so narrow that it can be found by trying: make it at least 2 percent of the price wide.")}
    bands = Rule(**{name: terms[name] for name in ("no_from", "no_to", "yes_from", "yes_to", "ask_from", "ask_to")}).bands
    faults = {field: [told[code]] for field, code in bands.faults()}
    if (terms["no_from"] is None) != (terms["no_to"] is None):
        faults["no_to" if terms["no_to"] is None else "no_from"] = [_("Give both ends of the band, or none.")]
    if terms["quantity_to"] is not None and terms["quantity_to"] < terms["quantity_from"]:
        faults["quantity_to"] = [_("The largest quantity is smaller than the smallest.")]
    if terms["delay_to"] < terms["delay_from"] + 10:
        faults["delay_to"] = [_("Leave at least ten minutes between the earliest and the latest answer.")]
    if faults:
        raise Invalid(faults)
    return terms


def _others(rule: Rule) -> list[Rule]:
    mine = select(Rule).where(Rule.producer_id == rule.producer_id)
    return list(session().scalars(mine.where(Rule.id != rule.id) if rule.id else mine))


def _refuse_overlap(rule: Rule, others: list[Rule]) -> None:
    twin = next((one for one in others if overlap(rule, one)), None)
    if twin is not None:
        raise Invalid({"quantity_from": [_("The rule “%(name)s” is for the same family and some of these quantities.",
                                           name=twin.name)]})


def _keep_version(actor: Actor, rule: Rule) -> None:
    terms = {name: getattr(rule, name) for name in TERMS} | {"status": rule.status, "edition": rule.edition}
    session().add(RuleVersion(rule_id=rule.id, number=rule.version, terms=terms, made_by=actor.user_id))
    session().flush()


