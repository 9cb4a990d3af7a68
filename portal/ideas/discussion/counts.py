"""How many reacted to a comment, as everybody sees it: values that can be compared, without who it was."""

from typing import Any

from portal.ideas.discussion.models import CommentBeside
from portal.web.reactions import REACTIONS, Counted, Counts, as_numbers, counted

__all__ = ["COLUMNS", "Counted", "Counts", "as_numbers", "counted"]

COLUMNS: tuple[Any, ...] = tuple(getattr(CommentBeside, kind) for kind in REACTIONS)
