"""The states of an estimate: it waits to be worked out, is being worked out, or is done; new data make it wait again."""

from portal.kernel.states import States
from portal.kernel.text import lazy

ESTIMATE = States("price_estimate", "waiting", "working", "done")
BEGIN = ESTIMATE.verb("begin", from_=("waiting",), to="working", who="clock", says=lazy("It is being worked out"))
FINISH = ESTIMATE.verb("finish", from_=("working",), to="done", who="clock", says=lazy("It is worked out"))
KEEP = ESTIMATE.verb("keep", from_=("waiting",), to=None, who="clock", says=lazy("New answers came meanwhile"))
AGAIN = ESTIMATE.verb("again", from_=("working",), to="waiting", who="clock", says=lazy("It is worked out again"))
