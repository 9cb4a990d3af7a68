"""Large sums ask who decides: the password once more within the last minutes, where the operator has set a limit."""

from portal.accounts.proving.queries import MINUTES, is_proven
from portal.accounts.proving.refusing import ProofNeeded
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.awarding.rules import rule_for


def needs_proof(actor: Actor, currency: str, total_minor: int) -> bool:
    """Whether this sum may be agreed to only after showing again who one is."""
    above = rule_for(currency).proof_above_minor
    return above is not None and total_minor > above and not is_proven(actor)


def check_proof(actor: Actor, currency: str, total_minor: int, back: str) -> None:
    """Raises ProofNeeded, which leads to the page for it and from there to `back`."""
    if needs_proof(actor, currency, total_minor):
        raise ProofNeeded(_("For %(total)s we ask for your password once more. It is good for %(minutes)s minutes.",
                            total=Money(total_minor, currency).text + " " + currency, minutes=MINUTES), back)
