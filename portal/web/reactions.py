"""Reactions to what is said: the kinds there are, their numbers, and the mark on one's own in a part drawn for everybody."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from portal.kernel.text import Lazy, lazy

# The kinds of reaction: what each is called and the sign it is shown by.
REACTIONS: dict[str, tuple[Lazy, str]] = {
    "agree": (lazy("I agree"), "thumbs-up"), "love": (lazy("I love it"), "heart"),
    "helpful": (lazy("Helpful"), "lightbulb"), "doubt": (lazy("I doubt it"), "circle-question-mark")}
_NUMBERED = re.compile(r'data-reaction="(\w+):\w+"(?![^>]*data-none)')


class Counted(NamedTuple):
    """One kind of reaction with its name, its sign and its number."""

    kind: str
    label: Lazy
    sign: str
    number: int


Counts = tuple[Counted, ...]


def counted(row: Any) -> Counts:
    """All kinds in their order, of anything that has their numbers or nothing (nobody has reacted yet)."""
    return tuple(Counted(kind, label, sign, getattr(row, kind, None) or 0) for kind, (label, sign) in REACTIONS.items())


def as_numbers(counts: Counts) -> dict[str, int]:
    """The numbers by kind, for programs."""
    return {one.kind: one.number for one in counts}


def reacted_to(part: Markup | str) -> list[str]:
    """The comments in a drawn part to which somebody has reacted."""
    return sorted(set(_NUMBERED.findall(str(part))))


def marked(part: Markup | str, mine: Mapping[str, Iterable[str]]) -> Markup:
    """The drawn part with one's own reactions pressed; `mine` are kinds by comment."""
    html = str(part)
    for comment_id, kinds in mine.items():
        for kind in kinds:
            place = f'data-reaction="{comment_id}:{kind}"'
            html = html.replace(f'name="give" aria-pressed="false" {place}', f'name="take" aria-pressed="true" {place}')
    return Markup(html)  # noqa: S704 our own templates drew and escaped it


def disabled(part: Markup | str) -> Markup:
    """The drawn part for somebody who only looks."""
    return Markup(str(part).replace('class="reaction"', 'disabled class="reaction"'))  # noqa: S704 our own templates drew it
