"""Somebody's words as a quotation to begin an answer with: cut, without marks, without what was quoted in them."""

import re

from portal.kernel.text import _
from portal.web.letters import letters
from portal.web.markdown import plain

MOST = 300
_QUOTED = re.compile(r"^ {0,3}>.*(\n|\Z)", re.MULTILINE)
_MARKS = re.compile(r"([\\`*_\[\]~|<>#@])")


def quoted(author: str, words: str) -> str:
    """The beginning of what somebody said as a Markdown quotation with his name; empty where nothing was said."""
    cut = plain(_QUOTED.sub("", words), MOST)
    wrote = _("%(name)s wrote:", name=author or _("Somebody who left"))
    return f"> {_bare(wrote)}\n> {_bare(cut)}\n\n" if letters(cut) else ""


def _bare(words: str) -> str:
    """The words as they read: none of their signs is a mark."""
    return _MARKS.sub(r"\\\1", words)
