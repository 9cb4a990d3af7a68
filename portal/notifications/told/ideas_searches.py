"""Who is told of what a kept search found: its owner, if he may see the idea now."""

from portal.ideas.models import Idea
from portal.ideas.searches.events import SearchFound
from portal.ideas.searches.models import SavedSearch
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import seeing
from portal.notifications.rules import Notice, rules


@rules.on(SearchFound)
def found(heard: Heard[SearchFound]) -> Notice | None:
    """A search that was let go of meanwhile tells nothing."""
    search, idea = session().get(SavedSearch, heard.fact.search_id), session().get(Idea, heard.fact.idea_id)
    if search is None or idea is None:
        return None
    return Notice([search.user_id], seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}", f"{search.name}: {idea.title}")
