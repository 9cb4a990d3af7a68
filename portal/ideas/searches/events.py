"""What kept searches find."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("search.found", says=lazy("found an idea for a search you keep"), internal=True)
class SearchFound(Fact):
    """It concerns one person alone, and is told to nobody else."""

    search_id: str
    idea_id: str
