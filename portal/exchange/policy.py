"""Who may bring data in and take it out: the team."""

from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("import.run")
def run(actor: Actor) -> bool:
    return actor.is_team and actor.may_write


@permissions.rule("import.see")
def see(actor: Actor) -> bool:
    return actor.is_team


@permissions.rule("webhook.manage")
def manage_webhooks(actor: Actor) -> bool:
    return actor.is_team and actor.may_write


@permissions.rule("export.run")
def export(actor: Actor) -> bool:
    return actor.is_team
