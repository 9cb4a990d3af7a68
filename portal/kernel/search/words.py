"""Words: normalising, guessing the language, stemming, and reading a person's query.

Stemming is done here, not in the database, so that both databases find the same (Snowball stemmers, snowballstem.org).
"""

import re
import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")
_QUERY = re.compile(r'(-?)(?:"([^"]*)"|(\S+))')
_CYRILLIC = re.compile(r"[а-яё]")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюя")  # stems begin as their words do
STEMMERS = {"en": "english", "ru": "russian", "es": "spanish"}
LATIN = ("en", "es")
SHORT = 2000  # letters of a text whose marked passage is kept for those who look for the same
_HINTS = {
    "en": frozenset("the and of to is for with that it on are be this as not you or would have".split()),
    "es": frozenset("de la que el en y los las del se por con no una para es al lo como más un su".split()),
}
_local = threading.local()


def normalise(text: str) -> str:
    """Lower case, compatibility forms joined, accents of Latin letters taken off, ё read as е."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    lowered = unicodedata.normalize("NFKD", folded)
    plain = "".join(c for c in lowered if not unicodedata.combining(c) or c == "\u0306")
    return unicodedata.normalize("NFC", plain)


def words(text: str) -> list[str]:
    """The words of a text, normalised, in order."""
    return _WORD.findall(normalise(text))


def guess_language(text: str) -> str:
    """ "ru", "en" or "es" by script and small words; "en" when nothing tells."""
    found = _WORD.findall(text.casefold())
    if not text.isascii() and sum(1 for word in found if _CYRILLIC.search(word)) * 2 > len(found):
        return "ru"
    scores = {language: sum(word in hints for word in found) for language, hints in _HINTS.items()}
    return "es" if scores["es"] > scores["en"] else "en"


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of a normalised word; a word of the other script is stemmed in its own."""
    if _CYRILLIC.search(word):
        language = "ru"
    elif language == "ru":
        language = "en"
    # A stemmer keeps the word it works on inside itself, so each thread has its own.
    made = getattr(_local, language, None)
    if made is None:
        import snowballstemmer  # thirty languages, which a start need not read

        made = snowballstemmer.stemmer(STEMMERS[language])
        setattr(_local, language, made)
    return str(made.stemWord(word))


def stems(text: str, language: str) -> str:
    """A text as its stems, parted by spaces: what is stored and indexed."""
    return " ".join(stem(word, language) for word in words(text))


def readings(word: str) -> tuple[str, ...]:
    """The stems a query word may have in the languages of its script."""
    if _CYRILLIC.search(word):
        return (stem(word, "ru"),)
    return tuple(dict.fromkeys(stem(word, language) for language in LATIN))


def readings_of(phrase: Sequence[str]) -> list[tuple[str, ...]]:
    """The stems of a phrase, read as a whole in each language of its script."""
    each = [readings(word) for word in phrase]
    return list(dict.fromkeys(tuple(one[min(at, len(one) - 1)] for one in each) for at in range(len(LATIN))))


def pairs_of(phrase: Sequence[str]) -> list[str]:
    """Neighbouring words as the words of their own that PostgreSQL's index keeps (search_pairs in the migrations)."""
    return [f"ǀ{one}ǀ{other}" for one, other in pairwise(phrase)]


@dataclass
class Query:
    """A person's query: groups that all have to be found (a group is one word or a phrase), and groups that must not."""

    wanted: list[list[str]] = field(default_factory=list)
    unwanted: list[list[str]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.wanted)


def read_query(text: str) -> Query:
    """Reads words, "phrases" and -exclusions; everything else is taken as plain text, so nothing is a syntax error."""
    query = Query()
    for minus, phrase, word in _QUERY.findall(text[:200]):
        for group in ([words(phrase)] if phrase else [[one] for one in words(word)]):
            if group:
                (query.unwanted if minus else query.wanted).append(group)
    query.wanted, query.unwanted = query.wanted[:12], query.unwanted[:12]
    return query


@lru_cache(maxsize=50_000)
def _readings_of(written: str) -> frozenset[str]:
    """The stems of a word as it stands in a text."""
    return frozenset(readings(normalise(written)))


@lru_cache(maxsize=500)
def _looked_for(query: str) -> frozenset[str]:
    """The stems of all words a person's query wants."""
    return frozenset(reading for group in read_query(query).wanted for word in group for reading in readings(word))


def highlight(text: str, query: str, around: int = 90) -> list[tuple[str, bool]]:
    """A passage of `text` around the first hit as (piece, is a hit) pairs, for the page to mark."""
    marked = _marked if len(text) <= SHORT else _marked.__wrapped__
    return list(marked(text, query[:200], around))


@lru_cache(maxsize=3000)
def _marked(text: str, query: str, around: int) -> tuple[tuple[str, bool], ...]:
    start, end, spots = _hits(text, _looked_for(query), around)
    pieces: list[tuple[str, bool]] = [("…", False)] if start else []
    at = start
    for begin, stop in spots:
        if begin >= at and stop <= end:
            pieces += [(text[at:begin], False), (text[begin:stop], True)]
            at = stop
    pieces.append((text[at:end] + ("…" if end < len(text) else ""), False))
    return tuple(piece for piece in pieces if piece[0])


def _hits(text: str, wanted: frozenset[str], around: int) -> tuple[int, int, list[tuple[int, int]]]:
    """Where the passage begins and ends, and the hits in it; what comes behind the passage is not read."""
    start, end = 0, min(len(text), 3 * around)
    spots: list[tuple[int, int]] = []
    begins = {one[0] for one in wanted}
    for word in _WORD.finditer(text) if wanted else ():
        if spots and word.end() > end:
            break
        first = text[word.start()].lower()
        if (first in begins or first not in _PLAIN) and not wanted.isdisjoint(_readings_of(word.group())):
            if not spots:
                start = max(0, word.start() - around)
                end = min(len(text), start + 3 * around)
            spots.append(word.span())
    return start, end, spots
