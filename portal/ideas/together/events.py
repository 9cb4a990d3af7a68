"""Facts about co-authors. An invitation is between two people until it is accepted: it stands in no room and no timeline."""

from portal.ideas.events import AboutIdea
from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _BetweenTwo(Fact):
    idea_id: str
    coauthor_id: str


class _Known(AboutIdea):
    coauthor_id: str


@fact("coauthor.invited", says=lazy("invited you as a co-author"))
class CoauthorInvited(_BetweenTwo):
    pass


@fact("coauthor.declined", says=lazy("declined to be a co-author"))
class CoauthorDeclined(_BetweenTwo):
    pass


@fact("coauthor.uninvited", says=lazy("took an invitation back"))
class CoauthorUninvited(_BetweenTwo):
    pass


@fact("coauthor.joined", says=lazy("became a co-author"))
class CoauthorJoined(_Known):
    pass


@fact("coauthor.left", says=lazy("left the co-authors"))
class CoauthorLeft(_Known):
    pass


@fact("coauthor.removed", says=lazy("took a co-authorship back"))
class CoauthorRemoved(_Known):
    pass
