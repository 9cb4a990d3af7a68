"""Who may do what about people and companies."""

from portal.accounts.models import Invitation
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()


@permissions.rule("company.manage")
def manage_company(actor: Actor) -> bool:
    """Owners invite, change and remove their company's people."""
    return actor.company_id is not None and actor.company_role == "owner"


@permissions.rule("company.found")
def found_company(actor: Actor) -> bool:
    """Customers and producers who stand alone may found a company."""
    return actor.role in ("customer", "producer") and actor.company_id is None


@permissions.rule("people.manage")
def manage_people(actor: Actor) -> bool:
    """Admins invite team members and producers, and block accounts."""
    return actor.is_admin


@permissions.rule("invitation.withdraw")
def withdraw_invitation(actor: Actor, invitation: Invitation) -> bool:
    """Whoever could have sent it may take it back."""
    if invitation.company_id:
        return manage_company(actor) and actor.company_id == invitation.company_id
    return actor.is_admin
