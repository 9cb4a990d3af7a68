"""The states and kinds of a question that is put to customers."""

from portal.kernel.states import States
from portal.kernel.text import lazy

STUDY = States("study", "open", "closed")
CLOSE = STUDY.verb("close", from_=("open",), to="closed", who="team", says=lazy("The question is closed."))

KINDS = ("preference", "rating", "yes_no")
SIDES = ("a", "b")
SEGMENTS = ("buyer", "visitor")
# What an answer may be: of a preference 0 is no difference, 1 the first of the two and 2 the second.
VALUES = {"preference": (0, 1, 2), "rating": (1, 2, 3, 4, 5), "yes_no": (0, 1)}
