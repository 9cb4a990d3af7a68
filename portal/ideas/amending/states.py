"""The life of an amendment: from where, to where, who, and what we tell them."""

from portal.kernel.states import States
from portal.kernel.text import Lazy, lazy

AMENDMENT = States("amendment", "open", "accepted", "declined", "withdrawn", "outdated")
VOTE = AMENDMENT.verb("vote", from_=("open",), to=None, who="amendment.vote", says=lazy("spoke for the change"))
ACCEPT = AMENDMENT.verb("accept", from_=("open",), to="accepted", who="idea.edit", says=lazy("accepted the change"))
DECLINE = AMENDMENT.verb("decline", from_=("open", "outdated"), to="declined", who="idea.edit",
                         says=lazy("declined the change"))
WITHDRAW = AMENDMENT.verb("withdraw", from_=("open", "outdated"), to="withdrawn", who="amendment.withdraw",
                          says=lazy("took the change back"))
OVERTAKE = AMENDMENT.verb("overtake", from_=("open",), to="outdated", who="", says=lazy("wrote past the change"))
RENEW = AMENDMENT.verb("renew", from_=("outdated",), to="open", who="amendment.withdraw", says=lazy("renewed the change"))

LABELS: dict[str, Lazy] = {
    "open": lazy("Open"), "accepted": lazy("Accepted"), "declined": lazy("Turned down"), "withdrawn": lazy("Taken back"),
    "outdated": lazy("Outdated"),
}
FIELDS: dict[str, Lazy] = {
    "title": lazy("Title"), "text": lazy("Description"), "spec": lazy("Specification"), "tags": lazy("Tags"),
}
