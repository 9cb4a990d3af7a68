"""Passages of a text: found where they stand once, and found out from a text that was written over."""

import re

_WORD = re.compile(r"\s*\S+|\s+")


def stands_once(text: str, passage: str) -> bool:
    """Whether a passage is in the text at exactly one place; nothing is at one place of an empty text."""
    if not passage:
        return not text
    at = text.find(passage)
    return at >= 0 and text.find(passage, at + 1) < 0


def replaced(text: str, passage: str, by: str) -> str:
    """The text with the one place of the passage written anew."""
    return text.replace(passage, by, 1) if passage else by


def passage_of(before: str, after: str) -> tuple[str, str]:
    """The smallest passage of `before` that stands there once, and what it became in `after`: whole words, and as many of
    their neighbours as it takes to know the place.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    start = _same(old, new)
    end = _same(old[start:][::-1], new[start:][::-1])
    while True:
        was, now = "".join(old[start:len(old) - end]), "".join(new[start:len(new) - end])
        if stands_once(before, was):
            return was, now
        if not start and not end:
            return before, after
        start, end = max(0, start - 1), max(0, end - 1)


def _same(one: list[str], other: list[str]) -> int:
    """How many pieces two lists begin with alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
