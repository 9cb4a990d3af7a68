"""Letters as a reader counts them: what belongs to the letter before is not counted, and what nobody sees is none."""

import re
import unicodedata
from functools import lru_cache

_JOINED = "\u200d\ufe0f\ufe0e\u200c"
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs by their class, but nothing is drawn

_SKINS = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_DRAWN = "[\u2190-\u2bff\U0001f000-\U0001faff]"
_PICTURES = re.compile(_DRAWN)
_JOINT = re.compile(f"{_DRAWN}[\ufe0f\U0001f3fb-\U0001f3ff]*\u200d(?={_DRAWN})")
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{2,}")


def letters(text: str) -> int:
    """The number of letters as a reader counts them: combining marks and joiners belong to the letter before, and what
    nobody sees is none.
    """
    if text.isascii():
        return len(text)
    unseen = {c for c in set(text) if _is_unseen(c)}
    count = len(text) - sum(map(unseen.__contains__, text)) if unseen else len(text)
    return count - _joined(text) if _PICTURES.search(text) else count


def _joined(text: str) -> int:
    """Pictures that are drawn as one: joined ones, such as families, and the two letters of a flag."""
    return len(_JOINT.findall(text)) + sum(len(flag) // 2 for flag in _FLAGS.findall(text))


@lru_cache(maxsize=4096)
def _is_unseen(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind in ("Mn", "Me", "Mc", "Cf") or letter in _JOINED or letter in _BLANK or letter in _SKINS


def is_bare(text: str) -> bool:
    """Whether nothing of a text is seen, however many characters it has."""
    return all(c.isspace() or _is_unseen(c) for c in text)
