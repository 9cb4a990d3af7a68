"""Who asks, who answers, and who may read what came of it."""

from portal.kernel.policy import Actor, Permissions
from portal.prototypes.research.models import Study

permissions = Permissions()


@permissions.rule("study.run")
def run(actor: Actor) -> bool:
    """The team asks and closes."""
    return actor.is_team


@permissions.rule("study.answer")
def answer(actor: Actor) -> bool:
    """Customers answer; the team and the makers are not who is asked."""
    return actor.may_write and actor.is_customer


@permissions.rule("study.results")
def results(actor: Actor, study: Study, answered: bool, over: bool) -> bool:
    """The team; a customer when he has answered, or when nobody can any more: what others said must not lead him."""
    del study
    return actor.is_team or answered or over


@permissions.rule("study.words")
def words(actor: Actor) -> bool:
    """What people wrote in their own words is read by the team."""
    return actor.is_team
