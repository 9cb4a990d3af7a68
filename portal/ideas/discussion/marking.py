"""One's own reactions in a part that was drawn for everybody: it is marked afterwards, for the one who looks."""

from collections.abc import Callable, Iterable

from markupsafe import Markup

from portal.ideas.discussion import reacting
from portal.ideas.models import Idea
from portal.ideas.states import COMMENT
from portal.ideas.threads import Said, everything
from portal.kernel.policy import Actor, can
from portal.web.reactions import disabled, marked

Mark = Callable[[Markup | str], Markup]


def marker(actor: Actor, idea: Idea, shown: Iterable[Said]) -> Mark:
    """What marks a part with these comments: one statement at most, none where nobody has reacted."""
    if idea.status not in COMMENT.from_ or not can(actor, "comment.react"):
        return disabled
    mine = reacting.own(actor, [one.id for one in everything(shown) if any(kind.number for kind in one.reactions)])
    return lambda part: marked(part, mine)
