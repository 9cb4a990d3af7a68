"""The operator's rules of awards, by currency: proof of who decides above a sum, days to step back."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from portal.core.once import insert_once
from portal.kernel import clock
from portal.kernel.db import run, session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.pricing.awarding.events import AwardRuleSet
from portal.pricing.awarding.models import AwardRule

_RULE = select(AwardRule.proof_above_minor, AwardRule.cooling_days).where(AwardRule.currency == bindparam("currency"))


@dataclass(frozen=True)
class Rule:
    """What holds in a currency: sums above `proof_above_minor` ask for proof (None: none do), `cooling_days` to step back."""

    proof_above_minor: int | None = None
    cooling_days: int = 0


def rule_for(currency: str) -> Rule:
    """The rule of a currency; where the operator has set none, nothing is asked."""
    row = run(_RULE, currency=currency).first()
    return Rule(*row) if row else Rule()


def rules(actor: Actor) -> list[AwardRule]:
    """All rules, by currency. Raises Forbidden for whoever does not run the installation."""
    authorize(actor, "award.rules")
    return list(session().scalars(select(AwardRule).order_by(AwardRule.currency)))


def set_rule(actor: Actor, currency: str, proof_above: Money | None, cooling_days: int) -> AwardRule:
    """Sets what holds from now on; awards that were made keep the days they were made with. Raises Invalid."""
    authorize(actor, "award.rules")
    if proof_above is not None and proof_above.currency != currency:
        raise Invalid({"proof_above": [_("This has to be in %(currency)s.", currency=currency)]})
    values = {"proof_above_minor": proof_above.minor if proof_above is not None else None, "cooling_days": cooling_days,
              "set_by": actor.user_id, "set_at": clock.now()}
    if not insert_once(AwardRule, currency=currency, **values):
        row = session().get_one(AwardRule, currency)
        for name, value in values.items():
            setattr(row, name, value)
    session().flush()
    record(actor, AwardRuleSet(currency=currency))
    return session().get_one(AwardRule, currency)
