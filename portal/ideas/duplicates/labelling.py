"""The labelled set: titles, the same wishes said otherwise, and wishes near them that are others. Made the same each time.

From each title of data/said.txt four questions are made: what a person wrote in other words, another order of the words, a
slip of the pen in each longer word, and other words with a slip. A half of the titles serves for tuning, the other for the
test alone; which half is decided by the title.
"""

import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "data" / "said.txt"
LETTERS = {"ru": "абвгдежзийклмнопрстуфхцчшщыьэюя", "en": "abcdefghijklmnopqrstuvwxyz", "es": "abcdefghijklmnopqrstuvwxyz"}


@dataclass(frozen=True)
class Said:
    """A title, the same in other words, and one that is near it and another wish."""

    language: str
    title: str
    same: str
    other: str

    @property
    def half(self) -> str:
        """ "tuning" or "test", by the title."""
        return "test" if hashlib.sha256(self.title.encode()).digest()[0] % 2 else "tuning"

    def questions(self) -> Iterator[tuple[str, str]]:
        """(How it was made, what is typed) for each question that has this title as its answer."""
        dice = random.Random(self.title)  # noqa: S311 the same each time is what is wanted
        yield "words", self.same
        yield "order", reordered(self.title, dice)
        yield "slips", slipped(self.title, self.language, dice)
        yield "both", slipped(self.same, self.language, dice, most=1)


def said() -> list[Said]:
    """The whole set."""
    lines = (line for line in FILE.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#"))
    return [Said(*(part.strip() for part in line.split("|"))) for line in lines]


def reordered(title: str, dice: random.Random) -> str:
    """The same words in another order."""
    spoken = title.lower().split()
    dice.shuffle(spoken)
    return " ".join(spoken)


def slipped(title: str, language: str, dice: random.Random, most: int = 2) -> str:
    """A slip of the pen in at most so many of the longer words: a letter lost, doubled, exchanged or wrong."""
    long = list(re.finditer(r"[^\W\d_]{5,}", title))
    for found in sorted(dice.sample(long, min(most, len(long))), key=lambda one: -one.start()):
        title = title[:found.start()] + _slip(found.group(), LETTERS[language], dice) + title[found.end():]
    return title


def _slip(word: str, letters: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word) - 1)
    return dice.choice((
        word[:at] + word[at + 1:], word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at] + dice.choice(letters) + word[at + 1:]))
