"""The states of a prototype, its versions, threads and comments, with every way from one to another."""

from portal.kernel.states import States
from portal.kernel.text import lazy

PROTOTYPE = States("prototype", "draft", "in_review", "approved", "archived")
OPEN_REVIEW = PROTOTYPE.verb("open_review", from_=("draft", "approved", "archived"), to="in_review", who="team",
                             says=lazy("The review is open."))
APPROVE = PROTOTYPE.verb("approve", from_=("in_review",), to="approved", who="team", says=lazy("The prototype is approved."))
ARCHIVE = PROTOTYPE.verb("archive", from_=("draft", "in_review", "approved"), to="archived", who="team",
                         says=lazy("The prototype is put away."))
TOWARDS = {"in_review": OPEN_REVIEW, "approved": APPROVE, "archived": ARCHIVE}

VERSION = States("prototype_version", "draft", "current", "superseded")
PUBLISH = VERSION.verb("publish", from_=("draft",), to="current", who="team", says=lazy("A new version is shown."))
SUPERSEDE = VERSION.verb("supersede", from_=("current",), to="superseded", who="team",
                         says=lazy("A newer version took its place."))

THREAD = States("thread", "open", "resolved")
RESOLVE = THREAD.verb("resolve", from_=("open",), to="resolved", who="team or who opened it", says=lazy("Resolved"))
REOPEN = THREAD.verb("reopen", from_=("resolved",), to="open", who="team or who opened it", says=lazy("Open again"))

COMMENT = States("thread_comment", "posted", "removed")
EDIT = COMMENT.verb("edit", from_=("posted",), to=None, who="who wrote it", says=lazy("Edited"))
REMOVE = COMMENT.verb("remove", from_=("posted",), to="removed", who="who wrote it, team", says=lazy("Removed"))

ASSETS = ("image", "model", "video")
SHAPES = ("whole", "point", "rect", "polygon", "path", "surface", "time")
VISIBILITIES = ("public", "customers", "invited")
LABELS = ("feedback", "idea", "question", "urgent")
REASONS = ("done", "answered", "later", "duplicate", "declined")
VERDICTS = ("approve", "approve_with_changes", "request_changes", "reject")
