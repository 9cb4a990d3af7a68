"""Terms to accept first: who is let in but has not accepted them is told so, and sees nothing else."""

from sqlalchemy import ColumnElement, exists, select

from portal.kernel.db import session
from portal.kernel.errors import Forbidden
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes.models import Prototype
from portal.prototypes.policy import at_home, reachable
from portal.prototypes.sharing.conditions import inside
from portal.prototypes.sharing.models import Pass, ReviewLink, Sharing


class TermsNeeded(Forbidden):
    """Let in, but first there is a text to accept (403); pages lead there."""

    code = "nda_required"

    def __init__(self, prototype_id: str) -> None:
        super().__init__(_("Before you see this, there are terms to read and accept."))
        self.way = f"/prototypes/{prototype_id}/terms"


def ask_first(actor: Actor, which: ColumnElement[bool]) -> None:
    """Raises TermsNeeded when it is only the terms that keep this actor out of a prototype."""
    asks = exists().where(Sharing.prototype_id == Prototype.id, Sharing.terms_id.is_not(None))
    found = session().scalar(select(Prototype.id).where(which, reachable(actor), asks).limit(1))
    if found is not None:
        raise TermsNeeded(found)


def check_way(actor: Actor, prototype_id: str, to_say: bool = False) -> None:
    """Who came by a link alone decides nothing and names no price, and comments only if the link says so. Raises Forbidden."""
    if session().scalar(select(Prototype.id).where(Prototype.id == prototype_id, at_home(actor))) is not None:
        return
    his = Pass.user_id == actor.user_id if actor.user_id else Pass.id == actor.guest_of
    says = select(Pass.id).join(ReviewLink, ReviewLink.id == Pass.link_id).where(
        Pass.prototype_id == prototype_id, his, inside(), ReviewLink.may_comment)
    if not to_say or session().scalar(says.limit(1)) is None:
        raise Forbidden(_("By the link you came with this is only to be looked at."))
