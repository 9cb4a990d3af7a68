"""What was said in a discussion as a quotation to begin an answer with."""

from portal.ideas.threads import Said
from portal.web.quoting import quoted


def quotation(said: Said) -> str:
    """The beginning of what was said with its author's name; nothing of what is removed."""
    return "" if said.is_removed else quoted(said.author, said.words)
