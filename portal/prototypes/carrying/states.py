"""The states of a thread's place on a version, of the job that carries, and of the question whether a fix is one."""

from portal.kernel.states import States
from portal.kernel.text import lazy

PLACE = States("thread_place", "opened", "carried", "confirm", "lost", "placed", "dropped")
WAITING = ("confirm", "lost")
CONFIRM = PLACE.verb("confirm", from_=("confirm",), to="placed", who="team", says=lazy("The place is right."))
REPLACE = PLACE.verb("replace", from_=("carried", "confirm", "lost", "placed"), to="placed", who="team",
                     says=lazy("Placed by hand."))
DROP = PLACE.verb("drop", from_=("confirm", "lost"), to="dropped", who="team", says=lazy("Not applicable any more."))

JOB = States("carry_job", "waiting", "working", "done")
BEGIN = JOB.verb("begin", from_=("waiting",), to="working", who="the house", says=lazy("Threads are being carried over."))
AGAIN = JOB.verb("again", from_=("working",), to="waiting", who="the house", says=lazy("It is tried again."))
FINISH = JOB.verb("finish", from_=("working",), to="done", who="the house", says=lazy("Threads were carried over."))

FIX = States("fix_check", "asked", "yes", "partly", "no")
ANSWERS = ("yes", "partly", "no")
ANSWER = {
    "yes": FIX.verb("yes", from_=("asked",), to="yes", who="who opened the thread", says=lazy("Solved.")),
    "partly": FIX.verb("partly", from_=("asked",), to="partly", who="who opened the thread", says=lazy("Solved in part.")),
    "no": FIX.verb("no", from_=("asked",), to="no", who="who opened the thread", says=lazy("Not solved."))}
