"""One's own reactions in a part that was drawn for everybody: marked afterwards, for the one who looks."""

from markupsafe import Markup

from portal.kernel.policy import Actor, can
from portal.prototypes.talk import reacting
from portal.web.reactions import disabled, marked, reacted_to


def own_marked(part: Markup | str, actor: Actor, living: bool = True) -> Markup:
    """The part with one's own reactions pressed; where nothing may be added, with all of them still."""
    mine = marked(part, reacting.own(actor, reacted_to(part)) if actor.user_id else {})
    return mine if living and can(actor, "thread.react") else disabled(mine)
