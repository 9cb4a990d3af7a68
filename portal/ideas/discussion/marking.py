"""One's own reactions in a part that was drawn for everybody: it is marked afterwards, for the one who looks."""

from collections.abc import Callable, Iterable

from markupsafe import Markup

from portal.ideas.discussion import reacting
from portal.ideas.models import Idea
from portal.ideas.states import COMMENT
from portal.ideas.threads import Said, everything
from portal.kernel.policy import Actor, can

Mark = Callable[[Markup | str], Markup]
_BUTTON = 'class="reaction"'


def marker(actor: Actor, idea: Idea, shown: Iterable[Said]) -> Mark:
    """What marks a part with these comments: one statement at most, none where nobody has reacted."""
    if idea.status not in COMMENT.from_ or not can(actor, "comment.react"):
        return lambda part: Markup(str(part).replace(_BUTTON, f"disabled {_BUTTON}"))  # noqa: S704 our own templates drew it
    mine = reacting.own(actor, [one.id for one in everything(shown) if any(kind.number for kind in one.reactions)])
    return lambda part: _marked(part, mine)


def _marked(part: Markup | str, mine: dict[str, list[str]]) -> Markup:
    html = str(part)
    for comment_id, kinds in mine.items():
        for kind in kinds:
            place = f'data-reaction="{comment_id}:{kind}"'
            html = html.replace(f'name="give" aria-pressed="false" {place}', f'name="take" aria-pressed="true" {place}')
    return Markup(html)  # noqa: S704 our own templates drew and escaped it
