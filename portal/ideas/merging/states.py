"""The life of a merge, and the ways in which ideas are related."""

from portal.kernel.states import States
from portal.kernel.text import Lazy, lazy

MERGE_STATES = States("merge", "proposed", "done", "refused", "undone")
AGREE = MERGE_STATES.verb("agree", from_=("proposed",), to=None, who="merge.agree", says=lazy("agreed to merge two ideas"))
DO = MERGE_STATES.verb("do", from_=("proposed",), to="done", who="merge.agree", says=lazy("merged two ideas"))
REFUSE = MERGE_STATES.verb("refuse", from_=("proposed",), to="refused", who="merge.refuse",
                           says=lazy("did not want two ideas to be merged"))
UNDO = MERGE_STATES.verb("undo", from_=("done",), to="undone", who="idea.decide", says=lazy("took a merge back"))

KINDS: dict[str, Lazy] = {"related": lazy("related to"), "needs": lazy("needs"), "instead": lazy("instead of")}
BACK: dict[str, Lazy] = {"related": lazy("related to"), "needs": lazy("needed by"), "instead": lazy("replaced by"),
                         "split": lazy("split into")}
SPLIT = lazy("split from")
