"""The states of looking blind first: chosen for what is in preparation, running while it is shown, then open to all."""

from portal.kernel.states import States
from portal.kernel.text import lazy

BLIND = States("prototype_blind", "chosen", "running", "opened")
BEGIN = BLIND.verb("begin", from_=("chosen",), to="running", who="team", says=lazy("Everybody looks by himself first."))
OPEN = BLIND.verb("open", from_=("running",), to="opened", who="team", says=lazy("What everybody said is open now."))
