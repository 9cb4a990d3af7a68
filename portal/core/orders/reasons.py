"""Why a day was promised, where no person said it: stored in English, shown in the reader's language."""

import re

from portal.kernel.text import Lazy, lazy

DEAL, CHANGE, TAKEN = (lazy("Agreed in the deal"), lazy("Agreed with a change: %(why)s"),
                       lazy("Taken over from %(system)s"))


def _pattern(said: Lazy) -> re.Pattern[str]:
    return re.compile(re.sub(r"%\\\((\w+)\\\)s", r"(?P<\1>.*)", re.escape(said.message)), re.DOTALL)


_KNOWN = [(said, _pattern(said)) for said in (DEAL, CHANGE, TAKEN)]


def stored(said: Lazy, **values: str) -> str:
    """The sentence as it is written down, whoever acts in whatever language."""
    return said.message % values


def shown(reason: str) -> str:
    """A stored reason for the reader: one of ours in his language, a person's words as they are."""
    for said, pattern in _KNOWN:
        found = pattern.fullmatch(reason)
        if found:
            return said % found.groupdict()
    return reason
