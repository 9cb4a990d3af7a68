"""The states of a rule, and of a turn: one time at which a rule may have to say something to a bid."""

from portal.kernel.states import States
from portal.kernel.text import lazy

RULE = States("rule", "off", "on")
SWITCH_ON = RULE.verb("switch_on", from_=("off",), to="on", who="producer", says=lazy("The rule answers"))
SWITCH_OFF = RULE.verb("switch_off", from_=("on",), to="off", who="producer", says=lazy("The rule rests"))

TURN = States("rule_turn", "waiting", "said", "left")
SAY = TURN.verb("say", from_=("waiting",), to="said", who="system", says=lazy("Answered by a rule"))
LEAVE = TURN.verb("leave", from_=("waiting",), to="left", who="system", says=lazy("Left to a person"))
