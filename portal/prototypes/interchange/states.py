"""The states of a file of annotations, and of a paper on its way."""

from portal.kernel.states import States
from portal.kernel.text import lazy

BATCH = States("annotation_batch", "tried", "done")
TAKE_IN = BATCH.verb("take_in", from_=("tried",), to="done", who="team", says=lazy("took annotations in"))

PAPER = States("prototype_paper", "waiting", "working", "done", "failed")
BEGIN_PAPER = PAPER.verb("begin", from_=("waiting",), to="working", who="system", says=lazy("began a report"))
FINISH_PAPER = PAPER.verb("finish", from_=("working",), to="done", who="system", says=lazy("finished a report"))
GIVE_PAPER_UP = PAPER.verb("fail", from_=("working",), to="failed", who="system", says=lazy("gave a report up"))
