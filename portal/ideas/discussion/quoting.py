"""Somebody's words as a quotation to begin an answer with: cut, without marks, without what was quoted in them."""

import re

from portal.ideas.threads import Said
from portal.kernel.text import _
from portal.web.letters import letters
from portal.web.markdown import plain

MOST = 300
_QUOTED = re.compile(r"^ {0,3}>.*(\n|\Z)", re.MULTILINE)
_MARKS = re.compile(r"([\\`*_\[\]~|<>#@])")


def quotation(said: Said) -> str:
    """The beginning of what was said as a Markdown quotation with its author's name; nothing of what is removed."""
    words = plain(_QUOTED.sub("", said.words), MOST) if not said.is_removed else ""
    return f"> {_bare(_wrote(said))}\n> {_bare(words)}\n\n" if letters(words) else ""


def _wrote(said: Said) -> str:
    return _("%(name)s wrote:", name=said.author or _("Somebody who left"))


def _bare(words: str) -> str:
    """The words as they read: none of their signs is a mark."""
    return _MARKS.sub(r"\\\1", words)
