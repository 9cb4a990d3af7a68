"""The life of a case before the moderators, the reasons, and how far a person is trusted."""

from portal.kernel.states import States
from portal.kernel.text import Lazy, lazy

CASE = States("moderation_case", "waiting", "approved", "removed", "dismissed", "taken_back", "restored")
APPROVE = CASE.verb("approve", from_=("waiting",), to="approved", who="moderation.decide", says=lazy("let it stand"))
REMOVE = CASE.verb("remove", from_=("waiting",), to="removed", who="moderation.decide", says=lazy("took it out"))
DISMISS = CASE.verb("dismiss", from_=("waiting",), to="dismissed", who="moderation.decide", says=lazy("saw nothing wrong"))
TAKE_BACK = CASE.verb("take_back", from_=("waiting",), to="taken_back", who="moderation.take_back", says=lazy("took it back"))
RESTORE = CASE.verb("restore", from_=("removed",), to="restored", who="moderation.decide", says=lazy("put it back"))

REASONS: dict[str, Lazy] = {
    "spam": lazy("Advertising or spam"), "abuse": lazy("Insults or hate"), "private": lazy("Somebody's private data"),
    "rights": lazy("It belongs to somebody else"), "unlawful": lazy("It is unlawful or dangerous"),
    "off_topic": lazy("It does not belong here"), "other": lazy("Another reason"),
}
LEVELS: dict[str, Lazy] = {
    "new": lazy("new here"), "known": lazy("known"), "trusted": lazy("trusted"), "kept_down": lazy("kept down"),
}
UNTRUSTED = ("new", "kept_down")
