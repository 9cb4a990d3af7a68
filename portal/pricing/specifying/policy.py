"""Who may keep templates of answers. Readable aloud; what lies at a bid follows the rules of the bid."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("answer_template.use")
def use(actor: Actor) -> bool:
    """A producer's own people who may write."""
    return actor.is_producer and actor.may_write
