"""The life of an idea and of a comment: from where, to where, who, and what we tell them."""

from portal.kernel.states import States, Verb
from portal.kernel.text import Lazy, lazy

IDEA = States("idea", "draft", "submitted", "under_review", "planned", "prototyping", "available", "declined", "merged",
              "withdrawn", "removed")
_ALIVE = ("submitted", "under_review", "planned", "prototyping", "available")

EDIT = IDEA.verb("edit", from_=("draft", "submitted", "under_review", "planned"), to=None, who="idea.edit",
                 says=lazy("revised the idea"))
AMEND = IDEA.verb("amend", from_=("submitted", "under_review", "planned"), to=None, who="amendment.propose",
                  says=lazy("proposed a change of the idea"))
DISCARD = IDEA.verb("discard", from_=("draft",), to=None, who="idea.edit", says=lazy("threw the draft away"))
SUBMIT = IDEA.verb("submit", from_=("draft",), to="submitted", who="idea.edit", says=lazy("submitted the idea"))
SUPPORT = IDEA.verb("support", from_=_ALIVE, to=None, who="idea.support", says=lazy("supported the idea"))
COMMENT = IDEA.verb("comment", from_=(*_ALIVE, "declined"), to=None, who="comment.post", says=lazy("commented"))
REVIEW = IDEA.verb("review", from_=("submitted", "planned", "declined"), to="under_review", who="idea.decide",
                   says=lazy("took the idea under review"))
PLAN = IDEA.verb("plan", from_=("submitted", "under_review", "prototyping"), to="planned", who="idea.decide",
                 says=lazy("planned the idea"))
PROTOTYPE = IDEA.verb("prototype", from_=("submitted", "under_review", "planned", "available"), to="prototyping",
                      who="idea.decide", says=lazy("began a prototype of the idea"))
RELEASE = IDEA.verb("release", from_=("planned", "prototyping"), to="available", who="idea.decide",
                    says=lazy("made the idea available"))
DECLINE = IDEA.verb("decline", from_=("submitted", "under_review", "planned", "prototyping"), to="declined",
                    who="idea.decide", says=lazy("declined the idea"))
MERGE = IDEA.verb("merge", from_=("submitted", "under_review", "planned"), to="merged", who="idea.decide",
                  says=lazy("merged the idea into another"))
UNMERGE = IDEA.verb("unmerge", from_=("merged",), to=None, who="idea.decide",
                    says=lazy("took a merge back"))
ANSWER = IDEA.verb("answer", from_=(*_ALIVE, "declined"), to=None, who="idea.decide",
                   says=lazy("answered the idea"))
WITHDRAW = IDEA.verb("withdraw", from_=("submitted", "under_review", "planned"), to="withdrawn", who="idea.withdraw",
                     says=lazy("withdrew the idea"))

REMOVE = IDEA.verb("remove", from_=(*_ALIVE, "declined", "withdrawn"), to="removed", who="moderation.decide",
                   says=lazy("took the idea out"))
RESTORE = IDEA.verb("restore", from_=("removed",), to=None, who="moderation.decide", says=lazy("put the idea back"))

DECISIONS: tuple[Verb, ...] = (REVIEW, PLAN, PROTOTYPE, RELEASE, DECLINE, MERGE)
PUBLIC = tuple(state for state in IDEA.states if state not in ("draft", "removed"))

COMMENT_STATES = States("comment", "posted", "removed")
EDIT_COMMENT = COMMENT_STATES.verb("edit", from_=("posted",), to=None, who="comment.edit", says=lazy("edited the comment"))
REMOVE_COMMENT = COMMENT_STATES.verb("remove", from_=("posted",), to="removed", who="comment.remove",
                                     says=lazy("removed the comment"))
RESTORE_COMMENT = COMMENT_STATES.verb("restore", from_=("removed",), to="posted", who="moderation.decide",
                                      says=lazy("put the comment back"))

LABELS: dict[str, Lazy] = {
    "draft": lazy("Draft"), "submitted": lazy("Submitted"), "under_review": lazy("Under review"),
    "planned": lazy("Planned"), "prototyping": lazy("Prototyping"), "available": lazy("Available"),
    "declined": lazy("Declined"), "merged": lazy("Merged"), "withdrawn": lazy("Withdrawn"), "removed": lazy("Taken out"),
}
REASONS: dict[str, Lazy] = {
    "does_not_fit": lazy("It does not fit what we make"), "too_costly": lazy("Making it costs more than people would pay"),
    "too_few": lazy("Too few people want it so far"), "not_feasible": lazy("We cannot make it well"),
    "not_safe": lazy("It would not be safe or lawful"), "exists": lazy("It exists already"),
    "duplicate": lazy("It is the same as another idea"), "other": lazy("Another reason"),
}
