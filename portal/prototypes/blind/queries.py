"""What neighbours ask of looking blind first: what may be counted, told, and to whom."""

from portal.prototypes.blind.counting import counted
from portal.prototypes.blind.standing import reviewer_of, told_to, who_knows_all

__all__ = ["counted", "reviewer_of", "told_to", "who_knows_all"]
