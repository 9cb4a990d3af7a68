"""The life of a milestone, of a round of scoring and of one reviewer's card in it."""

from portal.kernel.states import States
from portal.kernel.text import Lazy, lazy

MILESTONE = States("milestone", "open", "reached", "missed", "dropped")
REACH = MILESTONE.verb("reach", from_=("open",), to="reached", who="system", says=lazy("reached a milestone"))
MISS = MILESTONE.verb("miss", from_=("open",), to="missed", who="system", says=lazy("missed a milestone"))
DROP = MILESTONE.verb("drop", from_=("open",), to="dropped", who="milestone.set", says=lazy("dropped a milestone"))

ROUND = States("scoring", "open", "closed")
CLOSE = ROUND.verb("close", from_=("open",), to="closed", who="scoring.run", says=lazy("closed the scoring"))

CARD = States("scorecard", "draft", "submitted", "excused")
FILL = CARD.verb("fill", from_=("draft",), to=None, who="score.give", says=lazy("filled in a scorecard"))
HAND_IN = CARD.verb("hand_in", from_=("draft",), to="submitted", who="score.give", says=lazy("handed in a scorecard"))
EXCUSE = CARD.verb("excuse", from_=("draft",), to="excused", who="score.give", says=lazy("named a conflict of interest"))
REOPEN = CARD.verb("reopen", from_=("submitted", "excused"), to="draft", who="scoring.run",
                   says=lazy("gave a scorecard back"))

KINDS: dict[str, Lazy] = {"supporters": lazy("people who support it"), "buyers": lazy("people who would pay at least a price")}
LEADS_TO: dict[str, Lazy] = {"under_review": lazy("we take it under review"), "planned": lazy("we plan to make it")}
REOPENING = "reopening"  # what a decline says would change our mind: the team is told, and answers anew
