"""The life of a co-authorship: from where, to where, who, and what we tell them."""

from portal.kernel.states import States
from portal.kernel.text import Lazy, lazy

COAUTHOR = States("coauthor", "invited", "accepted", "declined", "left", "removed")
INVITE = COAUTHOR.verb("invite", from_=("declined", "left", "removed"), to="invited", who="idea.invite",
                       says=lazy("invited a co-author"))
ACCEPT = COAUTHOR.verb("accept", from_=("invited",), to="accepted", who="coauthor.answer", says=lazy("became a co-author"))
DECLINE = COAUTHOR.verb("decline", from_=("invited",), to="declined", who="coauthor.answer",
                        says=lazy("declined to be a co-author"))
LEAVE = COAUTHOR.verb("leave", from_=("accepted",), to="left", who="coauthor.answer", says=lazy("left the co-authors"))
REMOVE = COAUTHOR.verb("remove", from_=("invited", "accepted"), to="removed", who="idea.invite",
                       says=lazy("took a co-authorship back"))

LABELS: dict[str, Lazy] = {
    "invited": lazy("invited"), "accepted": lazy("co-author"), "declined": lazy("declined the invitation"),
    "left": lazy("left the co-authors"), "removed": lazy("taken back"),
}
