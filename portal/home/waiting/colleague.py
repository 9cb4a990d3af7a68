"""What a colleague asks somebody to send, for it is above his own limit: whichever side their company stands on."""

from sqlalchemy import select

from portal.home.waiting.shapes import MOST, Item, Section
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.limits.models import Waiting
from portal.web.templating import money


def section(actor: Actor) -> Section:
    """What one was asked for by name and has not sent yet; of what waits for others the list of the company tells."""
    rows = session().scalars(select(Waiting).where(
        Waiting.company_id == actor.company_id, Waiting.asked_id == actor.user_id, Waiting.status == "waiting")
        .order_by(Waiting.asked_at, Waiting.id).limit(MOST)) if actor.company_id else ()
    return Section("colleague", _("A colleague asks you to send it"), "handshake", [
        Item(one.title, f"/waiting/{one.id}", _("It binds your company for up to %(sum)s.",
             sum=money(one.total_minor, one.currency)) if one.total_minor >= 0 else _("It binds your company without bounds."),
             _("Look at it"), icon="handshake") for one in rows], "/waiting")
