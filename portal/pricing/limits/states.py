"""The states of what waits for a colleague."""

from portal.kernel.states import States
from portal.kernel.text import lazy

WAITING = States("waiting", "waiting", "sent", "dropped", "lapsed")
ASK = WAITING.verb("ask", from_=("waiting",), to=None, who="member", says=lazy("A colleague was asked to send it"))
SEND = WAITING.verb("send", from_=("waiting",), to="sent", who="colleague", says=lazy("A colleague sent it"))
DROP = WAITING.verb("drop", from_=("waiting",), to="dropped", who="member", says=lazy("It was dropped without being sent"))
LAPSE = WAITING.verb("lapse", from_=("waiting",), to="lapsed", who="clock",
                      says=lazy("What it was about ended before anybody sent it"))
