"""Who is told about sharing: whoever made a link hears that somebody came by it. Newcomers and codes have their own letters."""

from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes.models import Prototype
from portal.prototypes.sharing.events import GuestCame
from portal.prototypes.sharing.models import Pass, ReviewLink


@rules.on(GuestCame)
def came(heard: Heard[GuestCame]) -> Notice:
    """The one who made the link."""
    fact = heard.fact
    shown = session().get_one(Prototype, fact.prototype_id)
    link, own = session().get_one(ReviewLink, fact.link_id), session().get_one(Pass, fact.pass_id)
    return Notice([link.made_by], seeing.the_team, "prototypes", f"/prototypes/{shown.id}/desk#link-{link.id}", shown.title,
                  by=own.name or link.name)
