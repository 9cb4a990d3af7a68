"""Letters as a reader counts them: what belongs to the letter before is not counted, and what nobody sees is none."""

import unicodedata
from functools import lru_cache

_JOINED = "\u200d\ufe0f\ufe0e\u200c"
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs by their class, but nothing is drawn


def letters(text: str) -> int:
    """The number of letters as a reader counts them: combining marks and joiners belong to the letter before, and what
    nobody sees is none.
    """
    if text.isascii():
        return len(text)
    unseen = {c for c in set(text) if _is_unseen(c)}
    return len(text) - sum(map(unseen.__contains__, text)) if unseen else len(text)


@lru_cache(maxsize=4096)
def _is_unseen(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or letter in _JOINED or letter in _BLANK or unicodedata.category(letter) == "Cf"


def is_bare(text: str) -> bool:
    """Whether nothing of a text is seen, however many characters it has."""
    return all(c.isspace() or _is_unseen(c) for c in text)
